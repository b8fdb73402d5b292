import { type FigureScope, inForceAt } from './figures.ts';
import { standingReportAt } from './past-reports.ts';
import type { Db } from './store.ts';

/**
 * Indicators of the tasks of the scope that had not been given up at the instant, with the last value that was reported of each and
 * stood then: as the chat told them then.
 */
export async function indicatorsAt(db: Db, { underUnitId, programmeId, groupId }: FigureScope, at: Date) {
  const within = {
    state: { not: 'cancelled' as const },
    ...(underUnitId !== undefined && { leadUnit: { ancestors: { some: { ancestorId: underUnitId } } } }),
    ...(programmeId !== undefined && { programmeId }),
    ...(groupId !== undefined && { groupId }),
  };
  return db.indicator.findMany({
    where: { task: { versions: { some: { AND: [inForceAt(at), within] } } } },
    orderBy: { id: 'asc' },
    select: {
      ...{ id: true, name: true, target: true, measure: true },
      values: {
        where: { at: { lte: at }, report: { is: standingReportAt(at) } },
        orderBy: { id: 'desc' },
        take: 1,
        select: { at: true, value: true },
      },
      task: {
        select: {
          ...{ code: true, title: true },
          versions: {
            where: inForceAt(at),
            select: { state: true, currentDue: true, leadUnit: { select: { name: true, shortName: true } } },
          },
        },
      },
    },
  });
}

export type PastIndicator = Awaited<ReturnType<typeof indicatorsAt>>[number];
