import type { SummaryFigures } from './summary.ts';

export interface WeakPoint<Unit> {
  readonly unit: Unit;
  readonly figures: SummaryFigures;
  /** 1 is the weakest; units with the same score share a rank. */
  readonly rank: number;
  /** How many other units share this rank, those cut off by `count` included. */
  readonly tiedWith: number;
}

/** Two-sided 95 % normal quantile. */
const Z = 1.96;

/**
 * The units with the largest overdue share, weakest first, at most `count`; units with nothing overdue are never listed.
 *
 * The score is the lower bound of the 95 % Wilson interval of overdue ÷ total: the share that is overdue at the very
 * least, chance set aside. So 1 of 1 (score 0,21) does not rank above 30 of 40 (0,60). Units with the same score share a
 * rank and say so; among them the order given is kept.
 */
export function weakestPoints<Unit>(
  units: Iterable<{ readonly unit: Unit; readonly figures: SummaryFigures }>,
  count = 3,
): WeakPoint<Unit>[] {
  const scored = [...units]
    .filter(({ figures }) => figures.openOverdue > 0)
    .map(({ unit, figures }) => ({ unit, figures, score: wilsonLowerBound(figures.openOverdue, figures.total) }))
    .sort((a, b) => b.score - a.score);
  return scored.slice(0, count).map(({ unit, figures, score }) => ({
    unit,
    figures,
    rank: scored.filter((other) => other.score > score).length + 1,
    tiedWith: scored.filter((other) => other.score === score).length - 1,
  }));
}

/** Lower bound (0–1) of the 95 % Wilson score interval for `hits` out of `total`; 0 when there is nothing to judge. */
export function wilsonLowerBound(hits: number, total: number): number {
  if (total === 0) return 0;
  const share = hits / total;
  const centre = share + (Z * Z) / (2 * total);
  const margin = Z * Math.sqrt((share * (1 - share)) / total + (Z * Z) / (4 * total * total));
  return Math.max(0, (centre - margin) / (1 + (Z * Z) / total));
}
