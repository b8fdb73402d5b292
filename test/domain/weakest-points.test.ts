import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarizeGroups } from '../../src/domain/summary.ts';
import { weakestPoints, wilsonLowerBound } from '../../src/domain/weakest-points.ts';

const unit = (name: string, overdue: number, total: number) => ({
  unit: name,
  figures: summarizeGroups([
    { state: 'open', overdue: true, reportedLate: false, count: overdue },
    { state: 'open', overdue: false, reportedLate: false, count: total - overdue },
  ]),
});
const names = (points: { unit: string }[]) => points.map((point) => point.unit);

describe('the weakest points', () => {
  it('are the units with the largest overdue share', () => {
    const units = [
      unit('Sở Y tế', 2, 20),
      unit('Sở Tư pháp', 12, 20),
      unit('Sở Nội vụ', 6, 20),
      unit('Công an', 9, 20),
    ];
    expect(names(weakestPoints(units))).toEqual(['Sở Tư pháp', 'Công an', 'Sở Nội vụ']);
  });

  it('do not put one of one above thirty of forty', () => {
    expect(names(weakestPoints([unit('xã nhỏ', 1, 1), unit('sở lớn', 30, 40)]))).toEqual(['sở lớn', 'xã nhỏ']);
  });

  it('leave out whoever has nothing overdue, and may be fewer than asked for', () => {
    expect(weakestPoints([unit('a', 0, 9), unit('b', 0, 0)])).toEqual([]);
  });

  it('state ties, also with a unit that was cut off', () => {
    const points = weakestPoints([unit('a', 5, 10), unit('b', 2, 10), unit('c', 2, 10), unit('d', 2, 10)], 2);
    expect(points.map(({ unit: name, rank, tiedWith }) => [name, rank, tiedWith])).toEqual([
      ['a', 1, 0],
      ['b', 2, 2],
    ]);
  });

  it('are ranked the same whatever the order they are given in', () => {
    const anyUnit = fc
      .record({ total: fc.integer({ min: 0, max: 30 }), share: fc.integer({ min: 0, max: 10 }) })
      .map(({ total, share }) => unit(`${share}/${total}`, Math.floor((total * share) / 10), total));
    fc.assert(
      fc.property(fc.array(anyUnit, { maxLength: 12 }), (units) => {
        const ranks = (list: typeof units) =>
          weakestPoints(list, 5).map(({ rank, tiedWith, figures }) => [rank, tiedWith, figures]);
        const forwards = ranks(units);
        expect(ranks(units.toReversed()).map(([rank]) => rank)).toEqual(forwards.map(([rank]) => rank));
      }),
    );
  });
});

describe('the lower bound of the Wilson interval', () => {
  it('has the known values', () => {
    expect(wilsonLowerBound(1, 1)).toBeCloseTo(0.2065, 4);
    expect(wilsonLowerBound(30, 40)).toBeCloseTo(0.5981, 4);
    expect(wilsonLowerBound(0, 10)).toBe(0);
    expect(wilsonLowerBound(0, 0)).toBe(0);
  });

  it('stays below the share and comes nearer to it with more evidence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }), (hits, others) => {
        const total = hits + others;
        const bound = wilsonLowerBound(hits, total);
        expect(bound).toBeLessThan(hits / total);
        expect(wilsonLowerBound(10 * hits, 10 * total)).toBeGreaterThan(bound);
      }),
    );
  });
});
