import type { Prisma } from './generated/client.ts';
import type { SupportStepKind } from './generated/enums.ts';
import type { Db } from './store.ts';
import type { TaskDetail } from './tasks.ts';

/** The part of a supporting unit, with the unit and whoever answers for it. */
export type SupportPart = TaskDetail['supports'][number];

/** What a step changes of a part, and what an undo puts back. */
export type SupportBefore = Pick<SupportPart, 'content' | 'officerId' | 'percent' | 'note' | 'reportedAt'>;

export interface NewSupportStep {
  readonly kind: SupportStepKind;
  readonly personId: number;
  readonly at: Date;
  readonly channel: string;
  readonly incomingId: number | null;
  readonly onBehalfOfId: number | null;
  readonly percentBefore?: number | null;
  readonly percentAfter?: number | null;
  readonly note?: string;
  readonly officerId?: number | null;
  readonly obstacleId?: number | null;
  readonly undoesId?: number;
  readonly correctsId?: number | null;
}

/** The only way in which a part changes: writes the present and appends the step with what was before. Returns the id of the step. */
export async function changeSupport(
  tx: Db,
  part: SupportPart,
  patch: Partial<SupportBefore>,
  step: NewSupportStep,
): Promise<number> {
  const { taskId, unitId, content, officerId, percent, note, reportedAt } = part;
  await tx.taskSupport.update({ where: { taskId_unitId: { taskId, unitId } }, data: patch });
  const before = { content, officerId, percent, note, reportedAt } satisfies SupportBefore;
  const data = { taskId, unitId, ...step, before: before as object };
  const { id } = await tx.supportStep.create({ data, select: { id: true } });
  return id;
}

/** A snapshot read back from JSON, where instants are text. */
export function readSupportBefore(json: unknown): SupportBefore {
  const before = json as SupportBefore;
  return { ...before, reportedAt: before.reportedAt === null ? null : new Date(before.reportedAt) };
}

export function findSupportStep(db: Db, id: number) {
  return db.supportStep.findUnique({ where: { id }, include: { undoneBy: true, task: true } });
}

export type FoundSupportStep = NonNullable<Awaited<ReturnType<typeof findSupportStep>>>;

const stands = { kind: { not: 'undo' }, undoneBy: null } satisfies Prisma.SupportStepWhereInput;

/** Id of the last thing that happened to a part and was not taken back; 0: nothing. */
export async function lastStandingStep(
  db: Db,
  { taskId, unitId }: Pick<SupportPart, 'taskId' | 'unitId'>,
): Promise<number> {
  const where = { taskId, unitId, ...stands };
  const last = await db.supportStep.findFirst({ where, orderBy: { id: 'desc' }, select: { id: true } });
  return last?.id ?? 0;
}

/** The last thing this person did to a part since `since` that still stands; of one task, if its code is given. */
export function lastSupportStepBy(db: Db, personId: number, since: Date, code?: string) {
  const of = code === undefined ? {} : { task: { code } };
  return db.supportStep.findFirst({
    where: { personId, at: { gte: since }, ...stands, ...of },
    orderBy: { id: 'desc' },
    include: { task: { select: { code: true } } },
  });
}

/** What the message of this incoming, as it was sent and as it was edited since, reported of a part and still stands; the last of it. */
export async function reportedByMessage(
  db: Db,
  { taskId, unitId }: Pick<SupportPart, 'taskId' | 'unitId'>,
  personId: number,
  incomingId: number,
) {
  const incoming = await db.inbox.findUnique({ where: { id: incomingId } });
  if (incoming === null || incoming.messageId === null) return null;
  const { channel, chat, messageId } = incoming;
  const same = await db.inbox.findMany({ where: { channel, chat, messageId }, select: { id: true } });
  return db.supportStep.findFirst({
    where: { taskId, unitId, personId, ...stands, kind: 'report', incomingId: { in: same.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
  });
}

const ofPerson = {
  unit: { select: { id: true, name: true, shortName: true } },
  task: {
    select: {
      ...{ id: true, code: true, title: true, progress: true, state: true, currentDue: true },
      leadUnit: { select: { name: true, shortName: true } },
    },
  },
} satisfies Prisma.TaskSupportInclude;

/** A part as a line of the list of whoever answers for it. */
export type OwnPart = Prisma.TaskSupportGetPayload<{ include: typeof ofPerson }>;

/** Parts of unfinished tasks that these people answer for, or, `ofUnits`, that nobody answers for in these units. */
export interface PartsOf {
  readonly personIds: readonly number[];
  readonly ofUnits: readonly number[];
}

function ownWhere({ personIds, ofUnits }: PartsOf): Prisma.TaskSupportWhereInput {
  const task = { state: { in: ['open' as const, 'awaiting_confirmation' as const, 'paused' as const] } };
  const unnamed = { officerId: null, unitId: { in: [...ofUnits] } };
  return { task, OR: [{ officerId: { in: [...personIds] } }, ...(ofUnits.length === 0 ? [] : [unnamed])] };
}

/** The nearest deadline first; those with an officer named before the others. */
export function ownParts(db: Db, of: PartsOf, page: { readonly skip: number; readonly take: number }) {
  return db.taskSupport.findMany({
    where: ownWhere(of),
    include: ofPerson,
    orderBy: [
      { officerId: { sort: 'asc', nulls: 'last' } },
      { task: { currentDue: { sort: 'asc', nulls: 'last' } } },
      { taskId: 'asc' },
    ],
    ...page,
  });
}

export function countOwnParts(db: Db, of: PartsOf): Promise<number> {
  return db.taskSupport.count({ where: ownWhere(of) });
}

/** Unfinished parts that these people answer for, of open tasks that are due soon at `at` and not over, and not reported since `today` began. */
export function pressingParts(db: Db, personIds: readonly number[], at: Date, today: Date) {
  return db.taskSupport.findMany({
    where: {
      officerId: { in: [...personIds] },
      task: { state: 'open', kind: 'dated', dueSoonFrom: { lte: at }, overdueFrom: { gt: at } },
      AND: [
        { OR: [{ percent: null }, { percent: { lt: 100 } }] },
        { OR: [{ reportedAt: null }, { reportedAt: { lt: today } }] },
      ],
    },
    include: { ...ofPerson, officer: { select: { id: true, name: true, unitId: true, leftAt: true } } },
    orderBy: [{ task: { currentDue: 'asc' } }, { taskId: 'asc' }],
  });
}

/** Reports of parts within the span that stand, of tasks whose focal officer is one of these people; oldest first. */
export function reportsToFocal(db: Db, focalIds: readonly number[], { from, until }: { from: Date; until: Date }) {
  const focal = { personId: { in: [...focalIds] }, endedAt: null, focal: true };
  return db.supportStep.findMany({
    where: { ...stands, kind: 'report', at: { gt: from, lte: until }, task: { assignments: { some: focal } } },
    orderBy: { id: 'asc' },
    include: {
      unit: { select: { name: true, shortName: true } },
      obstacle: { select: { text: true, state: true } },
      task: {
        select: {
          ...{ id: true, code: true, title: true },
          assignments: { where: { endedAt: null, focal: true }, select: { personId: true, assignedAt: true } },
        },
      },
    },
  });
}

/** Everything that happened to the parts of a task, oldest first. */
export function supportHistory(db: Db, taskId: number) {
  return db.supportStep.findMany({
    where: { taskId },
    orderBy: { id: 'asc' },
    include: {
      unit: { select: { name: true } },
      person: { select: { name: true } },
      officer: { select: { name: true } },
      undoneBy: { select: { id: true } },
      undoes: { select: { kind: true } },
    },
  });
}
