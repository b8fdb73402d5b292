import { roundTo } from '../quantity.ts';
import type { EvaluationWeights } from './weights.ts';

/** The criteria, in the order in which they are told. */
export const criteria = ['deadlines', 'periods', 'silence', 'quality'] as const;
export type Criterion = (typeof criteria)[number];

/** What is known of somebody's tasks in a period. */
export interface Evidence {
  /** What each judged task with a deadline gives, 0–100. */
  readonly marks: readonly number[];
  /** Of continuous tasks: how many have periods that are judged, and how those stand. */
  readonly continuous: number;
  readonly periods: { readonly onTime: number; readonly late: number; readonly missed: number };
  /** Working days on which open tasks were silent, and on which they were open; a task and day counts one. */
  readonly silence: { readonly silent: number; readonly open: number };
  /** Results that were confirmed, and that were returned. */
  readonly results: { readonly confirmed: number; readonly returned: number };
}

export interface CriterionScore {
  readonly criterion: Criterion;
  /** 0–`most`, one decimal. */
  readonly points: number;
  /** What it may give at most, one decimal; all together 100. */
  readonly most: number;
  /** How well the criterion was met, 0–100, not rounded. */
  readonly share: number;
}

export interface Score {
  /** 0–100, one decimal: exactly the sum of the criteria. */
  readonly points: number;
  /** Those for which there is any ground, in their order; the others leave their points to them. */
  readonly criteria: readonly CriterionScore[];
  /** How many tasks were judged: with a deadline, or by their periods. */
  readonly tasks: number;
}

/** Null: no task was judged, and silence alone makes no score. */
export function scoreOf(evidence: Evidence, weights: EvaluationWeights): Score | null {
  const tasks = evidence.marks.length + evidence.continuous;
  if (tasks === 0) return null;
  const shares = criteria.flatMap((criterion) => {
    const share = shareOf(criterion, evidence, weights);
    return share === null || weights[criterion] === 0 ? [] : [{ criterion, share }];
  });
  if (shares.length === 0) return null;
  const most = dealt(
    1000,
    shares.map(({ criterion }) => weights[criterion]),
  );
  const scored = shares.map(({ criterion, share }, i) => {
    const tenths = most[i] ?? 0;
    return { criterion, share, most: tenths / 10, points: Math.round((tenths * share) / 100) / 10 };
  });
  return { points: roundTo(sumOf(scored.map(({ points }) => points)), 1), criteria: scored, tasks };
}

function shareOf(
  criterion: Criterion,
  { marks, periods, silence, results }: Evidence,
  weights: EvaluationWeights,
): number | null {
  switch (criterion) {
    case 'deadlines':
      return mean(sumOf(marks.toSorted((a, b) => a - b)), marks.length);
    case 'periods': {
      const { onTime, late, missed } = periods;
      return mean(100 * onTime + weights.late_period * late, onTime + late + missed);
    }
    case 'silence':
      return mean(100 * (silence.open - silence.silent), silence.open);
    case 'quality':
      return mean(100 * results.confirmed, results.confirmed + results.returned);
    default:
      return criterion satisfies never;
  }
}

const mean = (sum: number, count: number) => (count === 0 ? null : sum / count);
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);

/** A whole number dealt out by these weights in whole numbers that add up to it: what is left by rounding down goes to the largest rests. */
function dealt(whole: number, weights: readonly number[]): number[] {
  const all = sumOf(weights);
  const exact = weights.map((weight) => (whole * weight) / all);
  const parts = exact.map(Math.floor);
  const rests = exact.map((share, i) => ({ i, rest: share - (parts[i] ?? 0) })).sort((a, b) => b.rest - a.rest);
  const left = whole - sumOf(parts);
  for (const { i } of rests.slice(0, left)) parts[i] = (parts[i] ?? 0) + 1;
  return parts;
}
