import ExcelJS from 'exceljs';
import type { Text } from '../../language/fluent.ts';
import { type ReportOrder, summaryLine } from '../compose/compose-report.ts';
import { figuresSheet } from './figures-sheet.ts';
import { planSheet } from './plan-sheet.ts';
import { statusSheet } from './status-sheet.ts';

/** The appendix as a workbook: the figures, every task as it stood, and the plan in a form that can be loaded again. */
export async function writeXlsx(text: Text, order: ReportOrder): Promise<Uint8Array> {
  const { facts } = order;
  const workbook = new ExcelJS.Workbook();
  workbook.created = facts.asOf;
  workbook.modified = facts.asOf;
  const counted = facts.tasks.filter(({ state }) => state !== 'cancelled');
  figuresSheet(text, workbook.addWorksheet(text('report-sheet-figures')), facts, summaryLine(text, order));
  statusSheet(text, workbook.addWorksheet(text('report-sheet-status')), facts.tasks);
  planSheet(text, workbook.addWorksheet(text('report-sheet-plan')), counted);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
