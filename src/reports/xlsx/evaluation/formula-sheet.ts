import type { Worksheet } from 'exceljs';
import { weightNames } from '../../../domain/evaluation/weights.ts';
import type { Text } from '../../../language/fluent.ts';
import type { EvaluationOrder } from '../../evaluation/evaluation-order.ts';
import { formulaSentences } from '../../evaluation/formula-sentences.ts';
import { addHeader, addRows } from '../cells.ts';

/** The weights as numbers, then the formula in words. */
export function formulaSheet(text: Text, sheet: Worksheet, { weights, silentDays }: EvaluationOrder): void {
  addHeader(sheet, [
    { title: text('evaluation-sheet-weight'), width: 90 },
    { title: text('evaluation-sheet-value'), width: 12 },
  ]);
  addRows(
    sheet,
    weightNames.map((name) => [text(`weight-${name}`), { count: weights[name] }]),
  );
  addRows(sheet, [[], ...formulaSentences(text, weights, silentDays).map((sentence) => [sentence])]);
}
