import { type LocalDate, partsOf } from '../../domain/local-date.ts';
import type { Period } from '../../domain/periods.ts';
import { closesSoon, reportingPeriod, rhythmOf } from '../../domain/reporting-periods.ts';
import type { Task } from '../../store/records.ts';
import type { Viewer } from '../turn.ts';

/** What of a continuous task its present period is told from. */
export type PeriodFacts = Pick<Task, 'cadence' | 'reportedUntil'>;

/** "tháng 4 (15/3–14/4)", "tuần 14 (1/4–7/4)", "quý II (15/3–14/6)"; with the year where it is not this year's. */
export function periodWords(viewer: Pick<Viewer, 'text' | 'today'>, period: Period): string {
  const { text } = viewer;
  return text('period-with-days', {
    name: periodName(viewer, period),
    from: shortDate(viewer, period.from),
    until: shortDate(viewer, period.until),
  });
}

/** The same without its days. */
export function periodName({ text, today }: Pick<Viewer, 'text' | 'today'>, period: Period): string {
  const { kind, number, year } = period;
  const roman = ['', 'I', 'II', 'III', 'IV'][number] ?? String(number);
  const name =
    kind === 'week'
      ? text('period-week', { number })
      : kind === 'quarter'
        ? text('period-quarter', { number: roman })
        : text('period-month', { number });
  return year === partsOf(today).year ? name : text('period-of-year', { name, year: String(year) });
}

export function shortDate({ text }: Pick<Viewer, 'text'>, date: LocalDate): string {
  const { day, month } = partsOf(date);
  return text('short-date', { day, month });
}

export interface PresentPeriod {
  readonly period: Period;
  readonly reported: boolean;
  readonly closesSoon: boolean;
}

/** The period that runs, and whether it was reported. */
export function presentPeriod(
  { today, at, office }: Pick<Viewer, 'today' | 'at' | 'office'>,
  task: PeriodFacts,
): PresentPeriod {
  const rhythm = rhythmOf(task, office);
  const period = reportingPeriod(rhythm, today);
  const { calendar, rules } = office;
  return {
    period,
    reported: task.reportedUntil !== null && task.reportedUntil > at,
    closesSoon: closesSoon(rhythm, period, today, { calendar, dueSoonWorkingDays: rules.dueSoonWorkingDays }),
  };
}

/** "kỳ này chưa báo cáo, hạn 14/4", as it stands in lists where other tasks have their percent. */
function presentWords(viewer: Viewer, task: PeriodFacts): string {
  const { period, reported } = presentPeriod(viewer, task);
  return viewer.text(reported ? 'period-reported' : 'period-unreported', { date: shortDate(viewer, period.until) });
}

/** How far a task is, in a list: a percent, or, of one that has none, how its present period stands. */
export function progressWords(viewer: Viewer, task: PeriodFacts & Pick<Task, 'kind' | 'state' | 'progress'>): string[] {
  if (task.kind === 'dated') return [`${task.progress}%`];
  return task.state === 'open' ? [presentWords(viewer, task)] : [];
}
