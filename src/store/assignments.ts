import type { Db } from './store.ts';

/** Marks the open assignments of these people to the task as seen. Returns how many were not before. */
export async function acknowledgeAssignments(
  tx: Db,
  taskId: number,
  personIds: readonly number[],
  at: Date,
): Promise<number> {
  const { count } = await tx.assignment.updateMany({
    where: { taskId, personId: { in: [...personIds] }, endedAt: null, acknowledgedAt: null },
    data: { acknowledgedAt: at },
  });
  return count;
}
