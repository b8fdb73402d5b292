import type { PlanImport, PlanOutcome, PlanRefusal } from '../actions/import/plan-outcome.ts';
import { formatVietnameseDate, parseIsoDate } from '../domain/local-date.ts';
import type { PlanTable } from '../intake/plan-rows.ts';
import { wordRemark, wordRow } from '../intake/wording.ts';
import type { Text } from '../language/fluent.ts';
import type { Change } from '../store/reports.ts';
import {
  atOf,
  type ImportReport,
  notReadIn,
  type OpenedFile,
  unreadable,
  warningsOf,
  wordDifference,
} from './import-report.ts';
import { phoneWords } from './words.ts';
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
      : { reason: text('cli-import-at-row', { row: wordPlace(row), reason: wordRefusal(refusal, text) }) }),
  }));
  return {
    labelled: 'code',
    rows: [...unread, ...read],
    wordChange: (change) => wordChange(change, text),
    remarks: [
      ...plan.remarks.map((remark) => wordRemark(remark, text)),
      ...result.rows.flatMap((outcome) => headRemark(outcome, wordPlace(outcome.row), text)),
    ],
    warnings: [...warningsOf(workbook, plan.unknownColumns, text), ...notReadIn(plan.notRead, file, text)],
    more: {
      ...(plan.basis === null ? {} : { basis: plan.basis.text }),
      ...(plan.remarks.length === 0 ? {} : { remarks: plan.remarks }),
    },
  };
}

/** Nobody's task is without an owner; that the head stands in must be seen, not guessed. */
function headRemark({ code, headStandsIn: head }: PlanOutcome, row: string, text: Text): string[] {
  return head === undefined ? [] : [text('plan-head-stands-in', { row, code, head })];
}

function wordRefusal(refusal: PlanRefusal, text: Text): string {
  switch (refusal.kind) {
    case 'unknown_unit': {
      const { name, nearest } = refusal;
      const column = text('intake-column', { column: refusal.cell });
      if (nearest.length === 0) return text('plan-unknown-unit', { column, name });
      return text('plan-unknown-unit-nearest', { column, name, nearest: nearest.join('; ') });
    }
    case 'ambiguous_unit': {
      const column = text('intake-column', { column: refusal.cell });
      return text('plan-ambiguous-unit', { column, name: refusal.name, candidates: refusal.candidates.join('; ') });
    }
    case 'unknown_person': {
      const { name, nearest } = refusal;
      if (name.startsWith('+')) return text('plan-unknown-phone', { phone: phoneWords(name) });
      if (nearest.length === 0) return text('plan-unknown-person', { name });
      return text('plan-unknown-person-nearest', { name, nearest: nearest.join('; ') });
    }
    case 'ambiguous_person':
      return text('plan-ambiguous-person', { name: refusal.name, candidates: refusal.candidates.join('; ') });
    case 'no_head':
      return text('plan-no-head', { unit: refusal.unit });
    case 'task_closed':
      return text(refusal.state === 'confirmed' ? 'plan-task-confirmed' : 'plan-task-cancelled');
    case 'code_taken':
      return text('plan-code-taken', { title: refusal.title });
    case 'same_code':
      return text('plan-same-code', { row: String(refusal.row) });
    default:
      return refusal satisfies never;
  }
}

/** The column of the file in which a change comes in. */
const columnOf: Readonly<Record<string, string>> = {
  title: 'task',
  lead_unit: 'lead-unit',
  supporting_units: 'supporting-units',
  legal_basis: 'legal-basis',
  cadence: 'due',
};

function wordChange({ what, from, to }: Change, text: Text): string {
  const value = (raw: string | null) => {
    if (raw !== null && what === 'cadence') return text(`plan-${raw}`);
    if (raw === null || (what !== 'due' && what !== 'start')) return raw;
    if (raw === 'continuous') return text('plan-continuous');
    const date = parseIsoDate(raw);
    return date === null ? raw : formatVietnameseDate(date);
  };
  return wordDifference(text('intake-column', { column: columnOf[what] ?? what }), value(from), value(to), text);
}
