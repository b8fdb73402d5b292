import { textKey } from '../domain/text-key.ts';
import { lastTextOf, standingDeedsOfMessage } from '../store/said-by-message.ts';
import { amendBecause } from './amending.ts';
import { asCorrections, codesAnswered } from './answered.ts';
import { calendarOrderKind, orderCalendar } from './calendar/calendar-talk.ts';
import { completedBy, namesAnotherTask } from './completed-by.ts';
import { bareContext, contextOf } from './context-of.ts';
import { asPeriodReports, hearOfPeriod } from './continuous/hear-period.ts';
import { handOverTyped } from './departure-talk.ts';
import { weightTyped } from './evaluation/setting-weights.ts';
import { evidenceForCode, isProduct, productTyped } from './evidence.ts';
import { tendGroupDigest } from './group/group-digest.ts';
import { isPrivate } from './group/private-matters.ts';
import { haltBecause } from './halt/halt-talk.ts';
import { assigning } from './hand-out/assigning.ts';
import { declineBecause } from './hand-out/reassigning.ts';
import { whileHandingOut } from './hand-out/while-handing-out.ts';
import { hearOfLists } from './import/import-talk.ts';
import { letterheadTyped } from './letterhead/setting-letterhead.ts';
import { withNearestPeople } from './nearest-people.ts';
import { hearOfObstacle, isMeantFor } from './obstacle-talk.ts';
import { changing, record } from './record.ts';
import { returnBecause } from './return-because.ts';
import { blockedOwn } from './said-of-obstacles.ts';
import { said } from './screens/plain.ts';
import { whichTask } from './screens/which-task.ts';
import { show } from './show.ts';
import { answer, type Outcome, type Pending, type Turn } from './turn.ts';
import { isReasonNamingATask } from './understand/halt-reason.ts';
import type { Context, Intent, Reading } from './understand/reading.ts';
import { understand } from './understand/understand.ts';
import { amendReply, answerToUrging, receiveLast, whileUrging } from './urging/urging-talk.ts';

/** Text as it was typed, with what it answers, if anything. */
export interface Heard {
  readonly text: string;
  readonly replyTo?: string;
  readonly messageId?: string;
  readonly edited?: boolean;
  readonly forwarded?: boolean;
}

/**
 * Questions that are taken for themselves even when an answer is awaited. Anything else may be the answer: a reason for
 * returning a result may well speak of a report or of handing over.
 */
const interrupting: ReadonlySet<Intent> = new Set<Intent>([
  'my_tasks',
  'task_card',
  'summary',
  'overdue',
  'due_soon',
  'behind',
  'silent',
  'unit_status',
  'compare_units',
  'ranking',
  'person_status',
  'pending',
  'history',
  'help',
]);

