import { refuseTakeBack, UNDO_WINDOW_MS } from '../actions/take-back.ts';
import { withdrawRequest } from '../actions/undo.ts';
import { lastDeedOf } from '../store/reports.ts';
import { lastSupportStepBy } from '../store/supports.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { amend, amendsOthers } from './amending.ts';
import { beyondPeriods } from './continuous/beyond-periods.ts';
import { doubtAbout, doubtAfterYes } from './doubt.ts';
import { untilWhen } from './figures-said.ts';
import { recordHalt } from './halt/halting.ts';
import { isForTheTask, type Merged, mergeByTask } from './merge-readings.ts';
import { reportToMove } from './move-report.ts';
import { obey, ordering } from './orders.ts';
import { prompt } from './prompt.ts';
import { isReport, putRight, rightOf } from './put-right.ts';
import type { Desk, Page, RecordOptions } from './record-desk.ts';
import { ask, askSure } from './screens/asks.ts';
import { leftOut, notAmended } from './screens/left-out.ts';
import { said } from './screens/plain.ts';
import { lacksProduct } from './screens/recorded.ts';
import { unknownTask } from './screens/unknown-task.ts';
import { show } from './show.ts';
import { takeStep, undoLast } from './steps.ts';
import { isWordsOfPart, recordedAsPart } from './support/record-part.ts';
import {
  type Answer,
  type Asked,
  change,
  type Outcome,
  type Pending,
  type Seen,
  type Turn,
  viewerScope,
  viewerWithin,
} from './turn.ts';
import type { Intent, Reading } from './understand/reading.ts';
import { isHalting } from './understand/request-halt.ts';
import { isUrging, urgeSaid } from './urging/urge-said.ts';
import { saysTheSame, taskWithout, withWhatStillHolds, wrongReports } from './wrong-reports.ts';

/** The intents that change something; everything else is a question. */
export const changing: ReadonlySet<Intent> = new Set<Intent>([
  'report_progress',
  'report_done',
  'report_obstacle',
  'request_extension',
  'correct',
  'confirm',
  'return',
  'urge',
  'pause',
  'cancel',
  'resume',
  'undo',
  ...ordering,
]);

/**
 * Writes what was said, each thing for itself: what is clear is written and read back, what is not is asked. Everything is judged
 * within the transaction that writes it, so that of two people who report at once the second is judged by what the first has left.
 */
export async function record(turn: Turn, readings: readonly Reading[], options: RecordOptions): Promise<Outcome> {
  return change(async (acting) => {
    const page: Page = {
      ...{ written: [], asked: [], doubted: [], wrong: [], products: [] },
      ...{ tasks: new Set<number>(), periods: new Set<number>(), unknown: new Set<string>() },
    };
    const within = viewerWithin(turn, acting);
    const desk: Desk = { ...options, turn: within, acting, page, moved: await movedSince(within, options.sure ?? []) };
    for (const merged of mergeByTask(readings)) await recordOne(desk, merged);
    if (options.edited !== undefined) page.asked.push(...leftOut(desk.turn, options.edited, page.tasks));
    return answerOf(desk.turn, page);
  });
}

async function movedSince(turn: Turn, seen: readonly Seen[]): Promise<ReadonlySet<number>> {
  const now = await Promise.all(seen.map(({ taskId }) => findTaskInScope(turn.db, { id: taskId }, viewerScope(turn))));
  return new Set(seen.filter(({ version }, i) => now[i]?.version !== version).map(({ taskId }) => taskId));
}

/** Only one question can wait for its answer; where two are put, the answer has to name its task. */
function answerOf(turn: Turn, page: Page): Answer {
  const { written, asked, doubted, wrong, card } = page;
  const sure = doubted.length === 0 ? [] : [askSure(turn, doubted, wrong, String(turn.incomingId))];
  const questions = [...sure, ...asked].flatMap(({ pending }) => (pending === undefined ? [] : [pending]));
  const [product, another] = page.products;
  const asksProduct = product !== undefined && another === undefined && questions.length === 0;
  const productAsked: Pending | undefined = asksProduct ? { step: 'product', taskId: product } : undefined;
  const pending = sure.length > 0 || questions.length === 1 ? questions[0] : productAsked;
  return {
    ...(page.open === undefined ? {} : { asked: page.open }),
    views: [...written, ...[...asked, ...sure].map(({ view }) => view)],
    ...(pending === undefined ? {} : { pending }),
    ...(card === undefined ? {} : { card }),
  };
}

async function recordOne(desk: Desk, all: Merged): Promise<void> {
  const { turn, acting, page } = desk;
  const moved = desk.edited === undefined ? await reportToMove(turn, all.reading) : null;
  if (moved !== null) {
    page.doubted.push(moved);
    return;
  }
  const said = all.reading.part === undefined ? await beyondPeriods(desk, all) : all;
  if (said === null) return;
  const { reading } = said;
  const codes = [...new Set(reading.tasks ?? [])];
  // Following asks its own questions: a list may be the better answer.
  if (reading.intent === 'follow') return order(desk, reading);
  // One urging for all that one sentence names, shown before it is sent.
  if (isUrging(reading)) {
    page.asked.push(await urgeSaid(acting, turn, reading));
    return;
  }
  if (reading.ask !== undefined && !isForTheTask(reading) && !isWordsOfPart(reading)) {
    const tasks = await Promise.all(codes.map((code) => noteTask(desk, code)));
    const [code] = codes;
    // Nobody is asked how far a task is that is not theirs to see.
    if (code !== undefined && changing.has(reading.intent) && tasks.every((task) => task === null))
      return refuseUnknown(desk, reading, code);
    page.asked.push(ask(turn, reading));
    page.open = reading;
    return;
  }
  if (ordering.has(reading.intent)) return order(desk, reading);
  if (reading.intent === 'undo') {
    const task = codes[0] === undefined ? null : await noteTask(desk, codes[0]);
    const isOthers = task !== null && (await amendsOthers(turn, reading, task)) && !(await hasOwn(desk, task));
    if (isOthers) await recordOnTask(desk, said, task);
    else page.written.push(await undoLast(acting, turn, codes[0]));
    return;
  }
  if (codes.length === 0 || !changing.has(reading.intent)) return answerAside(turn, reading, page);
  for (const code of codes) {
    const task = await noteTask(desk, code);
    if (task === null) await refuseUnknown(desk, reading, code);
    else await recordOnTask(desk, { ...said, reading: { ...reading, tasks: [code] } }, task);
  }
}

