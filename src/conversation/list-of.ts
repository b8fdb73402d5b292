import { spanOf } from '../domain/spans.ts';
import type { ListAsked, ListName } from './list-acts.ts';
import type { Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';

/** The list that a question asks for, narrowed to everything that was said. */
export function listOf(turn: Turn, list: ListName, reading: Reading): ListAsked {
  const { unitIds, programmeId, groupId, kind } = reading;
  const asked: ListAsked = {
    list: list === 'mine' ? ownList(kind) : list,
    unit: Number(unitIds?.[0] ?? 0),
    ...(programmeId !== undefined && { programme: Number(programmeId) }),
    ...(groupId !== undefined && { group: Number(groupId) }),
    ...(list === 'mine' && kind !== undefined && { mine: true }),
  };
  const span = spanSaid(turn, reading);
  if (span === null) return asked;
  // "Tuần này tôi phải làm gì": what is overdue already has to be done as well.
  if (list === 'mine' && kind === undefined) return { ...asked, to: span.to, ...(span.to < turn.today && span) };
  // "Tháng này có việc nào đến hạn": whatever is due in it, not only what is due within days.
  return { ...asked, ...(list === 'due_soon' && { list: 'open' as const }), ...span };
}

function ownList(kind: Reading['kind']): ListName {
  switch (kind) {
    case 'overdue':
    case 'due_soon':
    case 'behind':
    case 'open':
    case 'continuous':
    case 'paused':
    case 'cancelled':
      return kind;
    default:
      return 'mine';
  }
}

/** The days that were named: a period, or one day. */
export function spanSaid(
  { today }: Pick<Turn, 'today'>,
  { period, date }: Reading,
): { from: string; to: string } | null {
  if (period !== undefined) return spanOf(period, today);
  return date === undefined ? null : { from: date, to: date };
}
