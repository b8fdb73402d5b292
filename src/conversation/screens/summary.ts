import { percentOf } from '../../domain/indicators.ts';
import { addDays, startOfWeek } from '../../domain/local-date.ts';
import { moreOverdueFirst, type SummaryFigures } from '../../domain/summary.ts';
import { endOfDay, localDateAt } from '../../domain/time-zone.ts';
import { officialSentence } from '../../reports/official-sentence.ts';
import {
  byOriginalDue,
  type ContinuousFigures,
  continuousFigures,
  type FigureCell,
  type FigureScope,
  figureCells,
  figuresBy,
  type HaltedFigures,
  haltedFigures,
  pastFigureCells,
  totalFigures,
} from '../../store/figures.ts';
import { groupNames, unitNames } from '../../store/names.ts';
import type { Viewer } from '../turn.ts';
import { type Block, paragraph, type Table, title, type View } from '../view.ts';
import { numberWords } from './figures.ts';
import { shareLine } from './period-shares.ts';
import { summaryChoices, weakestUnits } from './summary-choices.ts';

/** Rows of a table beyond this many are the less pressing ones; the written report has them all. */
const MOST_ROWS = 12;

/** What the summary is of, in words: the whole plan, a unit, a group, a programme. */
export interface SummarySubject {
  readonly scope: FigureScope;
  readonly name: string | null;
  /** As it stood at this past instant, as it was shown then; left out: now. */
  readonly asOf?: Date;
}

/** The official sentence, the weakest points, the table by unit and by group, and what changed since last week. */
export async function summary(viewer: Viewer, subject: SummarySubject): Promise<View> {
  const { db, at, text } = viewer;
  const { scope, asOf } = subject;
  const cells = asOf === undefined ? await figureCells(db, scope, at) : await pastFigureCells(db, scope, asOf);
  const figures = totalFigures(cells);
  const name = subject.name ?? text('summary-everything');
  if (figures.total === 0) return { blocks: [paragraph(text('summary-empty', { name }))] };
  const before = await pastFigureCells(db, subject.scope, endOfLastWeek(viewer, asOf));
  const continuous = await continuousFigures(db, scope, asOf ?? at, asOf !== undefined);
  const halted = await haltedFigures(db, scope, asOf ?? at, asOf !== undefined);
  const units = await unitNames(db, [...figuresBy(cells, 'unitId').keys()]);
  const groups = await groupNames(db, [...figuresBy(cells, 'groupId').keys()]);
  return {
    blocks: [
      title(text('summary-title', { name })),
      paragraph(officialSentence(viewer.text, figures, totalFigures(before))),
      paragraph(text('summary-rate', { percent: numberWords(viewer, percentOf(figures.done, figures.total) ?? 0, 1) })),
      ...haltedLines(viewer, halted),
      ...(await originalLines(viewer, subject, figures)),
      ...continuousBlock(viewer, continuous),
      ...(await sharesBlock(viewer, subject, continuous)),
      ...weakest(viewer, cells, units),
      ...changes(viewer, figures, totalFigures(before)),
      ...tableOf(viewer, figuresBy(cells, 'unitId'), units, 'summary-by-unit'),
      ...tableOf(viewer, figuresBy(cells, 'groupId'), groups, 'summary-by-group'),
    ],
    choices: await summaryChoices(viewer, subject, { figures, halted, continuous, cells, units }),
  };
}

/** An extension moves the deadline, not the past: where deadlines were moved, the figures by the first ones stand beside. */
async function originalLines(
  viewer: Viewer,
  { scope, asOf }: SummarySubject,
  { openOverdue, doneLate }: SummaryFigures,
): Promise<Block[]> {
  const { db, text, today, office } = viewer;
  // At 24:00 of its last day a task is overdue in the figures, and so it is here.
  const day = asOf === undefined ? today : localDateAt(asOf, office.calendar.zone);
  const first = await byOriginalDue(db, scope, { asOf: asOf ?? null, today: day });
  if (first.moved === 0) return [];
  const counts = { moved: first.moved, open: openOverdue + first.openOverdue, done: doneLate + first.doneLate };
  const words = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, numberWords(viewer, count)]));
  return [paragraph(text('summary-original', words))];
}

