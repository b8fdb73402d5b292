import { basename } from 'node:path';
import { addPerson, type NewPerson } from '../actions/add-person.ts';
import { importPeople, planPeople } from '../actions/import-people.ts';
import { type Invited, invitePeople } from '../actions/invite-people.ts';
import { unitRefusalWords } from '../conversation/import/people-words.ts';
import { phoneWords } from '../conversation/import/row-words.ts';
import { oneLine } from '../intake/cell-text.ts';
import { cleanText } from '../intake/clean-text.ts';
import { readPeople } from '../intake/people-rows.ts';
import { parsePhone } from '../intake/phone.ts';
import { parseRole } from '../intake/roles.ts';
import { wordHeaderRejection } from '../intake/wording.ts';
import { type ImportOptions, openFile, refuseFile, reportImport } from './import-report.ts';
import { invitationsAsCsv, sayAdded, sayInvitations } from './invitation-list.ts';
import { peopleReport } from './people-report.ts';
import { createSecretFile } from './secret-file.ts';
import { complain, type ExitCode, type World, withStore } from './world.ts';

export interface AddOptions {
  readonly name: string;
  readonly phone: string;
  readonly unit: string;
  readonly role: string;
  readonly title?: string;
  readonly parent?: string;
  /** The bot's user name on Telegram, for the link. */
  readonly botName?: string;
  readonly json?: boolean;
}

/** Adds one person and prints an invitation: so the first coordinator or administrator comes in. */
export async function peopleAdd(world: World, options: AddOptions): Promise<ExitCode> {
  const { text } = world;
  const person = personFrom(world, options);
  if ('wrong' in person) return failed(world, person.wrong, 2);
  const outcome = await withStore(world, (store) =>
    store.write(async (tx) => {
      const added = await addPerson(tx, person);
      if (!added.ok) return added;
      const [invitation] = await invitePeople(tx, { whom: { personIds: [added.person.id] }, at: person.at });
      if (invitation === undefined) throw new Error('a person just added cannot be invited');
      return { ok: true as const, invitation };
    }),
  );
  if (outcome.ok) {
    sayAdded(world, outcome.invitation, options);
    return 0;
  }
  const { rejection } = outcome;
  if (rejection.kind !== 'phone_taken') return failed(world, unitRefusalWords(rejection, text), 1);
  const { name, unit } = rejection.by;
  return failed(world, text('people-phone-taken', { phone: phoneWords(person.phone), name, unit: unit.name }), 1);
}

/** Loads a staff list and says what became of each row. */
export async function peopleImport(world: World, file: string, options: ImportOptions): Promise<ExitCode> {
  const workbook = await openFile(world, file, options);
  if (workbook === null) return 1;
  const list = await readPeople(workbook.sheets);
  if (list.kind !== 'people') {
    return refuseFile(world, file, wordHeaderRejection(list, basename(file), world.text), options);
  }
  const at = world.now();
  const result = await withStore(world, (store) =>
    options.dryRun ? planPeople(store.read, list.people, at) : store.write((tx) => importPeople(tx, list.people, at)),
  );
  return reportImport(world, file, peopleReport(world, { file, workbook }, list, result), options);
}

export interface InviteOptions {
  readonly phone?: string;
  readonly all?: boolean;
  /** A new file for the list; nothing secret is then printed. */
  readonly out?: string;
  /** The bot's user name on Telegram, for the links. */
  readonly botName?: string;
  readonly json?: boolean;
}

/** Makes one-time codes for one person, or for everybody whom the bot cannot reach yet. */
export async function peopleInvite(world: World, options: InviteOptions): Promise<ExitCode> {
  const { text } = world;
  const asked = whomToInvite(world, options);
  if ('wrong' in asked) return failed(world, asked.wrong, 2);
  const { out } = options;
  const file = out === undefined ? undefined : createSecretFile(out);
  if (file?.ok === false) {
    return failed(world, text(file.exists ? 'people-out-exists' : 'people-out-unwritable', { file: out ?? '' }), 1);
  }
  const invitations = await withStore(world, (store) =>
    store.write((tx) => invitePeople(tx, { whom: asked.whom, at: world.now() })),
  );
  if (invitations.length === 0) file?.remove();
  else file?.write(invitationsAsCsv(world, invitations, options.botName));
  if (invitations.length === 0 && asked.whom !== 'unlinked') {
    return failed(world, text('people-phone-unknown', { phone: options.phone ?? '' }), 1);
  }
  sayInvitations(world, invitations, options);
  return 0;
}

/** A call that cannot be meant: what is wrong with it, and how it is right. */
interface Wrong {
  readonly wrong: string;
}

function failed(world: World, sentence: string, code: 1 | 2): ExitCode {
  complain(world, sentence);
  return code;
}

function personFrom({ text, now }: World, options: AddOptions): NewPerson | Wrong {
  const line = (value = '') => oneLine(cleanText(value));
  const [name, unit, parentUnit] = [line(options.name), line(options.unit), line(options.parent)];
  const phone = parsePhone(options.phone);
  const role = parseRole(options.role);
  if (!/\p{L}/u.test(name)) return { wrong: text('people-bad-name', { value: options.name }) };
  if (!/\p{L}/u.test(unit)) return { wrong: text('people-bad-unit', { value: options.unit }) };
  if (phone === null) return { wrong: text('people-bad-phone', { value: options.phone }) };
  if (role === null) return { wrong: text('people-bad-role', { value: options.role }) };
  const above = parentUnit === '' ? {} : { parentUnit };
  return { name, unit, ...above, phone, role, title: line(options.title), at: now() };
}

function whomToInvite({ text }: World, { phone, all = false }: InviteOptions): { whom: Invited } | Wrong {
  if ((phone !== undefined) === all) return { wrong: text('people-invite-whom') };
  if (phone === undefined) return { whom: 'unlinked' };
  const parsed = parsePhone(phone);
  return parsed === null ? { wrong: text('people-bad-phone', { value: phone }) } : { whom: { phone: parsed } };
}
