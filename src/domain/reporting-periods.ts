import type { WorkCalendar } from './calendar.ts';
import { addDays, type LocalDate } from './local-date.ts';
import { type CutOffDay, numberedPeriod, type Period, type PeriodKind, periodContaining } from './periods.ts';

/** How often a continuous task is reported on. */
export type Cadence = 'weekly' | 'monthly' | 'quarterly';

/** Where none is set: the month is the rhythm of government reports. */
export const defaultCadence: Cadence = 'monthly';

/** What the reports of a continuous task are reckoned by. */
export interface Rhythm {
  readonly cadence: Cadence;
  readonly cutOffDay: CutOffDay;
}

const kinds: Readonly<Record<Cadence, PeriodKind>> = { weekly: 'week', monthly: 'month', quarterly: 'quarter' };

/** The rhythm of a task, by its cadence and the cut-off day of the office. */
export function rhythmOf(
  task: { readonly cadence: Cadence | null },
  office: { readonly cutOffDay: CutOffDay },
): Rhythm {
  return { cadence: task.cadence ?? defaultCadence, cutOffDay: office.cutOffDay };
}

/** The reporting period in which the day lies. */
export function reportingPeriod({ cadence, cutOffDay }: Rhythm, on: LocalDate): Period {
  return periodContaining(kinds[cadence], on, cutOffDay);
}

export function nextPeriod(rhythm: Rhythm, period: Period): Period {
  return reportingPeriod(rhythm, addDays(period.until, 1));
}

/** The period as it is stored and as a button carries it: `2024-W14`, `2024-04`, `2024-Q1`. */
export function periodKey({ kind, year, number }: Period): string {
  const two = `${number}`.padStart(2, '0');
  if (kind === 'week') return `${year}-W${two}`;
  return kind === 'quarter' ? `${year}-Q${number}` : `${year}-${two}`;
}

/** Reads what `periodKey` wrote; `null` for anything else. */
export function periodOfKey(key: string, cutOffDay: CutOffDay): Period | null {
  const [, year = '', mark = '', number = ''] = /^(\d{4})-([WQ]?)(\d{1,2})$/.exec(key) ?? [];
  if (year === '') return null;
  const kind = mark === 'W' ? 'week' : mark === 'Q' ? 'quarter' : 'month';
  return numberedPeriod(kind, Number(year), Number(number), cutOffDay);
}

/** Working days before the last one of a period on which its report is reminded of, the last one counted as 0. */
const remindedBefore = (cadence: Cadence, dueSoonWorkingDays: number) =>
  cadence === 'weekly' ? Math.min(1, dueSoonWorkingDays) : dueSoonWorkingDays;

/**
 * Whether the period closes so soon that its report is reminded of: on the last working day in it and on as many working days
 * before as for deadlines (`dueSoonWorkingDays`), one at most in a week.
 */
export function closesSoon(
  { cadence }: Rhythm,
  period: Period,
  on: LocalDate,
  { calendar, dueSoonWorkingDays }: { readonly calendar: WorkCalendar; readonly dueSoonWorkingDays: number },
): boolean {
  const last = calendar.isWorkingDay(period.until) ? period.until : calendar.addWorkingDays(period.until, -1);
  const from = calendar.addWorkingDays(last, -remindedBefore(cadence, dueSoonWorkingDays));
  return on >= from && on <= period.until;
}

/** Working days at the beginning of a period in which a report may well be meant for the one before. */
const catchingUp: Readonly<Record<Cadence, number>> = { weekly: 2, monthly: 5, quarterly: 5 };

/** Whether the period is so young that a report without a name may be the one that is missing of the period before. */
export function isYoung({ cadence }: Rhythm, period: Period, on: LocalDate, calendar: WorkCalendar): boolean {
  return on >= period.from && calendar.workingDaysBetween(addDays(period.from, -1), on) <= catchingUp[cadence];
}
