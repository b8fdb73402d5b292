import type { BegunWithin, IsDue } from './began.ts';
import type { Prisma } from './generated/client.ts';
import { chunks, MOST_IDS, notReportedSince, type PressingTask, type PressingTasks, pressing } from './pressing.ts';
import type { Db } from './store.ts';
import { ledFrom } from './units.ts';
import { unowned } from './unowned.ts';

/** Which overdue tasks are to be told to somebody who does not work on them. */
export interface OverdueWanted {
  /** Led within the subtrees of these units; null: by any, without parts, which are their units' own matter. */
  readonly unitIds: readonly number[] | null;
  /** Assigned to none of these, and none of these tasks. */
  readonly except: { readonly personIds: readonly number[]; readonly taskIds: readonly number[] };
  /** Only with a deadline on one of these days; null: with any. */
  readonly dues: readonly BegunWithin[] | null;
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
    AND: [leaderId === undefined ? {} : { OR: [{ leaderId }, { leaderId: null }] }],
    state: 'open',
    overdueFrom: { lte: at },
    id: { notIn: [...except.taskIds] },
    assignments: { none: { personId: { in: [...except.personIds] }, endedAt: null } },
    ...notReportedSince(today),
  };
  const orderBy = [{ currentDue: 'asc' as const }, { id: 'asc' as const }];
  if (dues === null) return shownInPart(db, where, orderBy, take);
  // A query for each value of the rule: the ranges of two of them could pass the limit on parameters.
  const found: PressingTasks[] = [];
  for (const { programmes, ranges } of dues)
    found.push(
      await shownInPart(
        db,
        {
          AND: [where, { OR: ranges.map(({ from, to }) => ({ currentDue: { gte: from, lte: to } })) }],
          programmeId: programmes,
        },
        orderBy,
        take,
      ),
    );
  const tasks = found.flatMap((part) => part.tasks).sort(longestOverdueFirst);
  return { total: found.reduce((sum, { total }) => sum + total, 0), tasks: tasks.slice(0, take) };
}

function longestOverdueFirst(a: PressingTask, b: PressingTask): number {
  const [dueOfA, dueOfB] = [a.currentDue ?? '', b.currentDue ?? ''];
  return dueOfA < dueOfB ? -1 : dueOfA > dueOfB ? 1 : a.id - b.id;
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
  { except, isDue, take }: Wanted,
): Promise<UnownedTasks> {
  const led = unitIds === null ? { partOfUnitId: null } : await ledWithin(db, unitIds);
  const where: Prisma.TaskWhereInput = { AND: [unowned, led], id: { notIn: [...except] } };
  const orderBy = [{ currentDue: { sort: 'asc' as const, nulls: 'last' as const } }, { id: 'asc' as const }];
  const candidates = await db.task.findMany({ where, orderBy, select: lost });
  const due = candidates.filter(({ programmeId, ...task }) => isDue?.({ programmeId, since: lostAt(task) }) ?? true);
  const ids = due.slice(0, take).map(({ id }) => id);
  const tasks =
    ids.length === 0 ? [] : await db.task.findMany({ where: { id: { in: ids } }, orderBy, select: withOfficer });
  return { total: due.length, tasks };
}

const lost = {
  ...{ id: true, programmeId: true, createdAt: true },
  assignments: {
    where: { focal: true },
    orderBy: { id: 'desc' },
    take: 1,
    select: { handOverSince: true, endedAt: true, person: { select: { leftAt: true } } },
  },
} satisfies Prisma.TaskSelect;

/** Since when nobody answers for a task: the officer handed it over, was taken off it or left, or there never was one. */
function lostAt({
  createdAt,
  assignments,
}: Omit<Prisma.TaskGetPayload<{ select: typeof lost }>, 'id' | 'programmeId'>) {
  const [last] = assignments;
  return last?.handOverSince ?? last?.endedAt ?? last?.person.leftAt ?? createdAt;
}

/** Which of the tasks that wait for the reader are to be told. */
export interface Wanted {
  /** None of these tasks. */
  readonly except: readonly number[];
  /** Null: all that wait. */
  readonly isDue: IsDue | null;
  readonly take: number;
}

/** Results that wait for the standing body, the longest waiting first; or those of parts that these units handed down, for their heads. */
export function awaitingConfirmation(
  db: Db,
  { except, isDue, take }: Wanted,
  partsOfUnits?: readonly number[],
): Promise<PressingTasks> {
  const where: Prisma.TaskWhereInput = {
    ...(partsOfUnits === undefined ? { partOfUnitId: null } : handedDownBy(partsOfUnits)),
    state: 'awaiting_confirmation',
    id: { notIn: [...except] },
  };
  const order = [{ reportedDoneOn: 'asc' as const }, { id: 'asc' as const }];
  return shownInPart(
    db,
    where,
    order,
    take,
    (task) => task.reportedDoneOn !== null && (isDue?.({ ...task, since: task.reportedDoneOn }) ?? true),
  );
}

