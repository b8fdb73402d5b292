import { epochDay, fromEpochDay, type LocalDate, weekdayOfEpochDay } from './local-date.ts';
import { instantAt, localDateAt, localTimeAt } from './time-zone.ts';

/** Which days the office works and when it may be spoken to. Made by `createWorkCalendar`. */
export interface WorkCalendar {
  /** IANA name of the office's time zone. */
  readonly zone: string;
  /** Which state of the table of days it was made from: the id of the last change of it, 0 before any. */
  readonly revision: number;
  isWorkingDay(date: LocalDate): boolean;
  /** The date itself when it is worked, else the first working day after it. */
  nextWorkingDay(date: LocalDate): LocalDate;
  /**
   * The n-th working day after the date (n > 0) or before it (n < 0), the date itself not counted;
   * n = 0: the date itself, moved to the first working day on or after it.
   */
  addWorkingDays(date: LocalDate, n: number): LocalDate;
  /** Number of working days d with from < d ≤ to; reversed dates give the same number negative. */
  workingDaysBetween(from: LocalDate, to: LocalDate): number;
  /** Whether nobody is messaged at this instant: 21:00–6:30, Sundays and holidays, unless that day is worked. */
  quietAt(instant: Date): boolean;
  /** The instant itself unless quiet, else the next working morning at `hour` (`HH:mm`, 06:30–20:59, default 07:30). */
  nextAudibleInstant(instant: Date, hour?: string): Date;
}

export interface WorkCalendarDays {
  readonly zone: string;
  /** Days off besides Saturdays and Sundays: public holidays, made-up days, swapped weekdays. */
  readonly holidays: Iterable<LocalDate>;
  /** Days worked although they fall on a weekend or a holiday (làm bù). They win over `holidays`. */
  readonly workingDays?: Iterable<LocalDate>;
  readonly revision?: number;
}

const QUIET_FROM = '21:00';
const QUIET_UNTIL = '06:30';
const SUNDAY = 7;

/** A calendar of Monday to Friday with its exceptions. Asking it costs logarithmic time in the number of exceptions. */
export function createWorkCalendar(days: WorkCalendarDays): WorkCalendar {
  const { zone } = days;
  const worked = new Set([...(days.workingDays ?? [])].map(epochDay));
  const off = new Set([...days.holidays].map(epochDay).filter((day) => !worked.has(day)));
  const rank = workingDayRank(worked, off);

  const worksOn = (day: number) => worked.has(day) || (isWeekday(day) && !off.has(day));

  function addWorkingDays(date: LocalDate, n: number): LocalDate {
    const day = epochDay(date);
    return fromEpochDay(rank.dayOf(n > 0 ? rank.of(day) + n : rank.of(day - 1) + 1 + n));
  }

  function quietDay(day: number): boolean {
    return !worked.has(day) && (off.has(day) || weekdayOfEpochDay(day) === SUNDAY);
  }

  function quietAt(instant: Date): boolean {
    const time = localTimeAt(instant, zone);
    return time >= QUIET_FROM || time < QUIET_UNTIL || quietDay(epochDay(localDateAt(instant, zone)));
  }

  function nextAudibleInstant(instant: Date, hour = '07:30'): Date {
    if (!quietAt(instant)) return instant;
    const morning = instantAt(addWorkingDays(localDateAt(instant, zone), 0), hour, zone);
    return morning >= instant ? morning : instantAt(addWorkingDays(localDateAt(instant, zone), 1), hour, zone);
  }

  return {
    zone,
    revision: days.revision ?? 0,
    isWorkingDay: (date) => worksOn(epochDay(date)),
    nextWorkingDay: (date) => addWorkingDays(date, 0),
    addWorkingDays,
    workingDaysBetween: (from, to) => rank.of(epochDay(to)) - rank.of(epochDay(from)),
    quietAt,
    nextAudibleInstant,
  };
}

interface Rank {
  /** Number of working days up to and including the day, counted from a fixed Monday. */
  of(day: number): number;
  /** The working day that has this rank. */
  dayOf(rank: number): number;
}

/** Counts weekdays by arithmetic and shifts the count at the sorted exceptions, so no range of years is built in. */
function workingDayRank(worked: ReadonlySet<number>, off: ReadonlySet<number>): Rank {
  const exceptions = [
    ...[...worked].filter((day) => !isWeekday(day)).map((day) => ({ day, change: 1 })),
    ...[...off].filter(isWeekday).map((day) => ({ day, change: -1 })),
  ].sort((a, b) => a.day - b.day);
  const days = exceptions.map(({ day }) => day);
  /** What all exceptions before the index add to the count of weekdays. */
  const shifts = [0];
  for (const { change } of exceptions) shifts.push((shifts.at(-1) ?? 0) + change);
  const shiftAfter = (passed: number) => shifts[passed] ?? 0;
  const ranks = days.map((day, index) => weekdayRank(day) + shiftAfter(index + 1));

  function dayOf(rank: number): number {
    const passed = countBelow(ranks, rank);
    const day = weekdayWithRank(rank - shiftAfter(passed));
    // An extra working day on a weekend can reach the rank before the next weekday does.
    return Math.min(day, days[passed] ?? day);
  }
  return { of: (day) => weekdayRank(day) + shiftAfter(countBelow(days, day + 1)), dayOf };
}

/** Mondays to Fridays up to and including the day, counted from Monday 29 December 1969 (day −3). */
function weekdayRank(day: number): number {
  const weeks = Math.floor((day + 3) / 7);
  return weeks * 5 + Math.min(weekdayOfEpochDay(day), 5);
}

function weekdayWithRank(rank: number): number {
  const weeks = Math.floor((rank - 1) / 5);
  return weeks * 7 + (rank - 1 - weeks * 5) - 3;
}

function isWeekday(day: number): boolean {
  return weekdayOfEpochDay(day) <= 5;
}

/** How many of the ascending numbers are below the limit. */
function countBelow(ascending: readonly number[], limit: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
