import { type FigureScope, inForceAt } from './figures.ts';
import type { Prisma } from './generated/client.ts';
import { type ObstacleBefore, readObstacleBefore } from './obstacle-steps.ts';
import type { Db } from './store.ts';

/** An obstacle as it stood at a past instant, with the unfinished tasks that it held up. */
export interface PastObstacle {
  readonly id: number;
  readonly text: string;
  readonly kind: string;
  readonly state: 'open' | 'answered';
  readonly reportedAt: Date;
  readonly answerBy: string | null;
  readonly answer: string | null;
  /** Who has to clear the way; null: nobody was named. */
  readonly owner: string | null;
  /** Of the scope. */
  readonly tasks: readonly HeldTask[];
  /** How many tasks of others it held up besides. */
  readonly others: number;
}

export interface HeldTask {
  readonly taskId: number;
  readonly code: string;
  readonly leadUnitId: number;
  readonly currentDue: string | null;
  readonly state: string;
  readonly overdueFrom: Date | null;
}

const detail = {
  owner: { select: { name: true } },
  tasks: { select: { taskId: true, clearedAt: true } },
  steps: { orderBy: { id: 'asc' }, select: { id: true, at: true, before: true } },
} satisfies Prisma.ObstacleInclude;

type Found = Prisma.ObstacleGetPayload<{ include: typeof detail }>;

/**
 * Obstacles that nobody had resolved at the instant and that held up an unfinished task of the scope, oldest first: as the list of
 * obstacles in the chat told it then, put together again from the steps that came after.
 */
export async function obstaclesAt(db: Db, scope: FigureScope, at: Date): Promise<PastObstacle[]> {
  const found = await db.obstacle.findMany({
    where: {
      reportedAt: { lte: at },
      OR: [{ closedAt: null }, { closedAt: { gt: at } }, { steps: { some: { at: { gt: at } } } }],
    },
    include: detail,
    orderBy: [{ reportedAt: 'asc' }, { id: 'asc' }],
  });
  const then = found.flatMap((obstacle) => {
    const was = stoodAs(obstacle, at);
    const isOpen = was.state === 'open' || was.state === 'answered';
    const held = was.links.filter(({ clearedAt }) => clearedAt === null || clearedAt > at);
    return isOpen && held.length > 0 ? [{ obstacle, was, held: held.map(({ taskId }) => taskId) }] : [];
  });
  const tasks = await heldTasks(db, [...new Set(then.flatMap(({ held }) => held))], scope, at);
  const owners = await ownerNames(
    db,
    then.flatMap(({ was }) => (was.ownerUnitId === null ? [] : [was.ownerUnitId])),
  );
  return then.flatMap(({ obstacle: { id, text, kind, reportedAt, owner }, was, held }) => {
    const own = held.flatMap((taskId) => tasks.get(taskId) ?? []).filter((task) => task.isInScope);
    const others = held.filter((taskId) => tasks.get(taskId)?.isInScope === false).length;
    if (own.length === 0) return [];
    const { answerBy, answer } = was;
    const state = was.state === 'answered' ? ('answered' as const) : ('open' as const);
    const by = owner?.name ?? owners.get(was.ownerUnitId ?? 0) ?? null;
    return [{ ...{ id, text, kind, reportedAt, state, answerBy, answer, others }, owner: by, tasks: own }];
  });
}

/** The first step after the instant remembers what was before it; without one it is what it is, but for a closing since. */
function stoodAs(obstacle: Found, at: Date): ObstacleBefore {
  const later = obstacle.steps.find((step) => step.at > at);
  const was = later === undefined ? { ...obstacle, links: obstacle.tasks } : readObstacleBefore(later.before);
  const closedSince = was.closedAt !== null && was.closedAt > at;
  return closedSince ? { ...was, state: was.answer === null ? 'open' : 'answered' } : was;
}

async function heldTasks(
  db: Db,
  taskIds: readonly number[],
  { underUnitId, programmeId, groupId }: FigureScope,
  at: Date,
) {
  const found = new Map<number, HeldTask & { readonly isInScope: boolean }>();
  const within = await subtree(db, underUnitId);
  for (let from = 0; from < taskIds.length; from += 500) {
    const taskId = { in: taskIds.slice(from, from + 500) };
    const rows = await db.taskVersion.findMany({
      where: { AND: [inForceAt(at), { taskId, state: { in: ['open', 'paused'] } }] },
      select: {
        ...{ taskId: true, leadUnitId: true, currentDue: true, state: true, overdueFrom: true },
        ...{ programmeId: true, groupId: true, task: { select: { code: true } } },
      },
    });
    for (const { task, ...row } of rows) {
      const isInScope =
        (within === null || within.has(row.leadUnitId)) &&
        (programmeId === undefined || row.programmeId === programmeId) &&
        (groupId === undefined || row.groupId === groupId);
      found.set(row.taskId, { ...row, code: task.code, isInScope });
    }
  }
  return found;
}

async function subtree(db: Db, rootId: number | undefined): Promise<ReadonlySet<number> | null> {
  if (rootId === undefined) return null;
  const rows = await db.unitAncestor.findMany({ where: { ancestorId: rootId }, select: { unitId: true } });
  return new Set(rows.map(({ unitId }) => unitId));
}

async function ownerNames(db: Db, ids: readonly number[]): Promise<Map<number, string>> {
  const units = await db.unit.findMany({ where: { id: { in: [...new Set(ids)] } }, select: { id: true, name: true } });
  return new Map(units.map(({ id, name }) => [id, name]));
}
