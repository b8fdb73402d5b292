import { countedItself } from './parts.ts';
import type { Db } from './store.ts';

/** Codes of tasks by id. */
type Codes = ReadonlyMap<number, string>;

/** Which tasks were finished, and which were unfinished and overdue, at a past instant: those that the figures of that instant count. */
export async function standingThen(db: Db, at: Date): Promise<{ readonly done: Codes; readonly overdue: Codes }> {
  const then = {
    AND: [countedItself(null), { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] }],
  };
  const late = { reportedDoneOn: { gt: db.taskVersion.fields.currentDue } };
  const select = { taskId: true, task: { select: { code: true } } } as const;
  const orderBy = { taskId: 'asc' } as const;
  const done = await db.taskVersion.findMany({ where: { ...then, state: 'confirmed' }, select, orderBy });
  const overdue = await db.taskVersion.findMany({
    where: {
      ...then,
      OR: [
        { state: 'open', overdueFrom: { lte: at } },
        { state: 'awaiting_confirmation', ...late },
      ],
    },
    select,
    orderBy,
  });
  return { done: codesOf(done), overdue: codesOf(overdue) };
}

function codesOf(rows: readonly { readonly taskId: number; readonly task: { readonly code: string } }[]): Codes {
  return new Map(rows.map(({ taskId, task }) => [taskId, task.code]));
}

/** Open tasks whose deadline lies between these local days, both included, the nearest first. */
export function dueBetween(db: Db, from: string, to: string) {
  return db.task.findMany({
    where: { AND: countedItself(null), state: 'open', kind: 'dated', currentDue: { gte: from, lte: to } },
    orderBy: [{ currentDue: 'asc' }, { id: 'asc' }],
    select: { code: true, startOn: true, currentDue: true, progress: true },
  });
}

/** How many tasks of each lead unit are silent at `at`, most first, by the unit's short name where it has one. */
export async function silentByUnit(db: Db, at: Date): Promise<{ readonly unit: string; readonly tasks: number }[]> {
  const rows = await db.task.groupBy({
    by: ['leadUnitId'],
    where: { AND: countedItself(null), state: 'open', silentFrom: { lte: at } },
    _count: { _all: true },
  });
  const units = await db.unit.findMany({ where: { id: { in: rows.map(({ leadUnitId }) => leadUnitId) } } });
  const names = new Map(units.map(({ id, name, shortName }) => [id, shortName ?? name]));
  return rows
    .map(({ leadUnitId, _count }) => ({ unit: names.get(leadUnitId) ?? '', tasks: _count._all }))
    .sort((a, b) => b.tasks - a.tasks || a.unit.localeCompare(b.unit, 'vi'));
}

/** What waits for a decision of the standing body, and the obstacles that nobody has resolved. */
export async function waitingNow(db: Db): Promise<{ readonly decisions: number; readonly obstacles: number }> {
  const results = await db.task.count({ where: { AND: countedItself(null), state: 'awaiting_confirmation' } });
  const requests = await db.extension.count({
    where: {
      state: { in: ['requested', 'endorsed'] },
      task: { AND: countedItself(null), state: { in: ['open', 'paused'] } },
    },
  });
  const obstacles = await db.obstacle.count({ where: { state: { in: ['open', 'answered'] } } });
  return { decisions: results + requests, obstacles };
}
