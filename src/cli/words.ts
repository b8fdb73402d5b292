import type { UnitRefusal } from '../actions/import/unit-tree.ts';
import { formatVietnameseDate } from '../domain/local-date.ts';
import { localDateAt, localTimeAt } from '../domain/time-zone.ts';
import type { Text } from '../language/fluent.ts';
import type { World } from './world.ts';

/** "16/4/2024 7:25": day and time of an instant on the wall of the office. */
export function momentIn({ config }: Pick<World, 'config'>, at: Date): string {
  const { timezone } = config;
  return `${formatVietnameseDate(localDateAt(at, timezone))} ${localTimeAt(at, timezone).replace(/^0/, '')}`;
}

/** "0912 345 678" for +84912345678, as people write it; another country's number as it is. '' for none. */
export function phoneWords(phone: string | null): string {
  if (phone === null) return '';
  return phone.replace(/^\+84(\d+)(\d{3})(\d{3})$/, '0$1 $2 $3');
}

/** One sentence on why a unit cannot be told or placed. */
export function wordUnitRefusal(refusal: UnitRefusal, text: Text): string {
  const { name } = refusal;
  return refusal.kind === 'circular_unit'
    ? text('people-circular-unit', { name })
    : text('people-ambiguous-unit', { name, candidates: refusal.candidates.join('; ') });
}
