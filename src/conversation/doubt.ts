import { mayDo } from '../actions/authorise.ts';
import { addDays } from '../domain/local-date.ts';
import { openParts } from '../domain/parts.ts';
import { isRefusal, transition } from '../domain/task-state.ts';
import { lastIndicatorValueBefore } from '../store/indicators.ts';
import { standingReports } from '../store/reports.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Doubt, quantityDoubt } from './doubt-quantity.ts';
import { progressOf, untilWhen } from './figures-said.ts';
import { isGuess } from './merge-readings.ts';
import { longDate, numberWords, quantityWords } from './screens/figures.ts';
import type { Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';

/**
 * A figure that looks wrong beside the last one: progress that falls, a jump to 100 without "done", a target that changed, a
 * quantity that shrank. Null: nothing to doubt (also for those who may not report at all; they are told so at once).
 */
export async function doubtAbout(turn: Turn, reading: Reading, task: TaskDetail): Promise<Doubt | null> {
  if (reading.intent === 'request_extension') return dateDoubt(turn, reading, task);
  if (reading.intent === 'report_done' || reading.intent === 'report_obstacle') return saidDoubt(turn, reading, task);
  if (reading.intent !== 'report_progress' && reading.intent !== 'correct') return null;
  const who = { actor: turn.person, standsInFor: turn.standsInFor };
  if (isRefusal(transition(task.state, { type: 'progress' }))) return null;
  if (!(await mayDo(turn.db, who, 'report_progress', task))) return null;
  const counted = (await repeated(turn, reading, task)) ?? quantityDoubt(turn, reading, task);
  return counted ?? percentDoubt(reading, task) ?? meantDoubt(turn, reading, task);
}

/** "NV12 xong phần mềm", "bên công an báo NV12 vướng": done or blocked, if it was meant so. */
async function saidDoubt(turn: Turn, reading: Reading, task: TaskDetail): Promise<Doubt | null> {
  const deed = reading.intent === 'report_done' ? 'report_done' : 'report_obstacle';
  const who = { actor: turn.person, standsInFor: turn.standsInFor };
  const early = deed === 'report_done' ? partsDoubt(task) : null;
  if ((!isGuess(reading) && early === null) || isRefusal(transition(task.state, { type: deed }))) return null;
  if (!(await mayDo(turn.db, who, deed, task))) return null;
  if (early !== null) return early;
  const { code } = task;
  return deed === 'report_done'
    ? { id: 'meant_done', args: { code } }
    : { id: 'meant_obstacle', args: { code, text: reading.note ?? '' } };
}

/** Parts handed down are still open: the whole can hardly be done. */
function partsDoubt(task: TaskDetail): Doubt | null {
  const open = openParts(task.children);
  if (open.length === 0) return null;
  return {
    id: 'parts_open',
    args: { code: task.code, count: open.length, codes: open.map(({ code }) => code).join(', ') },
  };
}

/** The figure stands among words that do not say what it is of. */
function meantDoubt(turn: Turn, reading: Reading, task: TaskDetail): Doubt | null {
  if (!isGuess(reading)) return null;
  const { percent, quantity } = progressOf(reading, undefined, task).said;
  const { code, progress } = task;
  if (quantity === undefined) return { id: 'meant', args: { code, from: progress, to: percent ?? progress } };
  return { id: 'meant_quantity', args: { code, now: quantityWords(turn, quantity) } };
}

/** A "yes" holds for the task as it was when it was asked: whatever came meanwhile is shown, and asked about, first (`moved`: ids). */
export async function doubtAfterYes(
  turn: Turn,
  reading: Reading,
  task: TaskDetail,
  moved: ReadonlySet<number>,
): Promise<Doubt | null> {
  if (!moved.has(task.id) || isRefusal(transition(task.state, { type: 'progress' }))) return null;
  const { code, progress } = task;
  return (await doubtAbout(turn, reading, task)) ?? { id: 'changed', args: { code, now: progress } };
}

function percentDoubt(reading: Reading, task: TaskDetail): Doubt | null {
  const { percent } = progressOf(reading, undefined, task).action;
  const { code } = task;
  if (percent !== undefined && percent < task.progress)
    return { id: 'fall', args: { code, from: task.progress, to: percent } };
  return percent === 100 && task.progress < 100 ? { id: 'jump', args: { code } } : null;
}

/** Nobody needs so much longer, in days: the year was mistyped. */
const LONGEST_EXTENSION = 366;

function dateDoubt(turn: Turn, reading: Reading, task: TaskDetail): Doubt | null {
  const date = untilWhen(reading, task);
  if (date === null || task.currentDue === null || date <= addDays(task.currentDue, LONGEST_EXTENSION)) return null;
  return { id: 'far_date', args: { code: task.code, date: longDate(turn, date) } };
}

/** Within so long the same increase again is rather a message sent twice, in milliseconds. */
const SOON_MS = 10 * 60_000;

/** "Thêm 15.200" once more, right after: counted twice only on a yes. */
async function repeated(turn: Turn, reading: Reading, task: TaskDetail): Promise<Doubt | null> {
  const [last] = task.reports;
  if (reading.kind !== 'increase' || last?.quantityDone == null || last.personId !== turn.person.id) return null;
  if (turn.at.getTime() - last.at.getTime() > SOON_MS) return null;
  const value = await lastIndicatorValueBefore(turn.db, last.id);
  const before = value?.value ?? (await standingReports(turn.db, task.id, 2))[1]?.quantityDone ?? 0;
  if (last.quantityDone - before !== reading.amount) return null;
  return { id: 'repeat', args: { code: task.code, amount: numberWords(turn, reading.amount) } };
}
