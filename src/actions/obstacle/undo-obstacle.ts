import { joinedOf } from '../../store/obstacle-lookups.ts';
import { findStep, lastStepOf, readObstacleBefore, setJoined } from '../../store/obstacle-steps.ts';
import { type Acting, rejected } from '../acting.ts';
import { isTooLate } from '../take-back.ts';
import type { ObstacleDone } from './decide-obstacle.ts';
import { takeObstacleStep } from './obstacle-ledger.ts';
import { findSeen, type SeenObstacle } from './see-obstacle.ts';

type Step = NonNullable<Awaited<ReturnType<typeof findStep>>>;

/**
 * Takes back what the actor did to an obstacle: adds a step that says so, and puts it back as it was. Within ten minutes, and only if
 * nothing happened to it since. Who was not told yet is not told any more.
 */
export async function undoObstacleStep(acting: Acting, stepId: number): Promise<ObstacleDone> {
  const step = await findStep(acting.tx, stepId);
  const isOwn = step !== null && step.personId === acting.actor.id && step.decisionId === null;
  const found = isOwn ? await findSeen(acting.tx, acting, step.obstacleId) : null;
  if (!isOwn || found === null || step.kind === 'undo' || step.undoneBy !== null)
    return rejected({ kind: 'nothing_to_undo' });
  const { text } = found.obstacle;
  if (isTooLate(acting.at, step.at)) return rejected({ kind: 'obstacle_too_late', text });
  if (lastStepOf(found.obstacle) !== step.id) return rejected({ kind: 'obstacle_changed_since', text });
  const undoId = await restoreStep(acting, found, step);
  return { ok: true, obstacle: found.obstacle, stepId: undoId };
}

/** Puts the obstacle back as it was before the step, which must be its last. Returns the id of the step that says so. */
export async function restoreStep(
  acting: Acting,
  found: SeenObstacle,
  step: Pick<Step, 'id' | 'kind' | 'taskId' | 'before'>,
): Promise<number> {
  const { tx, at } = acting;
  const { obstacle } = found;
  const { links, ...patch } = readObstacleBefore(step.before);
  const came = obstacle.tasks.filter(({ taskId }) => links.every((link) => link.taskId !== taskId));
  const gone = came.map(({ taskId }) => ({ taskId, clearedAt: at }));
  if (step.kind === 'join' && step.taskId !== null) {
    const joined = await joinedOf(tx, obstacle.id, step.taskId);
    if (joined !== null) await setJoined(tx, joined.id, null, at);
  }
  const undo = { kind: 'undo' as const, undoesId: step.id, ...(step.taskId !== null && { taskId: step.taskId }) };
  return takeObstacleStep(acting, found, { patch, links: [...links, ...gone] }, undo);
}
