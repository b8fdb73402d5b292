import { setTimeout as sleep } from 'node:timers/promises';
import { viewerFor } from '../conversation/respond.ts';
import { mayRead } from '../conversation/show-figures.ts';
import type { Viewer } from '../conversation/turn.ts';
import { paragraph, type View } from '../conversation/view.ts';
import { languageOf, textsIn } from '../language/fluent.ts';
import { prepare } from '../reports/prepare.ts';
import type { FileToMake } from '../reports/wish.ts';
import { createWorkshop } from '../reports/workshop.ts';
import { type ClaimedMessage, sentInChat } from '../store/outbox.ts';
import { type PersonWithUnit, personAt, personById } from '../store/people.ts';
import { unitOfGroup } from '../store/unit-groups.ts';
import type { MadeFile } from './sender.ts';
import type { Mailroom } from './surroundings.ts';

const shared = createWorkshop();

/** How often, and how far apart, it is looked whether a message has been written down as sent. */
const SENDING_LOOKS = 100;
const SENDING_LOOK_MS = 20;

interface Place {
  readonly channel: string;
  readonly chat: string;
}

export type Attempt =
  | { readonly kind: 'made'; readonly file: MadeFile }
  /** `refused`: the figures are not theirs to read (any more). `failed`: it was tried, and the log says what happened. */
  | { readonly kind: 'refused' | 'failed' };

/**
 * The view with the file that it asks for. Where the file cannot be made, the words say so in one sentence and go out without it: a
 * message is never held back for its file, nor the file tried again by itself.
 */
export async function makeFileOf(
  room: Mailroom,
  message: ClaimedMessage,
  view: View,
): Promise<{ readonly view: View; readonly made?: MadeFile }> {
  if (view.make === undefined) return { view };
  const person = message.personId === null ? null : await personById(room.store.read, message.personId);
  const attempt = await attemptFor(room, message, person, view.make);
  if (attempt.kind === 'made') return { view, made: attempt.file };
  const { make: _, ...words } = view;
  const said = textsIn(languageOf(person?.language))(`file-${attempt.kind}`);
  return { view: { ...words, blocks: [...view.blocks, paragraph(said)] } };
}

/**
 * The file of a message that was sent in this private chat, made anew for whoever opens it there now. `refused` as well where there is no
 * such message: which of the two is not told.
 */
export async function openMadeFile(room: Mailroom, place: Place, key: string): Promise<Attempt> {
  const view = await sentViewOf(room, place, key);
  if (view?.make === undefined) return { kind: 'refused' };
  return attemptFor(room, place, await personAt(room.store.read, place.channel, place.chat), view.make);
}

/** A page asks as soon as it is shown the message, which may be a moment before it is written down as sent. */
async function sentViewOf(room: Mailroom, place: Place, key: string): Promise<View | null> {
  for (let attempt = 0; attempt < SENDING_LOOKS; attempt++) {
    const found = await sentInChat(room.store.read, place, key);
    if (found !== 'sending') return (found?.view ?? null) as View | null;
    await sleep(SENDING_LOOK_MS);
  }
  return null;
}

async function attemptFor(
  room: Mailroom,
  place: Place,
  person: PersonWithUnit | null,
  { name, type, wish }: FileToMake,
): Promise<Attempt> {
  try {
    const viewer = person === null || person.leftAt !== null ? null : await viewerIn(room, place, person);
    if (viewer === null || !(await mayRead(viewer, wish.scope))) return { kind: 'refused' };
    const order = await prepare(viewer.db, wish, viewer.office);
    const made = await (room.workshop ?? shared).make(order);
    if (made.kind === 'made') return { kind: 'made', file: { name, type, bytes: made.bytes } };
    room.log.error({ wish, reason: made.error }, 'a file was not made');
  } catch (error) {
    room.log.error({ wish, err: error }, 'a file was not made');
  }
  return { kind: 'failed' };
}

/** In the chat of a group nothing is shown beyond its unit. */
async function viewerIn(
  { store, now, zone, officeName }: Mailroom,
  place: Place,
  person: PersonWithUnit,
): Promise<Viewer> {
  const viewer = await viewerFor({ db: store.read, at: now(), zone, officeName }, person);
  const group = await unitOfGroup(store.read, place);
  return group === null ? viewer : { ...viewer, group: { unitId: group.unit.id, name: group.unit.name } };
}
