import { roundTo } from '../quantity.ts';
import type { EvaluationWeights } from './weights.ts';

export interface Scored<Subject> {
  readonly subject: Subject;
  /** 0–100, one decimal. */
  readonly points: number;
  /** How many tasks were judged, at least 1. */
  readonly tasks: number;
}

export interface Ranked<Subject> extends Scored<Subject> {
  /** By which they are ranked: their own points, drawn towards the common level the more, the fewer tasks there are. 0–100, one decimal. */
  readonly steadied: number;
  /** 1 is the best; those with the same points share a rank. */
  readonly rank: number;
  /** How many others share it. */
  readonly tiedWith: number;
}

export interface Ranking<Subject> {
  /** The best first; of the same rank in the order given. */
  readonly ranked: readonly Ranked<Subject>[];
  /** With fewer tasks than the minimum: they are told apart, since so few say little. */
  readonly unranked: readonly Scored<Subject>[];
  /** The points of all of them together, each with the weight of its tasks; one decimal. Null: nobody has any. */
  readonly level: number | null;
}

/**
 * Ranks by (n × points + k × level) ÷ (n + k), where n is the number of tasks judged and k `steadying`: 1 of 1 does not stand above 98 of
 * 100 by luck. All numbers are those that are shown, so that anybody can reckon again.
 */
export function rank<Subject>(
  scored: readonly Scored<Subject>[],
  weights: Pick<EvaluationWeights, 'minimum' | 'steadying'>,
): Ranking<Subject> {
  const level = levelOf(scored);
  const enough = scored.filter(({ tasks }) => tasks >= weights.minimum);
  const steadied = enough.map((one) => ({ ...one, steadied: steady(one, level ?? 0, weights.steadying) }));
  const equal = new Map<number, number>();
  for (const one of steadied) equal.set(one.steadied, (equal.get(one.steadied) ?? 0) + 1);
  const sorted = steadied.toSorted((a, b) => b.steadied - a.steadied);
  const places = new Map<number, number>();
  for (const [index, one] of sorted.entries()) if (!places.has(one.steadied)) places.set(one.steadied, index + 1);
  const ranked = sorted.map((one) => ({
    ...one,
    rank: places.get(one.steadied) ?? 0,
    tiedWith: (equal.get(one.steadied) ?? 1) - 1,
  }));
  return { ranked, unranked: scored.filter(({ tasks }) => tasks < weights.minimum), level };
}

function levelOf(scored: readonly Scored<unknown>[]): number | null {
  const tasks = scored.reduce((sum, one) => sum + one.tasks, 0);
  if (tasks === 0) return null;
  // In tenths, which are whole numbers: the sum does not depend on the order.
  const tenths = scored.reduce((sum, one) => sum + Math.round(one.points * 10) * one.tasks, 0);
  return roundTo(tenths / tasks / 10, 1);
}

function steady({ points, tasks }: Scored<unknown>, level: number, steadying: number): number {
  const tenths = tasks * Math.round(points * 10) + steadying * Math.round(level * 10);
  return roundTo(tenths / (tasks + steadying) / 10, 1);
}
