import { percentOf } from './indicators.ts';
import { addDays, daysBetween, type LocalDate } from './local-date.ts';
import type { Period } from './periods.ts';
import { roundTo } from './quantity.ts';
import { nextPeriod, type Rhythm, reportingPeriod } from './reporting-periods.ts';

/** Days on which a continuous task ran: from the first up to, not including, `to`; null: it runs still. */
export interface Run {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** A report that stands: of which period, in the rhythm that held then, and on which day it was made. */
export interface PeriodReport {
  readonly period: Period;
  readonly on: LocalDate;
}

/**
 * How a period stands:
 * - `open` still running and not reported · `on_time` reported by 24:00 of its last day · `late` reported after that
 * - `missed` over, and never reported
 * - `not_judged` not reported, and the task ran on less than half of its days or not on its last: taken on late, paused
 */
export type PeriodState = 'open' | 'on_time' | 'late' | 'missed' | 'not_judged';

export interface JudgedPeriod {
  readonly period: Period;
  readonly state: PeriodState;
  /** The day of the first report; null: none. */
  readonly reportedOn: LocalDate | null;
}

/** Periods that are over, and how many of them were reported in time. */
export interface OnTimeShare {
  readonly onTime: number;
  readonly judged: number;
  /** One decimal; null where no period is over yet. */
  readonly percent: number | null;
}

/**
 * The periods of a continuous task, oldest first: from the one in which it began (or that of its first report) to the one in
 * which `today` lies, or in which the task ended. However often a period is reported, it is one period, and its first report
 * is the one that counts. Nobody is judged for time in which the task did not run.
 */
export function periodRecord(
  rhythm: Rhythm,
  runs: readonly Run[],
  reports: readonly PeriodReport[],
  today: LocalDate,
): JudgedPeriod[] {
  const firstRun = earliest(runs.map(({ from }) => from));
  const begin = earliest([...(firstRun === null ? [] : [firstRun]), ...reports.map(({ period }) => period.until)]);
  if (begin === null || begin > today) return [];
  const end = lastDay(runs, reports, today);
  const judged: JudgedPeriod[] = [];
  for (let period = reportingPeriod(rhythm, begin); period.from <= end; period = nextPeriod(rhythm, period))
    judged.push(judge(period, runs, reports, today));
  return judged;
}

/** Of the periods that are over and judged, those reported in time. */
export function onTimeShare(record: readonly JudgedPeriod[], today: LocalDate): OnTimeShare {
  const over = record.filter(({ period, state }) => period.until < today && state !== 'not_judged' && state !== 'open');
  const onTime = over.filter(({ state }) => state === 'on_time').length;
  const percent = percentOf(onTime, over.length);
  return { onTime, judged: over.length, percent: percent === null ? null : roundTo(percent, 1) };
}

function judge(period: Period, runs: readonly Run[], reports: readonly PeriodReport[], today: LocalDate): JudgedPeriod {
  const own = reports.filter((report) => covers(report.period, period));
  const reportedOn = earliest(own.map(({ on }) => on));
  // In time is what was made by the end of the period that it was made for.
  if (own.some(({ period: reported, on }) => on <= reported.until)) return { period, state: 'on_time', reportedOn };
  if (!isJudged(period, runs)) return { period, state: 'not_judged', reportedOn };
  if (reportedOn !== null) return { period, state: 'late', reportedOn };
  return { period, state: period.until < today ? 'missed' : 'open', reportedOn: null };
}

/** The same period; or, after the rhythm was changed, one that the other ends in. */
function covers(reported: Period, period: Period): boolean {
  const within = (day: LocalDate, { from, until }: Period) => day >= from && day <= until;
  return within(reported.until, period) || within(period.until, reported);
}

/** A task that runs is taken to run on to the end of the period. */
function isJudged({ from, until }: Period, runs: readonly Run[]): boolean {
  const days = daysBetween(from, until) + 1;
  const run = runs.reduce((sum, one) => sum + daysWithin(one, from, until), 0);
  const onLast = runs.some((one) => one.from <= until && (one.to === null || one.to > until));
  return onLast && 2 * run >= days;
}

function daysWithin({ from, to }: Run, first: LocalDate, last: LocalDate): number {
  const begin = from > first ? from : first;
  const end = to === null || to > last ? addDays(last, 1) : to;
  return Math.max(0, daysBetween(begin, end));
}

/** Of a task that has ended, the last day on which it ran or of which something was reported. */
function lastDay(runs: readonly Run[], reports: readonly PeriodReport[], today: LocalDate): LocalDate {
  if (runs.length === 0 || runs.some(({ to }) => to === null)) return today;
  const ends = [...runs.flatMap(({ to }) => (to === null ? [] : [addDays(to, -1)])), ...reports.map(({ on }) => on)];
  const last = ends.reduce((a, b) => (a > b ? a : b));
  return last < today ? last : today;
}

function earliest(days: readonly LocalDate[]): LocalDate | null {
  return days.length === 0 ? null : days.reduce((a, b) => (a < b ? a : b));
}

/** How many periods that are over came in time, late, or not at all. */
export interface PeriodTally extends OnTimeShare {
  readonly late: number;
  readonly missed: number;
}

/** Of all these records together; `within`: only periods whose last day lies between these local days, both included. */
export function tallyPeriods(
  records: Iterable<readonly JudgedPeriod[]>,
  today: LocalDate,
  within?: { readonly from: LocalDate; readonly to: LocalDate },
): PeriodTally {
  const judged = [...records]
    .flat()
    .filter(({ period }) => within === undefined || (period.until >= within.from && period.until <= within.to));
  const count = (wanted: PeriodState) =>
    judged.filter(({ state, period }) => state === wanted && period.until < today).length;
  return { ...onTimeShare(judged, today), late: count('late'), missed: count('missed') };
}
