import { isNearSame } from '../../domain/obstacles.ts';
import { openOfOwner, type ReportedObstacle, reportedObstacle } from '../../store/obstacle-lookups.ts';
import { findObstacle, setJoined } from '../../store/obstacle-steps.ts';
import type { Db } from '../../store/store.ts';
import { type Acting, rejected } from '../acting.ts';
import { authorise } from '../authorise.ts';
import type { ObstacleDone } from './decide-obstacle.ts';
import { takeObstacleStep } from './obstacle-ledger.ts';

/** More open obstacles of one owner than these are not compared. */
const MOST_COMPARED = 200;

export interface Joinable {
  readonly id: number;
  readonly text: string;
  /** Ids of the tasks that it holds up already. */
  readonly taskIds: readonly number[];
}

/**
 * The open obstacle of other tasks that an obstacle just reported may be: the same unit is waited for, in near-same words. The oldest of
 * them; null: none, or something became of this one already. Only to be offered: whoever reported it decides.
 */
export async function joinableWith(db: Db, obstacleId: number): Promise<Joinable | null> {
  const own = await reportedObstacle(db, obstacleId);
  return own === null ? null : findJoinable(db, own);
}

async function findJoinable(db: Db, own: ReportedObstacle): Promise<Joinable | null> {
  const { ownerUnitId, ownerUnit, state, steps, tasks, text } = own;
  if (ownerUnitId === null || ownerUnit === null || state !== 'open' || steps.length > 0) return null;
  const except = tasks.map(({ taskId }) => taskId);
  const others = await openOfOwner(db, ownerUnitId, except, MOST_COMPARED);
  const same = others.find((other) => isNearSame(other.text, text, ownerUnit.name));
  return same === undefined ? null : { id: same.id, text: same.text, taskIds: same.tasks.map(({ taskId }) => taskId) };
}

/**
 * Makes the obstacle just reported part of the one that it is (one điểm nghẽn blocks several tasks). What was said stays as it was said.
 * Which one is found anew, not taken from the button: nobody gets hold of what they were not offered.
 */
export async function joinObstacle(acting: Acting, ownId: number): Promise<ObstacleDone> {
  const { tx, at } = acting;
  const own = await reportedObstacle(tx, ownId);
  const taskId = own?.tasks[0]?.taskId;
  if (own === null || taskId === undefined) return rejected({ kind: 'unknown_obstacle' });
  const may = await authorise(acting, taskId, 'report_obstacle');
  if (!may.ok) return may;
  const into = await findJoinable(tx, own);
  const everything = { tasks: { kind: 'all' as const }, owners: [] };
  const obstacle = into === null ? null : await findObstacle(tx, into.id, everything);
  if (obstacle === null) return rejected({ kind: 'unknown_obstacle' });
  const links = [{ taskId, clearedAt: null }];
  const found = { obstacle, seen: new Set([taskId]) };
  const stepId = await takeObstacleStep(may.acting, found, { patch: {}, links }, { kind: 'join', taskId });
  await setJoined(tx, ownId, obstacle.id, at);
  return { ok: true, obstacle, stepId };
}
