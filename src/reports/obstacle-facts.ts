import { daysBetween } from '../domain/local-date.ts';
import { daysOverdue, rankBottlenecks } from '../domain/obstacles.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { PastObstacle } from '../store/past-obstacles.ts';

export interface ReportedObstacle extends PastObstacle {
  /** Calendar days since it was reported. */
  readonly days: number;
}

/** The worst first, by what they hold up, as the chat ranks them. */
export function obstacleFacts(obstacles: readonly PastObstacle[], asOf: Date, zone: string): ReportedObstacle[] {
  const today = localDateAt(asOf, zone);
  return rankBottlenecks(
    obstacles.map((obstacle) => ({
      obstacle,
      tasks: obstacle.tasks.length + obstacle.others,
      units: new Set(obstacle.tasks.map(({ leadUnitId }) => leadUnitId)).size,
      daysLate: daysOverdue(obstacle.tasks, asOf, zone),
      reportedAt: obstacle.reportedAt,
    })),
  ).map(({ obstacle }) => ({ ...obstacle, days: daysBetween(localDateAt(obstacle.reportedAt, zone), today) }));
}
