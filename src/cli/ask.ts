import { randomUUID } from 'node:crypto';
import { rescheduleAll } from '../actions/calendar/reschedule.ts';
import type { Outgoing } from '../channels/channel.ts';
import { type PlacedFile, printViews, viewAsJson } from '../channels/terminal/print.ts';
import { createTerminalChannel, type TerminalChannel } from '../channels/terminal/terminal-channel.ts';
import type { Deed, SentFile } from '../conversation/incoming.ts';
import { parsePhone } from '../intake/phone.ts';
import { createDelivery } from '../mailroom/delivery.ts';
import { createInbox } from '../mailroom/inbox.ts';
import { createEvidenceFiles, type EvidenceFiles, evidenceFolder } from '../store/evidence-files.ts';
import { linkAddress, personByPhone } from '../store/people.ts';
import { changesOfIncomings } from '../store/reports.ts';
import { loadSession } from '../store/sessions.ts';
import type { Store } from '../store/store.ts';
import { filesToSend, saveMade } from './ask-files.ts';
import { databaseToRead } from './database.ts';
import { fileOpener } from './open-file.ts';
import { complain, type ExitCode, instantOf, mailroomOf, presentOf, say, type World, withStore } from './world.ts';

export interface AskOptions {
  readonly as: string;
  /** Paths of files to send with it. */
  readonly file: readonly string[];
  /** Numbers of the choices to press afterwards, one after the other. */
  readonly choose: readonly number[];
  readonly at?: string;
  readonly json?: boolean;
}

/** The terminal channel: says something as a person, presses choices, prints the last answer. */
export async function ask(world: World, typed: string, options: AskOptions): Promise<ExitCode> {
  const at = instantOf(world, options.at);
  if (at === null) {
    complain(world, world.text('cli-bad-instant', { value: options.at ?? '' }));
    return 2;
  }
  const phone = parsePhone(options.as) ?? options.as.trim();
  const url = databaseToRead(world);
  const files = createEvidenceFiles(evidenceFolder(url));
  const sent = await filesToSend(world, files, options.file);
  if (!Array.isArray(sent)) return sent;
  const deed = deedOf(typed, sent);
  return withStore(
    world,
    async (store) => {
      const present = await presentOf(store, at, options.at !== undefined);
      return converse(world, store, present, phone, deed, options, files);
    },
    url,
  );
}

async function converse(
  world: World,
  store: Store,
  at: Date,
  phone: string,
  deed: Deed,
  options: AskOptions,
  files: EvidenceFiles,
): Promise<ExitCode> {
  const room = { ...mailroomOf(world, store, () => at), openFile: fileOpener(files) };
  const terminal = createTerminalChannel();
  const inbox = createInbox(room, ['terminal'], () => undefined);
  const delivery = createDelivery(room, terminal);
  await linkTerminal(store, phone, at);
  await inbox.resume();
  await delivery.runUntilEmpty();
  terminal.take();
  const ids: string[] = [];
  const exchange = async (what: Deed) => {
    const externalId = randomUUID();
    ids.push(externalId);
    await inbox.receive({ channel: 'terminal', externalId, chat: phone, chatKind: 'private', sender: phone, what });
    await inbox.idle();
    await delivery.runUntilEmpty();
  };
  await exchange(deed);
  for (const number of options.choose) {
    const session = await loadSession(store.read, 'terminal', phone, at);
    const choice = session.choices[number - 1];
    if (choice === undefined) {
      complain(world, world.text('cli-no-such-choice', { number, count: session.choices.length }));
      return 2;
    }
    terminal.take();
    await exchange({ kind: 'choice', act: choice.act });
  }
  // Whoever changed the calendar here leaves no task behind.
  await rescheduleAll({ ...room, store });
  await print(world, store, terminal, files, ids, options.json ?? false);
  return 0;
}

/** Whoever has the machine may speak as anybody on the list; that is written down as such. */
async function linkTerminal(store: Store, phone: string, at: Date): Promise<void> {
  const person = await personByPhone(store.read, phone);
  if (person === null) return;
  const place = { channel: 'terminal', chat: phone, sender: phone };
  await store.write((tx) => linkAddress(tx, { ...place, personId: person.id, proof: 'terminal', at }));
}

function deedOf(typed: string, sent: readonly SentFile[]): Deed {
  const [first, ...more] = sent;
  if (first !== undefined) {
    const caption = typed.trim() === '' ? {} : { caption: typed };
    return { kind: 'file', ...first, ...(more.length === 0 ? {} : { more }), ...caption };
  }
  const start = /^\/start(?:\s+(\S.*))?$/iu.exec(typed.trim());
  if (start === null) return { kind: 'text', text: typed };
  return start[1] === undefined ? { kind: 'start' } : { kind: 'start', code: start[1] };
}

async function print(
  world: World,
  store: Store,
  terminal: TerminalChannel,
  { pathOf }: EvidenceFiles,
  ids: readonly string[],
  json: boolean,
): Promise<void> {
  const messages = terminal.take();
  const views = messages.map((message) => message.view);
  const placed = new Map(messages.map((message) => [message.view, filesOf(message, pathOf)]));
  if (!json) {
    const line = ({ name, path }: PlacedFile) => world.text('cli-file-line', { name, path: path ?? '–' });
    say(
      world,
      printViews(views, (view) => (placed.get(view) ?? []).map(line)),
    );
    return;
  }
  const changes = await changesOfIncomings(store.read, 'terminal', ids);
  say(world, JSON.stringify({ messages: views.map((view) => viewAsJson(view, placed.get(view) ?? [])), changes }));
}

function filesOf({ view: { file }, made }: Outgoing, pathOf: EvidenceFiles['pathOf']): PlacedFile[] {
  return [
    ...(file === undefined ? [] : [{ name: file.name, type: file.type, path: pathOf(file.ref) }]),
    ...(made === undefined ? [] : [saveMade(made)]),
  ];
}
