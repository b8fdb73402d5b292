import type { Acting } from '../actions/acting.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { doubtAbout } from './doubt.ts';
import { untilWhen } from './figures-said.ts';
import { prompt } from './prompt.ts';
import { ask, askSure, type Doubted } from './screens/asks.ts';
import { said } from './screens/plain.ts';
import { unknownTask } from './screens/unknown-task.ts';
import { show } from './show.ts';
import { takeStep, undoLast } from './steps.ts';
import {
  type Answer,
  type Asked,
  change,
  type Outcome,
  type Pending,
  type Turn,
  viewerScope,
  viewerWithin,
} from './turn.ts';
import type { Intent, Reading } from './understand/reading.ts';
import type { View } from './view.ts';

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
  'undo',
]);

/** What is answered: first what was written, then what is asked or not known, last what looks wrong. */
interface Page {
  readonly written: View[];
  readonly asked: Asked[];
  readonly doubted: Doubted[];
  card?: string;
}

/**
 * Writes what was said, each thing for itself: what is clear is written and read back, what is not is asked. With `sure`
 * the person has seen the doubt and said yes. Everything is judged within the transaction that writes it, so that of two
 * people who report at once the second is judged by what the first has left.
 */
export async function record(turn: Turn, readings: readonly Reading[], options: { sure?: boolean }): Promise<Outcome> {
  return change(async (acting) => {
    const page: Page = { written: [], asked: [], doubted: [] };
    const within = viewerWithin(turn, acting);
    for (const merged of mergeByTask(readings)) await recordOne(within, acting, merged, page, options.sure ?? false);
    return answerOf(within, page);
  });
}

/** Only one question can wait for its answer; where two are put, the answer has to name its task. */
function answerOf(turn: Turn, { written, asked, doubted, card }: Page): Answer {
  const sure = doubted.length === 0 ? [] : [askSure(turn, doubted, String(turn.incomingId))];
  const questions = [...sure, ...asked].flatMap(({ pending }) => (pending === undefined ? [] : [pending]));
  const pending: Pending | undefined = sure.length > 0 || questions.length === 1 ? questions[0] : undefined;
  return {
    views: [...written, ...[...asked, ...sure].map(({ view }) => view)],
    ...(pending === undefined ? {} : { pending }),
    ...(card === undefined ? {} : { card }),
  };
}

/** "NV12 đạt 60%, vướng kinh phí" is one report: the obstacle goes with the progress of the same task. */
interface Merged {
  readonly reading: Reading;
  readonly obstacle?: Reading;
}

function mergeByTask(readings: readonly Reading[]): Merged[] {
  const merged: { reading: Reading; obstacle?: Reading }[] = [];
  for (const reading of readings) {
    const earlier = merged.find((one) => one.reading.intent === 'report_progress' && sameTask(one.reading, reading));
    const isObstacle = reading.intent === 'report_obstacle' && reading.kind !== 'resolved' && reading.ask === undefined;
    const isWritten = earlier?.reading.ask === undefined || isForTheTask(earlier.reading);
    if (isObstacle && earlier !== undefined && earlier.obstacle === undefined && isWritten) earlier.obstacle = reading;
    else merged.push({ reading });
  }
  return merged;
}

function sameTask(a: Reading, b: Reading): boolean {
  return a.tasks?.length === 1 && b.tasks?.length === 1 && a.tasks[0] === b.tasks[0];
}

/** Whether a figure falls or jumps is judged by the task itself (`doubt.ts`), which also knows what is recorded. */
function isForTheTask({ ask }: Reading): boolean {
  return ask === 'jump' || ask === 'fall';
}

async function recordOne(turn: Turn, acting: Acting, said: Merged, page: Page, sure: boolean): Promise<void> {
  const { reading } = said;
  if (reading.ask !== undefined && !isForTheTask(reading)) {
    page.asked.push(ask(turn, reading));
    return;
  }
  if (reading.intent === 'undo') {
    page.written.push(await undoLast(acting, turn, reading.tasks?.[0]));
    return;
  }
  const codes = [...new Set(reading.tasks ?? [])];
  if (codes.length === 0 || !changing.has(reading.intent)) return answerAside(turn, reading, page);
  for (const code of codes) {
    const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
    if (task === null) page.asked.push({ view: await unknownTask(turn, code) }, notYours(turn));
    else await recordOnTask(turn, acting, { ...said, reading: { ...reading, tasks: [code] } }, task, page, sure);
  }
}

function notYours(turn: Turn): Asked {
  return { view: said(turn, 'unknown-task-report') };
}

/** A question among the reports is answered beside them. */
async function answerAside(turn: Turn, reading: Reading, page: Page): Promise<void> {
  const shown = await show(turn, [reading], '');
  if (shown.kind === 'answer') page.asked.push(...shown.answer.views.map((view) => ({ view })));
}

async function recordOnTask(
  turn: Turn,
  acting: Acting,
  { reading, obstacle }: Merged,
  task: TaskDetail,
  page: Page,
  sure: boolean,
): Promise<void> {
  page.card = task.code;
  const doubt = sure ? null : await doubtAbout(turn, reading, task);
  if (doubt !== null) {
    page.doubted.push({ doubt, readings: obstacle === undefined ? [reading] : [reading, obstacle] });
  } else if (reading.intent === 'request_extension' && untilWhen(reading, task) === null) {
    page.asked.push(ask(turn, { ...reading, ask: 'which_date' }));
  } else if (reading.intent === 'return' && reading.kind === undefined && reading.note === undefined) {
    page.asked.push(await prompt(turn, task, 'return'));
  } else {
    page.written.push(await takeStep(acting, turn, reading, obstacle, task));
  }
}
