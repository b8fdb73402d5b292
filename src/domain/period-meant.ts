import { addDays, type LocalDate } from './local-date.ts';
import { type Period, previousPeriod } from './periods.ts';
import { periodOfKey, type Rhythm, reportingPeriod } from './reporting-periods.ts';
import { spanOf } from './spans.ts';

/**
 * The period of a task that somebody means by `this_period`, `last_period` or a stretch of time as `spanOf` reads it. The number
 * of a month, a quarter or a week means the reporting period of that number ("tháng 4": 15/3–14/4); "this" is the one that
 * runs. A shorter stretch means the period that it lies in. `null`: it could be several, or none that has begun.
 */
export function periodMeant(said: string, rhythm: Rhythm, today: LocalDate): Period | null {
  const present = reportingPeriod(rhythm, today);
  const [, which = '', length = ''] = /^(this|last)_(\w+)$/.exec(said) ?? [];
  if (length === 'period' || length === present.kind) return which === 'this' ? present : previousPeriod(present);
  const numbered = periodOfKey(said, rhythm.cutOffDay);
  const period = numbered?.kind === present.kind ? numbered : within(said, rhythm, today);
  return period === null || period.from > today ? null : period;
}

function within(said: string, rhythm: Rhythm, today: LocalDate): Period | null {
  const span = spanOf(said, today);
  if (span === null) return null;
  const last = span.to > today && span.from <= today ? today : span.to;
  const period = reportingPeriod(rhythm, span.from);
  // A longer stretch that began in this period is not this period.
  return last <= period.until && addDays(period.until, 7) >= span.to ? period : null;
}
