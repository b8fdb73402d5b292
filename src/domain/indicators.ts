import { addDays, daysBetween, type LocalDate } from './local-date.ts';
import { roundTo } from './quantity.ts';

/** n ÷ d in percent, not rounded and not capped (139,8 when the target is passed); `null` when there is nothing to divide by. */
export function percentOf(numerator: number, denominator: number): number | null {
  return denominator > 0 ? (100 * numerator) / denominator : null;
}

export interface StatedRatio {
  readonly done: number;
  readonly total: number;
  /** The percentage as somebody wrote it, 0–100 or beyond. */
  readonly percent: number;
}

/**
 * The percentage that done ÷ total really gives, rounded to the decimals of the stated one, when the two contradict each
 * other; `null` when they agree or cannot be compared (total 0). Both rounding and cutting off agree: 2 of 3 may be
 * stated as 67, 66, 66.7 or 66.6.
 */
export function contradiction(stated: StatedRatio): number | null {
  const computed = percentOf(stated.done, stated.total);
  if (computed === null) return null;
  const decimals = decimalsOf(stated.percent);
  const rounded = roundTo(computed, decimals);
  const cutOff = Math.floor(roundTo(computed * 10 ** decimals, 6)) / 10 ** decimals;
  return stated.percent === rounded || stated.percent === cutOff ? null : roundTo(computed, Math.max(decimals, 1));
}

export interface TargetDistance {
  readonly reached: boolean;
  /** Units still missing, 0 when reached. */
  readonly missing: number;
  /** Units above the target, 0 when not reached. */
  readonly surplus: number;
  /** How far above the target in percent of it (39.8: "vượt 39,8% chỉ tiêu"), one decimal; `null` below it or for a target of 0. */
  readonly surplusPercent: number | null;
}

/** How far a value is from a target that is to be reached from below. */
export function distance(current: number, target: number): TargetDistance {
  const surplus = current - target;
  return {
    reached: surplus >= 0,
    missing: Math.max(0, -surplus),
    surplus: Math.max(0, surplus),
    surplusPercent: surplus >= 0 && target > 0 ? roundTo((100 * surplus) / target, 1) : null,
  };
}

/** What an indicator stood at by the end of a local day. */
export interface Measurement {
  readonly on: LocalDate;
  readonly value: number;
}

export interface Pace {
  /** Units gained per calendar day by the straight line of least squares through the measurements. */
  readonly perDay: number;
  /** The day on which that pace, going on from the last measurement, meets the target; `null`: never or not within 100 years. */
  readonly reachedOn: LocalDate | null;
}

/** The pace of an indicator and when it meets its target; `null` with measurements of fewer than two days. */
export function pace(measurements: readonly Measurement[], target: number): Pace | null {
  const sorted = [...measurements].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const first = sorted[0];
  const last = sorted.at(-1);
  if (!first || !last || first.on === last.on) return null;
  const perDay = slope(sorted.map(({ on, value }) => ({ x: daysBetween(first.on, on), y: value })));
  return { perDay, reachedOn: reachedOn(last, target, perDay) };
}

/**
 * Units per calendar day that are needed from the day after `on` to the deadline, both ends of that span worked;
 * 0 when the target is reached, `null` when no day is left.
 */
export function requiredPerDay(current: number, target: number, on: LocalDate, dueOn: LocalDate): number | null {
  const { missing } = distance(current, target);
  const days = daysBetween(on, dueOn);
  if (missing === 0) return 0;
  return days > 0 ? missing / days : null;
}

const DAYS_LOOKED_AHEAD = 36_525;

function reachedOn(last: Measurement, target: number, perDay: number): LocalDate | null {
  const { missing } = distance(last.value, target);
  if (missing === 0) return last.on;
  const days = Math.ceil(roundTo(missing / perDay, 6));
  return perDay > 0 && days <= DAYS_LOOKED_AHEAD ? addDays(last.on, days) : null;
}

function slope(points: readonly { readonly x: number; readonly y: number }[]): number {
  const meanX = mean(points.map(({ x }) => x));
  const meanY = mean(points.map(({ y }) => y));
  const covariance = points.reduce((sum, { x, y }) => sum + (x - meanX) * (y - meanY), 0);
  const variance = points.reduce((sum, { x }) => sum + (x - meanX) ** 2, 0);
  return covariance / variance;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function decimalsOf(value: number): number {
  return `${value}`.split('.')[1]?.length ?? 0;
}
