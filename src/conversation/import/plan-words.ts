import type { PlanRefusal } from '../../actions/import/plan-outcome.ts';
import { formatVietnameseDate, parseIsoDate } from '../../domain/local-date.ts';
import type { Text } from '../../language/fluent.ts';
import type { Change } from '../../store/reports.ts';
import { differenceWords, phoneWords } from './row-words.ts';

/** Why a row of a plan is not taken over: the rest of a sentence that begins with the row. */
export function planRefusalWords(refusal: PlanRefusal, text: Text): string {
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
    case 'left_out':
      return text('plan-left-out', { name: refusal.name });
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

/** "Thời hạn: 30/6/2024 → 31/12/2024". */
export function planChangeWords({ what, from, to }: Change, text: Text): string {
  const value = (raw: string | null) => {
    if (raw !== null && what === 'cadence') return text(`plan-${raw}`);
    if (raw === null || (what !== 'due' && what !== 'start')) return raw;
    if (raw === 'continuous') return text('plan-continuous');
    const date = parseIsoDate(raw);
    return date === null ? raw : formatVietnameseDate(date);
  };
  return differenceWords(text('intake-column', { column: columnOf[what] ?? what }), value(from), value(to), text);
}
