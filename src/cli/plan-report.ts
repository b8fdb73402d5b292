import type { PlanImport, PlanOutcome } from '../actions/import/plan-outcome.ts';
import { planChangeWords, planRefusalWords } from '../conversation/import/plan-words.ts';
import type { PlanTable } from '../intake/plan-rows.ts';
import { wordRemark, wordRow } from '../intake/wording.ts';
import type { Text } from '../language/fluent.ts';
import { atOf, type ImportReport, notReadIn, type OpenedFile, unreadable, warningsOf } from './import-report.ts';
import type { World } from './world.ts';

/** What the import of a plan came to: the rows that could not be read and those that were. */
export function planReport(
  { text }: World,
  { file, workbook }: OpenedFile,
  plan: PlanTable,
  result: PlanImport,
): ImportReport {
  const unread = unreadable(plan.refusals, plan.labels, text);
  const places = new Map(plan.tasks.map((task) => [task.row, task]));
  const wordPlace = (row: number) => wordRow(places.get(row) ?? { row }, text);
  const read = result.rows.map(({ row, code, outcome, changes, headStandsIn, refusal }) => ({
    ...{ row, ...atOf(places.get(row)), label: code, outcome, changes },
    ...(headStandsIn === undefined ? {} : { headStandsIn }),
    ...(refusal === undefined
      ? {}
      : { reason: text('cli-import-at-row', { row: wordPlace(row), reason: planRefusalWords(refusal, text) }) }),
  }));
  return {
    labelled: 'code',
    rows: [...unread, ...read],
    wordChange: (change) => planChangeWords(change, text),
    remarks: [
      ...plan.remarks.map((remark) => wordRemark(remark, text)),
      ...result.rows.flatMap((outcome) => headRemark(outcome, wordPlace(outcome.row), text)),
      ...goneRemarks(result, text),
    ],
    warnings: [...warningsOf(workbook, plan.unknownColumns, text), ...notReadIn(plan.notRead, file, text)],
    more: {
      ...(plan.basis === null ? {} : { basis: plan.basis.text }),
      ...(plan.remarks.length === 0 ? {} : { remarks: plan.remarks }),
      notInFile: result.gone.map(({ code, title }) => ({ code, title })),
    },
  };
}

/** Nobody's task is without an owner; that the head stands in must be seen, not guessed. */
function headRemark({ code, headStandsIn: head }: PlanOutcome, row: string, text: Text): string[] {
  return head === undefined ? [] : [text('plan-head-stands-in', { row, code, head })];
}

/** The file names them no more; that they stay must be seen. */
function goneRemarks({ gone }: PlanImport, text: Text): string[] {
  if (gone.length === 0) return [];
  return [text('plan-gone', { count: gone.length, codes: gone.map(({ code }) => code).join(', ') })];
}
