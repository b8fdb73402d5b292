import type { WorkCalendar } from './calendar.ts';
import { addDays, daysBetween, type LocalDate } from './local-date.ts';
import { expectedProgress, type StatusInstants } from './schedule.ts';
import type { TaskKind, TaskState } from './task-state.ts';
import { localDateAt } from './time-zone.ts';

/** How a task stands against its deadline: computed, never typed by anyone, kept apart from its workflow state. */
export type DeadlineStatus =
  | { readonly kind: 'not_started' }
  | { readonly kind: 'in_progress' }
  /** Working days after today up to the deadline; 0: due today or on the days off that follow. */
  | { readonly kind: 'due_soon'; readonly workingDaysLeft: number }
  /** Percentage points below what the working days up to yesterday evening call for, rounded. */
  | { readonly kind: 'behind'; readonly points: number }
  /** Calendar days after the deadline, at least 1. */
  | { readonly kind: 'overdue'; readonly days: number }
  /** Reported done, not yet answered; in time when the day of the report was not after the deadline. */
  | { readonly kind: 'awaiting'; readonly inTime: boolean }
  /** Calendar days between the report and the deadline, at least 1. */
  | { readonly kind: 'done_early'; readonly days: number }
  | { readonly kind: 'done_on_time' }
  | { readonly kind: 'done_late'; readonly days: number }
  | { readonly kind: 'continuous' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'cancelled' };

/** What the status of a task is read from. The instants are those of `statusInstants`, stored with the task. */
export interface StatusFacts extends StatusInstants {
  readonly state: TaskState;
  readonly kind: TaskKind;
  readonly startOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
  /** The local day on which the report that stands was made: this day counts, not the day of confirmation. */
  readonly reportedDoneOn: LocalDate | null;
  /** Percent, 0–100. */
  readonly progress: number;
  /** Whether anything was ever reported. */
  readonly hasReport: boolean;
}

/** The status of a task at an instant. Of several that hold for an open task: overdue, behind, due soon, in progress, not started. */
export function deadlineStatusAt(facts: StatusFacts, instant: Date, calendar: WorkCalendar): DeadlineStatus {
  switch (facts.state) {
    case 'open':
      return facts.kind === 'continuous' ? { kind: 'continuous' } : openStatus(facts, instant, calendar);
    case 'awaiting_confirmation':
      return { kind: 'awaiting', inTime: daysLate(facts) <= 0 };
    case 'confirmed':
      return doneStatus(daysLate(facts));
    case 'paused':
      return { kind: 'paused' };
    case 'cancelled':
      return { kind: 'cancelled' };
    default:
      return facts.state satisfies never;
  }
}

/** Whether no report has come for so long that the task counts as silent; it may hold beside any status of an open task. */
export function isSilentAt(facts: Pick<StatusInstants, 'silentFrom'>, instant: Date): boolean {
  return reached(facts.silentFrom, instant);
}

function openStatus(facts: StatusFacts, instant: Date, calendar: WorkCalendar): DeadlineStatus {
  const { startOn, dueOn } = facts;
  const today = localDateAt(instant, calendar.zone);
  if (dueOn && reached(facts.overdueFrom, instant)) return { kind: 'overdue', days: daysBetween(dueOn, today) };
  if (dueOn && startOn && reached(facts.behindFrom, instant)) {
    const expected = expectedProgress(startOn, dueOn, addDays(today, -1), calendar);
    return { kind: 'behind', points: Math.round(expected - facts.progress) };
  }
  if (dueOn && reached(facts.dueSoonFrom, instant)) {
    return { kind: 'due_soon', workingDaysLeft: calendar.workingDaysBetween(today, dueOn) };
  }
  return { kind: facts.hasReport ? 'in_progress' : 'not_started' };
}

function reached(from: Date | null, instant: Date): boolean {
  return from !== null && instant >= from;
}

/** Calendar days of the report after the deadline, negative before it; 0 for a task without a deadline. */
function daysLate(facts: StatusFacts): number {
  return facts.dueOn && facts.reportedDoneOn ? daysBetween(facts.dueOn, facts.reportedDoneOn) : 0;
}

function doneStatus(late: number): DeadlineStatus {
  if (late > 0) return { kind: 'done_late', days: late };
  return late < 0 ? { kind: 'done_early', days: -late } : { kind: 'done_on_time' };
}

const MOST_URGENT_FIRST: readonly DeadlineStatus['kind'][] = [
  'overdue',
  'behind',
  'due_soon',
  'in_progress',
  'not_started',
  'awaiting',
  'continuous',
  'paused',
  'done_late',
  'done_on_time',
  'done_early',
  'cancelled',
];

const PER_KIND = 1_000_000;

/**
 * A number that sorts ascending to "most urgent first": longest overdue, furthest behind, due soonest, in progress, not
 * started, awaiting confirmation (the late ones first), continuous, paused, done, cancelled. Equal only for equal urgency.
 */
export function urgencyRank(status: DeadlineStatus): number {
  return MOST_URGENT_FIRST.indexOf(status.kind) * PER_KIND + rankWithinKind(status);
}

function rankWithinKind(status: DeadlineStatus): number {
  switch (status.kind) {
    case 'overdue':
    case 'done_late':
      return PER_KIND / 2 - Math.min(status.days, PER_KIND / 2);
    case 'behind':
      return PER_KIND / 2 - status.points;
    case 'due_soon':
      return status.workingDaysLeft;
    case 'awaiting':
      return status.inTime ? 1 : 0;
    case 'done_early':
      return Math.min(status.days, PER_KIND / 2);
    case 'not_started':
    case 'in_progress':
    case 'done_on_time':
    case 'continuous':
    case 'paused':
    case 'cancelled':
      return 0;
    default:
      return status satisfies never;
  }
}
