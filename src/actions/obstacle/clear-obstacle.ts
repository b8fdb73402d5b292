import { afterDeed } from '../../domain/obstacles.ts';
import { findObstacle, stepsOfDecision } from '../../store/obstacle-steps.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { type Acting, rejected } from '../acting.ts';
import { authorise } from '../authorise.ts';
import type { ObstacleDone } from './decide-obstacle.ts';
import { takeObstacleStep } from './obstacle-ledger.ts';
import { findSeen, heldTasks, type SeenObstacle } from './see-obstacle.ts';
import { tellConcerned } from './tell-obstacle.ts';
import { restoreStep } from './undo-obstacle.ts';

/**
 * An officer's task is held up no longer. What the obstacle means for tasks of others is not theirs to say: it stays open for those, and
 * is resolved when nothing is left that it holds up.
 */
export async function clearForTask(acting: Acting, taskId: number, obstacleId: number): Promise<ObstacleDone> {
  const may = await authorise(acting, taskId, 'report_obstacle');
  if (!may.ok) return may;
  const found = await findSeen(acting.tx, acting, obstacleId);
  const link = found?.obstacle.tasks.find((one) => one.taskId === taskId);
  if (found === null || link === undefined) return rejected({ kind: 'unknown_obstacle' });
  const { text, state } = found.obstacle;
  if (link.clearedAt !== null || afterDeed(state, 'clear') === null)
    return rejected({ kind: 'obstacle_state', text, state: 'resolved' });
  const stepId = await clear(may.acting, found, taskId);
  return { ok: true, obstacle: found.obstacle, stepId };
}

async function clear(acting: Acting, found: SeenObstacle, taskId: number, decisionId?: number): Promise<number> {
  const { obstacle } = found;
  const isLast = heldTasks(obstacle).every((link) => link.taskId === taskId);
  const links = [{ taskId, clearedAt: acting.at }];
  const patch = isLast ? { state: 'resolved' as const, closedAt: acting.at } : {};
  const step = { kind: 'clear' as const, taskId, ...(decisionId !== undefined && { decisionId }) };
  const stepId = await takeObstacleStep(acting, found, { patch, links }, step);
  // A confirmation is told as such, to the same people.
  if (isLast && decisionId === undefined) await tellConcerned(acting, obstacle, stepId);
  return stepId;
}

/** "Vẫn vướng": what was answered, resolved or cleared holds the task up again. */
export async function blockAgain(acting: Acting, taskId: number, obstacleId: number): Promise<ObstacleDone> {
  const may = await authorise(acting, taskId, 'report_obstacle', 'report_obstacle');
  if (!may.ok) return may;
  const found = await findSeen(acting.tx, acting, obstacleId);
  const link = found?.obstacle.tasks.find((one) => one.taskId === taskId);
  if (found === null || link === undefined) return rejected({ kind: 'unknown_obstacle' });
  const { obstacle } = found;
  const next = afterDeed(obstacle.state, 'reopen');
  const isCleared = obstacle.state === 'open' && link.clearedAt !== null;
  if (next === null && !isCleared)
    return rejected({ kind: 'obstacle_state', text: obstacle.text, state: obstacle.state });
  const patch = next === null ? {} : { state: next, closedAt: null, waitingSince: acting.at };
  const links = [{ taskId, clearedAt: null }];
  const stepId = await takeObstacleStep(may.acting, found, { patch, links }, { kind: 'reopen', taskId });
  if (next !== null) await tellConcerned(acting, obstacle, stepId);
  return { ok: true, obstacle, stepId };
}

/**
 * What is confirmed as done is held up by nothing: its obstacles are closed with it, for this task. Nobody is asked: whoever confirms has
 * the result in hand, and a question for each obstacle would only stand between them and the next result.
 */
export async function closeWithTask(acting: Acting, task: TaskDetail, decisionId: number): Promise<void> {
  for (const { obstacleId } of task.obstacles) {
    const found = await findSeen(acting.tx, acting, obstacleId);
    if (found !== null) await clear(acting, found, task.id, decisionId);
  }
}

/** The confirmation was taken back: what it closed is open again, unless something else happened to it since. */
export async function reopenWithTask(acting: Acting, decisionId: number): Promise<void> {
  for (const step of await stepsOfDecision(acting.tx, decisionId)) {
    const everything = { tasks: { kind: 'all' as const }, owners: [] };
    const obstacle = await findObstacle(acting.tx, step.obstacleId, everything);
    if (obstacle?.steps.at(-1)?.id === step.id)
      await restoreStep(acting, { obstacle, seen: new Set(obstacle.tasks.map(({ taskId }) => taskId)) }, step);
  }
}
