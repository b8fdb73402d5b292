import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';
import { type Scope, scopeWhere } from './tasks.ts';
import { unfinishedStates } from './unowned.ts';

/** A task that waits for a new officer. */
const waiting = {
  id: true,
  code: true,
  title: true,
  leadUnitId: true,
  leadUnit: { select: { name: true, shortName: true } },
} satisfies Prisma.TaskSelect;

export type WaitingTask = Prisma.TaskGetPayload<{ select: typeof waiting }>;

/** Unfinished tasks of which this person is the focal officer no more, and nobody else is yet. */
export function tasksToHandOver(db: Db, personId: number, scope: Scope): Promise<WaitingTask[]> {
  const left = { personId, endedAt: null, focal: true, handOverSince: { not: null } };
  return db.task.findMany({
    where: { AND: [{ state: { in: unfinishedStates }, assignments: { some: left } }, scopeWhere(scope)] },
    select: waiting,
    orderBy: [{ currentDue: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
  });
}

/** Which of this person's open assignments go with a departure: of unfinished tasks, but not of those that the new unit leads. */
function leftBehind(personId: number, toUnitId: number | null): Prisma.AssignmentWhereInput {
  const elsewhere = toUnitId === null ? {} : { leadUnit: { ancestors: { none: { ancestorId: toUnitId } } } };
  return { personId, endedAt: null, task: { state: { in: unfinishedStates }, ...elsewhere } };
}

/** What leaving touches: tasks to hand over (the person is their focal officer), obstacles and requests that stay open. */
export async function touchedByLeaving(db: Db, personId: number, toUnitId: number | null) {
  const focal = { ...leftBehind(personId, toUnitId), focal: true, handOverSince: null };
  const [tasks, obstacles, extensions] = await Promise.all([
    db.task.findMany({
      where: { assignments: { some: focal } },
      select: waiting,
      orderBy: [{ currentDue: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    }),
    db.obstacle.count({ where: { reportedById: personId, state: { in: ['open', 'answered'] } } }),
    db.extension.count({
      where: {
        requestedById: personId,
        state: { in: ['requested', 'endorsed'] },
        task: { state: { in: unfinishedStates } },
      },
    }),
  ]);
  return { tasks, obstacles, extensions };
}

/** From that instant on somebody else is to be named in the person's place. */
export async function leaveBehind(tx: Db, personId: number, toUnitId: number | null, at: Date): Promise<void> {
  const where = { ...leftBehind(personId, toUnitId), handOverSince: null };
  const rows = await tx.assignment.findMany({ where, select: { id: true } });
  await tx.assignment.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { handOverSince: at } });
}

/** The person is back: what was not handed over meanwhile is theirs again. Returns the codes of those tasks. */
export async function takeUpAgainBy(tx: Db, personId: number): Promise<string[]> {
  const where = { personId, endedAt: null, handOverSince: { not: null } };
  const rows = await tx.assignment.findMany({
    where: { ...where, focal: true, task: { state: { in: unfinishedStates } } },
    select: { task: { select: { code: true } } },
    orderBy: { taskId: 'asc' },
  });
  await tx.assignment.updateMany({ where, data: { handOverSince: null } });
  return rows.map(({ task }) => task.code);
}

/** Decisions by which one message handed tasks over, the last first. */
export function handOversOf(db: Db, personId: number, incomingId: number) {
  return db.decision.findMany({
    where: { personId, incomingId, kind: 'reassign', undoneBy: null },
    orderBy: { id: 'desc' },
    select: { id: true },
  });
}

/** The last time that somebody else handed the task over, since then; null: nobody did. */
export function lastHandOver(db: Db, taskId: number, exceptPersonId: number, since: Date) {
  return db.decision.findFirst({
    where: {
      ...{ taskId, kind: 'reassign', undoneBy: null, at: { gte: since }, personId: { not: exceptPersonId } },
      // Others joined or were taken out: the focal officer stayed.
      NOT: [{ reason: { startsWith: '+ ' } }, { reason: { startsWith: '− ' } }],
    },
    orderBy: { id: 'desc' },
    include: { person: { select: { name: true } } },
  });
}
