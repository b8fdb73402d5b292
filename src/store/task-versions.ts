import { inBatches } from './batches.ts';
import { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

/** What a version keeps of a task, as both tables call it. */
const kept = [
  ...['version', 'state', 'kind', 'progress', 'currentDue', 'reportedDoneOn', 'lastReportAt'],
  ...['dueSoonFrom', 'behindFrom', 'overdueFrom', 'silentFrom', 'reportedUntil'],
  ...['leadUnitId', 'partOfUnitId', 'programmeId', 'groupId'],
];
const columns = Prisma.raw(kept.map((column) => `"${column}"`).join(', '));

/**
 * Versions of many tasks at once are copied from the tasks by the database itself: handing thousands of rows of eighteen values through the
 * client took most of the time of an import.
 */
async function copyVersions(tx: Db, taskIds: readonly number[], validFrom: Prisma.Sql): Promise<void> {
  for (const ids of inBatches(taskIds)) {
    await tx.$executeRaw`INSERT INTO "TaskVersion" ("taskId", "validFrom", ${columns})
      SELECT "id", ${validFrom}, ${columns} FROM "Task" WHERE "id" IN (${Prisma.join(ids)})`;
  }
}

/** The first versions of tasks that were just added. */
export function appendFirstVersions(tx: Db, taskIds: readonly number[]): Promise<void> {
  return copyVersions(tx, taskIds, Prisma.sql`"createdAt"`);
}

/** The versions that are in force from `at` on, of tasks that were just changed. */
export async function appendVersions(tx: Db, taskIds: readonly number[], at: Date): Promise<void> {
  for (const ids of inBatches(taskIds)) {
    await tx.taskVersion.updateMany({ where: { taskId: { in: ids }, validTo: null }, data: { validTo: at } });
  }
  // The one that ended now is the last: from its end on the next is in force.
  const lastEnd = Prisma.sql`(SELECT "v"."validTo" FROM "TaskVersion" AS "v"
    WHERE "v"."taskId" = "Task"."id" ORDER BY "v"."id" DESC LIMIT 1)`;
  await copyVersions(tx, taskIds, lastEnd);
}
