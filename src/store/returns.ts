import { inBatches } from './batches.ts';
import type { Db } from './store.ts';

/** A result that was returned to its officers. */
export interface Returned {
  readonly at: Date;
  readonly reason: string;
}

/** Of these tasks those whose result was returned, and on which nothing was reported since; by id. */
export async function returnsOf(db: Db, taskIds: readonly number[]): Promise<Map<number, Returned>> {
  const returns = new Map<number, Returned>();
  for (const ids of inBatches(taskIds)) {
    const rows = await db.decision.findMany({
      where: { taskId: { in: ids }, kind: 'return', undoneBy: null, extensionId: null, task: { state: 'open' } },
      orderBy: { id: 'asc' },
      select: { taskId: true, at: true, reason: true, task: { select: { lastReportAt: true } } },
    });
    for (const { taskId, at, reason, task } of rows)
      if (task.lastReportAt === null || task.lastReportAt <= at) returns.set(taskId, { at, reason });
  }
  return returns;
}
