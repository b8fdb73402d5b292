import { addDays, startOfWeek } from '../../domain/local-date.ts';
import { moreOverdueFirst, noFigures, type SummaryFigures } from '../../domain/summary.ts';
import { endOfDay } from '../../domain/time-zone.ts';
import { officialSentence } from '../../reports/official-sentence.ts';
import { type FigureScope, figureCells, figuresBy, pastFigureCells, totalFigures } from '../../store/figures.ts';
import { unitNames } from '../../store/names.ts';
import type { ListAsked } from '../list-acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph, quiet, type Table, type View } from '../view.ts';
import { numberWords } from './figures.ts';
import { taskList } from './task-list.ts';

const MOST_ROWS = 5;

/** "Việc quá hạn" of whoever reads figures: the official sentence, the units with most of it and what changed since last week, then the tasks. */
export async function overdue(viewer: Viewer, asked: ListAsked, scope: FigureScope): Promise<View> {
  const list = await taskList(viewer, asked, 0);
  const [heading, ...lines] = list.blocks;
  if (heading === undefined) return list;
  return { ...list, blocks: [heading, ...(await overview(viewer, scope)), ...lines] };
}

async function overview(viewer: Viewer, scope: FigureScope): Promise<Block[]> {
  const { db, at, text, today, office } = viewer;
  const now = await figureCells(db, scope, at);
  const figures = totalFigures(now);
  if (figures.openOverdue === 0) return [];
  const lastWeek = endOfDay(addDays(startOfWeek(today), -1), office.calendar.zone);
  const before = await pastFigureCells(db, scope, lastWeek);
  const [units, unitsBefore] = [figuresBy(now, 'unitId'), figuresBy(before, 'unitId')];
  const weak = [...units]
    .filter(([, of]) => of.openOverdue > 0)
    .sort(([, a], [, b]) => moreOverdueFirst(a, b))
    .map(([id, of]) => ({ id, of, before: unitsBefore.get(id) ?? noFigures }));
  return [
    paragraph(officialSentence(text, figures, totalFigures(before))),
    ...(weak.length < 2 ? [] : await tableOf(viewer, weak)),
  ];
}

interface Row {
  readonly id: number;
  readonly of: SummaryFigures;
  readonly before: SummaryFigures;
}

async function tableOf(viewer: Viewer, rows: readonly Row[]): Promise<Block[]> {
  const { db, text } = viewer;
  const shown = rows.slice(0, MOST_ROWS);
  const names = await unitNames(
    db,
    shown.map(({ id }) => id),
  );
  const table: Table = {
    kind: 'table',
    columns: [
      { title: text('summary-by-unit') },
      { title: text('summary-column-overdue'), align: 'right' },
      { title: text('overdue-column-change'), align: 'right' },
    ],
    rows: shown.map(({ id, of, before }) => [
      names.get(id) ?? '',
      numberWords(viewer, of.openOverdue),
      signed(viewer, of.openOverdue - before.openOverdue),
    ]),
  };
  const left = rows.length - MOST_ROWS;
  return left > 0 ? [table, quiet(text('summary-more-rows', { count: left }))] : [table];
}

/** "+2", "-1", "0". */
function signed(viewer: Viewer, change: number): string {
  return `${change > 0 ? '+' : ''}${numberWords(viewer, change)}`;
}
