import type { Db } from './store.ts';
import { ledFrom } from './units.ts';
import { unfinishedStates } from './unowned.ts';

/**
 * A part handed down is the inner matter of the unit that leads the whole. Among the tasks of a unit and of those below it (null: of the
 * whole office) a part is counted with its whole, not beside it; in the figures of a division that only has the part, it is counted itself.
 * Both conditions fit tasks as well as their versions.
 */
export function countedItself(within: number | null) {
  return within === null
    ? { partOfUnitId: null }
    : { OR: [{ partOfUnitId: null }, { partOfUnit: { is: { ancestors: { none: { ancestorId: within } } } } }] };
}

/** The others: parts whose whole is counted there. */
export function countedWithWhole(within: number | null) {
  return within === null
    ? { partOfUnitId: { not: null } }
    : { partOfUnit: { is: { ancestors: { some: { ancestorId: within } } } } };
}

const part = {
  ...{ id: true, code: true, title: true, state: true, kind: true, startOn: true, currentDue: true, progress: true },
  ...{ reportedDoneOn: true, lastReportAt: true, dueSoonFrom: true, behindFrom: true, overdueFrom: true },
  ...{ silentFrom: true, reportedUntil: true, weight: true, cadence: true },
  leadUnit: { select: { id: true, name: true, shortName: true } },
  assignments: { where: { endedAt: null, focal: true }, select: { person: { select: { name: true } } }, take: 1 },
} as const;

/** The parts of a task in the order in which they were handed down, cancelled ones too. */
export function partsOfTask(db: Db, taskId: number) {
  return db.task.findMany({ where: { parentId: taskId }, select: part, orderBy: { id: 'asc' } });
}

/** Parts handed down by this unit, or by one below it without a head of its own, whose result waits for confirmation. */
export function awaitingParts(db: Db, unitId: number) {
  return db.task.findMany({
    where: { state: 'awaiting_confirmation', partOfUnit: { is: ledFrom(unitId) } },
    select: part,
    orderBy: [{ reportedDoneOn: 'asc' }, { id: 'asc' }],
  });
}

export type TaskPart = Awaited<ReturnType<typeof partsOfTask>>[number];

/** Codes of all parts that a task ever had, and of tasks that a plan numbers below it: the next part may have none of them. */
export async function codesBelow(db: Db, code: string): Promise<string[]> {
  const rows = await db.task.findMany({ where: { code: { startsWith: `${code}.` } }, select: { code: true } });
  return rows.map(({ code }) => code);
}

/** The unfinished parts of a task, and who works on each. */
export async function openPartsOf(
  db: Db,
  taskId: number,
): Promise<{ readonly code: string; readonly personIds: readonly number[] }[]> {
  const rows = await db.task.findMany({
    where: { parentId: taskId, state: { in: unfinishedStates } },
    orderBy: { id: 'asc' },
    select: { code: true, assignments: { where: { endedAt: null }, select: { personId: true } } },
  });
  return rows.map(({ code, assignments }) => ({ code, personIds: assignments.map(({ personId }) => personId) }));
}
