import type { Worksheet } from 'exceljs';
import { type Criterion, criteria } from '../../../domain/evaluation/score.ts';
import type { Mark } from '../../../domain/evaluation/task-mark.ts';
import type { Text } from '../../../language/fluent.ts';
import { number, officialDate, spanName } from '../../compose/official-words.ts';
import type { EvaluatedRow, EvaluationOrder } from '../../evaluation/evaluation-order.ts';
import { evidenceOf } from '../../evaluation/subjects.ts';
import { addFilter, addHeader, addRows, type Cell } from '../cells.ts';

/** Who stands where, with each number that the points come from in a column of its own. */
export function rankingSheet(text: Text, sheet: Worksheet, order: EvaluationOrder, by: 'units' | 'people'): void {
  const rows = by === 'units' ? order.units : order.people;
  const level = by === 'units' ? order.unitLevel : order.peopleLevel;
  const of = { of: order.subject ?? text('summary-everything'), period: spanName(text, order.span) };
  addRows(sheet, [
    [text(`evaluation-sheet-title-${by}`, { ...of, day: officialDate(order.lastDay) })],
    [
      text('evaluation-sheet-level', {
        ...{ level: level === null ? '–' : number(text, level, 1), steadying: order.weights.steadying },
        least: order.weights.minimum,
      }),
    ],
  ]);
  sheet.getRow(1).font = { bold: true, size: 14 };
  for (const row of [1, 2]) {
    sheet.mergeCells(row, 1, row, 10);
    sheet.getRow(row).height = 32;
  }
  const columns = columnsOf(text, by);
  addHeader(sheet, columns);
  addRows(
    sheet,
    rows.map((row) => cellsOf(text, row, by)),
  );
  addFilter(sheet, 3, columns.length);
}

const counts = [
  ...['early', 'on_time', 'late', 'late-days', 'overdue', 'overdue-days', 'periods-on-time', 'periods-late'],
  ...['periods-missed', 'silent', 'open', 'confirmed', 'returned'],
] as const;

function columnsOf(text: Text, by: 'units' | 'people') {
  const wide = (title: string, width: number) => ({ title, width });
  return [
    wide(text('evaluation-sheet-rank'), 8),
    wide(text(`evaluation-column-${by}`), 30),
    ...(by === 'people' ? [wide(text('report-column-unit'), 28)] : []),
    wide(text('evaluation-sheet-steadied'), 12),
    wide(text('evaluation-column-points'), 10),
    ...criteria.map((criterion) => wide(text(`criterion-${criterion}`), 12)),
    wide(text('evaluation-sheet-first'), 12),
    wide(text('evaluation-sheet-judged'), 10),
    ...counts.map((count) => wide(text(`evaluation-sheet-${count}`), 11)),
    wide(text('evaluation-sheet-note'), 30),
  ];
}

function cellsOf(text: Text, row: EvaluatedRow, by: 'units' | 'people'): Cell[] {
  const { score, tasks } = row;
  const { periods, silence, results } = evidenceOf(tasks);
  const marks = tasks.flatMap(({ mark }) => mark ?? []);
  const of = (outcome: Mark['outcome']) => marks.filter((mark) => mark.outcome === outcome);
  const days = (outcome: Mark['outcome']) => of(outcome).reduce((sum, mark) => sum + mark.days, 0);
  const points = (criterion: Criterion) => score?.criteria.find((one) => one.criterion === criterion)?.points ?? null;
  return [
    { count: row.rank },
    row.name,
    ...(by === 'people' ? [row.unit] : []),
    { points: row.steadied },
    { points: score?.points ?? null },
    ...criteria.map((criterion) => ({ points: points(criterion) })),
    { points: row.firstPoints },
    ...[
      score?.tasks ?? 0,
      ...[of('early').length, of('on_time').length, of('late').length, days('late'), of('overdue').length],
      ...[days('overdue'), periods.onTime, periods.late, periods.missed, silence.silent, silence.open],
      ...[results.confirmed, results.returned],
    ].map((count) => ({ count })),
    noteOf(text, row),
  ];
}

function noteOf(text: Text, { rank, score, tiedWith }: EvaluatedRow): string | null {
  if (score === null) return text('evaluation-sheet-nothing');
  if (rank === null) return text('evaluation-sheet-few');
  return tiedWith > 0 ? text('evaluation-sheet-tied') : null;
}
