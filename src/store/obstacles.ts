import { textKey } from '../domain/text-key.ts';
import type { ObstacleKind } from './generated/enums.ts';
import type { Db } from './store.ts';

export interface NewObstacle {
  readonly text: string;
  readonly kind: ObstacleKind;
  /** The unit that is to resolve it; left out: not said. */
  readonly ownerUnitId?: number;
  /** Local day before whose end an answer is needed. */
  readonly answerBy?: string;
  readonly taskIds: readonly number[];
  readonly reportedById: number;
  readonly reportedAt: Date;
  readonly channel: string;
  readonly reportId: number | null;
}

export async function addObstacle(tx: Db, obstacle: NewObstacle): Promise<number> {
  const { taskIds, ...data } = obstacle;
  const tasks = { create: taskIds.map((taskId) => ({ taskId })) };
  const more = { key: textKey(data.text), waitingSince: data.reportedAt };
  const { id } = await tx.obstacle.create({ data: { ...data, ...more, tasks }, select: { id: true } });
  return id;
}

/** Takes back the obstacles that a report brought, also where they were joined to another; those answered meanwhile stay. */
export function withdrawObstacles(tx: Db, reportId: number, at: Date): Promise<void> {
  return withdraw(tx, { reportId }, at);
}

/** The same for one that hangs on no report. */
export function withdrawObstacle(tx: Db, id: number, at: Date): Promise<void> {
  return withdraw(tx, { id }, at);
}

async function withdraw(tx: Db, which: { reportId: number } | { id: number }, at: Date): Promise<void> {
  const joined = await tx.obstacle.findMany({
    where: { ...which, state: 'joined', joinedIntoId: { not: null } },
    select: { joinedIntoId: true, tasks: { select: { taskId: true } } },
  });
  for (const { joinedIntoId, tasks } of joined)
    await letGo(
      tx,
      joinedIntoId ?? 0,
      tasks.map(({ taskId }) => taskId),
      at,
    );
  await tx.obstacle.updateMany({
    where: { ...which, state: { in: ['open', 'joined'] } },
    data: { state: 'withdrawn', closedAt: at },
  });
}

/** These tasks are held up no longer; an obstacle that holds up nothing else is over. */
async function letGo(tx: Db, obstacleId: number, taskIds: readonly number[], at: Date): Promise<void> {
  await tx.obstacleTask.updateMany({ where: { obstacleId, taskId: { in: [...taskIds] } }, data: { clearedAt: at } });
  const left = await tx.obstacleTask.count({ where: { obstacleId, clearedAt: null } });
  const open = { id: obstacleId, state: { in: ['open' as const, 'answered' as const] } };
  if (left === 0) await tx.obstacle.updateMany({ where: open, data: { state: 'resolved', closedAt: at } });
}
