import type { Prisma } from './generated/client.ts';
import type { ObstacleStepKind } from './generated/enums.ts';
import type { Db } from './store.ts';
import { TaskChangedMeanwhile } from './task-change.ts';
import { type Scope, scopeWhere } from './tasks.ts';

/** What a person may see of obstacles: those of tasks in the scope, and those that a unit within all of one of `owners` is to resolve. */
export interface ObstacleScope {
  readonly tasks: Scope;
  /** Lists of ids of units. */
  readonly owners: readonly (readonly number[])[];
}

export function obstacleWhere({ tasks, owners }: ObstacleScope): Prisma.ObstacleWhereInput {
  const held: Prisma.ObstacleWhereInput = { tasks: { some: { task: scopeWhere(tasks) } } };
  return { OR: [held, ...owners.map(ownedWithin)] };
}

export function ownedWithin(roots: readonly number[]): Prisma.ObstacleWhereInput {
  return { AND: roots.map((ancestorId) => ({ ownerUnit: { ancestors: { some: { ancestorId } } } })) };
}

const detail = {
  ownerUnit: { select: { id: true, name: true } },
  reportedBy: { select: { id: true, name: true } },
  report: { select: { taskId: true } },
  tasks: {
    orderBy: { taskId: 'asc' },
    include: {
      task: {
        select: {
          ...{ id: true, code: true, state: true, currentDue: true, overdueFrom: true, leadUnitId: true },
          assignments: { where: { endedAt: null, focal: true }, select: { personId: true } },
        },
      },
    },
  },
  steps: { orderBy: { id: 'asc' }, include: { person: { select: { name: true } }, unit: true, undoneBy: true } },
} satisfies Prisma.ObstacleInclude;

/** An obstacle with its tasks, also those it holds up no longer, and all that became of it, oldest first. */
export type ObstacleDetail = Prisma.ObstacleGetPayload<{ include: typeof detail }>;

/** Null also for an obstacle outside the scope: whoever may not see it learns nothing of it. */
export function findObstacle(db: Db, id: number, scope: ObstacleScope): Promise<ObstacleDetail | null> {
  return db.obstacle.findFirst({ where: { AND: [{ id }, obstacleWhere(scope)] }, include: detail });
}

/** Which of these tasks lie in the scope. */
export async function idsInScope(db: Db, taskIds: readonly number[], scope: Scope): Promise<ReadonlySet<number>> {
  const where = { AND: [{ id: { in: [...taskIds] } }, scopeWhere(scope)] };
  return new Set((await db.task.findMany({ where, select: { id: true } })).map(({ id }) => id));
}

/** Id of the last thing that happened to an obstacle; 0: nothing since it was reported. */
export const lastStepOf = (obstacle: Pick<ObstacleDetail, 'steps'>): number => obstacle.steps.at(-1)?.id ?? 0;

/** What an undo puts back. Links that came later are cleared. */
export type ObstacleBefore = Pick<
  ObstacleDetail,
  'state' | 'ownerUnitId' | 'answerBy' | 'answer' | 'answeredAt' | 'closedAt' | 'waitingSince'
> & { readonly links: readonly Link[] };

export interface Link {
  readonly taskId: number;
  readonly clearedAt: Date | null;
}

export type ObstaclePatch = Partial<Omit<ObstacleBefore, 'links'>>;

export interface NewStep {
  readonly kind: ObstacleStepKind;
  readonly personId: number;
  readonly at: Date;
  readonly channel: string;
  readonly incomingId: number | null;
  readonly onBehalfOfId: number | null;
  readonly text?: string;
  readonly unitId?: number;
  readonly answerBy?: string | null;
  readonly taskId?: number;
  readonly decisionId?: number;
  readonly undoesId?: number;
}

/**
 * The only way in which an obstacle changes after it was reported: writes the present and appends the step with what was before. Throws
 * `TaskChangedMeanwhile` if something happened to it since it was read. Returns the id of the step.
 */
export async function changeObstacle(
  tx: Db,
  obstacle: ObstacleDetail,
  { patch, links = [] }: { readonly patch: ObstaclePatch; readonly links?: readonly Link[] },
  step: NewStep,
): Promise<number> {
  const { id: obstacleId } = obstacle;
  const last = await tx.obstacleStep.findFirst({
    where: { obstacleId },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
  if ((last?.id ?? 0) !== lastStepOf(obstacle)) throw new TaskChangedMeanwhile(`obstacle ${obstacleId}`);
  await tx.obstacle.update({ where: { id: obstacleId }, data: patch });
  for (const { taskId, clearedAt } of links) {
    const where = { obstacleId_taskId: { obstacleId, taskId } };
    await tx.obstacleTask.upsert({ where, create: { obstacleId, taskId, clearedAt }, update: { clearedAt } });
  }
  const before = snapshotOf(obstacle) as object;
  const { id } = await tx.obstacleStep.create({ data: { obstacleId, ...step, before }, select: { id: true } });
  return id;
}

function snapshotOf(obstacle: ObstacleDetail): ObstacleBefore {
  const { state, ownerUnitId, answerBy, answer, answeredAt, closedAt, waitingSince } = obstacle;
  const links = obstacle.tasks.map(({ taskId, clearedAt }) => ({ taskId, clearedAt }));
  return { state, ownerUnitId, answerBy, answer, answeredAt, closedAt, waitingSince, links };
}

/** A snapshot read back from JSON, where instants are text. */
export function readObstacleBefore(json: unknown): ObstacleBefore {
  const before = json as ObstacleBefore;
  const instant = (value: Date | null) => (value === null ? null : new Date(value));
  return {
    ...before,
    ...{ answeredAt: instant(before.answeredAt), closedAt: instant(before.closedAt) },
    waitingSince: instant(before.waitingSince),
    links: before.links.map(({ taskId, clearedAt }) => ({ taskId, clearedAt: instant(clearedAt) })),
  };
}

export function findStep(db: Db, id: number) {
  return db.obstacleStep.findUnique({ where: { id }, include: { undoneBy: true, person: true } });
}

/** The last step of this person since `since` that still stands and is no part of a decision; of one task, if its code is given. */
export function lastStepBy(db: Db, personId: number, since: Date, code?: string) {
  const of = code === undefined ? {} : { obstacle: { tasks: { some: { task: { code } } } } };
  return db.obstacleStep.findFirst({
    where: { personId, at: { gte: since }, kind: { not: 'undo' }, undoneBy: null, decisionId: null, ...of },
    orderBy: { id: 'desc' },
  });
}

/** What a confirmation did to obstacles, the last first. */
export function stepsOfDecision(db: Db, decisionId: number) {
  return db.obstacleStep.findMany({ where: { decisionId, undoneBy: null }, orderBy: { id: 'desc' } });
}

/** Puts an obstacle that was reported for a task into the other one that it is, or takes it out again. */
export async function setJoined(tx: Db, id: number, intoId: number | null, at: Date): Promise<void> {
  const joined = { state: 'joined' as const, joinedIntoId: intoId, closedAt: at };
  const apart = { state: 'open' as const, joinedIntoId: null, closedAt: null };
  await tx.obstacle.update({ where: { id }, data: intoId === null ? apart : joined });
}
