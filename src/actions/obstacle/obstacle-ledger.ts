import { changeObstacle, type Link, type NewStep, type ObstaclePatch } from '../../store/obstacle-steps.ts';
import { recordChanges } from '../../store/reports.ts';
import { type Acting, doneBy } from '../acting.ts';
import { by } from '../report-progress.ts';
import type { SeenObstacle } from './see-obstacle.ts';

type Step = Omit<NewStep, 'personId' | 'onBehalfOfId' | 'at' | 'channel' | 'incomingId'>;

/**
 * Changes an obstacle as the actor, and writes the ledger: a row for each task that the actor may see (the ledger is read back to them),
 * or one without a task. Returns the id of the step.
 */
export async function takeObstacleStep(
  acting: Acting,
  { obstacle, seen }: SeenObstacle,
  change: { readonly patch: ObstaclePatch; readonly links?: readonly Link[] },
  step: Step,
): Promise<number> {
  const { tx } = acting;
  const stepId = await changeObstacle(tx, obstacle, change, { ...step, ...doneBy(acting) });
  const to = [step.kind, change.patch.state ?? obstacle.state, step.text ?? '']
    .filter((word) => word !== '')
    .join(': ');
  const linked = obstacle.tasks.filter(({ clearedAt, taskId }) => clearedAt === null && seen.has(taskId));
  const ids = step.taskId === undefined ? linked.map(({ taskId }) => taskId) : [step.taskId];
  for (const taskId of ids.length === 0 ? [null] : ids)
    await recordChanges(tx, by(acting, taskId), [{ what: 'obstacle', from: obstacle.text, to }]);
  return stepId;
}
