import type { Worksheet } from 'exceljs';
import type { Text } from '../../language/fluent.ts';
import { isOverdue, statusWords } from '../compose/official-words.ts';
import type { ReportedTask } from '../task-facts.ts';
import { addFilter, addHeader, addRows, type Cell } from './cells.ts';

const WIDTHS = [6, 10, 24, 26, 50, 22, 22, 13, 13, 11, 26, 11, 13, 13, 40, 40];

/** Every task as it stood, to be sorted and filtered. Its headings are not those of a plan, so that it is never loaded as one. */
export function statusSheet(text: Text, sheet: Worksheet, tasks: readonly ReportedTask[]): void {
  const titles = [
    ...[text('report-column-ordinal'), text('report-sheet-code'), text('report-sheet-of-programme')],
    ...[
      text('report-sheet-of-group'),
      text('report-column-task'),
      text('report-column-unit'),
      text('report-column-focal'),
    ],
    ...[text('report-column-original-due'), text('report-column-current-due'), text('report-sheet-done-share')],
    ...[text('report-column-status'), text('report-sheet-days-late'), text('report-column-done-on')],
    ...[text('report-sheet-last-day'), text('report-sheet-last-note'), text('report-column-reason')],
  ];
  addHeader(
    sheet,
    titles.map((title, i) => ({ title, width: WIDTHS[i] ?? 20 })),
  );
  addRows(
    sheet,
    tasks.map((task, i) => cells(text, task, i)),
  );
  addFilter(sheet, 1, titles.length);
}

function cells(text: Text, task: ReportedTask, index: number): Cell[] {
  const { code, programme, group, title, unit, focal, originalDue, currentDue, progress, status } = task;
  const { reportedDoneOn, lastReport, reasons } = task;
  const days =
    isOverdue(status) && status.kind === 'overdue' ? status.days : status.kind === 'done_late' ? status.days : null;
  return [
    { count: index + 1 },
    ...[code, programme, group, title, unit, focal ?? ''],
    ...[{ day: originalDue }, { day: currentDue }, { percent: progress }],
    ...[statusWords(text, status), { count: days }, { day: reportedDoneOn }, { day: lastReport?.on ?? null }],
    ...[lastReport?.note ?? '', reasons.join('; ')],
  ];
}
