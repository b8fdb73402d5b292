import type { Db } from './store.ts';

/** Marks the open assignments of these people to the task as seen. Returns how many were not before. */
export async function acknowledgeAssignments(
  tx: Db,
  seen: {
    readonly taskId: number;
    readonly personIds: readonly number[];
    readonly answeredById: number;
    readonly at: Date;
  },
): Promise<number> {
  const { taskId, personIds, answeredById, at } = seen;
  const { count } = await tx.assignment.updateMany({
    where: { taskId, personId: { in: [...personIds] }, endedAt: null, acknowledgedAt: null },
    data: { acknowledgedAt: at, answeredById },
  });
  return count;
}

/** Notes that these people say the task is not theirs. Returns how many of them are assigned to it. */
export async function declineAssignments(
  tx: Db,
  declined: {
    readonly taskId: number;
    readonly personIds: readonly number[];
    readonly answeredById: number;
    readonly reason: string;
    readonly at: Date;
  },
): Promise<number> {
  const { taskId, personIds, answeredById, reason, at } = declined;
  const { count } = await tx.assignment.updateMany({
    where: { taskId, personId: { in: [...personIds] }, endedAt: null },
    data: { declinedAt: at, declineReason: reason, answeredById },
  });
  return count;
}

export async function endAssignments(tx: Db, taskId: number, personIds: readonly number[], at: Date): Promise<void> {
  const where = { taskId, personId: { in: [...personIds] }, endedAt: null };
  await tx.assignment.updateMany({ where, data: { endedAt: at } });
}

export async function nameOfficer(
  tx: Db,
  named: {
    readonly taskId: number;
    readonly personId: number;
    readonly focal: boolean;
    readonly at: Date;
    readonly handOverSince?: Date | null;
  },
): Promise<void> {
  const { at, ...whom } = named;
  await tx.assignment.create({ data: { ...whom, assignedAt: at } });
}

/** Who was named, and who was relieved, at one instant: what a reassignment did. */
export async function assignmentsTurnedAt(db: Db, taskId: number, at: Date) {
  const [named, relieved] = await Promise.all([
    db.assignment.findMany({ where: { taskId, assignedAt: at, endedAt: null } }),
    db.assignment.findMany({ where: { taskId, endedAt: at } }),
  ]);
  return { named, relieved };
}

/** Of these tasks (at most some hundreds) those on which somebody else works than any of these people. */
export async function tasksOfOthers(
  db: Db,
  taskIds: readonly number[],
  personIds: readonly number[],
): Promise<Set<number>> {
  const rows = await db.assignment.findMany({
    where: {
      taskId: { in: [...taskIds] },
      endedAt: null,
      personId: { notIn: [...personIds] },
      person: { leftAt: null },
    },
    select: { taskId: true },
  });
  return new Set(rows.map(({ taskId }) => taskId));
}