/** Answers typed text that is no choice: the answer to a question that was put, or something new. */
export async function hear(turn: Turn, heard: Heard): Promise<Outcome> {
  const ofGroup = turn.group === undefined ? tendGroupDigest(turn, heard.text, { unitId: turn.person.unitId }) : null;
  if (ofGroup !== null && heard.forwarded !== true && heard.edited !== true) return ofGroup;
  const bare = await bareContext(turn);
  const codes = heard.replyTo === undefined ? [] : await codesAnswered(turn, heard.replyTo, bare);
  const known = await contextOf(turn, bare, codes);
  const context: Context = heard.forwarded === true ? { ...known, secondhand: true } : known;
  if (heard.edited === true && heard.messageId !== undefined)
    return amend(turn, { text: heard.text, messageId: heard.messageId }, context);
  const understood = await withNearestPeople(turn, understand(heard.text, context));
  const corrections = heard.replyTo === undefined ? understood : await asCorrections(turn, heard.replyTo, understood);
  const readings = await asPeriodReports(turn, corrections);
  const pending = turn.session.pending as Pending | null;
  const code = pending?.step === 'of_task' ? codeAlone(readings, heard.text) : null;
  if (pending?.step === 'of_task' && code !== null)
    return act(turn, understand(`${code} ${pending.typed}`, context), pending.typed);
  const whose = pending?.step === 'evidence' ? codeAlone(readings, heard.text) : null;
  if (pending?.step === 'evidence' && whose !== null) return evidenceForCode(turn, whose, pending.files);
  const asks = readings.every(({ intent }) => interrupting.has(intent));
  const handed =
    pending?.step === 'hand_out'
      ? await whileHandingOut(turn, heard.text, {
          pending,
          readings,
          context,
          asks,
        })
      : null;
  if (handed !== null) return handed;
  const said = { typed: heard.text, readings, context };
  const answered = heard.replyTo === undefined ? null : await answerToUrging(turn, heard.replyTo, said);
  if (answered !== null) return answered;
  if (pending?.step === 'urging') return whileUrging(turn, pending, said, () => act(turn, readings, heard.text));
  const ofLists = await hearOfLists(turn, pending, { typed: heard.text, asks }, () => act(turn, readings, heard.text));
  if (ofLists !== null) return ofLists;
  const isNew = isSomethingNew(heard.text, readings, pending) && !isAnswerTo(pending, said);
  const completed = isNew ? null : await complete(turn, heard.text, pending, context);
  if (completed !== null) return completed;
  const [only] = readings;
  const isOfSomeTask =
    readings.length === 1 &&
    only?.ask === 'which_task' &&
    !['follow', 'urge'].includes(only.intent) &&
    changing.has(only.intent);
  if (!isOfSomeTask) return act(turn, readings, heard.text);
  const urged = only.intent === 'acknowledge' ? await receiveLast(turn) : null;
  if (urged !== null) return urged;
  const blocked = await blockedOwn(turn, only);
  const [one, another] = blocked;
  return one !== undefined && another === undefined
    ? act(turn, understand(`${one} ${heard.text}`, context), heard.text)
    : askTask(turn, heard, blocked.length > 0 ? blocked : codes);
}

