import { inBatches } from './batches.ts';
import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

export const pressing = {
  id: true,
  code: true,
  title: true,
  state: true,
  kind: true,
  programmeId: true,
  cadence: true,
  startOn: true,
  currentDue: true,
  reportedDoneOn: true,
  progress: true,
  lastReportAt: true,
  resumedAt: true,
  dueSoonFrom: true,
  behindFrom: true,
  overdueFrom: true,
  silentFrom: true,
  reportedUntil: true,
  leadUnit: { select: { name: true, shortName: true } },
} satisfies Prisma.TaskSelect;

/** A task with what a reminder is reckoned from. */
export type PressingTask = Prisma.TaskGetPayload<{ select: typeof pressing }>;

/** An open assignment to a task that presses. */
export interface PressingAssignment {
  readonly personId: number;
  readonly assignedAt: Date;
  readonly person: { readonly name: string };
  /** They answer for the task, and have not said that they got it. */
  readonly isUntaken?: boolean;
  readonly task: PressingTask;
}

/**
 * Open assignments of these people (at most some hundreds) to open tasks, not parts of a paused one, that at `at` are overdue, due by the local day `dueBy`, behind,
 * silent, returned, measured by an indicator, not taken on, or continuous and not reported for the present period, and on which nobody has
 * reported since `today` began. Asked in two steps: in one, SQLite begins with all open tasks of the office.
 */
export async function pressingAssignments(
  db: Db,
  personIds: readonly number[],
  at: Date,
  today: Date,
  dueBy: string,
): Promise<PressingAssignment[]> {
  const assignments = await db.assignment.findMany({
    where: { personId: { in: [...personIds] }, endedAt: null },
    select: {
      ...{ personId: true, taskId: true, assignedAt: true, focal: true, person: { select: { name: true } } },
      ...{ acknowledgedAt: true, declinedAt: true, handOverSince: true },
    },
  });
  const isUntaken = (row: (typeof assignments)[number]) =>
    row.focal && row.acknowledgedAt === null && row.declinedAt === null && row.handOverSince === null;
  const untaken = new Set(assignments.filter(isUntaken).map(({ taskId }) => taskId));
  const reached = { lte: at };
  const pressed = [
    { currentDue: { lte: dueBy } },
    { dueSoonFrom: reached },
    { behindFrom: reached },
    { silentFrom: reached },
    { decisions: { some: { kind: 'return' as const, undoneBy: null } } },
    { indicator: { target: { not: null } }, lastReportAt: { not: null } },
    { kind: 'continuous' as const, OR: [{ reportedUntil: null }, { reportedUntil: reached }] },
  ];
  const tasks = new Map<number, PressingTask>();
  for (const ids of inBatches([...new Set(assignments.map((row) => row.taskId))])) {
    const besides = [...pressed, { id: { in: ids.filter((id) => untaken.has(id)) }, lastReportAt: null }];
    const where = { id: { in: ids }, ...atWork, AND: [{ OR: besides }, notReportedSince(today)] };
    for (const task of await db.task.findMany({ where, select: pressing })) tasks.set(task.id, task);
  }
  return assignments.flatMap((row) => {
    const { personId, person, assignedAt } = row;
    const task = tasks.get(row.taskId);
    return task === undefined ? [] : [{ personId, person, assignedAt, task, isUntaken: isUntaken(row) }];
  });
}

/** Open, and not a part of what is paused: nobody is reminded of a piece of work that stands still. */
export const atWork = { state: 'open', NOT: { parent: { is: { state: 'paused' } } } } satisfies Prisma.TaskWhereInput;

export function notReportedSince(today: Date): Prisma.TaskWhereInput {
  return { OR: [{ lastReportAt: null }, { lastReportAt: { lt: today } }] };
}
