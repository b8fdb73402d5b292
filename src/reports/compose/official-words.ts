import { type LocalDate, partsOf } from '../../domain/local-date.ts';
import { formatNumberIn } from '../../domain/quantity.ts';
import type { ReportSpan } from '../../domain/report-span.ts';
import type { DeadlineStatus } from '../../domain/status.ts';
import type { Text } from '../../language/fluent.ts';

/**
 * "02/4/2024", "15/02/2024": days below 10 and the months 1 and 2 have a leading zero (Nghị định 30/2020/NĐ-CP, Phụ lục I, phần I, mục II.4).
 */
export function officialDate(date: LocalDate): string {
  const { day, month, year } = officialParts(date);
  return `${day}/${month}/${year}`;
}

/** The same, part by part. */
export function officialParts(date: LocalDate): {
  readonly day: string;
  readonly month: string;
  readonly year: string;
} {
  const { day, month, year } = partsOf(date);
  return {
    day: `${day}`.padStart(2, '0'),
    month: month < 3 ? `0${month}` : `${month}`,
    year: `${year}`,
  };
}

const ROMAN = ['', 'I', 'II', 'III', 'IV'];

/** "tuần 14 năm 2024", "tháng 3 năm 2024", "quý I năm 2024", "6 tháng đầu năm 2024"; of a range its days. */
export function spanName(text: Text, span: ReportSpan): string {
  const days = { from: officialDate(span.from), until: officialDate(span.until) };
  if (span.kind === 'range')
    return span.from === span.until ? text('report-span-day', { day: days.from }) : text('report-span-range', days);
  const year = `${span.year}`;
  const { number } = span;
  switch (span.kind) {
    case 'week':
      return text('report-span-week', { number, year });
    case 'month':
      return text('report-span-month', { number, year });
    case 'quarter':
      return text('report-span-quarter', { number: ROMAN[number] ?? '', year });
    case 'half_year':
      return text(number === 1 ? 'report-span-first-half' : 'report-span-second-half', { year });
    case 'nine_months':
      return text('report-span-nine-months', { year });
    case 'year':
      return text('report-span-year', { year });
    default:
      return span satisfies never;
  }
}

/** With its days, where the name does not say them. */
export function spanWithDays(text: Text, span: ReportSpan): string {
  if (span.kind === 'range') return spanName(text, span);
  const days = { from: officialDate(span.from), until: officialDate(span.until) };
  return text('report-span-with-days', { name: spanName(text, span), ...days });
}

/** The status in the official words. */
export function statusWords(text: Text, status: DeadlineStatus): string {
  switch (status.kind) {
    case 'overdue':
    case 'done_early':
    case 'done_late':
      return text(`report-status-${status.kind}`, { days: status.days });
    case 'behind':
      return text('report-status-behind', { points: status.points });
    case 'awaiting':
      return text(status.inTime ? 'report-status-awaiting-in-time' : 'report-status-awaiting-late');
    case 'due_soon':
    case 'not_started':
    case 'in_progress':
    case 'done_on_time':
    case 'continuous':
    case 'paused':
    case 'cancelled':
      return text(`report-status-${status.kind}`);
    default:
      return status satisfies never;
  }
}

export const number = (text: Text, value: number, decimals = 2): string =>
  formatNumberIn(text.language, value, decimals);

export const percent = (text: Text, value: number | null): string =>
  value === null ? '' : `${number(text, value, 1)}%`;

/** Whether the task counts among those that are not finished and overdue. */
export function isOverdue(status: DeadlineStatus): boolean {
  return status.kind === 'overdue' || (status.kind === 'awaiting' && !status.inTime);
}
