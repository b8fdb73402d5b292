import type { SummaryFigures } from './summary.ts';
import { wilsonLowerBound } from './weakest-points.ts';

export interface StrongPoint<Unit> {
  readonly unit: Unit;
  readonly figures: SummaryFigures;
  /** 1 is the strongest; units with the same score share a rank. */
  readonly rank: number;
}

/**
 * The units with the largest share done, best first, at most `count`; units that have finished nothing are never listed. The score is
 * the lower bound of the 95 % Wilson interval of done ÷ total, as for the weakest: 1 of 1 does not rank above 30 of 40.
 */
export function strongestPoints<Unit>(
  units: Iterable<{ readonly unit: Unit; readonly figures: SummaryFigures }>,
  count: number,
): StrongPoint<Unit>[] {
  const scored = [...units]
    .filter(({ figures }) => figures.done > 0)
    .map(({ unit, figures }) => ({ unit, figures, score: wilsonLowerBound(figures.done, figures.total) }))
    .sort((a, b) => b.score - a.score || a.figures.openOverdue - b.figures.openOverdue);
  return scored.slice(0, count).map(({ unit, figures, score }) => ({
    unit,
    figures,
    rank: scored.filter((other) => other.score > score).length + 1,
  }));
}
