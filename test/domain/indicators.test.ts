import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contradiction, distance, pace, percentOf, requiredPerDay } from '../../src/domain/indicators.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { roundTo } from '../../src/domain/quantity.ts';

describe('a percentage beside its two figures', () => {
  it.each([
    [12, 20, 60],
    [2_184_531, 2_728_098, 80.1],
    [2_184_531, 2_728_098, 80],
    [2, 3, 67],
    [2, 3, 66],
    [2, 3, 66.7],
    [2, 3, 66.67],
    [35, 39, 89.7],
    [1_398, 1_000, 139.8],
    [29, 100, 29],
    [0, 20, 0],
  ])('%i of %i may be called %f %%', (done, total, percent) => {
    expect(contradiction({ done, total, percent })).toBeNull();
  });

  it.each([
    [12, 20, 70, 60],
    [2_184_531, 2_728_098, 77.1, 80.1],
    [2, 3, 68, 66.7],
    [2, 3, 66.5, 66.7],
    [0, 20, 1, 0],
    [20, 20, 99, 100],
  ])('%i of %i is not %f %% but %f %%', (done, total, percent, computed) => {
    expect(contradiction({ done, total, percent })).toBe(computed);
  });

  it('cannot be judged without a total', () => {
    expect(percentOf(3, 0)).toBeNull();
    expect(contradiction({ done: 3, total: 0, percent: 50 })).toBeNull();
  });

  it('is never contradicted when it was computed, and always when it is off by two of its last digits', () => {
    const ratio = fc.record({
      done: fc.integer({ min: 0, max: 3_000_000 }),
      total: fc.integer({ min: 1, max: 3_000_000 }),
      decimals: fc.integer({ min: 0, max: 2 }),
    });
    fc.assert(
      fc.property(ratio, ({ done, total, decimals }) => {
        const percent = roundTo((100 * done) / total, decimals);
        expect(contradiction({ done, total, percent })).toBeNull();
        expect(contradiction({ done, total, percent: Math.round(percent) + 2 })).not.toBeNull();
      }),
    );
  });
});

describe('the distance to a target', () => {
  it('is said in percent when it is passed', () => {
    expect(distance(1_398, 1_000)).toEqual({ reached: true, missing: 0, surplus: 398, surplusPercent: 39.8 });
    expect(distance(1_000, 1_000)).toEqual({ reached: true, missing: 0, surplus: 0, surplusPercent: 0 });
  });

  it('is said in units when it is not', () => {
    expect(distance(1_157_379, 1_269_779)).toEqual({
      reached: false,
      missing: 112_400,
      surplus: 0,
      surplusPercent: null,
    });
  });

  it('calls for so many units a day until the deadline', () => {
    expect(requiredPerDay(1_157_379, 1_269_779, '2023-05-01', '2023-06-30')).toBeCloseTo(1_873.33, 2);
    expect(requiredPerDay(5, 5, '2023-07-01', '2023-06-30')).toBe(0);
    expect(requiredPerDay(4, 5, '2023-06-30', '2023-06-30')).toBeNull();
  });
});

describe('the pace of an indicator', () => {
  const weekly = [
    { on: '2024-03-01', value: 100 },
    { on: '2024-03-08', value: 170 },
    { on: '2024-03-15', value: 240 },
  ];

  it('foretells the day of the target by the straight line through the measurements', () => {
    expect(pace(weekly, 300)).toEqual({ perDay: 10, reachedOn: '2024-03-21' });
    expect(pace(weekly.toReversed(), 300)).toEqual({ perDay: 10, reachedOn: '2024-03-21' });
  });

  it('is the day of the last measurement when the target is met', () => {
    expect(pace(weekly, 240)?.reachedOn).toBe('2024-03-15');
  });

  it('foretells nothing when it stands still, falls or would take more than a hundred years', () => {
    const measured = (value: number) => [weekly[0], { on: '2024-03-31', value }].filter((point) => point !== undefined);
    expect(pace(measured(100), 300)).toEqual({ perDay: 0, reachedOn: null });
    expect(pace(measured(40), 300)?.reachedOn).toBeNull();
    expect(pace(measured(100.001), 300)?.reachedOn).toBeNull();
  });

  it('needs two days', () => {
    expect(pace([], 10)).toBeNull();
    expect(pace([{ on: '2024-03-01', value: 1 }], 10)).toBeNull();
    expect(
      pace(
        [
          { on: '2024-03-01', value: 1 },
          { on: '2024-03-01', value: 2 },
        ],
        10,
      ),
    ).toBeNull();
  });

  it('finds the line that measurements on a line lie on', () => {
    const line = fc.record({
      perDay: fc.integer({ min: 1, max: 5_000 }),
      days: fc.uniqueArray(fc.integer({ min: 0, max: 300 }), { minLength: 2, maxLength: 10 }),
      ahead: fc.integer({ min: 0, max: 200 }),
    });
    fc.assert(
      fc.property(line, ({ perDay, days, ahead }) => {
        const measurements = days.map((day) => ({ on: addDays('2024-01-01', day), value: day * perDay }));
        const lastDay = Math.max(...days);
        const found = pace(measurements, (lastDay + ahead) * perDay);
        expect(found?.perDay).toBeCloseTo(perDay, 6);
        expect(found?.reachedOn).toBe(addDays('2024-01-01', lastDay + ahead));
      }),
    );
  });
});
