import { overdueAt } from './figures.ts';
import type { Prisma } from './generated/client.ts';
import { countedItself } from './parts.ts';
import type { Db } from './store.ts';

/** The standing at a past instant of the tasks that the figures of that instant count. */
const countedAt = (at: Date): Prisma.TaskVersionWhereInput[] => [
  countedItself(null),
  { validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] },
];

/** Which tasks are finished, and which unfinished and overdue, at `end` and were not at `start`: their codes, by id of the task. */
export async function changedBetween(
  db: Db,
  start: Date,
  end: Date,
): Promise<{ readonly finished: string[]; readonly slipped: string[] }> {
  const isDone = { state: 'confirmed' } as const;
  return {
    finished: await becameBetween({ now: isDone, before: isDone, moved: { validFrom: { gt: start } } }),
    slipped: await becameBetween({
      now: overdueAt(db, end),
      before: overdueAt(db, start),
      // What stands as it stood, and was overdue already, did not become so.
      moved: { OR: [{ validFrom: { gt: start } }, { overdueFrom: { gt: start } }] },
    }),
  };

  async function becameBetween({
    now,
    before,
    moved,
  }: Record<'now' | 'before' | 'moved', Prisma.TaskVersionWhereInput>) {
    const are = await db.taskVersion.findMany({
      where: { AND: [...countedAt(end), now, moved] },
      select: { taskId: true, task: { select: { code: true } } },
      orderBy: { taskId: 'asc' },
    });
    const ids = are.map(({ taskId }) => taskId);
    const were = await db.taskVersion.findMany({
      where: { AND: [...countedAt(start), before, { taskId: { in: ids } }] },
      select: { taskId: true },
    });
    const known = new Set(were.map(({ taskId }) => taskId));
    return are.flatMap(({ taskId, task }) => (known.has(taskId) ? [] : [task.code]));
  }
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
