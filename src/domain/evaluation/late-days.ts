import type { WorkCalendar } from '../calendar.ts';
import { addDays, daysBetween, type LocalDate } from '../local-date.ts';

/** Local days, both included. */
export interface DayRange {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** What of the lateness of a task is to be laid at somebody's door. */
export interface LateFacts {
  readonly dueOn: LocalDate;
  /** When it was finished, or the day of the evaluation. */
  readonly endOn: LocalDate;
  /** Since when it is theirs: days before are another's. */
  readonly handedOn: LocalDate;
  /** Days on which it was paused, or waited for its confirmation. */
  readonly standstill: readonly DayRange[];
  /** Days on which somebody else was to clear the way. */
  readonly waiting: readonly DayRange[];
}

export interface LateDays {
  /** Working days late that count; at least 1 where it is late at all, so that a Saturday after the deadline is late as well. */
  readonly counted: number;
  /** Working days after the deadline that do not count. */
  readonly excused: number;
}

/**
 * How many working days after its deadline a task ended. Days of standstill before the deadline are added to it, for nobody could work on
 * it then; days of standstill and of waiting for somebody else after it do not count, nor do days before it was handed to whoever is judged.
 * A later end never gives fewer days.
 */
export function lateDays(facts: LateFacts, calendar: WorkCalendar): LateDays {
  const { dueOn, endOn, handedOn } = facts;
  if (endOn <= dueOn) return { counted: 0, excused: 0 };
  const after = calendar.workingDaysBetween(dueOn, endOn);
  const credit = workingDaysIn(clipped(facts.standstill, null, dueOn), calendar);
  const movedDue = credit === 0 ? dueOn : calendar.addWorkingDays(dueOn, credit);
  const since = movedDue > handedOn ? movedDue : handedOn;
  if (endOn <= since) return { counted: 0, excused: after };
  const excused = clipped([...facts.standstill, ...facts.waiting], addDays(since, 1), endOn);
  const daysLeft = daysBetween(since, endOn) - calendarDaysIn(excused);
  const worked = calendar.workingDaysBetween(since, endOn) - workingDaysIn(excused, calendar);
  const counted = Math.max(worked, daysLeft > 0 ? 1 : 0);
  return { counted, excused: Math.max(0, after - counted) };
}

/** Working days in these days; those that several ranges hold are counted once. */
export function workingDaysIn(ranges: readonly DayRange[], calendar: WorkCalendar): number {
  return merged(ranges).reduce(
    (sum, { from, until }) => sum + calendar.workingDaysBetween(addDays(from, -1), until),
    0,
  );
}

function calendarDaysIn(ranges: readonly DayRange[]): number {
  return merged(ranges).reduce((sum, { from, until }) => sum + daysBetween(from, until) + 1, 0);
}

/** What of the ranges lies between two days, both included; null: no end there. */
export function clipped(ranges: readonly DayRange[], from: LocalDate | null, until: LocalDate): DayRange[] {
  return ranges
    .map((range) => ({
      from: from !== null && from > range.from ? from : range.from,
      until: until < range.until ? until : range.until,
    }))
    .filter((range) => range.from <= range.until);
}

/** The same days in ranges that do not overlap. */
function merged(ranges: readonly DayRange[]): DayRange[] {
  const whole: { from: LocalDate; until: LocalDate }[] = [];
  for (const { from, until } of ranges.toSorted((a, b) => (a.from < b.from ? -1 : Number(a.from > b.from)))) {
    const last = whole.at(-1);
    if (last === undefined || from > last.until) whole.push({ from, until });
    else if (until > last.until) last.until = until;
  }
  return whole;
}

/** The days of `ranges` that lie in none of `others`, as a number of working days. */
export function workingDaysOutside(
  ranges: readonly DayRange[],
  others: readonly DayRange[],
  calendar: WorkCalendar,
): number {
  const shared = merged(ranges).flatMap(({ from, until }) => clipped(others, from, until));
  return workingDaysIn(ranges, calendar) - workingDaysIn(shared, calendar);
}
