import type { Beats } from '../../domain/reminder-rules.ts';
import type { RuleName, RuleValue } from '../../domain/rule-book.ts';
import { textsIn } from '../../language/fluent.ts';
import type { Viewer } from '../turn.ts';

/** "7, 3, 1 ngày làm việc và đúng ngày hạn", "từ ngày làm việc thứ 1, cứ 2 ngày một lần, từ ngày thứ 10 mỗi tuần", "không nhắc". */
export function valueWords({ text }: Pick<Viewer, 'text'>, value: RuleValue): string {
  if (value === null) return text('rule-off');
  if (typeof value === 'number') return text('rule-level', { days: value });
  if ('first' in value) return beatWords({ text }, value);
  if (value.length === 0) return text('rule-off');
  const before = value.filter((days) => days > 0).join(', ');
  if (before === '') return text('rule-on-day');
  return text(value.includes(0) ? 'rule-before-and-day' : 'rule-before', { days: before });
}

function beatWords({ text }: Pick<Viewer, 'text'>, { first, every, weeklyFrom }: Beats): string {
  const isWeekly = weeklyFrom <= first || every === WEEK;
  if (isWeekly) return text('rule-weekly', { first });
  return text('rule-beats', { first, every, weekly: weeklyFrom });
}

/** Working days in a week. */
const WEEK = 5;

/** The rule as it is typed, in Vietnamese whatever the language of the reader. */
export function typedName(name: RuleName): string {
  return textsIn('vi')(`rule-name-${name}`).toLowerCase();
}
