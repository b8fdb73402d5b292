import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';
import { PARENT, type Scope, scopeWhere, type TaskFilter, taskIds } from './tasks.ts';

/** A query with a longer list of ids passes the limit on its parameters, or is planned slowly. */
const MOST_IDS = 500;

const urgable = {
  ...{ id: true, code: true, title: true, state: true, kind: true, startOn: true, currentDue: true, progress: true },
  ...{ reportedDoneOn: true, lastReportAt: true, dueSoonFrom: true, behindFrom: true, overdueFrom: true },
  ...{ silentFrom: true, leadUnitId: true, leaderId: true, partOfUnitId: true },
  parent: { select: PARENT },
  leadUnit: { select: { id: true, name: true, shortName: true } },
  supports: { select: { unitId: true, officer: { select: { id: true, unitId: true, leftAt: true } } } },
  assignments: {
    where: { endedAt: null },
    select: {
      ...{ personId: true, focal: true, declinedAt: true },
      person: { select: { name: true, leftAt: true } },
    },
    orderBy: [{ focal: 'desc' }, { id: 'asc' }],
  },
  obstacles: {
    where: { clearedAt: null, obstacle: { state: 'open' } },
    select: { obstacle: { select: { text: true, ownerUnit: { select: { name: true } } } } },
    orderBy: { obstacleId: 'asc' },
  },
} satisfies Prisma.TaskSelect;

/** A task with what an urging needs of it: who answers for it, how late it is, and what holds it up and was not answered yet. */
export type UrgingTask = Prisma.TaskGetPayload<{ select: typeof urgable }>;

/** Those of these tasks that lie in the scope, the earliest deadline first. */
export async function urgingTasks(db: Db, scope: Scope, ids: readonly number[]): Promise<UrgingTask[]> {
  const found: UrgingTask[] = [];
  for (let from = 0; from < ids.length; from += MOST_IDS) {
    const where = { AND: [{ id: { in: ids.slice(from, from + MOST_IDS) } }, scopeWhere(scope)] };
    found.push(...(await db.task.findMany({ where, select: urgable })));
  }
  return found.sort((a, b) => (a.currentDue ?? '9999').localeCompare(b.currentDue ?? '9999') || a.id - b.id);
}

export async function idsOfCodes(db: Db, codes: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.task.findMany({ where: { code: { in: [...codes] } }, select: { id: true, code: true } });
  return new Map(rows.map(({ id, code }) => [code, id]));
}

/** Ids of the tasks that fit one of the filters, at most `take` of each. */
export async function idsOfAny(
  db: Db,
  scope: Scope,
  filters: readonly TaskFilter[],
  at: Date,
  take: number,
): Promise<number[]> {
  const found = new Set<number>();
  for (const filter of filters) for (const id of await taskIds(db, scope, filter, at, take)) found.add(id);
  return [...found];
}
