import { daysBetween } from '../../domain/local-date.ts';
import { strongestPoints } from '../../domain/strong-points.ts';
import type { SummaryFigures } from '../../domain/summary.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { weakestPoints } from '../../domain/weakest-points.ts';
import { earliestOverdue, type FigureScope, figureCells, figuresBy, pastFigureCells } from '../../store/figures.ts';
import { unitNames } from '../../store/names.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph, quiet, type Table, title, type View } from '../view.ts';
import { chartChoice } from './chart-choice.ts';
import { dateWords } from './figures.ts';

const MOST_ROWS = 10;

/** Which units are asked for, and of when. */
export interface RankingAsked {
  readonly scope: FigureScope;
  /** Those that stand best; otherwise the slowest. */
  readonly best: boolean;
  /** As it stood at this past instant; left out: now. */
  readonly asOf?: Date;
}

/** "Đơn vị nào chậm nhất?" or, with `best`, "đơn vị nào tốt nhất?": the answer in one sentence, then the ranking it comes from. */
export async function ranking(viewer: Viewer, asked: RankingAsked): Promise<View> {
  const { db, at, text } = viewer;
  const { scope, best, asOf } = asked;
  const cells = asOf === undefined ? await figureCells(db, scope, at) : await pastFigureCells(db, scope, asOf);
  const byUnit = figuresBy(cells, 'unitId');
  if (best) return strongest(viewer, byUnit, asked);
  const ranked = weakestPoints(
    [...byUnit].map(([unit, figures]) => ({ unit, figures })),
    MOST_ROWS,
  );
  const worst = ranked[0];
  if (worst === undefined) return { blocks: [paragraph(text('ranking-none')), ...ofWhen(viewer, asOf)] };
  const names = await unitNames(
    db,
    ranked.map(({ unit }) => unit),
  );
  const { openOverdue: overdue, total } = worst.figures;
  const days = await longestOverdue(viewer, { ...scope, underUnitId: worst.unit }, asOf);
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
      ...ofWhen(viewer, asOf),
      table,
      quiet(text('ranking-method')),
    ],
    choices: [
      [{ label: text('unit-more'), act: writeAct({ do: 'list', list: 'overdue', page: 0, unit: worst.unit }) }],
      [
        chartOf(viewer, asked),
        { label: text('shares-button'), act: writeAct({ do: 'say', text: 'ty le bao cao dung ky' }) },
      ],
    ],
  };
}

async function strongest(
  viewer: Viewer,
  byUnit: ReadonlyMap<number, SummaryFigures>,
  asked: RankingAsked,
): Promise<View> {
  const { db, text } = viewer;
  const ranked = strongestPoints(
    [...byUnit].map(([unit, figures]) => ({ unit, figures })),
    MOST_ROWS,
  );
  const best = ranked[0];
  if (best === undefined) return { blocks: [paragraph(text('ranking-none-done')), ...ofWhen(viewer, asked.asOf)] };
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
      ...ofWhen(viewer, asked.asOf),
      table,
      quiet(text('ranking-best-method')),
    ],
    choices: [[chartOf(viewer, asked)]],
  };
}

function chartOf(viewer: Viewer, { scope, asOf }: RankingAsked) {
  return chartChoice(viewer, { scope, ...(asOf !== undefined && { asOf }) });
}

/** The end of a day is the first instant of the next. */
function ofWhen(viewer: Viewer, asOf: Date | undefined): Block[] {
  if (asOf === undefined) return [];
  const day = localDateAt(new Date(asOf.getTime() - 1), viewer.office.calendar.zone);
  return [paragraph(viewer.text('ranking-as-of', { day: dateWords(viewer, day) }))];
}

/** Calendar days of the open task of this unit that is overdue longest; 0 when those late only wait for confirmation. */
async function longestOverdue(viewer: Viewer, scope: FigureScope, asOf: Date | undefined): Promise<number> {
  const due = await earliestOverdue(viewer.db, scope, asOf ?? viewer.at);
  const day = asOf === undefined ? viewer.today : localDateAt(asOf, viewer.office.calendar.zone);
  return due === null ? 0 : daysBetween(due, day);
}
