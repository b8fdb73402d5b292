import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  type LocalDate,
  makeDate,
  partsOf,
  startOfWeek,
} from './local-date.ts';

/** A stretch of calendar days, both included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const OFFSETS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 };

/**
 * The calendar days of a period as people say it: `2024`, `2024-H1`, `2024-9M`, `2024-Q1`, `2024-06`, `2024-W14` (ISO 8601), `this_week`,
 * `last_month` … `null` for anything else. Calendar months; the cut-off day belongs to written reports (`periods.ts`).
 */
export function spanOf(period: string, today: LocalDate): Span | null {
  const [, which = '', length = ''] = /^(last|this|next)_(week|month|quarter|year)$/.exec(period) ?? [];
  const offset = OFFSETS[which];
  if (offset !== undefined) return spanBeside(length, offset, today);
  const [, year = '', part = ''] = /^(\d{4})(?:-(\w+))?$/.exec(period) ?? [];
  return year === '' ? null : spanInYear(Number(year), part);
}

/** The same period a year before, as `spanOf` reads it: of `this_quarter` on a day in April 2024 `2023-Q2`. `null` for what is none. */
export function yearBefore(period: string, today: LocalDate): string | null {
  const span = spanOf(period, today);
  if (span === null) return null;
  const [, length = ''] = /^(?:last|this|next)_(\w+)$/.exec(period) ?? [];
  const { year, month } = partsOf(span.from);
  switch (length) {
    case '':
      return period.replace(/^\d{4}/, (said) => `${Number(said) - 1}`);
    case 'year':
      return `${year - 1}`;
    case 'quarter':
      return `${year - 1}-Q${Math.ceil(month / 3)}`;
    case 'month':
      return `${year - 1}-${String(month).padStart(2, '0')}`;
    default:
      return isoWeek(addDays(span.from, -364));
  }
}

/** The week that begins on this Monday, as it is said: `2023-W14`. */
function isoWeek(monday: LocalDate): string {
  const { year } = partsOf(addDays(monday, 3));
  const first = startOfWeek(makeDate(year, 1, 4) ?? monday);
  return `${year}-W${String(daysBetween(first, monday) / 7 + 1).padStart(2, '0')}`;
}

function spanBeside(length: string, offset: number, today: LocalDate): Span {
  const { year, month } = partsOf(today);
  switch (length) {
    case 'week': {
      const from = addDays(startOfWeek(today), 7 * offset);
      return { from, to: addDays(from, 6) };
    }
    case 'month':
      return months(addMonths(first(year, month), offset), 1);
    case 'quarter':
      return months(addMonths(first(year, month - ((month - 1) % 3)), 3 * offset), 3);
    default:
      return months(first(year + offset, 1), 12);
  }
}

function spanInYear(year: number, part: string): Span | null {
  const [, kind = '', digits = ''] = /^([HQW]?)(\d{1,2})$/.exec(part) ?? [];
  const number = Number(digits);
  if (part === '') return months(first(year, 1), 12);
  if (part === '9M') return months(first(year, 1), 9);
  if (digits === '' || number < 1) return null;
  if (kind === 'H') return number > 2 ? null : months(first(year, number * 6 - 5), 6);
  if (kind === 'Q')
    return number > 4 ? null : { from: first(year, number * 3 - 2), to: endOfQuarter(first(year, number * 3)) };
  if (kind === 'W') return number > 53 ? null : week(year, number);
  return number > 12 ? null : months(first(year, number), 1);
}

/** ISO 8601: week 1 is the one that holds 4 January. */
function week(year: number, number: number): Span {
  const from = addDays(startOfWeek(makeDate(year, 1, 4) ?? ''), 7 * (number - 1));
  return { from, to: addDays(from, 6) };
}

function months(from: LocalDate, count: number): Span {
  return { from, to: endOfMonth(addMonths(from, count - 1)) };
}

function first(year: number, month: number): LocalDate {
  const date = makeDate(year, month, 1);
  if (date === null) throw new RangeError(`no such month: ${year}-${month}`);
  return date;
}
