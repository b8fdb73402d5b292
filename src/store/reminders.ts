import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';
import { ledFrom } from './units.ts';
import { unowned } from './unowned.ts';

/** A query with a longer list of ids passes the limit on its parameters, or is planned slowly. */
const MOST_IDS = 500;

export const pressing = {
  id: true,
  code: true,
  title: true,
  state: true,
  kind: true,
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

/** Tasks of a list that is shown in part, and how many there are in all. */
export interface PressingTasks {
  readonly total: number;
  readonly tasks: readonly PressingTask[];
}

/** An open assignment to a task that presses. */
export interface PressingAssignment {
  readonly personId: number;
  readonly assignedAt: Date;
  readonly person: { readonly name: string };
  readonly task: PressingTask;
}

/**
 * Open assignments of these people (at most some hundreds) to open tasks that at `at` are overdue, due by the local day `dueBy`, behind,
 * silent, or continuous and not reported for the present period, and on which nobody has reported since `today` began. Asked in two steps: in one, SQLite begins with all open
 * tasks of the office.
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
    select: { personId: true, taskId: true, assignedAt: true, person: { select: { name: true } } },
  });
  const reached = { lte: at };
  const pressed = [
    { currentDue: { lte: dueBy } },
    { dueSoonFrom: reached },
    { behindFrom: reached },
    { silentFrom: reached },
    { kind: 'continuous' as const, OR: [{ reportedUntil: null }, { reportedUntil: reached }] },
  ];
  const tasks = new Map<number, PressingTask>();
  for (const ids of chunks([...new Set(assignments.map((row) => row.taskId))])) {
    const where = { id: { in: ids }, state: 'open' as const, AND: [{ OR: pressed }, notReportedSince(today)] };
    for (const task of await db.task.findMany({ where, select: pressing })) tasks.set(task.id, task);
  }
  return assignments.flatMap(({ personId, person, assignedAt, taskId }) => {
    const task = tasks.get(taskId);
    return task === undefined ? [] : [{ personId, person, assignedAt, task }];
  });
}

/** Which overdue tasks are to be told to somebody who does not work on them. */
export interface OverdueWanted {
  /** Led within the subtrees of these units; null: by any, without parts, which are their units' own matter. */
  readonly unitIds: readonly number[] | null;
  /** Assigned to none of these, and none of these tasks. */
  readonly except: { readonly personIds: readonly number[]; readonly taskIds: readonly number[] };
  /** Local days: only with a deadline in one of these ranges; null: with any. */
  readonly dues: readonly { readonly from: string; readonly to: string }[] | null;
  /** Of this leader, or of nobody in particular. */
  readonly leaderId?: number;
}

/** Overdue tasks on which nobody reported since `today` began, the longest overdue first. */
export async function overdueUnder(
  db: Db,
  { unitIds, except, dues, leaderId }: OverdueWanted,
  at: Date,
  today: Date,
  take: number,
): Promise<PressingTasks> {
  const where: Prisma.TaskWhereInput = {
    ...(unitIds === null ? { partOfUnitId: null } : await ledWithin(db, unitIds)),
    AND: [
      dues === null ? {} : { OR: dues.map(({ from, to }) => ({ currentDue: { gte: from, lte: to } })) },
      leaderId === undefined ? {} : { OR: [{ leaderId }, { leaderId: null }] },
    ],
    state: 'open',
    overdueFrom: { lte: at },
    id: { notIn: [...except.taskIds] },
    assignments: { none: { personId: { in: [...except.personIds] }, endedAt: null } },
    ...notReportedSince(today),
  };
  return shownInPart(db, where, [{ currentDue: 'asc' }, { id: 'asc' }], take);
}

/** Open continuous tasks led within the subtrees of these units that are not reported for the present period, assigned to none of `exceptPersonIds`. */
export async function unreportedUnder(
  db: Db,
  unitIds: readonly number[],
  except: { readonly personIds: readonly number[]; readonly taskIds: readonly number[] },
  at: Date,
): Promise<PressingTask[]> {
  return db.task.findMany({
    where: {
      ...(await ledWithin(db, unitIds)),
      ...{ kind: 'continuous', state: 'open', id: { notIn: [...except.taskIds] } },
      OR: [{ reportedUntil: null }, { reportedUntil: { lte: at } }],
      assignments: { none: { personId: { in: [...except.personIds] }, endedAt: null } },
    },
    orderBy: { id: 'asc' },
    select: pressing,
  });
}

const withOfficer = {
  ...pressing,
  assignments: { where: { endedAt: null, focal: true }, select: { person: { select: { name: true } } }, take: 1 },
} satisfies Prisma.TaskSelect;

/** Tasks for which nobody answers, with the officer who did. */
export interface UnownedTasks {
  readonly total: number;
  readonly tasks: readonly Prisma.TaskGetPayload<{ select: typeof withOfficer }>[];
}

/**
 * Unfinished tasks led within these units, or by any (null: without parts, which are their units' own matter), for which nobody answers; the
 * nearest deadline first.
 */
export async function unownedUnder(
  db: Db,
  unitIds: readonly number[] | null,
  exceptTaskIds: readonly number[],
  take: number,
): Promise<UnownedTasks> {
  const led = unitIds === null ? { partOfUnitId: null } : await ledWithin(db, unitIds);
  const where: Prisma.TaskWhereInput = { AND: [unowned, led], id: { notIn: [...exceptTaskIds] } };
  const total = await db.task.count({ where });
  const orderBy: Prisma.TaskOrderByWithRelationInput[] = [
    { currentDue: { sort: 'asc', nulls: 'last' } },
    { id: 'asc' },
  ];
  return { total, tasks: total === 0 ? [] : await db.task.findMany({ where, orderBy, take, select: withOfficer }) };
}

/** Results that wait for the standing body, the longest waiting first; or those of parts that these units handed down, for their heads. */
export function awaitingConfirmation(
  db: Db,
  exceptTaskIds: readonly number[],
  take: number,
  partsOfUnits?: readonly number[],
): Promise<PressingTasks> {
  const where: Prisma.TaskWhereInput = {
    ...(partsOfUnits === undefined ? { partOfUnitId: null } : handedDownBy(partsOfUnits)),
    state: 'awaiting_confirmation',
    id: { notIn: [...exceptTaskIds] },
  };
  return shownInPart(db, where, [{ reportedDoneOn: 'asc' }, { id: 'asc' }], take);
}

/**
 * Unfinished tasks whose extension waits for the standing body, the nearest deadline first; none that also awaits confirmation. What the
 * head of the unit has not spoken on waits for the head, unless it was asked before `unheardBefore` or there is no head.
 */
export function awaitingExtension(
  db: Db,
  exceptTaskIds: readonly number[],
  unheardBefore: Date,
  take: number,
): Promise<PressingTasks> {
  const headed = { ancestor: { people: { some: { role: 'unit_head' as const, leftAt: null } } } };
  const where: Prisma.TaskWhereInput = {
    partOfUnitId: null,
    state: { in: ['open', 'paused'] },
    id: { notIn: [...exceptTaskIds] },
    OR: [
      { extensions: { some: { state: 'endorsed' } } },
      { extensions: { some: { state: 'requested', requestedAt: { lt: unheardBefore } } } },
      { extensions: { some: { state: 'requested' } }, leadUnit: { ancestors: { none: headed } } },
    ],
  };
  return shownInPart(db, where, [{ currentDue: 'asc' }, { id: 'asc' }], take);
}

/** Parts that these units handed down whose extension has the word of the division's head and waits for theirs. */
export function awaitingExtensionOfParts(
  db: Db,
  unitIds: readonly number[],
  exceptTaskIds: readonly number[],
  take: number,
): Promise<PressingTasks> {
  const where: Prisma.TaskWhereInput = {
    ...handedDownBy(unitIds),
    state: { in: ['open', 'paused'] },
    id: { notIn: [...exceptTaskIds] },
    extensions: { some: { state: 'endorsed' } },
  };
  return shownInPart(db, where, [{ currentDue: 'asc' }, { id: 'asc' }], take);
}

const handedDownBy = (unitIds: readonly number[]) => ({ partOfUnit: { is: { OR: unitIds.map(ledFrom) } } });

/** Unfinished tasks whose extension waits for the word of the heads of these units, the nearest deadline first. */
export function awaitingOpinion(
  db: Db,
  unitIds: readonly number[],
  exceptTaskIds: readonly number[],
  take: number,
): Promise<PressingTasks> {
  const where: Prisma.TaskWhereInput = {
    leadUnit: { OR: unitIds.map(ledFrom) },
    state: { in: ['open', 'paused'] },
    id: { notIn: [...exceptTaskIds] },
    extensions: { some: { state: 'requested' } },
  };
  return shownInPart(db, where, [{ currentDue: 'asc' }, { id: 'asc' }], take);
}

/** What these people asked not to be reminded of at `at`; taskId null: everything. */
export function snoozesOf(db: Db, personIds: readonly number[], at: Date) {
  return db.snooze.findMany({
    where: { personId: { in: [...personIds] }, until: { gt: at }, cancelledAt: null },
    select: { personId: true, taskId: true },
  });
}

/** By the list of units, for which there is an index, unless it is too long. */
async function ledWithin(db: Db, unitIds: readonly number[]): Promise<Prisma.TaskWhereInput> {
  const ancestorId = { in: [...unitIds] };
  const below = await db.unitAncestor.findMany({ where: { ancestorId }, select: { unitId: true } });
  return below.length <= MOST_IDS
    ? { leadUnitId: { in: below.map((row) => row.unitId) } }
    : { leadUnit: { ancestors: { some: { ancestorId } } } };
}

/** Ids in lists that a query can take. */
export function chunks(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, n) =>
    ids.slice(n * MOST_IDS, (n + 1) * MOST_IDS),
  );
}

function notReportedSince(today: Date): Prisma.TaskWhereInput {
  return { OR: [{ lastReportAt: null }, { lastReportAt: { lt: today } }] };
}

async function shownInPart(
  db: Db,
  where: Prisma.TaskWhereInput,
  orderBy: Prisma.TaskOrderByWithRelationInput[],
  take: number,
): Promise<PressingTasks> {
  const total = await db.task.count({ where });
  return { total, tasks: total === 0 ? [] : await db.task.findMany({ where, orderBy, take, select: pressing }) };
}
