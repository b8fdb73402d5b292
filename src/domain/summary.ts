import type { LocalDate } from './local-date.ts';
import { roundTo } from './quantity.ts';
import type { TaskState } from './task-state.ts';

/** What the official sentence needs to know of one task. */
export interface SummaryRow {
  readonly state: TaskState;
  /** Whether the deadline of an open task has passed at the instant of the summary. */
  readonly overdue: boolean;
  readonly reportedDoneOn: LocalDate | null;
  readonly dueOn: LocalDate | null;
}

/** Tasks of one kind counted together, as a database returns them. */
export interface SummaryGroup {
  readonly state: TaskState;
  readonly overdue: boolean;
  /** Whether the report that it is done came after the deadline. */
  readonly reportedLate: boolean;
  readonly count: number;
}

/** The figures of the official sentence. total = done + open, done = doneInTime + doneLate, open = openInTime + openOverdue. */
export interface SummaryFigures {
  readonly total: number;
  readonly done: number;
  readonly doneInTime: number;
  readonly doneLate: number;
  readonly open: number;
  readonly openInTime: number;
  readonly openOverdue: number;
  /** Open overdue tasks in percent of the total, one decimal; `null` when there is no task. */
  readonly overduePercent: number | null;
}

export const noFigures: SummaryFigures = figuresOf(0, 0, 0, 0);

/** Figures of single tasks. See `summarizeGroups` for what counts as what. */
export function summarize(rows: Iterable<SummaryRow>): SummaryFigures {
  const groups: SummaryGroup[] = [];
  for (const row of rows) {
    groups.push({ state: row.state, overdue: row.overdue, reportedLate: isReportedLate(row), count: 1 });
  }
  return summarizeGroups(groups);
}

/**
 * Figures of counted groups. Cancelled tasks are not counted. Confirmed ones are done, in time or late by the day they
 * were REPORTED. Everything else is open: a task that waits for confirmation is overdue when it was reported late, not
 * when the answer is slow; a paused or a continuous one is in time unless it is marked overdue.
 */
export function summarizeGroups(groups: Iterable<SummaryGroup>): SummaryFigures {
  let doneInTime = 0;
  let doneLate = 0;
  let openInTime = 0;
  let openOverdue = 0;
  for (const group of groups) {
    switch (group.state) {
      case 'confirmed':
        if (group.reportedLate) doneLate += group.count;
        else doneInTime += group.count;
        break;
      case 'awaiting_confirmation':
        if (group.reportedLate) openOverdue += group.count;
        else openInTime += group.count;
        break;
      case 'open':
      case 'paused':
        if (group.overdue) openOverdue += group.count;
        else openInTime += group.count;
        break;
      case 'cancelled':
        break;
      default:
        group.state satisfies never;
    }
  }
  return figuresOf(doneInTime, doneLate, openInTime, openOverdue);
}

/** Figures of two disjoint sets of tasks together. */
export function addFigures(a: SummaryFigures, b: SummaryFigures): SummaryFigures {
  return figuresOf(
    a.doneInTime + b.doneInTime,
    a.doneLate + b.doneLate,
    a.openInTime + b.openInTime,
    a.openOverdue + b.openOverdue,
  );
}

/**
 * Change of the overdue share in percentage points (positive: worse), one decimal. It is the difference of the two
 * figures as shown, so that a reader who subtracts them gets the same; `null` when one of them has no tasks.
 */
export function comparedWith(now: SummaryFigures, before: SummaryFigures): number | null {
  if (now.overduePercent === null || before.overduePercent === null) return null;
  return roundTo(now.overduePercent - before.overduePercent, 1);
}

/** By the number of overdue tasks, then of open ones: weak points stand at the top of every table of figures. */
export function moreOverdueFirst(a: SummaryFigures, b: SummaryFigures): number {
  return b.openOverdue - a.openOverdue || b.open - a.open || b.total - a.total;
}

function isReportedLate(row: SummaryRow): boolean {
  return row.dueOn !== null && row.reportedDoneOn !== null && row.reportedDoneOn > row.dueOn;
}

function figuresOf(doneInTime: number, doneLate: number, openInTime: number, openOverdue: number): SummaryFigures {
  const done = doneInTime + doneLate;
  const open = openInTime + openOverdue;
  const total = done + open;
  const overduePercent = total === 0 ? null : roundTo((100 * openOverdue) / total, 1);
  return { total, done, doneInTime, doneLate, open, openInTime, openOverdue, overduePercent };
}
