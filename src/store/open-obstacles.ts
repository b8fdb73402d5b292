import type { Prisma } from './generated/client.ts';
import { type ObstacleScope, obstacleWhere, ownedWithin } from './obstacle-steps.ts';
import type { Db } from './store.ts';
import { scopeWhere } from './tasks.ts';

/** More than these nobody reads; the oldest are kept. */
const MOST = 500;

/**
 * Obstacles that nobody has resolved, with the unfinished tasks in the scope (and, unless 0, led in the subtree of `underUnitId`)
 * that they hold up, and the ids of all that they hold up. Oldest first.
 */
export async function openObstacles(db: Db, scope: ObstacleScope, underUnitId: number) {
  const within = underUnitId === 0 ? {} : { leadUnit: { ancestors: { some: { ancestorId: underUnitId } } } };
  const unfinished = { state: { in: ['open' as const, 'paused' as const] } };
  const held = { clearedAt: null, task: { AND: [within, unfinished] } };
  const seen = { clearedAt: null, task: { AND: [scopeWhere(scope.tasks), within, unfinished] } };
  const where: Prisma.ObstacleWhereInput = {
    AND: [
      { state: { in: ['open', 'answered'] } },
      obstacleWhere(scope),
      // Of units that one heads for the sake of clearing the way, all count; of others only what is in the scope.
      { OR: [{ tasks: { some: seen } }, ownedBy(scope, held)] },
    ],
  };
  const rows = await db.obstacle.findMany({
    where,
    orderBy: { reportedAt: 'asc' },
    take: MOST,
    select: {
      ...{ id: true, text: true, kind: true, state: true, reportedAt: true, answerBy: true },
      ownerUnit: { select: { name: true } },
      owner: { select: { name: true } },
      tasks: {
        where: seen,
        select: {
          task: {
            select: { id: true, code: true, leadUnitId: true, currentDue: true, state: true, overdueFrom: true },
          },
        },
      },
    },
  });
  const links = await db.obstacleTask.findMany({
    where: { ...held, obstacleId: { in: rows.map(({ id }) => id) } },
    select: { obstacleId: true, taskId: true },
  });
  return rows.map(({ ownerUnit, owner, tasks, ...obstacle }) => ({
    ...obstacle,
    owner: owner?.name ?? ownerUnit?.name ?? null,
    tasks: tasks.map((one) => one.task),
    /** Ids of all that it holds up: to be counted, not shown. */
    held: links.filter(({ obstacleId }) => obstacleId === obstacle.id).map(({ taskId }) => taskId),
  }));
}

function ownedBy({ owners }: ObstacleScope, held: Prisma.ObstacleTaskWhereInput): Prisma.ObstacleWhereInput {
  return { AND: [{ OR: owners.map(ownedWithin) }, { tasks: { some: held } }] };
}
