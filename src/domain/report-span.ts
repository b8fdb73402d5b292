import { addDays, daysBetween, type LocalDate, parseIsoDate } from './local-date.ts';
import { type CutOffDay, numberedPeriod, type Period, type PeriodKind, periodContaining } from './periods.ts';

/** The days that a written report is about, both included: a reporting period by the cut-off day, or any stretch of days. */
export type ReportSpan = Period | ReportRange;

export interface ReportRange {
  readonly kind: 'range';
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** More days than these nobody reports on at once; it is rather a slip of the year. */
const LONGEST_RANGE = 3660;

/** Null: the last day comes before the first, or they lie more than ten years apart. */
export function reportRange(from: LocalDate, until: LocalDate): ReportRange | null {
  const days = daysBetween(from, until);
  return days < 0 || days > LONGEST_RANGE ? null : { kind: 'range', from, until };
}

/**
 * These days as the reporting period of that length, where they are one, else as a stretch of their own: a calendar month is a reporting
 * month only where no other cut-off day is set.
 */
export function spanOfDays(
  kind: PeriodKind,
  { from, until }: Pick<ReportRange, 'from' | 'until'>,
  cutOffDay: CutOffDay,
): ReportSpan {
  const period = periodContaining(kind, from, cutOffDay);
  return period.from === from && period.until === until ? period : { kind: 'range', from, until };
}

/** As a button and the settings carry it: `2024-W14`, `2024-04`, `2024-Q1`, `2024-H1`, `2024-9M`, `2024`, `2024-03-01~2024-03-15`. */
export function spanKey(span: ReportSpan): string {
  switch (span.kind) {
    case 'range':
      return `${span.from}~${span.until}`;
    case 'year':
      return `${span.year}`;
    case 'nine_months':
      return `${span.year}-9M`;
    case 'half_year':
      return `${span.year}-H${span.number}`;
    case 'quarter':
      return `${span.year}-Q${span.number}`;
    case 'week':
      return `${span.year}-W${two(span.number)}`;
    case 'month':
      return `${span.year}-${two(span.number)}`;
    default:
      return span satisfies never;
  }
}

const two = (number: number) => `${number}`.padStart(2, '0');

/**
 * The days meant by what `spanKey` wrote, or by `this_week`, `last_month`, `this_quarter` … on a day. "Tháng 3" is the REPORTING month of
 * that number: with the cut-off day 14 from 15/2 to 14/3. Null for anything else.
 */
export function spanMeant(said: string, today: LocalDate, cutOffDay: CutOffDay): ReportSpan | null {
  const [, which = '', length = ''] = /^(this|last|next)_(week|month|quarter|half_year|year)$/.exec(said) ?? [];
  if (which !== '') {
    const present = periodContaining(length as PeriodKind, today, cutOffDay);
    return which === 'this' ? present : which === 'last' ? spanBefore(present) : spanAfter(present);
  }
  const [, first = '', last = ''] = /^(\d{4}-\d{2}-\d{2})~(\d{4}-\d{2}-\d{2})$/.exec(said) ?? [];
  const [from, until] = [parseIsoDate(first), parseIsoDate(last)];
  return from !== null && until !== null ? reportRange(from, until) : numbered(said, cutOffDay);
}

function numbered(said: string, cutOffDay: CutOffDay): Period | null {
  const [, year = '', part = ''] = /^(\d{4})(?:-(9M|[HQW]?\d{1,2}))?$/.exec(said) ?? [];
  if (year === '') return null;
  if (part === '') return numberedPeriod('year', Number(year), 1, cutOffDay);
  if (part === '9M') return numberedPeriod('nine_months', Number(year), 1, cutOffDay);
  return numberedPeriod(
    markedKinds[part.charAt(0)] ?? 'month',
    Number(year),
    Number(part.replace(/^\D/, '')),
    cutOffDay,
  );
}

const markedKinds: Readonly<Record<string, PeriodKind>> = { H: 'half_year', Q: 'quarter', W: 'week' };

/** The one that ends on the day before: of nine months, those of the year before; of a range, as many days. */
export function spanBefore(span: ReportSpan): ReportSpan {
  if (span.kind === 'nine_months') return numberedPeriod('nine_months', span.year - 1, 1, span.cutOffDay) ?? span;
  if (span.kind !== 'range') return periodContaining(span.kind, addDays(span.from, -1), span.cutOffDay);
  const days = daysBetween(span.from, span.until) + 1;
  return { kind: 'range', from: addDays(span.from, -days), until: addDays(span.from, -1) };
}

/** The days that come next, to be planned for: as long a stretch as this one; after nine months the rest of the year. */
export function spanAfter(span: ReportSpan): ReportSpan {
  const from = addDays(span.until, 1);
  if (span.kind === 'range') return { kind: 'range', from, until: addDays(span.until, daysBetween(span.from, from)) };
  if (span.kind !== 'nine_months') return periodContaining(span.kind, from, span.cutOffDay);
  return { kind: 'range', from, until: periodContaining('year', span.until, span.cutOffDay).until };
}
