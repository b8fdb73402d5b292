import { moreOverdueFirst, type SummaryFigures } from '../domain/summary.ts';
import { type FigureCell, figuresBy } from '../store/figures.ts';
import { groupNames, unitNames } from '../store/names.ts';
import type { Db } from '../store/store.ts';
import type { TaskStanding } from '../store/task-standings.ts';

export interface NamedFigures {
  readonly id: number;
  readonly name: string;
  /** The programme of a group, where there are several. */
  readonly under?: string;
  readonly figures: SummaryFigures;
}

/** The worst first, as in the chat. */
export async function figuresByUnit(db: Db, cells: readonly FigureCell[]): Promise<NamedFigures[]> {
  const figures = figuresBy(cells, 'unitId');
  const names = await unitNames(db, [...figures.keys()]);
  return [...figures]
    .sort(([, a], [, b]) => moreOverdueFirst(a, b))
    .map(([id, one]) => ({ id, name: names.get(id) ?? '', figures: one }));
}

/** In the order of the plan, which is that of the standings. */
export async function figuresByGroup(
  db: Db,
  cells: readonly FigureCell[],
  standings: readonly TaskStanding[],
): Promise<NamedFigures[]> {
  const figures = figuresBy(cells, 'groupId');
  const names = await groupNames(db, [...figures.keys()]);
  const programmes = new Map(standings.map(({ groupId, programme }) => [groupId, programme.name]));
  const several = new Set(programmes.values()).size > 1;
  return [...programmes].flatMap(([id, programme]) => {
    const one = figures.get(id);
    // Groups of different programmes may have the same name.
    const under = several ? { under: programme } : {};
    return one === undefined ? [] : [{ id, name: names.get(id) ?? '', ...under, figures: one }];
  });
}
