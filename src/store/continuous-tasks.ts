import type { FigureScope } from './figures.ts';
import type { Db } from './store.ts';

/** A continuous task with what its periods are reckoned from, and whose it is. */
export interface ContinuousTask {
  readonly id: number;
  readonly leadUnitId: number;
  readonly cadence: 'weekly' | 'monthly' | 'quarterly' | null;
  readonly startOn: string;
}

/** All that were not given up, led within the unit, of the group or of the programme; those that ended are judged for the time they ran. */
export function continuousTasks(db: Db, { underUnitId, groupId, programmeId }: FigureScope): Promise<ContinuousTask[]> {
  return db.task.findMany({
    where: {
      kind: 'continuous',
      state: { not: 'cancelled' },
      ...(groupId !== undefined && { groupId }),
      ...(programmeId !== undefined && { programmeId }),
      ...(underUnitId !== undefined && { leadUnit: { ancestors: { some: { ancestorId: underUnitId } } } }),
    },
    select: { id: true, leadUnitId: true, cadence: true, startOn: true },
    orderBy: { id: 'asc' },
  });
}
