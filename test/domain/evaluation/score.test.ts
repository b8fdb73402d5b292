import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rank, type Scored } from '../../../src/domain/evaluation/rank.ts';
import { type Evidence, scoreOf } from '../../../src/domain/evaluation/score.ts';
import { defaultWeights, weightNames, weightRanges, weightsAfter } from '../../../src/domain/evaluation/weights.ts';
import { roundTo } from '../../../src/domain/quantity.ts';
import { anyWeights } from './any-weights.ts';

const nothing: Evidence = {
  marks: [],
  continuous: 0,
  periods: { onTime: 0, late: 0, missed: 0 },
  silence: { silent: 0, open: 0 },
  results: { confirmed: 0, returned: 0 },
};

describe('a score', () => {
  it('adds up from what each criterion gives', () => {
    const score = scoreOf(
      {
        marks: [90, 100, 40, 56],
        continuous: 1,
        periods: { onTime: 5, late: 1, missed: 0 },
        silence: { silent: 20, open: 200 },
        results: { confirmed: 3, returned: 1 },
      },
      defaultWeights,
    );
    expect(score?.criteria.map(({ criterion, points, most }) => [criterion, points, most])).toEqual([
      ['deadlines', 42.9, 60],
      ['periods', 18.3, 20],
      ['silence', 9, 10],
      ['quality', 7.5, 10],
    ]);
    expect(score).toMatchObject({ points: 77.7, tasks: 5 });
  });

  it('deals the points of a criterion without ground to the others', () => {
    const score = scoreOf({ ...nothing, marks: [90, 90], silence: { silent: 0, open: 40 } }, defaultWeights);
    expect(score?.criteria.map(({ criterion, most }) => [criterion, most])).toEqual([
      ['deadlines', 85.7],
      ['silence', 14.3],
    ]);
    expect(score?.points).toBe(91.4);
  });

  it('is none where no task was judged, however little was silent', () => {
    expect(scoreOf({ ...nothing, silence: { silent: 0, open: 500 } }, defaultWeights)).toBeNull();
  });

  const share = fc
    .record({ silent: fc.nat(50), open: fc.nat(50) })
    .map(({ silent, open }) => ({ silent, open: silent + open }));
  const anyEvidence: fc.Arbitrary<Evidence> = fc.record({
    marks: fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 }),
    continuous: fc.nat(3),
    periods: fc.record({ onTime: fc.nat(6), late: fc.nat(6), missed: fc.nat(6) }),
    silence: share,
    results: fc.record({ confirmed: fc.nat(5), returned: fc.nat(5) }),
  });

  it('is between 0 and 100, the sum of its criteria, and does not depend on the order of the tasks', () => {
    fc.assert(
      fc.property(anyEvidence, anyWeights, (evidence, weights) => {
        const score = scoreOf(evidence, weights);
        if (score === null) return;
        expect(score.points).toBeGreaterThanOrEqual(0);
        expect(score.points).toBeLessThanOrEqual(100);
        expect(score.points).toBe(
          roundTo(
            score.criteria.reduce((sum, { points }) => sum + points, 0),
            1,
          ),
        );
        expect(
          roundTo(
            score.criteria.reduce((sum, { most }) => sum + most, 0),
            1,
          ),
        ).toBe(100);
        for (const { points, most } of score.criteria) expect(points).toBeLessThanOrEqual(most);
        expect(scoreOf({ ...evidence, marks: evidence.marks.toReversed() }, weights)).toEqual(score);
      }),
    );
  });

  it('never falls when one task does better', () => {
    fc.assert(
      fc.property(anyEvidence, anyWeights, fc.nat(100), (evidence, weights, more) => {
        const [first = 0, ...rest] = evidence.marks;
        if (evidence.marks.length === 0) return;
        const better = { ...evidence, marks: [Math.min(100, first + more), ...rest] };
        expect(scoreOf(better, weights)?.points ?? 0).toBeGreaterThanOrEqual(scoreOf(evidence, weights)?.points ?? 0);
      }),
    );
  });
});

describe('a ranking', () => {
  const of = (subject: string, points: number, tasks: number): Scored<string> => ({ subject, points, tasks });

  it('does not place 3 of 3 above 98 of 100 by luck, and 1 of 1 not at all', () => {
    const { ranked, unranked, level } = rank(
      [of('một việc', 100, 1), of('ba việc', 100, 3), of('trăm việc', 98, 100), of('yếu', 60, 40)],
      defaultWeights,
    );
    expect(level).toBe(87.5);
    expect(ranked.map(({ subject, steadied, rank: place }) => [place, subject, steadied])).toEqual([
      [1, 'trăm việc', 97.5],
      [2, 'ba việc', 92.2],
      [3, 'yếu', 63.1],
    ]);
    expect(unranked.map(({ subject }) => subject)).toEqual(['một việc']);
  });

  it('says who stands equal, and leaves the places after them free', () => {
    const { ranked } = rank([of('a', 80, 10), of('b', 90, 10), of('c', 90, 10), of('d', 70, 10)], defaultWeights);
    expect(ranked.map(({ subject, rank: place, tiedWith }) => [place, subject, tiedWith])).toEqual([
      [1, 'b', 1],
      [1, 'c', 1],
      [3, 'a', 0],
      [4, 'd', 0],
    ]);
  });

  const anyScored = fc.array(
    fc.record({
      points: fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 10),
      tasks: fc.integer({ min: 1, max: 30 }),
    }),
    { maxLength: 12 },
  );

  it('ranks equals alike, keeps the order of those with as many tasks, and does not depend on the order given', () => {
    fc.assert(
      fc.property(anyScored, anyWeights, (rows, weights) => {
        const scored = rows.map((row, subject) => ({ ...row, subject }));
        const { ranked, unranked, level } = rank(scored, weights);
        expect(ranked.length + unranked.length).toBe(scored.length);
        for (const a of ranked) {
          expect(a.steadied).toBeGreaterThanOrEqual(0);
          expect(a.steadied).toBeLessThanOrEqual(100);
          for (const b of ranked) {
            if (a.tasks !== b.tasks) continue;
            if (a.points === b.points) expect(a.rank).toBe(b.rank);
            if (a.points > b.points) expect(a.rank).toBeLessThanOrEqual(b.rank);
          }
        }
        const again = rank(scored.toReversed(), weights);
        const places = (list: typeof ranked) => new Map(list.map(({ subject, rank: place }) => [subject, place]));
        expect(again.level).toBe(level);
        for (const [subject, place] of places(again.ranked)) expect(places(ranked).get(subject)).toBe(place);
      }),
    );
  });
});

describe('weights', () => {
  it('are what was set last; what cannot be one is passed over', () => {
    const weights = weightsAfter([
      { name: 'on_time', value: 95 },
      { name: 'on_time', value: 101 },
      { name: 'late_day', value: 3 },
      { name: 'late_day', value: null },
    ]);
    expect(weights).toEqual({ ...defaultWeights, on_time: 95 });
  });

  it('are at first what could be set', () => {
    for (const name of weightNames) {
      expect(defaultWeights[name]).toBeGreaterThanOrEqual(weightRanges[name].least);
      expect(defaultWeights[name]).toBeLessThanOrEqual(weightRanges[name].most);
    }
  });
});
