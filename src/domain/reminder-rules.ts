import type { WorkCalendar } from './calendar.ts';
import { addDays, type LocalDate } from './local-date.ts';

/** When something that lasts is reminded of, in working days after the day on which it began (that day is 0). */
export interface Beats {
  /** The first reminder, at least 1. */
  readonly first: number;
  /** Then again after so many, at least 1 … */
  readonly every: number;
  /** … and once a week (every fifth) as soon as it has lasted so long. */
  readonly weeklyFrom: number;
}

/** What the office reminds of, and when. Every number counts working days. */
export interface ReminderRules {
  /** Days left before a deadline, or before the end of a period, on which the officers are reminded; 0: on the day itself. */
  readonly beforeDue: readonly number[];
  readonly overdue: Beats;
  readonly behind: Beats;
  readonly silent: Beats;
  /** A decision, an answer or an officer is awaited from the reader. */
  readonly awaited: Beats;
  /** From how many days after the deadline each level above the officers is told; then once a week. */
  readonly escalation: { readonly head: number; readonly coordinator: number; readonly leader: number };
}

export const defaultReminderRules: ReminderRules = {
  beforeDue: [7, 3, 1, 0],
  overdue: { first: 1, every: 2, weeklyFrom: 10 },
  behind: { first: 1, every: 5, weeklyFrom: 1 },
  silent: { first: 1, every: 5, weeklyFrom: 1 },
  awaited: { first: 1, every: 2, weeklyFrom: 10 },
  escalation: { head: 3, coordinator: 7, leader: 15 },
};

/** Of these days a digest has to speak: after `from`, up to and including `to`. What fell on a day without a digest is made up for, once. */
export interface ReminderDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const WEEK = 5;

/** Whether a reminder of something that began on `began` falls on one of the days. */
export function isReminded(began: LocalDate, beats: Beats, days: ReminderDays, calendar: WorkCalendar): boolean {
  const last = calendar.workingDaysBetween(began, days.to);
  const after = Math.max(calendar.workingDaysBetween(began, days.from), beats.first - 1);
  return last > after && lastBeat(beats, last) > after;
}

/** The latest beat that is not after the n-th working day (`n` ≥ `first`). */
function lastBeat({ first, every, weeklyFrom }: Beats, n: number): number {
  const often = Math.min(n, Math.max(weeklyFrom, first));
  const reached = first + Math.floor((often - first) / every) * every;
  if (n <= often) return reached;
  const weeks = Math.floor((n - often) / WEEK) * WEEK;
  return weeks === 0 ? reached : often + weeks;
}

/** Whether a reminder of a deadline falls on one of the days. The deadline has not passed on the last of them. */
export function isRemindedBefore(
  due: LocalDate,
  left: readonly number[],
  days: ReminderDays,
  calendar: WorkCalendar,
): boolean {
  const now = calendar.workingDaysBetween(days.to, due);
  const before = calendar.workingDaysBetween(days.from, due);
  return left.some((count) => count >= now && count < before);
}

/** The days on which the officers are reminded of a deadline, one for each of `left`; not all of them need lie in the future. */
export function remindersBefore(due: LocalDate, left: readonly number[], calendar: WorkCalendar): LocalDate[] {
  const last = calendar.isWorkingDay(due) ? due : calendar.addWorkingDays(due, -1);
  return left.map((count) => calendar.addWorkingDays(last, -count));
}

/** The escalation of one level: from its day on, then once a week. */
export function escalationBeats(from: number): Beats {
  return { first: from, every: WEEK, weeklyFrom: from };
}

/** In calendar days: what is overdue for longer than this is no matter of reminders any more. */
const LONGEST_OVERDUE = 1500;

/** Local days, both included. */
export interface DayRange {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The deadlines of which a reminder falls on one of the days, the latest first, so that a database can be asked for them. */
export function duesReminded(beats: Beats, days: ReminderDays, calendar: WorkCalendar): DayRange[] {
  const ranges: DayRange[] = [];
  for (let n = 1; n <= LONGEST_OVERDUE; n++) {
    const due = addDays(days.to, -n);
    if (!isReminded(due, beats, days, calendar)) continue;
    const last = ranges.at(-1);
    if (last !== undefined && addDays(last.from, -1) === due) ranges[ranges.length - 1] = { from: due, to: last.to };
    else ranges.push({ from: due, to: due });
  }
  return ranges;
}
