import type { WorkCalendar } from './calendar.ts';
import { addDays, type LocalDate } from './local-date.ts';
import type { TaskKind, TaskState } from './task-state.ts';
import { endOfDay, startOfDay } from './time-zone.ts';

export interface ScheduleRules {
  /** A task is due soon when at most this many working days are left. */
  readonly dueSoonWorkingDays: number;
  /** A task is behind when its progress lags the expected progress by at least this many percentage points. */
  readonly behindPoints: number;
  /** A task is silent when this many whole working days have passed without a report. */
  readonly silentWorkingDays: number;
}

export const defaultScheduleRules: ScheduleRules = { dueSoonWorkingDays: 3, behindPoints: 15, silentWorkingDays: 10 };

/** What the instants of a task depend on; they must be computed anew whenever one of these, a rule or the calendar changes. */
export interface ScheduledTask {
  readonly kind: TaskKind;
  readonly state: TaskState;
  readonly startOn: LocalDate | null;
  /** The current deadline; the task is due until 24:00 of this local day. */
  readonly dueOn: LocalDate | null;
  /** Percent, 0–100. */
  readonly progress: number;
  /** The day of the last report, or, if that is later, the day on which the task was taken up again after a pause. */
  readonly lastReportOn: LocalDate | null;
}

/** From when silence is counted: the last report, or the later moment at which the task was taken up again. Null: neither has been. */
export function lastSign({
  lastReportAt,
  resumedAt,
}: {
  readonly lastReportAt: Date | null;
  readonly resumedAt: Date | null;
}): Date | null {
  return lastReportAt === null || (resumedAt !== null && resumedAt > lastReportAt) ? resumedAt : lastReportAt;
}

/** The instants from which a status holds; `null`: never, as things stand. */
export interface StatusInstants {
  readonly dueSoonFrom: Date | null;
  readonly behindFrom: Date | null;
  readonly overdueFrom: Date | null;
  readonly silentFrom: Date | null;
}

const NEVER: StatusInstants = { dueSoonFrom: null, behindFrom: null, overdueFrom: null, silentFrom: null };

/**
 * The progress (0–100) that an even pace calls for at the END of local day `on`: working days from the start to `on`,
 * out of all working days from the start to the deadline, both ends counted. From the deadline on it is 100.
 * A span without a working day calls for nothing until the deadline.
 */
export function expectedProgress(startOn: LocalDate, dueOn: LocalDate, on: LocalDate, calendar: WorkCalendar): number {
  if (on >= dueOn) return 100;
  if (on < startOn) return 0;
  const eve = addDays(startOn, -1);
  const allowed = calendar.workingDaysBetween(eve, dueOn);
  return allowed === 0 ? 0 : (100 * calendar.workingDaysBetween(eve, on)) / allowed;
}

/**
 * The instants at which an open dated task changes its status if nobody reports:
 * - `dueSoonFrom`: 0:00 of the first day on which at most `dueSoonWorkingDays` working days are left;
 * - `behindFrom`: 24:00 of the first working day at whose end expected progress − progress ≥ `behindPoints`,
 *   `null` when the deadline passes first;
 * - `overdueFrom`: 24:00 of the deadline;
 * - `silentFrom`: 24:00 of the `silentWorkingDays`-th working day after the last report, or else after the start.
 *
 * All are `null` for a task in any other state, and for a continuous one, which is judged by its periods instead.
 */
export function statusInstants(task: ScheduledTask, calendar: WorkCalendar, rules: ScheduleRules): StatusInstants {
  if (task.state !== 'open' || task.kind !== 'dated') return NEVER;
  return {
    dueSoonFrom: task.dueOn ? startOfDay(firstDueSoonDay(task.dueOn, calendar, rules), calendar.zone) : null,
    behindFrom: behindFrom(task, calendar, rules),
    overdueFrom: task.dueOn ? endOfDay(task.dueOn, calendar.zone) : null,
    silentFrom: silentFrom(task.lastReportOn ?? task.startOn, calendar, rules),
  };
}

function firstDueSoonDay(dueOn: LocalDate, calendar: WorkCalendar, rules: ScheduleRules): LocalDate {
  const lastWorkingDay = calendar.isWorkingDay(dueOn) ? dueOn : calendar.addWorkingDays(dueOn, -1);
  return calendar.addWorkingDays(lastWorkingDay, -rules.dueSoonWorkingDays);
}

function behindFrom(task: ScheduledTask, calendar: WorkCalendar, rules: ScheduleRules): Date | null {
  const { startOn, dueOn } = task;
  if (!startOn || !dueOn) return null;
  const eve = addDays(startOn, -1);
  const allowed = calendar.workingDaysBetween(eve, dueOn);
  const elapsed = leastElapsedThatLags(allowed, task.progress, rules.behindPoints);
  if (elapsed === null) return null;
  const day = calendar.addWorkingDays(eve, elapsed);
  return day < dueOn ? endOfDay(day, calendar.zone) : null;
}

/** The fewest elapsed working days (1 … allowed) that call for at least `points` more than `progress`, or `null`. */
function leastElapsedThatLags(allowed: number, progress: number, points: number): number | null {
  const lags = (elapsed: number) => (100 * elapsed) / allowed - progress >= points;
  if (allowed <= 0 || !lags(allowed)) return null;
  let low = 1;
  let high = allowed;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (lags(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function silentFrom(since: LocalDate | null, calendar: WorkCalendar, rules: ScheduleRules): Date | null {
  return since ? endOfDay(calendar.addWorkingDays(since, rules.silentWorkingDays), calendar.zone) : null;
}
