import type { PlanImport, PlanOutcome } from '../actions/import/plan-outcome.ts';
import { planChangeWords, planRefusalWords } from '../conversation/import/plan-words.ts';
import { planColumns } from '../intake/column-names.ts';
import type { PlanTable } from '../intake/plan-rows.ts';
import { labelsIn } from '../intake/row-labels.ts';
import type { Workbook } from '../intake/workbook.ts';
import type { Text } from '../language/fluent.ts';
import { type ImportReport, unreadable, warningsOf } from './import-report.ts';
import type { World } from './world.ts';

/** What the import of a plan came to: the rows that could not be read and those that were. */
export function planReport({ text }: World, workbook: Workbook, plan: PlanTable, result: PlanImport): ImportReport {
  const unread = unreadable(plan.refusals, labelsIn(workbook.sheets, planColumns, 'code'), text);
  const read = result.rows.map(({ row, code, outcome, changes, headStandsIn, refusal }) => ({
    ...{ row, label: code, outcome, changes },
    ...(headStandsIn === undefined ? {} : { headStandsIn }),
    ...(refusal === undefined
      ? {}
      : { reason: text('cli-import-at-row', { row: String(row), reason: planRefusalWords(refusal, text) }) }),
  }));
  return {
    labelled: 'code',
    rows: [...unread, ...read],
    wordChange: (change) => planChangeWords(change, text),
    remarks: [...result.rows.flatMap((outcome) => headRemark(outcome, text)), ...goneRemarks(result, text)],
    warnings: warningsOf(workbook, plan.unknownColumns, text),
    more: { notInFile: result.gone.map(({ code, title }) => ({ code, title })) },
  };
}

/** Nobody's task is without an owner; that the head stands in must be seen, not guessed. */
function headRemark({ row, code, headStandsIn: head }: PlanOutcome, text: Text): string[] {
  return head === undefined ? [] : [text('plan-head-stands-in', { row: String(row), code, head })];
}

/** The file names them no more; that they stay must be seen. */
function goneRemarks({ gone }: PlanImport, text: Text): string[] {
  if (gone.length === 0) return [];
  return [text('plan-gone', { count: gone.length, codes: gone.map(({ code }) => code).join(', ') })];
}
