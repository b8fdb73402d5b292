import { setImmediate } from 'node:timers/promises';
import { type FigureScope, figuresWhere, inForceAt } from './figures.ts';
import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

/** So many rows are read at a time, so that other reading is never held up for long. */
const BATCH = 250;

const unit = { select: { id: true, name: true, shortName: true } } as const;

/** What of a task never depends on the day, and who its focal officer was on that day. */
const constant = (at: Date) =>
  ({
    ...{ code: true, title: true, product: true, startOn: true, cadence: true, originalDue: true },
    legalBasis: { select: { text: true } },
    indicator: { select: { name: true } },
    supports: { select: { unit }, orderBy: { unitId: 'asc' as const } },
    assignments: {
      where: { focal: true, assignedAt: { lte: at }, OR: [{ endedAt: null }, { endedAt: { gt: at } }] },
      select: { person: { select: { name: true, key: true, phone: true, leftAt: true } } },
      orderBy: { id: 'desc' as const },
      take: 1,
    },
  }) satisfies Prisma.TaskSelect;

const standing = (at: Date) =>
  ({
    ...{ taskId: true, state: true, kind: true, progress: true, currentDue: true, reportedDoneOn: true },
    ...{ lastReportAt: true, dueSoonFrom: true, behindFrom: true, overdueFrom: true, silentFrom: true },
    ...{ leadUnitId: true, groupId: true, leadUnit: unit },
    programme: { select: { name: true } },
    group: { select: { name: true, position: true } },
    task: { select: constant(at) },
  }) satisfies Prisma.TaskVersionSelect;

/**
 * Every task of the scope as it stood at the instant, those given up last: the very versions that the figures of that instant count, so that
 * a list of them adds up to the figures. In the order of the plan: by programme, group and then as they were entered.
 */
export async function standingsAt(db: Db, scope: FigureScope, at: Date) {
  const rows: TaskStanding[] = [];
  let more = true;
  while (more) {
    const batch = await standingsAfter(db, scope, at, rows.length);
    rows.push(...batch);
    more = batch.length === BATCH;
    // The database answers without ever leaving the thread: without this nobody else would be answered until the last batch.
    await setImmediate();
  }
  const last = (state: string) => (state === 'cancelled' ? 1 : 0);
  return rows.sort(
    (a, b) =>
      last(a.state) - last(b.state) ||
      a.programme.name.localeCompare(b.programme.name, 'vi') ||
      a.group.position - b.group.position ||
      a.taskId - b.taskId,
  );
}

export type TaskStanding = Awaited<ReturnType<typeof standingsAfter>>[number];

function standingsAfter(db: Db, scope: FigureScope, at: Date, skip: number) {
  const where = { AND: [inForceAt(at), figuresWhere(scope)] };
  return db.taskVersion.findMany({ where, select: standing(at), orderBy: { taskId: 'asc' }, skip, take: BATCH });
}

/** How many tasks a list of them would have, those given up included. */
export function countStandings(db: Db, scope: FigureScope, at: Date): Promise<number> {
  return db.taskVersion.count({ where: { AND: [inForceAt(at), figuresWhere(scope)] } });
}

/** Which of these tasks were confirmed at the instant. */
export async function confirmedAt(db: Db, taskIds: readonly number[], at: Date): Promise<ReadonlySet<number>> {
  const found = new Set<number>();
  for (let from = 0; from < taskIds.length; from += BATCH) {
    const taskId = { in: taskIds.slice(from, from + BATCH) };
    const where = { AND: [inForceAt(at), { taskId, state: 'confirmed' as const }] };
    for (const row of await db.taskVersion.findMany({ where, select: { taskId: true } })) found.add(row.taskId);
  }
  return found;
}
