import type { FigureScope } from './figures.ts';
import { countedItself } from './parts.ts';
import type { Db } from './store.ts';

/** Reports that still stand and were made after `from` and up to `until`, of tasks in the scope. */
export function countReports(db: Db, scope: FigureScope, from: Date, until: Date): Promise<number> {
  const { underUnitId, groupId, programmeId } = scope;
  return db.progressReport.count({
    where: {
      at: { gt: from, lte: until },
      kind: { not: 'undo' },
      undoneBy: null,
      task: {
        AND: countedItself(underUnitId ?? null),
        ...(underUnitId !== undefined && { leadUnit: { ancestors: { some: { ancestorId: underUnitId } } } }),
        ...(groupId !== undefined && { groupId }),
        ...(programmeId !== undefined && { programmeId }),
      },
    },
  });
}
