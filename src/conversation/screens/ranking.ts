import { daysBetween } from '../../domain/local-date.ts';
import { strongestPoints } from '../../domain/strong-points.ts';
import type { SummaryFigures } from '../../domain/summary.ts';
import { weakestPoints } from '../../domain/weakest-points.ts';
import { type FigureScope, figureCells, figuresBy } from '../../store/figures.ts';
import { unitNames } from '../../store/names.ts';
import { listTasks } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { partsOf } from '../list-filter.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { paragraph, quiet, type Table, title, type View } from '../view.ts';
import { chartChoice } from './chart-choice.ts';

const MOST_ROWS = 10;

/** "Đơn vị nào chậm nhất?" or, with `best`, "đơn vị nào tốt nhất?": the answer in one sentence, then the ranking it comes from. */
export async function ranking(viewer: Viewer, scope: FigureScope, best: boolean): Promise<View> {
  const { db, at, text } = viewer;
  const byUnit = figuresBy(await figureCells(db, scope, at), 'unitId');
  if (best) return strongest(viewer, byUnit, scope);
  const ranked = weakestPoints(
    [...byUnit].map(([unit, figures]) => ({ unit, figures })),
    MOST_ROWS,
  );
  const worst = ranked[0];
  if (worst === undefined) return { blocks: [paragraph(text('ranking-none'))] };
  const names = await unitNames(
    db,
    ranked.map(({ unit }) => unit),
  );
  const { openOverdue: overdue, total } = worst.figures;
  const days = await longestOverdue(viewer, worst.unit);
  const table: Table = {
    kind: 'table',
    columns: [
      { title: text('summary-by-unit') },
      { title: text('summary-column-overdue'), align: 'right' },
      { title: text('summary-column-total'), align: 'right' },
    ],
    rows: ranked.map(({ unit, figures, rank }) => [
      `${rank}. ${names.get(unit) ?? ''}`,
      `${figures.openOverdue}`,
      `${figures.total}`,
    ]),
  };
  return {
    blocks: [
      title(text('ranking-first', { unit: names.get(worst.unit) ?? '', overdue, total, days })),
      table,
      quiet(text('ranking-method')),
    ],
    choices: [
      [{ label: text('unit-more'), act: writeAct({ do: 'list', list: 'overdue', page: 0, unit: worst.unit }) }],
      [
        chartChoice(viewer, { scope }),
        { label: text('shares-button'), act: writeAct({ do: 'say', text: 'ty le bao cao dung ky' }) },
      ],
    ],
  };
}

async function strongest(
  viewer: Viewer,
  byUnit: ReadonlyMap<number, SummaryFigures>,
  scope: FigureScope,
): Promise<View> {
  const { db, text } = viewer;
  const ranked = strongestPoints(
    [...byUnit].map(([unit, figures]) => ({ unit, figures })),
    MOST_ROWS,
  );
  const best = ranked[0];
  if (best === undefined) return { blocks: [paragraph(text('ranking-none-done'))] };
  const names = await unitNames(
    db,
    ranked.map(({ unit }) => unit),
  );
  const { done, total, openOverdue: overdue } = best.figures;
  const table: Table = {
    kind: 'table',
    columns: [
      { title: text('summary-by-unit') },
      { title: text('summary-column-done'), align: 'right' },
      { title: text('summary-column-total'), align: 'right' },
    ],
    rows: ranked.map(({ unit, figures, rank }) => [
      `${rank}. ${names.get(unit) ?? ''}`,
      `${figures.done}`,
      `${figures.total}`,
    ]),
  };
  return {
    blocks: [
      title(text('ranking-best', { unit: names.get(best.unit) ?? '', done, total, overdue })),
      table,
      quiet(text('ranking-best-method')),
    ],
    choices: [[chartChoice(viewer, { scope })]],
  };
}

/** Calendar days of the task of this unit that is overdue longest; 0 when those late only wait for confirmation. */
async function longestOverdue(viewer: Viewer, unitId: number): Promise<number> {
  const filter = { is: 'overdue', underUnitId: unitId, ...partsOf(viewer, unitId) } as const;
  const [task] = await listTasks(viewer.db, viewerScope(viewer), filter, viewer.at, { skip: 0, take: 1 });
  return task?.currentDue == null ? 0 : daysBetween(task.currentDue, viewer.today);
}
