import type { Db } from './store.ts';
import { type Scope, scopeWhere } from './tasks.ts';

const MOST = 500;

/** What narrows the indicators down, by the tasks that carry them. */
export interface IndicatorFilter {
  readonly underUnitId?: number;
  readonly programmeId?: number;
  readonly groupId?: number;
  readonly codes?: readonly string[];
}

/** Indicators of tasks in the scope, with their last value. */
export function listIndicators(db: Db, scope: Scope, { underUnitId, programmeId, groupId, codes }: IndicatorFilter) {
  const narrowed = {
    ...(underUnitId !== undefined && { leadUnit: { ancestors: { some: { ancestorId: underUnitId } } } }),
    ...(programmeId !== undefined && { programmeId }),
    ...(groupId !== undefined && { groupId }),
    ...(codes !== undefined && { code: { in: [...codes] } }),
    state: { not: 'cancelled' as const },
  };
  return db.indicator.findMany({
    where: { task: { AND: [scopeWhere(scope), narrowed] } },
    orderBy: { id: 'asc' },
    take: MOST,
    include: {
      values: { where: { report: { undoneBy: null } }, orderBy: { id: 'desc' }, take: 1 },
      task: {
        select: {
          id: true,
          code: true,
          title: true,
          key: true,
          currentDue: true,
          state: true,
          leadUnit: { select: { name: true, shortName: true } },
        },
      },
    },
  });
}
