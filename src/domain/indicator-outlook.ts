import {
  distance,
  type Measurement,
  type Pace,
  pace,
  percentOf,
  requiredPerDay,
  type TargetDistance,
} from './indicators.ts';
import { daysBetween, type LocalDate } from './local-date.ts';
import { roundTo } from './quantity.ts';

/** Fewer different days than this tell no pace: two may be chance. */
export const FEWEST_DAYS = 3;
/** Only the last so many days on which something was measured tell the present pace. */
const RECENT_DAYS = 6;

export interface IndicatorFacts {
  /** What was reported and still stands, in the order in which it was said. */
  readonly measurements: readonly Measurement[];
  readonly target: number;
  readonly today: LocalDate;
  /** The deadline of the task; null: it has none. */
  readonly dueOn: LocalDate | null;
}

/** Whether the target will be met: of a target not reached yet, at the present pace. */
export type Forecast =
  | { readonly kind: 'reached' }
  /** Measured on fewer than `FEWEST_DAYS` days, or so long ago that the target would have been met by now. */
  | { readonly kind: 'unknown' }
  /** It stands still or falls, or would take more than a hundred years. */
  | { readonly kind: 'never'; readonly perDay: number }
  /** Met on this day at so many units a calendar day; `late`: days after the deadline, 0 in time, null without a deadline. */
  | { readonly kind: 'met'; readonly perDay: number; readonly on: LocalDate; readonly late: number | null };

export interface Outlook {
  readonly current: number;
  readonly target: number;
  /** The current value in percent of the target, one decimal; null for a target of 0. */
  readonly share: number | null;
  readonly distance: TargetDistance;
  /** Units a calendar day that are still needed until the deadline; null: reached, no deadline, or no day is left. */
  readonly neededPerDay: number | null;
  readonly forecast: Forecast;
  /** The days on which the pace was measured, oldest first. */
  readonly measuredOn: readonly LocalDate[];
}

/** How an indicator stands and where it is going; `null` when nothing was ever measured. */
export function outlook({ measurements, target, today, dueOn }: IndicatorFacts): Outlook | null {
  const daily = lastOfEachDay(measurements);
  const last = daily.at(-1);
  if (last === undefined) return null;
  const recent = daily.slice(-RECENT_DAYS);
  const away = distance(last.value, target);
  const share = percentOf(last.value, target);
  return {
    current: last.value,
    target,
    share: share === null ? null : roundTo(share, 1),
    distance: away,
    neededPerDay: away.reached || dueOn === null ? null : requiredPerDay(last.value, target, today, dueOn),
    forecast: away.reached ? { kind: 'reached' } : forecastOf(recent, target, today, dueOn),
    measuredOn: recent.map(({ on }) => on),
  };
}

function forecastOf(
  recent: readonly Measurement[],
  target: number,
  today: LocalDate,
  dueOn: LocalDate | null,
): Forecast {
  const found: Pace | null = recent.length < FEWEST_DAYS ? null : pace(recent, target);
  if (found === null) return { kind: 'unknown' };
  const { perDay, reachedOn: on } = found;
  if (on === null) return { kind: 'never', perDay };
  if (on < today) return { kind: 'unknown' };
  return { kind: 'met', perDay, on, late: dueOn === null ? null : Math.max(0, daysBetween(dueOn, on)) };
}

/** Of several values of one day the last one said holds. */
function lastOfEachDay(measurements: readonly Measurement[]): Measurement[] {
  const days = new Map<LocalDate, Measurement>();
  for (const one of measurements) days.set(one.on, one);
  return [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1));
}

/**
 * What a report of `done` (of `total`) says of an indicator in this measure: a share, where it is a percentage. Null: a plain
 * number says nothing of a percentage.
 */
export function valueInMeasure(
  { done, total, unit }: { readonly done: number; readonly total?: number; readonly unit?: string },
  measure: string,
): number | null {
  if (measure !== '%' || unit === '%') return done;
  const percent = total === undefined ? null : percentOf(done, total);
  return percent === null ? null : roundTo(percent, 2);
}
