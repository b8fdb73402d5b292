import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';
import { ledFrom } from './units.ts';

/** Tasks in these states still wait for the way to be cleared. */
const held = { state: { in: ['open' as const, 'paused' as const, 'awaiting_confirmation' as const] } };

/** Open obstacles that the same unit is to resolve, of other tasks than those of this one. The oldest first. */
export function openOfOwner(db: Db, ownerUnitId: number, exceptTaskIds: readonly number[], take: number) {
  return db.obstacle.findMany({
    where: {
      ownerUnitId,
      state: { in: ['open', 'answered'] },
      tasks: { some: { clearedAt: null, task: held }, none: { taskId: { in: [...exceptTaskIds] }, clearedAt: null } },
    },
    orderBy: { id: 'asc' },
    take,
    select: { id: true, text: true, tasks: { where: { clearedAt: null, task: held }, select: { taskId: true } } },
  });
}

/** An obstacle as it was reported, before anything became of it. */
export function reportedObstacle(db: Db, id: number) {
  return db.obstacle.findUnique({
    where: { id },
    select: {
      ...{ id: true, text: true, state: true, answerBy: true, ownerUnitId: true },
      ownerUnit: { select: { name: true } },
      tasks: { where: { clearedAt: null }, select: { taskId: true } },
      steps: { take: 1, select: { id: true } },
    },
  });
}

export type ReportedObstacle = NonNullable<Awaited<ReturnType<typeof reportedObstacle>>>;

/** What held a task up and was answered, resolved or cleared since; the newest first. */
export function closedOfTask(db: Db, taskId: number, since: Date, take: number) {
  return db.obstacle.findMany({
    where: {
      OR: [
        { state: 'answered', tasks: { some: { taskId, clearedAt: null } } },
        { state: 'resolved', closedAt: { gte: since }, tasks: { some: { taskId } } },
        { state: { in: ['open', 'answered'] }, tasks: { some: { taskId, clearedAt: { gte: since } } } },
      ],
    },
    orderBy: { id: 'desc' },
    take,
    select: { id: true, text: true, kind: true },
  });
}

/** Ids of those who reported it, also where their report was joined to it later. */
export async function reportersOf(db: Db, obstacleId: number): Promise<number[]> {
  const where = { OR: [{ id: obstacleId }, { joinedIntoId: obstacleId }] };
  return (await db.obstacle.findMany({ where, select: { reportedById: true } })).map((row) => row.reportedById);
}

/** The one that was reported for this task and joined to that one; null: none was. */
export function joinedOf(db: Db, intoId: number, taskId: number) {
  return db.obstacle.findFirst({
    where: { joinedIntoId: intoId, state: 'joined', tasks: { some: { taskId } } },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
}

/** Units that are waited for most, for the buttons of "who is to resolve it". */
export async function usualOwners(db: Db, take: number): Promise<{ id: number; name: string }[]> {
  const rows = await db.obstacle.groupBy({
    by: ['ownerUnitId'],
    where: { ownerUnitId: { not: null }, ownerUnit: { endedAt: null } },
    _count: { id: true },
    orderBy: { _count: { id: 'desc' } },
    take,
  });
  const units = await db.unit.findMany({
    where: { id: { in: rows.flatMap(({ ownerUnitId }) => ownerUnitId ?? []) } },
    select: { id: true, name: true },
  });
  return rows.flatMap(({ ownerUnitId }) => units.find(({ id }) => id === ownerUnitId) ?? []);
}

/** Longer lists of units are planned slowly. */
const MOST_UNITS = 500;

/**
 * Open obstacles that a unit is to resolve whose nearest head is that of this unit, and that hold something up, those to be answered first
 * before the others.
 */
export async function openOwedBy(db: Db, unitId: number) {
  const led = ledFrom(unitId);
  const units = await db.unit.findMany({ where: led, select: { id: true }, take: MOST_UNITS + 1 });
  const ids = units.map(({ id }) => id);
  const owner = ids.length <= MOST_UNITS ? { ownerUnitId: { in: ids } } : { ownerUnit: led };
  const where: Prisma.ObstacleWhereInput = {
    state: 'open',
    ...owner,
    tasks: { some: { clearedAt: null, task: held } },
  };
  return db.obstacle.findMany({
    where,
    orderBy: [{ answerBy: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    select: {
      ...{ id: true, text: true, ownerUnitId: true, answerBy: true, reportedAt: true, waitingSince: true },
      ownerUnit: { select: { name: true, shortName: true } },
      tasks: { where: { clearedAt: null, task: held }, select: { taskId: true } },
    },
  });
}
