import { localDateAt } from '../domain/time-zone.ts';
import { languageOf, textsIn } from '../language/fluent.ts';
import { incomingBefore } from '../store/inbox.ts';
import { standInsOf } from '../store/leaves.ts';
import { loadOffice, type Office } from '../store/office.ts';
import { answeredToNobody } from '../store/outbox.ts';
import { type PersonWithUnit, personAt, setBlocked } from '../store/people.ts';
import { loadSession } from '../store/sessions.ts';
import type { Db } from '../store/store.ts';
import { unitOfGroup } from '../store/unit-groups.ts';
import { choiceMeant } from './choice-meant.ts';
import { codesNamed, codesSpokenOf } from './context-of.ts';
import { hearFile, withEvidence } from './evidence.ts';
import { aboutTheGroup, tendGroup } from './group/respond-in-group.ts';
import { hear } from './hear.ts';
import { showRead } from './import/show-read.ts';
import { takeForReading } from './import/take-file.ts';
import { type Deed, type Incoming, sessionOf } from './incoming.ts';
import { press } from './press.ts';
import { type GuestOutcome, linkWithCode, respondToGuest } from './respond-to-guest.ts';
import { help } from './screens/help.ts';
import { said } from './screens/plain.ts';
import type { Answer, Outcome, Turn, Viewer } from './turn.ts';
import { answer, aside } from './turn.ts';
import type { View } from './view.ts';

/** What the conversation needs from outside. */
export interface Surroundings {
  readonly db: Db;
  readonly at: Date;
  /** IANA name of the office's time zone. */
  readonly zone: string;
  readonly officeName: string;
  /** Channels whose files can be shown in the web chat as well. */
  readonly fetchable?: readonly string[];
}

/**
 * Answers one incoming. Only reads; what is to change comes back as a function that runs in the transaction that closes the
 * incoming, so that it takes effect exactly once.
 */
export async function respond(
  incoming: Incoming,
  incomingId: number,
  around: Surroundings,
): Promise<{ outcome: Outcome | GuestOutcome; turn: Turn | null }> {
  if (incoming.chatKind === 'group') return respondInGroup(incoming, incomingId, around);
  const person = await personAt(around.db, incoming.channel, incoming.sender);
  if (person === null) return { outcome: respondToGuest(incoming, incomingId, around), turn: null };
  const turn = await openTurn(incoming, incomingId, around, person);
  return { outcome: await respondTo(turn, incoming), turn };
}

/** In a group what is asked is answered for the unit that the group belongs to, within what the person who asks may see. */
async function respondInGroup(
  incoming: Incoming,
  incomingId: number,
  around: Surroundings,
): Promise<{ outcome: Outcome | GuestOutcome; turn: Turn | null }> {
  const happened = aboutTheGroup(incoming, incomingId, around.at, around.officeName);
  if (happened !== null) return { outcome: happened, turn: null };
  const { channel, chat, sender, what } = incoming;
  if (what.kind === 'contact' || what.kind === 'unsupported') return { outcome: answer(), turn: null };
  const person = await personAt(around.db, channel, sender);
  if (person === null) return { outcome: await respondToStranger(incoming, around), turn: null };
  const turn = await openTurn(incoming, incomingId, around, person);
  const tended = await tendGroup(turn, incoming);
  if (tended !== null) return { outcome: tended, turn };
  const linked = await unitOfGroup(around.db, { channel, chat });
  if (linked === null) return { outcome: answer(said(turn, 'group-of-nobody', { unit: person.unit.name })), turn };
  const within = { ...turn, group: { unitId: linked.unit.id, name: linked.unit.name } };
  return { outcome: await respondTo(within, incoming), turn: within };
}

/** One sentence to those who are not linked, at most once an hour in a group, whoever of them asks. */
async function respondToStranger({ channel, chat }: Incoming, { db, at }: Surroundings): Promise<Outcome> {
  const since = new Date(at.getTime() - STRANGERS_MS);
  const answered = (await answeredToNobody(db, { channel, chat }, since)) as Incoming[];
  const told = answered.some(({ what }) => what.kind === 'text' || what.kind === 'choice' || what.kind === 'file');
  return told ? answer() : answer(said({ text: textsIn('vi') }, 'group-stranger'));
}

