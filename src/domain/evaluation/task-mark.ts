import type { WorkCalendar } from '../calendar.ts';
import type { LocalDate } from '../local-date.ts';
import { type LateFacts, lateDays } from './late-days.ts';
import type { EvaluationWeights } from './weights.ts';

/** A task with a deadline, as it stood at the instant of the evaluation. */
export interface DatedTask extends Omit<LateFacts, 'endOn'> {
  readonly originalDue: LocalDate;
  /** The day of the report that stands: this day counts, not that of the confirmation. Null: it is not finished. */
  readonly doneOn: LocalDate | null;
  /** The local day of the evaluation. */
  readonly today: LocalDate;
}

/**
 * How a task ended, and what that gives.
 *
 * - `early`: `days` working days before its deadline, and before the first one that it ever had: an extension makes nobody early
 * - `on_time`: in time, or later only by days that do not count · `late`: finished `days` working days after it
 * - `overdue`: not finished, `days` working days after it
 */
export interface Mark {
  readonly outcome: 'early' | 'on_time' | 'late' | 'overdue';
  readonly days: number;
  /** Working days after the deadline that did not count. */
  readonly excused: number;
  /** 0–100. */
  readonly points: number;
}

/** Null: it is not judged, since it is not finished and no day counts against anybody yet. */
export function markOf(task: DatedTask, weights: EvaluationWeights, calendar: WorkCalendar): Mark | null {
  const { dueOn, originalDue, doneOn, today } = task;
  const { counted, excused } = lateDays({ ...task, endOn: doneOn ?? today }, calendar);
  if (doneOn === null) {
    if (counted === 0) return null;
    const points = atLeast(0, weights.on_time - weights.unfinished - weights.late_day * counted);
    return { outcome: 'overdue', days: counted, excused, points };
  }
  if (counted > 0) {
    const least = Math.min(weights.late_least, weights.on_time);
    return {
      ...{ outcome: 'late', days: counted, excused },
      points: atLeast(least, weights.on_time - weights.late_day * counted),
    };
  }
  const first = originalDue < dueOn ? originalDue : dueOn;
  const early = doneOn < first ? calendar.workingDaysBetween(doneOn, first) : 0;
  if (early === 0) return { outcome: 'on_time', days: 0, excused, points: weights.on_time };
  const points = Math.min(100, weights.on_time + weights.early_day * early);
  return { outcome: 'early', days: early, excused: 0, points };
}

/** What it would give by the first deadline that the task ever had, extensions aside. */
export function markByOriginal(task: DatedTask, weights: EvaluationWeights, calendar: WorkCalendar): Mark | null {
  return markOf({ ...task, dueOn: task.originalDue }, weights, calendar);
}

const atLeast = (least: number, points: number) => Math.max(least, points);
