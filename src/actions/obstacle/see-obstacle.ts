import { afterDeed, type ObstacleDeed, type ObstacleState } from '../../domain/obstacles.ts';
import { type Action, isAllowed, type Relation } from '../../domain/permissions.ts';
import { findObstacle, idsInScope, type ObstacleDetail, type ObstacleScope } from '../../store/obstacle-steps.ts';
import { headsOf, peopleWithRole } from '../../store/people.ts';
import type { Db } from '../../store/store.ts';
import { isWithin } from '../../store/units.ts';
import { type Acting, type Rejection, rejected } from '../acting.ts';
import { scopeOf } from '../authorise.ts';

type Seer = Pick<Acting, 'actor' | 'standsInFor' | 'withinUnitId'>;
export type ObstacleAction = Extract<Action, 'answer_obstacle' | 'resolve_obstacle' | 'decide_obstacle'>;

/** An obstacle as one person may see it: `seen` are the ids of those of its tasks that lie in their scope. */
export interface SeenObstacle {
  readonly obstacle: ObstacleDetail;
  readonly seen: ReadonlySet<number>;
}

/** The obstacles that a person may see, there where they ask: of their tasks, and of the units that they head. */
export function obstacleScopeOf(asking: Seer): ObstacleScope {
  const { actor, withinUnitId } = asking;
  const roots = [...(actor.role === 'unit_head' ? [actor.unitId] : [])];
  const ownerRoots = withinUnitId === undefined ? roots : [...roots, withinUnitId];
  const isOwner = actor.role === 'unit_head' || (withinUnitId !== undefined && actor.role !== 'officer');
  return { tasks: scopeOf(asking), ownerRoots: isOwner ? ownerRoots : null };
}

export async function findSeen(db: Db, asking: Seer, id: number): Promise<SeenObstacle | null> {
  const scope = obstacleScopeOf(asking);
  const obstacle = await findObstacle(db, id, scope);
  if (obstacle === null) return null;
  const ids = obstacle.tasks.map(({ taskId }) => taskId);
  return { obstacle, seen: await idsInScope(db, ids, scope.tasks) };
}

export async function mayDecide(
  db: Db,
  { actor }: Pick<Seer, 'actor'>,
  action: ObstacleAction,
  { ownerUnitId }: Pick<ObstacleDetail, 'ownerUnitId'>,
): Promise<boolean> {
  const heads = actor.role === 'unit_head' && ownerUnitId !== null && (await isWithin(db, ownerUnitId, actor.unitId));
  return isAllowed(actor.role, action, new Set<Relation>(heads ? ['owner_head'] : ['none']));
}

/** The obstacle, if the actor may see it, may do this to it, and it is in a state for it; else the reason why not. */
export async function authoriseObstacle(
  acting: Acting,
  id: number,
  action: ObstacleAction,
  deed: ObstacleDeed,
): Promise<
  | ({ readonly ok: true; readonly next: ObstacleState } & SeenObstacle)
  | { readonly ok: false; readonly rejection: Rejection }
> {
  const found = await findSeen(acting.tx, acting, id);
  if (found === null) return rejected({ kind: 'unknown_obstacle' });
  const { obstacle } = found;
  if (!(await mayDecide(acting.tx, acting, action, obstacle)))
    return rejected({ kind: 'obstacle_not_allowed', who: await whoMayDecide(acting.tx, action, obstacle) });
  const next = afterDeed(obstacle.state, deed);
  return next === null
    ? rejected({ kind: 'obstacle_state', text: obstacle.text, state: obstacle.state })
    : { ok: true, next, ...found };
}

/** Names of those who may: the head of the unit that owns it where they may, else the standing body. */
async function whoMayDecide(db: Db, action: ObstacleAction, { ownerUnitId }: ObstacleDetail): Promise<string[]> {
  const heads = action === 'decide_obstacle' || ownerUnitId === null ? [] : await headsOf(db, ownerUnitId);
  const people = heads.length > 0 ? heads : await peopleWithRole(db, ['coordinator']);
  return people.map(({ name }) => name);
}

const UNFINISHED = new Set(['open', 'paused', 'awaiting_confirmation']);

/** The tasks that it holds up now: not cleared, and neither confirmed nor cancelled. */
export function heldTasks({ tasks }: ObstacleDetail) {
  return tasks.filter(({ clearedAt, task }) => clearedAt === null && UNFINISHED.has(task.state));
}
