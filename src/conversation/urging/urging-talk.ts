import { correctUrging, receiveUrging, replyToUrging, urgingToActor } from '../../actions/urging/answer-urging.ts';
import { ownDraft } from '../../actions/urging/send-urging.ts';
import type { UrgingWish } from '../../actions/urging/wish.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { WORDS } from '../../domain/urging.ts';
import { deleteDraft } from '../../store/urging-drafts.ts';
import { replyOfMessage, urgingOfMessage, urgingsTo } from '../../store/urgings.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { askWhichReply, received, replied } from '../screens/urging-done.ts';
import { dropChoice } from '../screens/urging-preview.ts';
import {
  type Answer,
  answer,
  change,
  type Outcome,
  type Pending,
  type PendingUrging,
  type Turn,
  viewerWithin,
} from '../turn.ts';
import type { Context, Intent, Reading } from '../understand/reading.ts';
import { shortAnswer } from '../understand/short-answer.ts';
import { showUrging } from './begin-urging.ts';
import { asSentence } from './wish-of.ts';

/** What somebody looks up while they write; it is answered, and what they were asked still waits. */
const LOOKED_UP: ReadonlySet<Intent> = new Set<Intent>([
  ...(['my_tasks', 'task_card', 'summary', 'overdue', 'due_soon', 'behind', 'silent', 'unit_status'] as const),
  ...(['compare_units', 'ranking', 'person_status', 'pending', 'history', 'help', 'search', 'bottlenecks'] as const),
]);
/** Words that are an answer are rarely fewer; a question or a short report is. */
const FEWEST_WORDS = 5;

/** What was typed, and how it reads by itself. */
interface Typed {
  readonly typed: string;
  readonly readings: readonly Reading[];
  readonly context: Context;
}

/** The text that was asked for, or something else; an explanation is waited for all the same, and said to be. */
export async function whileUrging(
  turn: Turn,
  pending: PendingUrging,
  { typed, readings, context }: Typed,
  otherwise: () => Promise<Outcome> | Outcome,
): Promise<Outcome> {
  if (isMeantForUrging(pending, typed, readings)) return hearOfUrging(turn, pending, typed, context);
  const outcome = await otherwise();
  if (pending.what !== 'explanation') return outcome;
  const waiting = { ...said(turn, 'urging-still-waiting'), choices: [[dropChoice(turn)]] };
  const withWaiting = (answered: Answer): Answer =>
    answered.pending === undefined ? { ...answered, views: [...answered.views, waiting], pending } : answered;
  return outcome.kind === 'answer'
    ? { kind: 'answer', answer: withWaiting(outcome.answer) }
    : change(async (acting) => withWaiting(await outcome.run(acting)));
}

/**
 * Whether a text is the one that was asked for. A command, a question and a bare report ("NV12 60%") are what they are; an explanation may
 * speak of percentages, delays and tasks as it likes.
 */
function isMeantForUrging(pending: PendingUrging, typed: string, readings: readonly Reading[]): boolean {
  if (/^\s*\//.test(typed)) return false;
  if (pending.what === 'date') return !readings.every(({ intent, ask }) => LOOKED_UP.has(intent) && ask === undefined);
  if (pending.what === 'which') return false;
  const isShort = typed.trim().split(/\s+/).length < FEWEST_WORDS;
  const asks = readings.every(({ intent, ask }) => LOOKED_UP.has(intent) && ask === undefined);
  const reports = readings.every(
    ({ intent, ask, kind }) => intent.startsWith('report_') && ask === undefined && kind !== 'note',
  );
  return !(asks && (isShort || /\?\s*$/.test(typed))) && !(reports && isShort);
}

/** The text that was asked for. */
function hearOfUrging(turn: Turn, pending: PendingUrging, typed: string, context: Context): Outcome {
  const text = typed.normalize('NFC').trim();
  switch (pending.what) {
    case 'words':
      return setWords(turn, pending.draftId, text, pending);
    case 'date': {
      const { date, ask } = shortAnswer(text, context);
      // A day without a year that lies far ahead is the one just gone.
      if (date !== undefined && ask === undefined) return setDay(turn, pending.draftId, date);
      return dayAgain(turn, pending, date === undefined ? 'urging-day-unclear' : 'urging-day-past');
    }
    case 'answer':
    case 'explanation':
    case 'correction':
      return say(turn, pending, text);
    case 'which':
      return answer(said(turn, 'rejected-stale-button'));
    default:
      return pending satisfies never;
  }
}

function say(
  turn: Turn,
  pending: Extract<PendingUrging, { what: 'answer' | 'explanation' | 'correction' }>,
  text: string,
): Outcome {
  const { what, urgingId, correctsId } = pending;
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const done =
      what === 'correction'
        ? await correctUrging(acting, urgingId, text)
        : await replyToUrging(acting, urgingId, { kind: what, text, ...(correctsId !== undefined && { correctsId }) });
    if (done.ok) return { views: [replied(viewer, done.urging, { kind: what, text, replyId: done.replyId })] };
    const view = await rejection(viewer, done.rejection);
    // Too long: to be said again, shorter. Too late: it can be sent as an addition.
    return done.rejection.kind === 'too_many_words' || done.rejection.kind === 'no_words'
      ? { views: [view], pending }
      : { views: [view, said(viewer, 'urging-typed', { typed: text })] };
  });
}