/** What of the summary is read aloud: of what it is, and the official sentence. */
export async function summarySentence(
  viewer: Viewer,
  { scope, name, asOf }: SummarySubject,
): Promise<{ readonly title: string; readonly sentence: string; readonly total: number }> {
  const { db, at, text } = viewer;
  const figures = totalFigures(
    asOf === undefined ? await figureCells(db, scope, at) : await pastFigureCells(db, scope, asOf),
  );
  const { total } = figures;
  const said = { name: name ?? text('summary-everything') };
  if (total === 0) return { total, title: text('summary-title', said), sentence: text('summary-empty', said) };
  const before = totalFigures(await pastFigureCells(db, scope, endOfLastWeek(viewer, asOf)));
  return { total, title: text('summary-title', said), sentence: officialSentence(viewer.text, figures, before) };
}

/** What stands still counts as open and in time, what was given up does not count: said, so that nobody has to guess. */
function haltedLines({ text }: Viewer, { paused, cancelled }: HaltedFigures): Block[] {
  const lines = [
    ...(paused === 0 ? [] : [text('summary-paused', { paused })]),
    ...(cancelled === 0 ? [] : [text('summary-cancelled', { cancelled })]),
  ];
  return lines.length === 0 ? [] : [paragraph(lines.join(' '))];
}

/** Tasks without end are judged by their periods, apart from the official sentence, which counts them as open. */
function continuousBlock(viewer: Viewer, { total, reported }: ContinuousFigures): Block[] {
  if (total === 0) return [];
  const figures = { total: numberWords(viewer, total), reported: numberWords(viewer, reported) };
  const left = numberWords(viewer, total - reported);
  return [paragraph(viewer.text('summary-continuous', { ...figures, left }))];
}

/** Of a unit how often it reported in time so far; of the whole plan that is a question of its own. */
async function sharesBlock(
  viewer: Viewer,
  { scope, asOf }: SummarySubject,
  { total }: ContinuousFigures,
): Promise<Block[]> {
  if (total === 0 || asOf !== undefined || scope.underUnitId === undefined) return [];
  const line = await shareLine(viewer, scope);
  return line === null ? [] : [paragraph(line)];
}

/** Leaders compare with how things stood when last week ended: Sunday, 24:00. */
function endOfLastWeek({ today, office }: Viewer, asOf: Date | undefined): Date {
  const { zone } = office.calendar;
  // The end of a day is the first instant of the next.
  const day = asOf === undefined ? today : localDateAt(new Date(asOf.getTime() - 1), zone);
  return endOfDay(addDays(startOfWeek(day), -1), zone);
}

function weakest(viewer: Viewer, cells: readonly FigureCell[], names: ReadonlyMap<number, string>): Block[] {
  const lines = weakestUnits(cells).map(({ unit, figures, rank, tiedWith }) =>
    viewer.text(tiedWith > 0 ? 'summary-weak-tied' : 'summary-weak', {
      rank,
      unit: names.get(unit) ?? '',
      overdue: figures.openOverdue,
      total: figures.total,
    }),
  );
  return lines.length === 0 ? [] : [paragraph([viewer.text('summary-weakest'), ...lines].join('\n'))];
}

function changes(viewer: Viewer, now: SummaryFigures, before: SummaryFigures): Block[] {
  if (before.total === 0) return [];
  const done = movement(viewer, now.done - before.done);
  const overdue = movement(viewer, now.openOverdue - before.openOverdue);
  return [paragraph(viewer.text('summary-changes', { done, overdue }))];
}

function movement(viewer: Viewer, change: number): string {
  const { text } = viewer;
  if (change === 0) return text('summary-movement-none');
  return text(change > 0 ? 'summary-movement-up' : 'summary-movement-down', {
    count: numberWords(viewer, Math.abs(change)),
  });
}

/** The weak points at the top. */
function tableOf(
  viewer: Viewer,
  figures: ReadonlyMap<number, SummaryFigures>,
  names: ReadonlyMap<number, string>,
  heading: string,
): Block[] {
  if (figures.size < 2) return [];
  const { text } = viewer;
  const sorted = [...figures].sort(([, a], [, b]) => moreOverdueFirst(a, b));
  const table: Table = {
    kind: 'table',
    columns: [
      { title: text(heading) },
      { title: text('summary-column-total'), align: 'right' },
      { title: text('summary-column-done'), align: 'right' },
      { title: text('summary-column-overdue'), align: 'right' },
    ],
    rows: sorted
      .slice(0, MOST_ROWS)
      .map(([id, row]) => [
        names.get(id) ?? '',
        ...[row.total, row.done, row.openOverdue].map((count) => numberWords(viewer, count)),
      ]),
  };
  const left = sorted.length - MOST_ROWS;
  return left > 0 ? [table, paragraph(text('summary-more-rows', { count: left }))] : [table];
}
