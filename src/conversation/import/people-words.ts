import type { UnitRefusal } from '../../actions/import/unit-tree.ts';
import type { PersonRefusal } from '../../actions/import-people.ts';
import { formatVietnameseDate } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import type { Text } from '../../language/fluent.ts';
import type { Change } from '../../store/reports.ts';
import { differenceWords, phoneWords } from './row-words.ts';

/** Why a row of a staff list is not taken over: the rest of a sentence that begins with the row. `zone`: the office's. */
export function personRefusalWords(refusal: PersonRefusal, text: Text, zone: string): string {
  switch (refusal.kind) {
    case 'ambiguous_unit':
    case 'circular_unit':
    case 'left_out':
      return unitRefusalWords(refusal, text);
    case 'left_office': {
      const date = formatVietnameseDate(localDateAt(refusal.leftAt, zone));
      return text('people-left-office', { name: refusal.name, date });
    }
    case 'same_person':
      return text('people-same-person', { row: String(refusal.row) });
    case 'own_role':
      return text('people-own-role');
    case 'ambiguous_person':
      return text('people-ambiguous-person', { name: refusal.name });
    default:
      return refusal satisfies never;
  }
}

/** "Chức vụ: Chuyên viên → Phó phòng". */
export function personChangeWords({ what, from, to }: Change, text: Text): string {
  const value = (raw: string | null) => {
    if (raw === null) return null;
    if (what === 'role') return text(`role-${raw}`);
    return what === 'phone' ? phoneWords(raw) : raw;
  };
  return differenceWords(text('intake-column', { column: what }), value(from), value(to), text);
}

/** One sentence on why a unit cannot be told or placed. */
export function unitRefusalWords(refusal: UnitRefusal, text: Text): string {
  const { name } = refusal;
  switch (refusal.kind) {
    case 'circular_unit':
      return text('people-circular-unit', { name });
    case 'left_out':
      return text('plan-left-out', { name });
    case 'ambiguous_unit':
      return text('people-ambiguous-unit', { name, candidates: refusal.candidates.join('; ') });
    default:
      return refusal satisfies never;
  }
}
