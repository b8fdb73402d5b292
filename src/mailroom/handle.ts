import type { Acting } from '../actions/acting.ts';
import { type Incoming, sessionOf } from '../conversation/incoming.ts';
import { respond } from '../conversation/respond.ts';
import type { GuestOutcome } from '../conversation/respond-to-guest.ts';
import { said } from '../conversation/screens/plain.ts';
import type { Answer, Outcome, Turn } from '../conversation/turn.ts';
import { languageOf, type Text, textsIn } from '../language/fluent.ts';
import { closeIncoming, failIncoming, type InboxRow } from '../store/inbox.ts';
import { lane, queueMessage } from '../store/outbox.ts';
import { personAt, personById, setBlocked } from '../store/people.ts';
import { saveSession } from '../store/sessions.ts';
import type { Db } from '../store/store.ts';
import { TaskChangedMeanwhile } from '../store/task-change.ts';
import type { Mailroom } from './surroundings.ts';

/** An incoming that fails this often is given up: it stays visible, and the person is told a number to quote. */
const MOST_ATTEMPTS = 3;
/** How long "it" and an unanswered question are remembered, in milliseconds. */
const SESSION_MS = 2 * 3_600_000;

/**
 * Handles one stored incoming: answers it and does what it asks in ONE transaction, which also marks it done and queues
 * every message. So it takes effect exactly once, whatever is killed when. Never throws.
 */
export async function handleIncoming(room: Mailroom, row: InboxRow): Promise<void> {
  const incoming = row.incoming as Incoming;
  for (let attempt = row.attempts + 1; attempt <= MOST_ATTEMPTS; attempt++) {
    try {
      return await handleOnce(room, row, incoming);
    } catch (error) {
      await noteFailure(room, row, incoming, error, attempt === MOST_ATTEMPTS);
    }
  }
}

async function handleOnce(room: Mailroom, row: InboxRow, incoming: Incoming): Promise<void> {
  const { store, zone, officeName, fetchable } = room;
  const at = room.now();
  const { outcome, turn } = await respond(incoming, row.id, {
    ...{ db: store.read, at, zone, officeName },
    ...(fetchable === undefined ? {} : { fetchable }),
  });
  await store.write(async (tx) => {
    if (!(await closeIncoming(tx, row.id, at))) return;
    // Whoever writes can be reached again, whatever became of an earlier message.
    await setBlocked(tx, row.channel, row.chat, null);
    const answer = await runOutcome(outcome, tx, turn);
    await queueAnswer(tx, row, incoming, answer, turn, at);
  });
}

async function runOutcome(outcome: Outcome | GuestOutcome, tx: Db, turn: Turn | null): Promise<Answer> {
  switch (outcome.kind) {
    case 'answer':
      return outcome.answer;
    case 'link':
      return outcome.run(tx);
    case 'change':
      if (turn === null) throw new Error('a stranger cannot change anything');
      return outcome.run(await actingIn(tx, turn));
    default:
      return outcome satisfies never;
  }
}

/** Whoever left the office, or took up another one, between the reading and the writing is heard anew, as who they are now. */
async function actingIn(tx: Db, turn: Turn): Promise<Acting> {
  const { person: actor, standsInFor, group, at, office, channel, incomingId } = turn;
  const now = await personById(tx, actor.id);
  if (now === null || now.leftAt !== null || now.role !== actor.role || now.unitId !== actor.unitId)
    throw new TaskChangedMeanwhile(`person ${actor.id}`);
  const within = group === undefined ? {} : { withinUnitId: group.unitId };
  return { tx, actor, standsInFor, ...within, at, office, channel, incomingId };
}

async function queueAnswer(
  tx: Db,
  row: InboxRow,
  incoming: Incoming,
  answer: Answer,
  turn: Turn | null,
  at: Date,
): Promise<void> {
  const { what } = incoming;
  const pressed = what.kind === 'choice' ? what.messageId : undefined;
  for (const [index, view] of answer.views.entries()) {
    await queueMessage(tx, {
      key: `reply:${row.id}:${index}`,
      channel: row.channel,
      chat: row.chat,
      ...(turn === null ? {} : { personId: turn.person.id }),
      incomingId: row.id,
      lane: lane.reply,
      notBefore: at,
      content: { kind: 'view', view, ...answersIn(incoming) },
      ...(view.about === undefined ? {} : { about: view.about }),
      ...(index === 0 && answer.replaces === true && pressed !== undefined ? { replaces: pressed } : {}),
      createdAt: at,
    });
  }
  if (turn === null || answer.aside === true) return;
  const session = {
    pending: answer.pending ?? null,
    choices: answer.views.flatMap((view) => view.choices?.flat() ?? []).map(({ label, act }) => ({ label, act })),
    card: answer.card ?? turn.session.card,
    asked: answer.asked ?? turn.session.asked,
  };
  await saveSession(tx, row.channel, sessionOf(incoming), session, new Date(at.getTime() + SESSION_MS));
}

/** In a group others write meanwhile, so an answer names what it answers. */
function answersIn({ chatKind, what }: Incoming): { answers?: string } {
  const said = what.kind === 'text' || what.kind === 'file' ? what.messageId : undefined;
  return chatKind === 'group' && said !== undefined ? { answers: said } : {};
}

/** Two people acted at once: simply try again with what is there now. Anything else nobody planned is logged with a number. */
async function noteFailure(
  { store, log, now }: Mailroom,
  row: InboxRow,
  incoming: Incoming,
  error: unknown,
  final: boolean,
): Promise<void> {
  const at = now();
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof TaskChangedMeanwhile)) log.error({ inbox: row.id, err: error }, 'handling an incoming failed');
  await store.write(async (tx) => {
    await failIncoming(tx, row.id, at, message, final);
    if (!final) return;
    await queueMessage(tx, {
      key: `reply:${row.id}:failed`,
      channel: row.channel,
      chat: incoming.chat,
      incomingId: row.id,
      lane: lane.reply,
      notBefore: at,
      content: {
        kind: 'view',
        view: said({ text: await textOf(tx, incoming) }, 'unexpected', { number: `#${row.id}` }),
      },
      createdAt: at,
    });
  });
}

/** In a group everybody reads it; whoever is not on the list has chosen no language. */
async function textOf(tx: Db, { channel, sender, chatKind }: Incoming): Promise<Text> {
  const person = chatKind === 'group' ? null : await personAt(tx, channel, sender);
  return textsIn(languageOf(person?.language));
}
