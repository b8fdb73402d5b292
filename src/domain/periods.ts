import {
  addDays,
  addMonths,
  daysBetween,
  daysInMonth,
  endOfMonth,
  type LocalDate,
  makeDate,
  partsOf,
  startOfWeek,
} from './local-date.ts';

export type PeriodKind = 'week' | 'month' | 'quarter' | 'half_year' | 'nine_months' | 'year';

/** Last day of a reporting month, 1–28 (14: from the 15th to the 14th), or `'calendar'` for whole calendar months. */
export type CutOffDay = number | 'calendar';

/** The cut-off of the province's regulation on reports: month from the 15th of the previous month to the 14th. */
const defaultCutOffDay: CutOffDay = 14;

/** A reporting window, both days included. */
export interface Period {
  readonly kind: PeriodKind;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly cutOffDay: CutOffDay;
  /** The reporting year the window belongs to: a window until 14/1/2024 belongs to 2024. For a week, the year of its Thursday (ISO 8601). */
  readonly year: number;
  /** Month 1–12, quarter 1–4 or half 1–2 within `year`; 1 for nine months and year; for a week the ISO week number 1–53. */
  readonly number: number;
}

/** Months in a window and months between the starts of two windows, in reporting months. */
const lengths: Readonly<Record<Exclude<PeriodKind, 'week'>, { readonly months: number; readonly every: number }>> = {
  month: { months: 1, every: 1 },
  quarter: { months: 3, every: 3 },
  half_year: { months: 6, every: 6 },
  nine_months: { months: 9, every: 12 },
  year: { months: 12, every: 12 },
};

/**
 * The window of this kind in which the date lies. Weeks run Monday to Sunday, whatever the cut-off. Nine months are those
 * of the reporting year of the date, also when the date lies after them. Throws a RangeError on a cut-off outside 1–28.
 */
export function periodContaining(kind: PeriodKind, date: LocalDate, cutOffDay: CutOffDay = defaultCutOffDay): Period {
  if (kind === 'week') return weekFrom(startOfWeek(date), cutOffDay);
  const { year, month } = reportingMonth(date, cutOffDay);
  return monthsPeriod(kind, year, Math.floor((month - 1) / lengths[kind].every) + 1, cutOffDay);
}

/**
 * The window of this kind with this number in a reporting year; `null` when the year has none (month 13, week 53 of a year
 * with 52). Throws a RangeError on a cut-off outside 1–28.
 */
export function numberedPeriod(
  kind: PeriodKind,
  year: number,
  number: number,
  cutOffDay: CutOffDay = defaultCutOffDay,
): Period | null {
  if (!Number.isInteger(number) || number < 1 || year < 2 || year > 9998) return null;
  if (kind === 'week') {
    const period = weekFrom(addDays(startOfWeek(date(year, 1, 4)), 7 * (number - 1)), cutOffDay);
    return period.year === year ? period : null;
  }
  return number > 12 / lengths[kind].every ? null : monthsPeriod(kind, year, number, cutOffDay);
}

/** The window of the same kind just before: of nine months, those of the year before. */
export function previousPeriod(period: Period): Period {
  const { kind, cutOffDay } = period;
  if (kind === 'week') return weekFrom(addDays(period.from, -7), cutOffDay);
  const perYear = 12 / lengths[kind].every;
  return period.number > 1
    ? monthsPeriod(kind, period.year, period.number - 1, cutOffDay)
    : monthsPeriod(kind, period.year - 1, perYear, cutOffDay);
}

function monthsPeriod(kind: Exclude<PeriodKind, 'week'>, year: number, number: number, cutOffDay: CutOffDay): Period {
  const { months, every } = lengths[kind];
  const monthsBefore = (number - 1) * every;
  return {
    kind,
    from: addDays(lastDayOf(year, monthsBefore, cutOffDay), 1),
    until: lastDayOf(year, monthsBefore + months, cutOffDay),
    cutOffDay,
    year,
    number,
  };
}

/** Last day of a reporting month; month 0 is December of the year before. */
function lastDayOf(year: number, month: number, cutOffDay: CutOffDay): LocalDate {
  const first = month === 0 ? date(year - 1, 12, 1) : date(year, month, 1);
  return cutOffDay === 'calendar' ? endOfMonth(first) : addDays(first, checked(cutOffDay) - 1);
}

function reportingMonth(on: LocalDate, cutOffDay: CutOffDay): { year: number; month: number } {
  const { year, month, day } = partsOf(on);
  const lastDay = cutOffDay === 'calendar' ? daysInMonth(year, month) : checked(cutOffDay);
  return day <= lastDay ? { year, month } : partsOf(addMonths(date(year, month, 1), 1));
}

/** ISO 8601: a week belongs to the year of its Thursday, and week 1 holds the first Thursday. */
function weekFrom(monday: LocalDate, cutOffDay: CutOffDay): Period {
  const thursday = addDays(monday, 3);
  const { year } = partsOf(thursday);
  const number = Math.floor(daysBetween(date(year, 1, 1), thursday) / 7) + 1;
  return { kind: 'week', from: monday, until: addDays(monday, 6), cutOffDay, year, number };
}

function checked(cutOffDay: number): number {
  if (Number.isInteger(cutOffDay) && cutOffDay >= 1 && cutOffDay <= 28) return cutOffDay;
  throw new RangeError(`cut-off day must be 1–28: ${cutOffDay}`);
}

function date(year: number, month: number, day: number): LocalDate {
  const made = makeDate(year, month, day);
  if (made === null) throw new RangeError(`no such day: ${year}-${month}-${day}`);
  return made;
}
