import type { Acting } from '../actions/acting.ts';
import { mayDo, whoMay } from '../actions/authorise.ts';
import { blockAgain, clearForTask } from '../actions/obstacle/clear-obstacle.ts';
import type { ObstacleDone } from '../actions/obstacle/decide-obstacle.ts';
import { reportProgress } from '../actions/report-progress.ts';
import { idsOf } from '../actions/stand-in.ts';
import { isNearSame } from '../domain/obstacles.ts';
import { closedOfTask } from '../store/obstacle-lookups.ts';
import { listTasks, type TaskDetail } from '../store/tasks.ts';
import { chooseObstacle } from './screens/obstacle-choice.ts';
import { obstacleDone } from './screens/obstacle-done.ts';
import { said } from './screens/plain.ts';
import { progressRecorded } from './screens/recorded.ts';
import { rejection } from './screens/rejection.ts';
import { asking, type Viewer, viewerScope } from './turn.ts';
import { isStillThere, kindSpokenOf } from './understand/obstacle-terms.ts';
import type { Reading } from './understand/reading.ts';
import { paragraph, type View } from './view.ts';

/** Of "hết vướng" and "vẫn vướng" without a task: codes of the own open tasks that it can be. None: something else was said. */
export async function blockedOwn(viewer: Viewer, { intent, kind, note = '' }: Reading): Promise<readonly string[]> {
  if (intent !== 'report_obstacle' || (kind !== 'resolved' && !isStillThere(note))) return [];
  const filter = {
    assignedTo: idsOf(asking(viewer)),
    blocked: kind === 'resolved' ? 'now' : 'once',
  } as const;
  const tasks = await listTasks(viewer.db, viewerScope(viewer), filter, viewer.at, { skip: 0, take: MOST_OFFERED });
  return tasks.filter(({ state }) => state === 'open').map(({ code }) => code);
}

interface Blocking {
  readonly id: number;
  readonly text: string;
  readonly kind: string;
}

/**
 * "NV12 hết vướng kinh phí": closes the obstacle of the task that is meant. Several, or one of another kind than was said: which one is
 * asked.
 */
export async function clearSaid(
  acting: Acting,
  viewer: Viewer,
  { note = '' }: Reading,
  task: TaskDetail,
): Promise<View> {
  const open = task.obstacles.map(({ obstacle }) => obstacle);
  const refusal = await notTheirs(viewer, task);
  if (refusal !== null) return refusal;
  if (open.length === 0) return { ...said(viewer, 'obstacle-none-to-clear', { code: task.code }), about: task.code };
  const meant = spokenOf(open, note);
  const [only, another] = meant;
  if (only === undefined || another !== undefined)
    return chooseObstacle(viewer, task, 'clear', meant.length === 0 ? open : meant);
  return readBack(viewer, await clearForTask(acting, task.id, only.id), 'clear', task);
}

/** Whoever may not report is told so at once, and not what blocks the task. */
async function notTheirs(viewer: Viewer, task: TaskDetail): Promise<View | null> {
  if (await mayDo(viewer.db, asking(viewer), 'report_obstacle', task)) return null;
  const who = (await whoMay(viewer.db, 'report_obstacle', task)).map(({ name }) => name);
  return rejection(viewer, { kind: 'not_allowed', action: 'report_obstacle', code: task.code, who });
}

/** Those of the kind that the words name; all, when they name none. */
function spokenOf<T extends Blocking>(obstacles: readonly T[], note: string): readonly T[] {
  const kind = kindSpokenOf(note);
  return kind === 'other' ? obstacles : obstacles.filter((obstacle) => obstacle.kind === kind);
}

async function readBack(viewer: Viewer, done: ObstacleDone, what: 'clear' | 'still', task: TaskDetail): Promise<View> {
  return done.ok ? obstacleDone(viewer, done, what, task.code) : rejection(viewer, done.rejection);
}

/** How long ago something may have been cleared to be spoken of as still there, in milliseconds: 90 days. */
const REMEMBERED_MS = 90 * 86_400_000;
const MOST_OFFERED = 6;

/**
 * "NV12 vẫn vướng": what was answered, resolved or cleared is opened again (several: which one is asked); what is open anyhow is not
 * written a second time, only that it was said. Null: it is told of for the first time.
 */
export async function stillThere(
  acting: Acting,
  viewer: Viewer,
  reading: Reading,
  task: TaskDetail,
): Promise<View | null> {
  const { note = '' } = reading;
  if (task.state !== 'open') return null;
  if (!(await mayDo(viewer.db, asking(viewer), 'report_obstacle', task))) return null;
  const known = sameAsKnown(task, reading);
  if (known?.state === 'open') return saidAgain(acting, viewer, note, task, [known]);
  if (known !== null) return readBack(viewer, await blockAgain(acting, task.id, known.id), 'still', task);
  if (!isStillThere(note)) return null;
  const since = new Date(acting.at.getTime() - REMEMBERED_MS);
  const closed = spokenOf(await closedOfTask(acting.tx, task.id, since, MOST_OFFERED), note);
  const waiting = task.obstacles.map(({ obstacle }) => obstacle).filter(({ state }) => state === 'open');
  const open = spokenOf(waiting, note);
  const [only, another] = closed;
  if (open.length > 0) return saidAgain(acting, viewer, note, task, open);
  if (only === undefined) return null;
  if (another !== undefined) return chooseObstacle(viewer, task, 'still', closed);
  return readBack(viewer, await blockAgain(acting, task.id, only.id), 'still', task);
}

/**
 * The obstacle of the task that is told of once more in near-same words, with nothing new about who is waited for or until when; null: it
 * is told of for the first time. Who reports each week what blocks them has one obstacle, not one a week.
 */
export function sameAsKnown(task: TaskDetail, { note = '', unitIds, date }: Reading) {
  const known = task.obstacles.find(({ obstacle }) => {
    const { text, ownerUnitId, ownerUnit, answerBy } = obstacle;
    const isNew =
      (unitIds !== undefined && Number(unitIds[0]) !== ownerUnitId) || (date !== undefined && date !== answerBy);
    return !isNew && isNearSame(text, note, ownerUnit?.name ?? '');
  });
  return known?.obstacle ?? null;
}

async function saidAgain(
  acting: Acting,
  viewer: Viewer,
  note: string,
  task: TaskDetail,
  open: readonly Blocking[],
): Promise<View> {
  const done = await reportProgress(acting, { taskId: task.id, note });
  if (!done.ok) return rejection(viewer, done.rejection);
  const view = await progressRecorded(viewer, done, { note });
  return withStillOpen(viewer, view, open);
}

/** Says below what was written which obstacles are open anyhow. */
export function withStillOpen({ text }: Viewer, view: View, open: readonly { readonly text: string }[]): View {
  const texts = open.map((one) => `“${one.text}”`).join('; ');
  return { ...view, blocks: [...view.blocks, paragraph(text('obstacle-still-open', { texts }))] };
}
