import { inBatches } from './batches.ts';
import type { Prisma } from './generated/client.ts';
import { type ObstacleBefore, readObstacleBefore } from './obstacle-steps.ts';
import type { Db } from './store.ts';

/** A stretch in which a task was held up by an obstacle that a named unit was to resolve. */
export interface Wait {
  readonly from: Date;
  /** Null: it lasts. */
  readonly until: Date | null;
  readonly ownerUnitId: number;
}

const detail = {
  tasks: { select: { taskId: true, clearedAt: true } },
  steps: { orderBy: { id: 'asc' }, select: { at: true, before: true } },
} satisfies Prisma.ObstacleInclude;

type Found = Prisma.ObstacleGetPayload<{ include: typeof detail }>;

/**
 * When each of these tasks was held up by an obstacle for which a unit was named, by what had happened up to the instant. An answer does not
 * clear the way yet; what was withdrawn by then never held up anything.
 */
export async function waitsOf(db: Db, taskIds: readonly number[], at: Date): Promise<Map<number, Wait[]>> {
  const wanted = new Set(taskIds);
  const waits = new Map<number, Wait[]>();
  const read = new Set<number>();
  for (const ids of inBatches(taskIds)) {
    const obstacles = await db.obstacle.findMany({
      where: { reportedAt: { lte: at }, tasks: { some: { taskId: { in: ids } } } },
      include: detail,
    });
    for (const obstacle of obstacles) {
      if (read.has(obstacle.id)) continue;
      read.add(obstacle.id);
      for (const [taskId, wait] of waitsIn(obstacle, at))
        if (wanted.has(taskId)) waits.set(taskId, [...(waits.get(taskId) ?? []), wait]);
    }
  }
  return waits;
}

/** Each step remembers how the obstacle was before it; after the last one it is what it is. */
function waitsIn(obstacle: Found, at: Date): (readonly [number, Wait])[] {
  const later = obstacle.steps.find((step) => step.at > at);
  const steps = obstacle.steps.filter((step) => step.at <= at);
  const now: ObstacleBefore = { ...obstacle, links: obstacle.tasks };
  const last = later === undefined ? now : readObstacleBefore(later.before);
  if (last.state === 'withdrawn' && (last.closedAt === null || last.closedAt <= at)) return [];
  const stretches = [
    ...steps.map((step, i) => ({
      was: readObstacleBefore(step.before),
      from: steps[i - 1]?.at ?? obstacle.reportedAt,
      until: step.at,
    })),
    { was: last, from: steps.at(-1)?.at ?? obstacle.reportedAt, until: null },
  ];
  return stretches.flatMap(({ was, from, until }) => waitsBetween(was, from, until, at));
}

function waitsBetween(was: ObstacleBefore, from: Date, until: Date | null, at: Date): (readonly [number, Wait])[] {
  const { ownerUnitId, closedAt } = was;
  if (ownerUnitId === null) return [];
  // What was closed without a step lasted until then.
  const isOpen = was.state === 'open' || was.state === 'answered';
  if (!isOpen && (closedAt === null || closedAt <= from)) return [];
  const end = earliest(until, isOpen ? null : closedAt);
  return was.links.flatMap(({ taskId, clearedAt }) => {
    if (clearedAt !== null && clearedAt <= from) return [];
    const over = earliest(end, clearedAt);
    return [[taskId, { from, until: over !== null && over > at ? null : over, ownerUnitId }] as const];
  });
}

function earliest(a: Date | null, b: Date | null): Date | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