/** Said once of a task, however much was said of it. */
async function refuseUnknown({ turn, page }: Desk, reading: Reading, code: string): Promise<void> {
  if (page.unknown.has(code)) return;
  page.unknown.add(code);
  page.asked.push({ view: await unknownTask(turn, code) }, ...(isHalting(reading) ? [] : [notYours(turn)]));
}

/** Whether there is something of the person's own to take back there. */
async function hasOwn({ acting: { tx, actor, at } }: Desk, { code }: TaskDetail): Promise<boolean> {
  const since = new Date(at.getTime() - UNDO_WINDOW_MS);
  const deed = await lastDeedOf(tx, actor.id, since, code);
  return deed !== null || (await lastSupportStepBy(tx, actor.id, since, code)) !== null;
}

async function order({ acting, turn, page }: Desk, reading: Reading): Promise<void> {
  const obeyed = await obey(acting, turn, reading);
  if ('written' in obeyed) page.written.push(...obeyed.written);
  else {
    page.asked.push(obeyed.asked);
    if (obeyed.open !== undefined) page.open = obeyed.open;
  }
}

async function noteTask({ turn, page }: Desk, code: string): Promise<TaskDetail | null> {
  const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  if (task !== null) page.tasks.add(task.id);
  return task;
}

function notYours(turn: Turn): Asked {
  const { group } = turn;
  if (group === undefined) return { view: said(turn, 'unknown-task-report') };
  return { view: said(turn, 'group-elsewhere', { unit: group.name }) };
}

/** A question among the reports is answered beside them. */
async function answerAside(turn: Turn, reading: Reading, page: Page): Promise<void> {
  const shown = await show(turn, [reading], '');
  if (shown.kind === 'answer') page.asked.push(...shown.answer.views.map((view) => ({ view })));
}

async function recordOnTask(desk: Desk, merged: Merged, now: TaskDetail): Promise<void> {
  const { turn, acting, page, sure, moved } = desk;
  const { reading, obstacle } = merged;
  page.card = now.code;
  if (isHalting(reading)) return recordHalt(desk, reading, now);
  if (await recordedAsPart(desk, merged, now)) return;
  if (await amendsOthers(turn, reading, now)) {
    const done = await amend(acting, turn, reading, now);
    if ('written' in done) page.written.push(done.written);
    else page.asked.push(done.asked);
    return;
  }
  const about = { reading, task: now, personId: turn.person.id, at: turn.at };
  const wrong = isReport(reading) ? await wrongReports(turn.db, about, desk.wrong ?? []) : [];
  const task = await taskWithout(turn.db, now, wrong);
  const right = wrong.length === 0 ? null : withWhatStillHolds(rightOf(merged, task), reading, wrong);
  if (right !== null && desk.edited !== undefined && saysTheSame(right, wrong)) return;
  const refused = refuseTakeBack(acting, wrong);
  if (refused !== null) {
    page.written.push(await notAmended(turn, refused.rejection, now));
    return;
  }
  const doubt = await (sure === undefined
    ? doubtAbout(turn, reading, task)
    : doubtAfterYes(turn, reading, task, moved));
  if (doubt !== null) {
    const seen = { taskId: now.id, version: now.version };
    page.doubted.push({ doubt, seen, readings: obstacle === undefined ? [reading] : [reading, obstacle] });
    if (wrong.length > 0) page.wrong.push({ taskId: task.id, reports: wrong.map(({ id }) => id) });
  } else if (reading.intent === 'request_extension' && untilWhen(reading, task) === null) {
    page.asked.push(ask(turn, { ...reading, ask: 'which_date' }));
  } else if (reading.intent === 'return' && reading.kind === undefined && reading.note === undefined) {
    page.asked.push(await prompt(turn, task, 'return'));
  } else if (right !== null) {
    page.written.push(
      await putRight(
        desk,
        task,
        wrong.map(({ id }) => id),
        right,
      ),
    );
  } else if (await isAskedAlready(desk, reading, task)) {
    return;
  } else {
    page.written.push(await takeStep(acting, turn, reading, obstacle, task));
    if (reading.intent === 'report_done' && (await lacksProduct(acting.tx, task.id))) page.products.push(task.id);
  }
}

/** The edited message asked for more time already: the same stays, another takes its place. */
async function isAskedAlready({ edited, acting }: Desk, reading: Reading, task: TaskDetail): Promise<boolean> {
  const former = edited?.extensions.find((extension) => extension.taskId === task.id);
  if (reading.intent !== 'request_extension' || former === undefined) return false;
  if (former.toDue === untilWhen(reading, task) && former.reason === (reading.note ?? '')) return true;
  await withdrawRequest(acting, former.id);
  return false;
}