/** An extension that waits: of the head's word since it was asked for, of a decision since the head agreed. */
interface WaitingExtension {
  readonly taskId: number;
  readonly programmeId: number;
  readonly since: Date;
}

/**
 * Unfinished tasks whose extension waits for the standing body, the nearest deadline first; none that also awaits confirmation. What the
 * head of the unit has not spoken on waits for the head, unless it was asked before `unheard.before` or there is no head.
 */
export async function awaitingExtension(
  db: Db,
  { except, isDue, take }: Wanted,
  unheard: { readonly before: Date; readonly isDue: IsDue | null },
): Promise<PressingTasks> {
  const headed = { ancestor: { people: { some: { role: 'unit_head' as const, leftAt: null } } } };
  const of = { partOfUnitId: null, id: { notIn: [...except] } };
  const headless = { ...of, leadUnit: { ancestors: { none: headed } } };
  const endorsed = await extensionsOf(db, of, { state: 'endorsed' });
  const late = await extensionsOf(db, of, { state: 'requested', requestedAt: { lt: unheard.before } });
  const direct = await extensionsOf(db, headless, { state: 'requested' });
  const isDirect = new Set(direct.map(({ taskId }) => taskId));
  const due = [
    ...[...endorsed, ...direct].filter((one) => isDue?.(one) ?? true),
    ...late.filter((one) => !isDirect.has(one.taskId) && (unheard.isDue?.(one) ?? true)),
  ];
  return nearestFirst(db, due, take);
}

/** Parts that these units handed down whose extension has the word of the division's head and waits for theirs. */
export async function awaitingExtensionOfParts(
  db: Db,
  unitIds: readonly number[],
  { except, isDue, take }: Wanted,
): Promise<PressingTasks> {
  const of = { ...handedDownBy(unitIds), id: { notIn: [...except] } };
  const endorsed = await extensionsOf(db, of, { state: 'endorsed' });
  return nearestFirst(
    db,
    endorsed.filter((one) => isDue?.(one) ?? true),
    take,
  );
}

/** Unfinished tasks whose extension waits for the word of the heads of these units, the nearest deadline first. */
export async function awaitingOpinion(
  db: Db,
  unitIds: readonly number[],
  { except, isDue, take }: Wanted,
): Promise<PressingTasks> {
  const of = { leadUnit: { OR: unitIds.map(ledFrom) }, id: { notIn: [...except] } };
  const requested = await extensionsOf(db, of, { state: 'requested' });
  return nearestFirst(
    db,
    requested.filter((one) => isDue?.(one) ?? true),
    take,
  );
}

const handedDownBy = (unitIds: readonly number[]) => ({ partOfUnit: { is: { OR: unitIds.map(ledFrom) } } });

async function extensionsOf(
  db: Db,
  task: Prisma.TaskWhereInput,
  extension: Prisma.ExtensionWhereInput,
): Promise<WaitingExtension[]> {
  const rows = await db.extension.findMany({
    where: { ...extension, task: { AND: [task, { state: { in: ['open', 'paused'] } }] } },
    select: { taskId: true, requestedAt: true, endorsedAt: true, task: { select: { programmeId: true } } },
  });
  return rows.map(({ taskId, requestedAt, endorsedAt, task: { programmeId } }) => ({
    ...{ taskId, programmeId, since: endorsedAt ?? requestedAt },
  }));
}

async function nearestFirst(db: Db, waiting: readonly WaitingExtension[], take: number): Promise<PressingTasks> {
  const ids = [...new Set(waiting.map(({ taskId }) => taskId))];
  const tasks: PressingTask[] = [];
  for (const some of chunks(ids))
    tasks.push(...(await db.task.findMany({ where: { id: { in: some } }, select: pressing })));
  return { total: tasks.length, tasks: tasks.sort(longestOverdueFirst).slice(0, take) };
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

/** Of what `isWanted` (left out: everything), the first `take`, and how many there are. */
async function shownInPart(
  db: Db,
  where: Prisma.TaskWhereInput,
  orderBy: Prisma.TaskOrderByWithRelationInput[],
  take: number,
  isWanted?: (task: PressingTask) => boolean,
): Promise<PressingTasks> {
  if (isWanted !== undefined) {
    const tasks = (await db.task.findMany({ where, orderBy, select: pressing })).filter(isWanted);
    return { total: tasks.length, tasks: tasks.slice(0, take) };
  }
  const total = await db.task.count({ where });
  return { total, tasks: total === 0 ? [] : await db.task.findMany({ where, orderBy, take, select: pressing }) };
}
