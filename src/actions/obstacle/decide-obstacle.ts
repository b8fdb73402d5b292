import type { LocalDate } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { type Link, lastStepOf, type ObstacleDetail } from '../../store/obstacle-steps.ts';
import { headsOf } from '../../store/people.ts';
import { unitById } from '../../store/units.ts';
import { type Acting, type Done, rejected } from '../acting.ts';
import { takeObstacleStep } from './obstacle-ledger.ts';
import { authoriseObstacle, heldTasks } from './see-obstacle.ts';
import { tellAbout, tellConcerned } from './tell-obstacle.ts';

export type ObstacleDone = Done<{ readonly obstacle: ObstacleDetail; readonly stepId: number }>;

/** What is to be done was typed with the obstacle in view as it was after the step `lastStep`; what came since is shown first. */
interface AsSeen {
  readonly lastStep: number;
}

/** The unit that is to clear the way, or the standing body, answers. Everybody who waits is told. */
export async function answerObstacle(
  acting: Acting,
  id: number,
  { text, lastStep }: AsSeen & { readonly text: string },
): Promise<ObstacleDone> {
  const may = await authoriseObstacle(acting, id, 'answer_obstacle', 'answer');
  if (!may.ok) return may;
  if (lastStepOf(may.obstacle) !== lastStep) return rejected({ kind: 'obstacle_changed', obstacleId: id });
  const patch = { state: may.next, answer: text, answeredAt: acting.at };
  const stepId = await takeObstacleStep(may.acting, may, { patch }, { kind: 'answer', text });
  await tellConcerned(acting, may.obstacle, stepId);
  return { ok: true, obstacle: may.obstacle, stepId };
}

/** The standing body says who is to clear the way, and by when an answer is needed (null: not said). The heads there are told. */
export async function assignObstacle(
  acting: Acting,
  id: number,
  { unitId, answerBy, lastStep }: AsSeen & { readonly unitId: number; readonly answerBy: LocalDate | null },
): Promise<ObstacleDone> {
  const may = await authoriseObstacle(acting, id, 'decide_obstacle', 'assign');
  if (!may.ok) return may;
  const { tx, at, office } = acting;
  const unit = await unitById(tx, unitId);
  if (unit === null || unit.endedAt !== null) return rejected({ kind: 'unknown_obstacle' });
  if (answerBy !== null && answerBy < localDateAt(at, office.calendar.zone))
    return rejected({ kind: 'answer_by_past', date: answerBy });
  if (lastStepOf(may.obstacle) !== lastStep) return rejected({ kind: 'obstacle_changed', obstacleId: id });
  const patch = { state: may.next, ownerUnitId: unitId, answerBy, waitingSince: at };
  const stepId = await takeObstacleStep(may.acting, may, { patch }, { kind: 'assign', unitId, answerBy });
  await tellAbout(acting, stepId, await headsOf(tx, unitId));
  return { ok: true, obstacle: may.obstacle, stepId };
}

/** The way is clear, for all that it held up. */
export async function resolveObstacle(acting: Acting, id: number): Promise<ObstacleDone> {
  const may = await authoriseObstacle(acting, id, 'resolve_obstacle', 'resolve');
  if (!may.ok) return may;
  const patch = { state: may.next, closedAt: acting.at };
  const stepId = await takeObstacleStep(may.acting, may, { patch }, { kind: 'resolve' });
  await tellConcerned(acting, may.obstacle, stepId);
  return { ok: true, obstacle: may.obstacle, stepId };
}

/** The standing body opens it again; pointless, and refused, when every task of it is finished. */
export async function reopenObstacle(acting: Acting, id: number): Promise<ObstacleDone> {
  const may = await authoriseObstacle(acting, id, 'decide_obstacle', 'reopen');
  if (!may.ok) return may;
  const { obstacle } = may;
  const links = linksToOpen(obstacle);
  const after = { ...obstacle, tasks: obstacle.tasks.map((link) => ({ ...link, ...linkFor(links, link.taskId) })) };
  if (heldTasks(after).length === 0) return rejected({ kind: 'obstacle_holds_nothing', text: obstacle.text });
  const patch = { state: may.next, closedAt: null, waitingSince: acting.at };
  const stepId = await takeObstacleStep(may.acting, may, { patch, links }, { kind: 'reopen' });
  await tellConcerned(acting, after, stepId);
  return { ok: true, obstacle: after, stepId };
}

const linkFor = (links: readonly Link[], taskId: number) => links.find((link) => link.taskId === taskId) ?? {};

/** Officers may have cleared their tasks one by one: the last to do so closed it, and is held up again. */
function linksToOpen({ tasks, closedAt }: ObstacleDetail): Link[] {
  return tasks
    .filter(({ clearedAt }) => clearedAt !== null && clearedAt.getTime() === closedAt?.getTime())
    .map(({ taskId }) => ({ taskId, clearedAt: null }));
}
