import { inBatches } from './batches.ts';
import type { IsDue } from './began.ts';
import type { Prisma } from './generated/client.ts';
import { atWork, notReportedSince, pressing } from './pressing.ts';
import type { Db } from './store.ts';
import { unowned } from './unowned.ts';

const overseen = {
  ...pressing,
  leadUnitId: true,
  partOfUnitId: true,
  leaderId: true,
  assignments: { where: { endedAt: null }, select: { personId: true } },
} satisfies Prisma.TaskSelect;

/** A task as those see it who answer for the work of others: where it is led, and who works on it. */
export type OverseenTask = Prisma.TaskGetPayload<{ select: typeof overseen }>;

/**
 * Overdue tasks on which nobody reported since `today` began, the longest overdue first; of those whose deadline `isTold` agrees to (null: all
 * of them). The deadlines that there are, are asked for first: they are few, and a list of them is one query, whatever the rule.
 */
export async function overdueTasks(db: Db, isTold: IsDue | null, at: Date, today: Date): Promise<OverseenTask[]> {
  const where: Prisma.TaskWhereInput = { ...atWork, overdueFrom: { lte: at }, ...notReportedSince(today) };
  if (isTold === null) return (await db.task.findMany({ where, select: overseen })).sort(nearestFirst);
  const isDue = ({ programmeId, currentDue }: Pick<OverseenTask, 'programmeId' | 'currentDue'>) =>
    currentDue !== null && isTold({ programmeId, since: currentDue });
  const deadlines = await db.task.groupBy({ by: ['programmeId', 'currentDue'], where });
  const told = [...new Set(deadlines.filter(isDue).flatMap(({ currentDue }) => currentDue ?? []))];
  const found: OverseenTask[] = [];
  for (const dues of inBatches(told))
    found.push(
      ...(await db.task.findMany({ where: { AND: [where, { currentDue: { in: dues } }] }, select: overseen })),
    );
  return found.filter(isDue).sort(nearestFirst);
}

/** The nearest deadline first. */
export function nearestFirst(
  a: { readonly currentDue: string | null; readonly id: number },
  b: { readonly currentDue: string | null; readonly id: number },
): number {
  const [dueOfA, dueOfB] = [a.currentDue ?? '', b.currentDue ?? ''];
  return dueOfA < dueOfB ? -1 : dueOfA > dueOfB ? 1 : a.id - b.id;
}

/** Open continuous tasks that are not reported for the present period. */
export function unreportedTasks(db: Db, at: Date): Promise<OverseenTask[]> {
  return db.task.findMany({
    where: { kind: 'continuous', ...atWork, OR: [{ reportedUntil: null }, { reportedUntil: { lte: at } }] },
    orderBy: { id: 'asc' },
    select: overseen,
  });
}

/** Tasks whose result waits for a confirmation, the longest waiting first. */
export function tasksToConfirm(db: Db): Promise<OverseenTask[]> {
  return db.task.findMany({
    where: { state: 'awaiting_confirmation' },
    orderBy: [{ reportedDoneOn: 'asc' }, { id: 'asc' }],
    select: overseen,
  });
}

/** An extension of an unfinished task that is not decided. */
export interface WaitingExtension {
  /** `requested`: the head has not spoken on it; `endorsed`: they have. */
  readonly state: 'requested' | 'endorsed';
  readonly requestedAt: Date;
  /** It waits of the head's word since it was asked for, of a decision since the head agreed. */
  readonly since: Date;
  readonly task: OverseenTask;
}

export async function waitingExtensions(db: Db): Promise<WaitingExtension[]> {
  const rows = await db.extension.findMany({
    where: { state: { in: ['requested', 'endorsed'] }, task: { state: { in: ['open', 'paused'] } } },
    orderBy: { id: 'asc' },
    select: { state: true, requestedAt: true, endorsedAt: true, task: { select: overseen } },
  });
  return rows.map(({ state, requestedAt, endorsedAt, task }) => ({
    state: state === 'endorsed' ? 'endorsed' : 'requested',
    ...{ requestedAt, since: endorsedAt ?? requestedAt, task },
  }));
}

/** An unfinished task for which nobody answers, since when, and who did. */
export interface UnownedTask {
  readonly task: OverseenTask;
  /** The officer handed it over, was taken off it or left, or there never was one. */
  readonly since: Date;
  readonly formerly: string | null;
}

/** The nearest deadline first, those without one last. */
export async function unownedTasks(db: Db): Promise<UnownedTask[]> {
  const rows = await db.task.findMany({
    where: unowned,
    orderBy: [{ currentDue: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: { ...overseen, createdAt: true, assignments: focalOnes },
  });
  return rows.map(({ createdAt, assignments, ...task }) => {
    const [last] = assignments;
    const present = assignments.findLast(({ endedAt }) => endedAt === null);
    return {
      task: { ...task, assignments: [] },
      since: last?.handOverSince ?? last?.endedAt ?? last?.person.leftAt ?? createdAt,
      formerly: present?.person.name ?? null,
    };
  });
}

const focalOnes = {
  where: { focal: true },
  orderBy: { id: 'desc' as const },
  select: { handOverSince: true, endedAt: true, person: { select: { name: true, leftAt: true } } },
};
