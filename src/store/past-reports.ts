import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

const BATCH = 500;

/** Reports that stood at the instant: made by then, and not taken back by then. */
export const standingReportAt = (at: Date): Prisma.ProgressReportWhereInput => ({
  at: { lte: at },
  kind: { not: 'undo' },
  OR: [{ undoneBy: null }, { undoneBy: { is: { at: { gt: at } } } }],
});

/** The last report of each of these tasks that stood at the instant, by task id. */
export async function lastReportsAt(db: Db, taskIds: readonly number[], at: Date) {
  const last = new Map<number, Awaited<ReturnType<typeof reportsWithIds>>[number]>();
  for (let from = 0; from < taskIds.length; from += BATCH) {
    const of = { taskId: { in: taskIds.slice(from, from + BATCH) } };
    const newest = await db.progressReport.groupBy({
      by: ['taskId'],
      where: { AND: [of, standingReportAt(at)] },
      _max: { id: true },
    });
    const ids = newest.flatMap(({ _max }) => (_max.id === null ? [] : [_max.id]));
    for (const report of await reportsWithIds(db, ids)) last.set(report.taskId, report);
  }
  return last;
}

export type LastReport = Awaited<ReturnType<typeof reportsWithIds>>[number];

function reportsWithIds(db: Db, ids: readonly number[]) {
  return db.progressReport.findMany({
    where: { id: { in: [...ids] } },
    select: { taskId: true, at: true, note: true, percentAfter: true, person: { select: { name: true } } },
  });
}
