import ExcelJS from 'exceljs';
import { textsIn } from '../../../language/fluent.ts';
import type { EvaluationOrder } from '../../evaluation/evaluation-order.ts';
import { formulaSheet } from './formula-sheet.ts';
import { rankingSheet } from './ranking-sheet.ts';
import { tasksSheet } from './tasks-sheet.ts';

/** The workbook of an evaluation: the units, the officers, every task with the days that its points come from, the formula. Numbers only, no formulas. */
export async function writeEvaluation(order: EvaluationOrder): Promise<Uint8Array> {
  const text = textsIn('vi');
  const workbook = new ExcelJS.Workbook();
  workbook.created = order.asOf;
  workbook.modified = order.asOf;
  rankingSheet(text, workbook.addWorksheet(text('evaluation-sheet-units')), order, 'units');
  rankingSheet(text, workbook.addWorksheet(text('evaluation-sheet-people')), order, 'people');
  tasksSheet(text, workbook.addWorksheet(text('evaluation-sheet-tasks-of-units')), order.tasksOfUnits);
  tasksSheet(text, workbook.addWorksheet(text('evaluation-sheet-tasks-of-people')), order.tasksOfPeople);
  formulaSheet(text, workbook.addWorksheet(text('evaluation-sheet-formula')), order);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
