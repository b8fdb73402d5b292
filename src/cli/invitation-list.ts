import type { Invitation } from '../actions/invite-people.ts';
import { phoneWords } from '../conversation/import/row-words.ts';
import { csvOf } from './csv.ts';
import { momentIn } from './words.ts';
import { say, type World } from './world.ts';

interface SayOptions {
  readonly botName?: string;
  readonly json?: boolean;
}

/** Prints the person who was added, with the invitation. */
export function sayAdded(world: World, invitation: Invitation, { botName, json }: SayOptions): void {
  const { name, unit, phone, role, title } = invitation.person;
  if (json) {
    const person = { name, title, unit: unit.name, phone, role };
    say(world, JSON.stringify({ person, invitation: asJson(world, invitation, botName) }));
    return;
  }
  const words = { name, unit: unit.name, role: world.text(`role-${role}`), phone: phoneWords(phone) };
  say(world, world.text('people-added', words));
  sayInvitation(world, invitation, botName);
  say(world, world.text('people-invite-how'));
}

/** Prints the invitations, or, when they went into the file `out`, only how many there are. */
export function sayInvitations(
  world: World,
  invitations: readonly Invitation[],
  { out, json, botName }: SayOptions & { readonly out?: string },
): void {
  const count = invitations.length;
  if (json) {
    const list = invitations.map((invitation) => asJson(world, invitation, botName));
    const where = out === undefined ? { invitations: list } : { file: count === 0 ? null : out };
    say(world, JSON.stringify({ count, ...where }));
  } else if (count === 0) {
    say(world, world.text('people-all-linked'));
  } else if (out === undefined) {
    for (const invitation of invitations) sayInvitation(world, invitation, botName);
    say(world, world.text('people-invite-how'));
  } else {
    say(world, world.text('people-invited-to-file', { count, file: out }));
  }
}

/** The list as a file for Excel, to be handed on by whoever knows the people. */
export function invitationsAsCsv(world: World, invitations: readonly Invitation[], botName?: string): string {
  const columns = ['name', 'unit', 'phone', 'code', 'telegram', 'web', 'until'] as const;
  const header = columns.map((column) => world.text('people-invitation-column', { column }));
  const rows = invitations.map(({ person, code, expiresAt }) => [
    person.name,
    person.unit.name,
    phoneWords(person.phone),
    code,
    telegramLink(code, botName) ?? '',
    world.config.webhook?.publicUrl ?? '',
    momentIn(world, expiresAt),
  ]);
  return csvOf([header, ...rows]);
}

function sayInvitation(world: World, { person, code, expiresAt }: Invitation, botName?: string): void {
  const until = momentIn(world, expiresAt);
  const words = { name: person.name, unit: person.unit.name, phone: phoneWords(person.phone), code, until };
  say(world, world.text('people-invitation', words));
  const link = telegramLink(code, botName);
  const page = world.config.webhook?.publicUrl;
  if (link !== undefined) say(world, world.text('people-invitation-telegram', { link }));
  if (page !== undefined) say(world, world.text('people-invitation-web', { page, code }));
}

function asJson(world: World, { person, code, expiresAt }: Invitation, botName?: string) {
  const telegram = telegramLink(code, botName);
  const web = world.config.webhook?.publicUrl;
  return {
    ...{ name: person.name, unit: person.unit.name, phone: person.phone, code, expiresAt: expiresAt.toISOString() },
    ...(telegram === undefined ? {} : { telegram }),
    ...(web === undefined ? {} : { web }),
  };
}

/** A deep link: the bot gets `/start CODE` (core.telegram.org/bots/features#deep-linking). */
function telegramLink(code: string, botName: string | undefined): string | undefined {
  return botName === undefined ? undefined : `https://t.me/${botName}?start=${code}`;
}