/** Another wording: what was shown before can be sent no more. */
function setWords(turn: Turn, draftId: number, typed: string, pending: Pending): Outcome {
  const text = asSentence(typed);
  if (text.length > WORDS.longest)
    return change(async () => ({
      views: [await rejection(turn, { kind: 'too_many_words', longest: WORDS.longest })],
      pending,
    }));
  return withDraft(turn, draftId, (wish) => ({ ...wish, text }));
}

export function setDay(turn: Turn, draftId: number, explainBy: LocalDate): Outcome {
  return withDraft(turn, draftId, (wish) => ({ ...wish, explains: true, explainBy }));
}

function dayAgain(turn: Turn, pending: Extract<PendingUrging, { what: 'date' }>, problem: string): Outcome {
  return withDraft(turn, pending.draftId, (wish) => wish, turn.text(problem));
}

function withDraft(turn: Turn, draftId: number, amend: (wish: UrgingWish) => UrgingWish, problem?: string): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const draft = await ownDraft(acting, draftId);
    if (draft === null) return { views: [said(viewer, 'rejected-stale-button')] };
    await deleteDraft(acting.tx, draftId);
    const { view, pending } = await showUrging(acting, viewer, amend(draft.wish), problem);
    return { views: [view], ...(pending !== undefined && { pending }) };
  });
}

/**
 * A Telegram reply to an urging: "đã nhận" is a receipt, a report is a report (which counts as an answer as well), anything else is kept
 * as the answer. Under a request for an explanation it is asked which of the two it is. Null: it answers another message, or asks something.
 */
export async function answerToUrging(turn: Turn, replyTo: string, { typed, readings }: Typed): Promise<Outcome | null> {
  const { db, channel, chat, person: actor } = turn;
  const urgingId = await urgingOfMessage(db, { channel, chat, messageId: replyTo });
  if (urgingId === null || /^\s*\//.test(typed)) return null;
  if (readings.every(({ intent }) => intent === 'acknowledge')) return receiving(turn, urgingId);
  const urging = await urgingToActor({ tx: db, actor }, urgingId);
  if (urging === null || (/\?\s*$/.test(typed) && readings.every(({ intent }) => LOOKED_UP.has(intent)))) return null;
  const text = typed.normalize('NFC').trim();
  // An explanation speaks of delays, figures and obstacles at length; a report of them is short.
  const explains = urging.explainBy !== null && text.split(/\s+/).length > FEWEST_WORDS;
  if (!explains && readings.some(isForTheRecord)) return null;
  if (urging.explainBy === null) return say(turn, { step: 'urging', what: 'answer', urgingId }, text);
  return change(() =>
    Promise.resolve({
      views: [askWhichReply(turn, urging)],
      pending: { step: 'urging', what: 'which', urgingId, typed: text },
    }),
  );
}

/** "Đã nhận" and nothing else: of the one urging that reached the person and was not seen. Null: there is none, or several. */
export async function receiveLast(turn: Turn): Promise<Outcome | null> {
  const { db, person, at } = turn;
  const unseen = (await urgingsTo(db, person.id, MOST_LOOKED_AT)).filter(
    ({ recipients, sendAt }) =>
      (sendAt === null || sendAt <= at) &&
      recipients.some((row) => row.personId === person.id && row.receivedAt === null && row.task.state === 'open'),
  );
  const [only, another] = unseen;
  return only === undefined || another !== undefined ? null : receiving(turn, only.id);
}

const MOST_LOOKED_AT = 10;

function receiving(turn: Turn, urgingId: number): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const done = await receiveUrging(acting, urgingId);
    return { views: [done.ok ? received(viewer, done.urging, done.again) : await rejection(viewer, done.rejection)] };
  });
}

/** A figure, a result, an obstacle, a wish for more time: written as such, or asked about as such. */
function isForTheRecord({ intent, kind, ask, percent, done }: Reading): boolean {
  if (intent === 'request_extension' || intent === 'undo' || intent === 'correct') return true;
  if (!intent.startsWith('report_') || kind === 'note') return false;
  return ask === undefined || percent !== undefined || done !== undefined;
}

/** "Giải trình NV31: …": what begins the message is no part of it. */
const OPENING = /^\s*(?:giải trình|giai trinh)\s+\S+\s*[:,]/iu;

/** An edited message that was an answer or an explanation puts that right. Null: it was neither. */
export async function amendReply(turn: Turn, messageId: string, text: string): Promise<Outcome | null> {
  const { db, channel, chat, person } = turn;
  const reply = await replyOfMessage(db, { channel, chat, messageId }, person.id);
  if (reply === null) return null;
  const { kind: what, urgingId, id } = reply;
  return say(
    turn,
    { step: 'urging', what, urgingId, correctsId: id },
    text.normalize('NFC').replace(OPENING, '').trim(),
  );
}

/** "Đúng, giải trình" or "Chỉ là trả lời": what was typed before is kept as that. */
export function typedReply(turn: Turn, urgingId: number, explains: boolean): Outcome {
  const pending = turn.session.pending as Pending | null;
  const isAsked = pending?.step === 'urging' && pending.what === 'which' && pending.urgingId === urgingId;
  if (!isAsked) return answer(said(turn, 'rejected-stale-button'));
  return say(turn, { step: 'urging', what: explains ? 'explanation' : 'answer', urgingId }, pending.typed);
}
