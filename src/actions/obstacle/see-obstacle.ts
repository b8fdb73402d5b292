import { afterDeed, type ObstacleDeed, type ObstacleState } from '../../domain/obstacles.ts';
import type { Action, Relation } from '../../domain/permissions.ts';
import { findObstacle, idsInScope, type ObstacleDetail, type ObstacleScope } from '../../store/obstacle-steps.ts';
import { headsOf, type PersonWithUnit, peopleWithRole } from '../../store/people.ts';
import type { Db } from '../../store/store.ts';
import { isWithin } from '../../store/units.ts';
import { type Acting, actingAs, type Rejection, rejected } from '../acting.ts';
import { scopeOf } from '../authorise.ts';
import { capacitiesOf, capacityFor, type Who } from '../stand-in.ts';

type Seer = Who & Pick<Acting, 'withinUnitId'>;
export type ObstacleAction = Extract<Action, 'answer_obstacle' | 'resolve_obstacle' | 'decide_obstacle'>;

/** An obstacle as one person may see it: `seen` are the ids of those of its tasks that lie in their scope. */
export interface SeenObstacle {
  readonly obstacle: ObstacleDetail;
  readonly seen: ReadonlySet<number>;
}

/** The obstacles that a person may see, there where they ask: of their tasks, and of the units that they head. */
export function obstacleScopeOf(asking: Seer): ObstacleScope {
  const { withinUnitId } = asking;
  const group = withinUnitId === undefined ? [] : [withinUnitId];
  const owners = capacitiesOf(asking).flatMap(({ role, unitId }) => {
    if (role === 'unit_head') return [[unitId, ...group]];
    return role !== 'officer' && group.length > 0 ? [group] : [];
  });
  return { tasks: scopeOf(asking), owners };
}

export async function findSeen(db: Db, asking: Seer, id: number): Promise<SeenObstacle | null> {
  const scope = obstacleScopeOf(asking);
  const obstacle = await findObstacle(db, id, scope);
  if (obstacle === null) return null;
  const ids = obstacle.tasks.map(({ taskId }) => taskId);
  return { obstacle, seen: await idsInScope(db, ids, scope.tasks) };
}

/** As whom they may do this to the obstacle, themselves or an absent person; null: not at all. */
function capacityOnObstacle(
  db: Db,
  who: Who,
  action: ObstacleAction,
  { ownerUnitId }: Pick<ObstacleDetail, 'ownerUnitId'>,
): Promise<PersonWithUnit | null> {
  return capacityFor(who, action, async ({ role, unitId }) => {
    const heads = role === 'unit_head' && ownerUnitId !== null && (await isWithin(db, ownerUnitId, unitId));
    return new Set<Relation>(heads ? ['owner_head'] : ['none']);
  });
}

export async function mayDecide(
  db: Db,
  who: Who,
  action: ObstacleAction,
  obstacle: Pick<ObstacleDetail, 'ownerUnitId'>,
): Promise<boolean> {
  return (await capacityOnObstacle(db, who, action, obstacle)) !== null;
}

/** The obstacle, if the actor may see it, may do this to it, and it is in a state for it; else the reason why not. */
export async function authoriseObstacle(
  acting: Acting,
  id: number,
  action: ObstacleAction,
  deed: ObstacleDeed,
): Promise<
  | ({ readonly ok: true; readonly next: ObstacleState; readonly acting: Acting } & SeenObstacle)
  | { readonly ok: false; readonly rejection: Rejection }
> {
  const found = await findSeen(acting.tx, acting, id);
  if (found === null) return rejected({ kind: 'unknown_obstacle' });
  const { obstacle } = found;
  const as = await capacityOnObstacle(acting.tx, acting, action, obstacle);
  if (as === null)
    return rejected({ kind: 'obstacle_not_allowed', who: await whoMayDecide(acting.tx, action, obstacle) });
  const next = afterDeed(obstacle.state, deed);
  return next === null
    ? rejected({ kind: 'obstacle_state', text: obstacle.text, state: obstacle.state })
    : { ok: true, next, acting: actingAs(acting, as), ...found };
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
