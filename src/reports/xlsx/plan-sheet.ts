import type { Worksheet } from 'exceljs';
import type { Text } from '../../language/fluent.ts';
import type { ReportedTask } from '../task-facts.ts';
import { addFilter, addHeader, addRows, type Cell } from './cells.ts';

const WIDTHS = [10, 24, 26, 50, 26, 30, 22, 13, 16, 30, 24, 40];

/**
 * The plan in the columns that `plan import` reads, and in nothing else: loaded into the same office it changes nothing. The deadline is the
 * present one, so that no extension is taken back.
 */
export function planSheet(text: Text, sheet: Worksheet, tasks: readonly ReportedTask[]): void {
  const titles = [
    ...[text('report-sheet-code'), text('report-sheet-programme'), text('report-sheet-group')],
    ...[text('report-sheet-task'), text('report-sheet-lead'), text('report-sheet-supports')],
    ...[text('report-sheet-focal'), text('report-sheet-start'), text('report-sheet-due')],
    ...[text('report-sheet-product'), text('report-sheet-indicator'), text('report-sheet-basis')],
  ];
  addHeader(
    sheet,
    titles.map((title, i) => ({ title, width: WIDTHS[i] ?? 20 })),
  );
  addRows(
    sheet,
    tasks.map((task) => cells(text, task)),
  );
  addFilter(sheet, 1, titles.length);
}

function cells(text: Text, { code, programme, group, title, product, currentDue, plan }: ReportedTask): Cell[] {
  const { leadUnit, supports, focal, startOn, cadence, legalBasis, indicator } = plan;
  return [
    ...[code, programme, group, title, leadUnit, supports.join('; '), focal],
    { day: startOn },
    currentDue === null ? text(`report-rhythm-${cadence ?? 'monthly'}`) : { day: currentDue },
    ...[product, indicator, legalBasis],
  ];
}
