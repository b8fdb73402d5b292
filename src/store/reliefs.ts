import { inBatches } from './batches.ts';
import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

/** What blocks a task, in the words of whoever said so. */
export interface Blocked {
  readonly text: string;
  /** The unit that is waited for; null: not said. */
  readonly owner: string | null;
  readonly since: Date;
  /** What it answered; null: nothing yet. */
  readonly answer: string | null;
}

/** Why a task may stand still: what blocks it and the deadline asked for. Null: nothing. */
export interface Relief {
  readonly obstacle: Blocked | null;
  readonly askedFor: string | null;
}

/** Of each of these tasks the newest obstacle that is not resolved, one that waits before one that was answered, and the newest undecided extension; tasks with neither are left out. */
export async function reliefsOf(db: Db, taskIds: readonly number[]): Promise<Map<number, Relief>> {
  const reliefs = new Map<number, Relief>();
  const relieve = (taskId: number, part: Partial<Relief>) =>
    reliefs.set(taskId, { obstacle: null, askedFor: null, ...reliefs.get(taskId), ...part });
  for (const ids of inBatches(taskIds)) {
    const taskId = { in: ids };
    const obstacles = await db.obstacleTask.findMany({
      where: { taskId, clearedAt: null, obstacle: { state: { in: ['open', 'answered'] } } },
      select: { taskId: true, obstacle: { select: blocking } },
      // Whatever comes last is said: an open one rather than an answered one.
      orderBy: [{ obstacle: { state: 'asc' } }, { obstacleId: 'asc' }],
    });
    const extensions = await db.extension.findMany({
      where: { taskId },
      select: { taskId: true, state: true, toDue: true },
      orderBy: { ordinal: 'asc' },
    });
    for (const { taskId, obstacle } of obstacles) {
      relieve(taskId, { obstacle: blockedOf(obstacle) });
    }
    for (const { taskId, state, toDue } of extensions) {
      if (state === 'requested' || state === 'endorsed') relieve(taskId, { askedFor: toDue });
    }
  }
  return reliefs;
}

const blocking = {
  ...{ state: true, text: true, reportedAt: true, waitingSince: true, answer: true },
  ownerUnit: { select: { name: true, shortName: true } },
} satisfies Prisma.ObstacleSelect;

function blockedOf(obstacle: Prisma.ObstacleGetPayload<{ select: typeof blocking }>): Blocked {
  const { state, text, reportedAt, waitingSince, answer, ownerUnit } = obstacle;
  const owner = ownerUnit?.shortName ?? ownerUnit?.name ?? null;
  return { text, owner, since: waitingSince ?? reportedAt, answer: state === 'answered' ? answer : null };
}
