import { textKey } from '../domain/text-key.ts';
import type { ObstacleKind } from './generated/enums.ts';
import type { Db } from './store.ts';

export interface NewObstacle {
  readonly text: string;
  readonly kind: ObstacleKind;
  readonly taskIds: readonly number[];
  readonly reportedById: number;
  readonly reportedAt: Date;
  readonly channel: string;
  readonly reportId: number | null;
}

export async function addObstacle(tx: Db, obstacle: NewObstacle): Promise<number> {
  const { taskIds, ...data } = obstacle;
  const tasks = { create: taskIds.map((taskId) => ({ taskId })) };
  const { id } = await tx.obstacle.create({ data: { ...data, key: textKey(data.text), tasks }, select: { id: true } });
  return id;
}

/** Takes back the obstacles that a report brought; those answered meanwhile stay. */
export async function withdrawObstacles(tx: Db, reportId: number, at: Date): Promise<void> {
  await tx.obstacle.updateMany({ where: { reportId, state: 'open' }, data: { state: 'withdrawn', closedAt: at } });
}
