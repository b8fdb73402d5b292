import type { WorkCalendar } from './calendar.ts';
import type { LocalDate } from './local-date.ts';

/** When something that lasts is reminded of, in working days after the day on which it began (that day is 0). */
export interface Beats {
  /** The first reminder, at least 1. */
  readonly first: number;
  /** Then again after so many, at least 1 … */
  readonly every: number;
  /** … and once a week (every fifth) as soon as it has lasted so long. */
  readonly weeklyFrom: number;
}

/** What is reminded of, and when. Every number counts working days; null: not reminded of. */
export interface ReminderRules {
  /** Days left before a deadline on which the officers are reminded; 0: on the day itself. */
  readonly beforeDue: readonly number[];
  /** The same before the end of a reporting period without a report. */
  readonly beforePeriodEnd: readonly number[];
  readonly overdue: Beats;
  /** A result was returned, and nothing was reported since. */
  readonly returned: Beats | null;
  /** Given to an officer who has neither said that they got it nor reported. */
  readonly untaken: Beats | null;
  readonly behind: Beats | null;
  readonly silent: Beats | null;
  /** By its pace an indicator will miss its target; counted from its last report. */
  readonly offPace: Beats | null;
  /** A decision, an answer or an officer is awaited from the reader. */
  readonly awaited: Beats;
  /** From how many days after the deadline each level above the officers is told; then once a week. */
  readonly toHead: number | null;
  readonly toCoordinator: number | null;
  readonly toLeader: number | null;
}

export const defaultReminderRules: ReminderRules = {
  beforeDue: [7, 3, 1, 0],
  beforePeriodEnd: [3, 1, 0],
  overdue: { first: 1, every: 2, weeklyFrom: 10 },
  returned: { first: 2, every: 2, weeklyFrom: 10 },
  untaken: { first: 2, every: 5, weeklyFrom: 2 },
  behind: { first: 1, every: 5, weeklyFrom: 1 },
  silent: { first: 1, every: 5, weeklyFrom: 1 },
  offPace: { first: 1, every: 5, weeklyFrom: 1 },
  awaited: { first: 1, every: 2, weeklyFrom: 10 },
  toHead: 3,
  toCoordinator: 7,
  toLeader: 15,
};

/** Of these days a digest has to speak: after `from`, up to and including `to`. What fell on a day without a digest is made up for, once. */
export interface ReminderDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The digest before `from` was on this day; not there: what was told on `from` is not known. */
  readonly before?: LocalDate;
}

const WEEK = 5;

/**
 * Whether a reminder of something that began on `began` falls on one of the days. A beat that follows soon on one that was made up for is
 * left out: nobody is told of the same on two mornings because there was none before.
 */
export function isReminded(began: LocalDate, beats: Beats, days: ReminderDays, calendar: WorkCalendar): boolean {
  const last = calendar.workingDaysBetween(began, days.to);
  const from = calendar.workingDaysBetween(began, days.from);
  const after = Math.max(from, beats.first - 1);
  const beat = last > after ? lastBeat(beats, last) : 0;
  if (beat <= after) return false;
  if (days.before === undefined || from < beats.first) return true;
  const made = lastBeat(beats, from);
  const wasTold = made > Math.max(calendar.workingDaysBetween(began, days.before), beats.first - 1);
  const isLate = wasTold && made < from;
  return !isLate || 2 * (beat - from) >= beat - made;
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
