/**
 * A day on the wall calendar of the office, without hour or zone: ISO `YYYY-MM-DD` in the proleptic Gregorian calendar,
 * years 0001–9999. Two of them compare as strings. Only `parseIsoDate` and `makeDate` turn foreign input into one.
 */
export type LocalDate = string;

const MILLISECONDS_PER_DAY = 86_400_000;
const FIRST_EPOCH_DAY = -719_162;
const LAST_EPOCH_DAY = 2_932_896;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export interface DateParts {
  readonly year: number;
  /** 1–12 */
  readonly month: number;
  /** 1–31 */
  readonly day: number;
}

/** Reads `YYYY-MM-DD` and nothing else; `null` for any other shape and for days that do not exist (31 February). */
export function parseIsoDate(text: string): LocalDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? makeDate(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** The date of year 1–9999, month 1–12 and day 1–31; `null` when the calendar has no such day. */
export function makeDate(year: number, month: number, day: number): LocalDate | null {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return null;
  }
  return isoText(year, month, day);
}

/** Number of days in a month (1–12), 28–31. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

export function partsOf(date: LocalDate): DateParts {
  return { year: digits(date, 0, 4), month: digits(date, 5, 7), day: digits(date, 8, 10) };
}

/** Days since 1 January 1970. Throws a RangeError when the text was never a date: a mistake of the program, not of a person. */
export function epochDay(date: LocalDate): number {
  const { year, month, day } = partsOf(date);
  const shaped = date.length === 10 && date[4] === '-' && date[7] === '-';
  if (!shaped || !(year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month))) {
    throw new RangeError(`not a date: ${date}`);
  }
  return year < 100 ? dayOfEarlyYear(year, month, day) : Date.UTC(year, month - 1, day) / MILLISECONDS_PER_DAY;
}

/** The date a number of days after 1 January 1970. Throws a RangeError outside the years 0001–9999. */
export function fromEpochDay(days: number): LocalDate {
  if (!(days >= FIRST_EPOCH_DAY && days <= LAST_EPOCH_DAY)) throw new RangeError(`no date at day ${days}`);
  const date = new Date(days * MILLISECONDS_PER_DAY);
  return isoText(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** The date a number of calendar days later (negative: earlier). */
export function addDays(date: LocalDate, days: number): LocalDate {
  return fromEpochDay(epochDay(date) + days);
}

/** The same day a number of months later, or the last day of that month when it is shorter: 31 January + 1 = 29 February 2024. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const { year, month, day } = partsOf(date);
  const index = year * 12 + (month - 1) + months;
  const targetYear = Math.floor(index / 12);
  const targetMonth = index - targetYear * 12 + 1;
  if (targetYear < 1 || targetYear > 9999) throw new RangeError(`no date ${months} months after ${date}`);
  return isoText(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** Calendar days from one date to another; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** Monday = 1 … Sunday = 7 (ISO 8601). */
export function weekday(date: LocalDate): number {
  return weekdayOfEpochDay(epochDay(date));
}

/** Monday = 1 … Sunday = 7 of a day counted from 1 January 1970, which was a Thursday. */
export function weekdayOfEpochDay(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week the date lies in. */
export function startOfWeek(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date));
}

export function endOfMonth(date: LocalDate): LocalDate {
  const { year, month } = partsOf(date);
  return isoText(year, month, daysInMonth(year, month));
}

/** Last day of the calendar quarter: 31/3, 30/6, 30/9 or 31/12. */
export function endOfQuarter(date: LocalDate): LocalDate {
  const { year, month } = partsOf(date);
  const lastMonth = Math.ceil(month / 3) * 3;
  return isoText(year, lastMonth, daysInMonth(year, lastMonth));
}

/** Day, month and year as officials write them, without leading zeros: `30/6/2024`. */
export function formatVietnameseDate(date: LocalDate): string {
  const { year, month, day } = partsOf(date);
  return `${day}/${month}/${year}`;
}

/** Several times as fast as `Number(text.slice(…))`; NaN past the end of the text. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index += 1) value = value * 10 + (text.charCodeAt(index) - 48);
  return value;
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function isoText(year: number, month: number, day: number): LocalDate {
  const yearText = year > 999 ? `${year}` : `${year}`.padStart(4, '0');
  return `${yearText}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** `Date.UTC` takes the years 0–99 for 1900–1999; the Gregorian calendar repeats every 400 years (146,097 days). */
function dayOfEarlyYear(year: number, month: number, day: number): number {
  return Date.UTC(year + 400, month - 1, day) / MILLISECONDS_PER_DAY - 146_097;
}
