import type { LocalDate } from '../../domain/local-date.ts';
import { periodMeant } from '../../domain/period-meant.ts';
import type { JudgedPeriod } from '../../domain/period-record.ts';
import { type Period, previousPeriod } from '../../domain/periods.ts';
import { isYoung, periodKey, reportingPeriod, rhythmOf } from '../../domain/reporting-periods.ts';
import type { Office } from '../../store/office.ts';
import type { Task } from '../../store/records.ts';
import type { SaidWords } from '../understand/reading.ts';

/** The one period that a report is for, or those that it may be for, the likeliest first. */
export type ForPeriod =
  | { readonly kind: 'one'; readonly period: Period }
  | { readonly kind: 'several'; readonly periods: readonly Period[] };

interface Facts {
  readonly task: Pick<Task, 'cadence' | 'startOn'>;
  readonly office: Pick<Office, 'calendar' | 'cutOffDay'>;
  readonly today: LocalDate;
  /** The periods so far. */
  readonly record: readonly JudgedPeriod[];
}

/**
 * For which period a report is made: the one that was named; without a name the one that runs. Asked about where it may well be
 * another: a month that only says when something was done, a name that no period has, a period that was reported already, and,
 * in the first working days of a period, no name while the report of the one before is missing.
 */
export function forPeriod(facts: Facts, words: Pick<SaidWords, 'period' | 'named'>): ForPeriod {
  const { task, office, today, record } = facts;
  const rhythm = rhythmOf(task, office);
  const present = reportingPeriod(rhythm, today);
  const before = previousPeriod(present);
  const several = (other: Period): ForPeriod => ({
    kind: 'several',
    periods: other.until < task.startOn ? [present] : [present, other],
  });
  const stateOf = (period: Period) => record.find((one) => periodKey(one.period) === periodKey(period))?.state;
  if (words.period === undefined) {
    const missing = stateOf(before) === 'missed' && stateOf(present) === 'open';
    return missing && isYoung(rhythm, present, today, office.calendar)
      ? several(before)
      : { kind: 'one', period: present };
  }
  const meant = periodMeant(words.period, rhythm, today);
  if (meant === null || meant.until < task.startOn) return several(before);
  if (periodKey(meant) === periodKey(present)) return { kind: 'one', period: present };
  const reported = stateOf(meant) === 'on_time' || stateOf(meant) === 'late';
  return words.named === true && !(reported && stateOf(present) === 'open')
    ? { kind: 'one', period: meant }
    : several(meant);
}
