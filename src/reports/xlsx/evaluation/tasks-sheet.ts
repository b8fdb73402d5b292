import type { Worksheet } from 'exceljs';
import type { Text } from '../../../language/fluent.ts';
import type { EvaluatedLine } from '../../evaluation/evaluation-order.ts';
import { addFilter, addHeader, addRows, type Cell } from '../cells.ts';

const columns = [
  ['report-sheet-code', 10],
  ['report-column-task', 50],
  ['report-column-unit', 24],
  ['report-column-focal', 22],
  ['report-column-original-due', 12],
  ['report-column-current-due', 12],
  ['evaluation-sheet-done-on', 12],
  ['evaluation-sheet-outcome', 22],
  ['evaluation-sheet-days', 11],
  ['evaluation-sheet-excused', 11],
  ['evaluation-sheet-mark', 10],
  ['evaluation-sheet-first-mark', 12],
  ['evaluation-sheet-periods-on-time', 11],
  ['evaluation-sheet-periods-late', 11],
  ['evaluation-sheet-periods-missed', 11],
  ['evaluation-sheet-silent', 11],
  ['evaluation-sheet-open', 11],
  ['evaluation-sheet-confirmed', 11],
  ['evaluation-sheet-returned', 11],
] as const;

/** Every task that was looked at, with its points and the days that they come from, so that anybody can reckon them again. */
export function tasksSheet(text: Text, sheet: Worksheet, tasks: readonly EvaluatedLine[]): void {
  addHeader(
    sheet,
    columns.map(([id, width]) => ({ title: text(id), width })),
  );
  addRows(
    sheet,
    tasks.map((task) => cellsOf(text, task)),
  );
  addFilter(sheet, 1, columns.length);
}

function cellsOf(text: Text, task: EvaluatedLine): Cell[] {
  const { mark, firstMark, periods, silence, results } = task;
  const { originalDue, currentDue, doneOn } = task;
  return [
    ...[task.code, task.title, task.unit, task.focal],
    ...[originalDue, currentDue, doneOn].map((day) => ({ day })),
    outcomeOf(text, task),
    ...[mark?.days ?? null, mark?.excused ?? null].map((count) => ({ count })),
    ...[mark?.points ?? null, firstMark?.points ?? null].map((count) => ({ count })),
    ...[periods.onTime, periods.late, periods.missed, silence.silent, silence.open].map((count) => ({ count })),
    ...[results.confirmed, results.returned].map((count) => ({ count })),
  ];
}

function outcomeOf(text: Text, { kind, mark, paused, awaits }: EvaluatedLine): string {
  if (kind === 'continuous') return text('evaluation-sheet-continuous');
  if (mark === null) return text(paused ? 'evaluation-sheet-paused' : 'evaluation-sheet-not-judged');
  const outcome = text(`evaluation-sheet-is-${mark.outcome}`);
  return awaits ? text('evaluation-sheet-awaits', { outcome }) : outcome;
}
