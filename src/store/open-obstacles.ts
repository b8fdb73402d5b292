import type { Db } from './store.ts';
import { type Scope, scopeWhere } from './tasks.ts';

/** More than these nobody reads; the oldest are kept. */
const MOST = 500;

/**
 * Obstacles that nobody has resolved, with the unfinished tasks in the scope (and, unless 0, led in the subtree of `underUnitId`)
 * that they hold up. Oldest first.
 */
export async function openObstacles(db: Db, scope: Scope, underUnitId: number) {
  const within = underUnitId === 0 ? {} : { leadUnit: { ancestors: { some: { ancestorId: underUnitId } } } };
  const task = { AND: [scopeWhere(scope), within, { state: { in: ['open' as const, 'paused' as const] } }] };
  const rows = await db.obstacle.findMany({
    where: { state: { in: ['open', 'answered'] }, tasks: { some: { task } } },
    orderBy: { reportedAt: 'asc' },
    take: MOST,
    select: {
      text: true,
      kind: true,
      reportedAt: true,
      ownerUnit: { select: { name: true } },
      owner: { select: { name: true } },
      tasks: { where: { task }, select: { task: { select: { id: true, code: true } } } },
    },
  });
  return rows.map(({ ownerUnit, owner, tasks, ...obstacle }) => ({
    ...obstacle,
    owner: owner?.name ?? ownerUnit?.name ?? null,
    tasks: tasks.map((one) => one.task),
  }));
}