const STRANGERS_MS = 3_600_000;

/** The person as a viewer of screens, now. */
export async function viewerFor(around: Surroundings, person: PersonWithUnit): Promise<Viewer> {
  const viewers = await viewersFor(around, [person], await loadOffice(around.db, around.zone));
  return viewers.get(person.id) as Viewer;
}

/** The same for several people at once, by their ids. */
export async function viewersFor(
  { db, at, zone, officeName, fetchable }: Surroundings,
  people: readonly PersonWithUnit[],
  office: Office,
): Promise<Map<number, Viewer>> {
  const today = localDateAt(at, zone);
  const ids = people.map(({ id }) => id);
  const standIns = await standInsOf(db, ids, today);
  return new Map(
    people.map((person) => [
      person.id,
      {
        ...(fetchable === undefined ? {} : { fetchable }),
        ...{ db, person, at, today, officeName, office },
        standsInFor: standIns.get(person.id) ?? [],
        text: textsIn(languageOf(person.language)),
      },
    ]),
  );
}

async function openTurn(
  incoming: Incoming,
  incomingId: number,
  around: Surroundings,
  person: PersonWithUnit,
): Promise<Turn> {
  const { channel, chat, sender } = incoming;
  const session = await loadSession(around.db, channel, sessionOf(incoming), around.at);
  return { ...(await viewerFor(around, person)), channel, chat, sender, incomingId, session };
}

async function respondTo(turn: Turn, incoming: Incoming): Promise<Outcome | GuestOutcome> {
  const { what } = incoming;
  switch (what.kind) {
    case 'text': {
      const choice = choiceMeant(turn, what.text);
      return choice === null ? hear(turn, what) : press(turn, choice);
    }
    case 'choice':
      return press(turn, what.act);
    case 'start':
      return what.code === undefined
        ? answer(help(turn, true))
        : linkWithCode(incoming, turn.incomingId, what.code, turn.at);
    case 'contact':
      return aside(said(turn, what.own ? 'already-linked' : 'contact-of-another', { name: turn.person.name }));
    case 'file':
      return respondToFile(turn, what);
    case 'file_read':
      return showRead(turn, what.draft);
    case 'unsupported':
      return once(turn, what, said(turn, 'unsupported'));
    case 'moved':
      return answer();
    case 'blocked':
    case 'unblocked':
      return { kind: 'link', run: (tx) => noteBlocked(tx, incoming, what.kind === 'blocked' ? turn.at : null) };
    default:
      return what satisfies never;
  }
}

/** A plan or a staff list is read; anything else is evidence. A caption is taken like any text, and the file is evidence for what it says. */
async function respondToFile(turn: Turn, file: Extract<Deed, { kind: 'file' }>): Promise<Outcome> {
  const { caption, replyTo } = file;
  const named = caption === undefined ? [] : await codesNamed(turn, caption);
  const codes = named.length > 0 || replyTo === undefined ? named : await codesSpokenOf(turn, replyTo);
  const reading = await takeForReading(turn, file, codes);
  if (reading !== null) return reading;
  if (caption === undefined) return hearFile(turn, file, codes);
  return withEvidence(turn, await hear(turn, { ...file, text: caption }), file, codes);
}

/** How close together things belong to one burst (an album, ten stickers), in milliseconds. */
const BURST_MS = 60_000;

/** Of a burst of things of one kind that we cannot read only the first is answered. */
async function once({ db, channel, chat, incomingId, at }: Turn, what: Deed, view: View): Promise<Outcome> {
  const since = new Date(at.getTime() - BURST_MS);
  const before = (await incomingBefore(db, { channel, chat }, incomingId, since)) as Incoming | null;
  return before !== null && sortOf(before.what) === sortOf(what) ? aside() : aside(view);
}

const sortOf = (deed: Deed) => (deed.kind === 'unsupported' ? deed.what : deed.kind);

async function noteBlocked(tx: Db, { channel, chat }: Incoming, blockedAt: Date | null): Promise<Answer> {
  await setBlocked(tx, channel, chat, blockedAt);
  return { views: [] };
}