/** A command, a question, or something else said of a named task is never swallowed as the answer to what we asked. */
function isSomethingNew(typed: string, readings: readonly Reading[], pending: Pending | null): boolean {
  if (/^\s*\//.test(typed)) return true;
  if (pending?.step === 'letterhead') return !isForLetterhead(typed, readings);
  const asked = pending?.step === 'complete' ? completing[pending.command.split(' ')[0] ?? ''] : undefined;
  return readings.every(
    ({ intent, ask, tasks, fromContext }) =>
      (interrupting.has(intent) && ask === undefined) ||
      (asked !== undefined && interruptingAsked.has(intent) && intent !== asked && tasks !== undefined && !fromContext),
  );
}

function isAnswerTo(
  pending: Pending | null,
  { typed, context }: { readonly typed: string; readonly context: Context },
): boolean {
  if (pending?.step === 'halt') return isReasonNamingATask(typed, context);
  return pending?.step === 'obstacle' && !/^\s*\//.test(typed) && isMeantFor(pending, typed, context);
}

/** Almost anything may stand in the head of a report; but not what is said of a task, a question, or another field. */
function isForLetterhead(typed: string, readings: readonly Reading[]): boolean {
  if (/\?\s*$/.test(typed)) return false;
  return readings.every(
    ({ tasks, fromContext, kind }) => kind !== 'letterhead' && (tasks === undefined || fromContext === true),
  );
}

/** What each command that we complete for the person is about. */
const completing: Readonly<Record<string, Intent>> = {
  '/capnhat': 'report_progress',
  '/phoihop': 'report_progress',
  '/vuongmac': 'report_obstacle',
  '/giahan': 'request_extension',
};
const interruptingAsked: ReadonlySet<Intent> = new Set<Intent>([...Object.values(completing), 'report_done']);

async function complete(turn: Turn, typed: string, pending: Pending | null, context: Context): Promise<Outcome | null> {
  switch (pending?.step) {
    case 'return':
      return returnBecause(turn, pending, typed.normalize('NFC').trim());
    case 'halt':
      return haltBecause(turn, pending, typed);
    case 'obstacle':
      return hearOfObstacle(turn, pending, typed, context);
    case 'complete':
      return namesAnotherTask(typed, pending.command, context)
        ? null
        : act(turn, completedBy(typed, pending.command, context), typed);
    case 'amend':
      return amendBecause(turn, pending, typed);
    case 'period':
      return hearOfPeriod(turn, pending, typed, context);
    case 'decline':
      return declineBecause(turn, pending.taskId, typed.normalize('NFC').trim());
    case 'letterhead':
      return letterheadTyped(turn, pending.field, typed);
    case 'weight':
      return weightTyped(turn, pending.weight, typed);
    case 'product':
      return isProduct(typed, context) ? productTyped(turn, pending.taskId, typed) : null;
    case 'hand_over':
      return handOverTyped(turn, pending.departureId, typed, context);
    case 'departure':
    case 'calendar':
    case 'move_all':
    case 'evidence':
    case 'hand_out':
    case 'import':
    case 'of_task':
    case 'sure':
    case 'urging':
    case undefined:
      return null;
    default:
      return pending satisfies never;
  }
}

/** An edited message corrects what it said before; one that changed nothing (a link preview came) says nothing new. */
async function amend(
  turn: Turn,
  { text, messageId }: { text: string; messageId: string },
  context: Context,
): Promise<Outcome> {
  const place = { channel: turn.channel, chat: turn.chat, messageId };
  if ((await lastTextOf(turn.db, place, turn.incomingId)) === text) return answer();
  const reply = await amendReply(turn, messageId, text);
  if (reply !== null) return reply;
  const edited = await standingDeedsOfMessage(turn.db, turn.person.id, place);
  if (edited.reports.length + edited.extensions.length === 0) return act(turn, understand(text, context), text);
  const codes = new Set([...edited.reports, ...edited.extensions].map(({ task }) => task.code));
  const readings = readEdit(text, context, [...codes]);
  const tasks = new Set(edited.reports.map(({ taskId }) => taskId));
  const wrong = [...tasks].map((taskId) => ({
    taskId,
    reports: edited.reports.filter((report) => report.taskId === taskId).map(({ id }) => id),
  }));
  return record(turn, readings, { wrong, edited });
}

/** "50" in place of "60", which had answered "how far is NV12?", is about NV12, whatever was looked at since. */
function readEdit(text: string, context: Context, codes: readonly string[]): readonly Reading[] {
  const [code, another] = codes;
  const { cardTask: _, ...rest } = context;
  if (code === undefined || another !== undefined) return understand(text, rest);
  const isFigure = /^\s*\d[\d.,/]*\s*%?\s*$/.test(text);
  return understand(isFigure ? `/capnhat ${code} ${text}` : text, { ...rest, replyTask: code });
}

function act(turn: Turn, readings: readonly Reading[], typed: string): Promise<Outcome> | Outcome {
  if (turn.group !== undefined && readings.some(isPrivate)) return answer(said(turn, 'group-private'));
  const [only] = readings;
  if (only?.intent === 'assign' && readings.length === 1) return assigning(turn, only);
  const days = only === undefined || readings.length > 1 ? null : calendarOrderKind(only);
  if (only !== undefined && days !== null) return orderCalendar(turn, days, only);
  return readings.some((reading) => changing.has(reading.intent))
    ? record(turn, readings, {})
    : show(turn, readings, typed);
}

async function askTask(turn: Turn, heard: Heard, codes: readonly string[]): Promise<Outcome> {
  const view = await whichTask(turn, heard.text, codes);
  return { kind: 'answer', answer: { views: [view], pending: { step: 'of_task', typed: heard.text } } };
}

/** "NV12" and nothing else. */
function codeAlone(readings: readonly Reading[], typed: string): string | null {
  const [only] = readings;
  const bare = readings.length === 1 && only?.intent === 'task_card' && only.fromContext !== true;
  const code = bare && only.tasks?.length === 1 ? only.tasks[0] : undefined;
  return code !== undefined && textKey(typed).replaceAll(' ', '') === textKey(code).replaceAll(' ', '') ? code : null;
}
