import { type FigureScope, figuresWhere, inForceAt, overdueAt } from './figures.ts';
import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

/** How many tasks on each local day. */
export type Days = ReadonlyMap<string, number>;

/**
 * The tasks that the figures of an instant count: the days of their deadlines, as they stood then, and the days on which those that were
 * confirmed by then had been reported done.
 */
export async function deadlinesAndFinishes(
  db: Db,
  scope: FigureScope,
  at: Date,
): Promise<{ readonly due: Days; readonly finished: Days }> {
  const counted: Prisma.TaskVersionWhereInput = { AND: [inForceAt(at), figuresWhere(scope)] };
  const due = await db.taskVersion.groupBy({
    by: ['currentDue'],
    where: { AND: [counted, { state: { not: 'cancelled' }, currentDue: { not: null } }] },
    _count: { _all: true },
  });
  const finished = await db.taskVersion.groupBy({
    by: ['reportedDoneOn'],
    where: { AND: [counted, { state: 'confirmed' }] },
    _count: { _all: true },
  });
  return {
    due: new Map(due.map((row) => [row.currentDue ?? '', row._count._all])),
    finished: new Map(finished.map((row) => [row.reportedDoneOn ?? '', row._count._all])),
  };
}

/** Of each lead unit the tasks that the figures of a past instant count, and how many of them were overdue. */
export async function overdueByUnit(
  db: Db,
  scope: FigureScope,
  at: Date,
): Promise<Map<number, { readonly total: number; readonly overdue: number }>> {
  const count = async (where: Prisma.TaskVersionWhereInput) => {
    const rows = await db.taskVersion.groupBy({
      by: ['leadUnitId'],
      where: { AND: [inForceAt(at), figuresWhere(scope), where] },
      _count: { _all: true },
    });
    return new Map(rows.map((row) => [row.leadUnitId, row._count._all]));
  };
  const total = await count({ state: { not: 'cancelled' } });
  const overdue = await count(overdueAt(db, at));
  return new Map([...total].map(([unit, all]) => [unit, { total: all, overdue: overdue.get(unit) ?? 0 }]));
}
