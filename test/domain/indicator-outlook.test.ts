import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlook, valueInMeasure } from '../../src/domain/indicator-outlook.ts';
import type { Measurement } from '../../src/domain/indicators.ts';
import { addDays } from '../../src/domain/local-date.ts';

const weekly: Measurement[] = [
  { on: '2024-03-01', value: 100 },
  { on: '2024-03-08', value: 170 },
  { on: '2024-03-15', value: 240 },
];
const facts = { measurements: weekly, target: 300, today: '2024-03-16', dueOn: '2024-03-26' };

describe('the outlook of an indicator', () => {
  it('says what is missing, what is needed a day and when it will be met', () => {
    expect(outlook(facts)).toMatchObject({
      current: 240,
      share: 80,
      distance: { reached: false, missing: 60 },
      neededPerDay: 6,
      forecast: { kind: 'met', perDay: 10, on: '2024-03-21', late: 0 },
      measuredOn: ['2024-03-01', '2024-03-08', '2024-03-15'],
    });
  });

  it('is late by the days after the deadline, and neither without one', () => {
    expect(outlook({ ...facts, dueOn: '2024-03-18' })?.forecast).toMatchObject({ kind: 'met', late: 3 });
    expect(outlook({ ...facts, dueOn: null })).toMatchObject({ neededPerDay: null, forecast: { late: null } });
  });

  it('calls for nothing a day when the deadline has come', () => {
    expect(outlook({ ...facts, today: '2024-03-26' })?.neededPerDay).toBeNull();
  });

  it('foretells nothing from values of fewer than three days, nor from old ones', () => {
    expect(outlook({ ...facts, measurements: weekly.slice(1) })?.forecast.kind).toBe('unknown');
    const sameDay = weekly.map(({ value }) => ({ on: '2024-03-15', value }));
    expect(outlook({ ...facts, measurements: sameDay })?.forecast.kind).toBe('unknown');
    expect(outlook({ ...facts, today: '2024-06-01' })?.forecast.kind).toBe('unknown');
  });

  it('is never met when it falls or stands still', () => {
    const falling = weekly.map(({ on, value }) => ({ on, value: 400 - value }));
    expect(outlook({ ...facts, measurements: falling })?.forecast).toEqual({ kind: 'never', perDay: -10 });
    const still = weekly.map(({ on }) => ({ on, value: 5 }));
    expect(outlook({ ...facts, measurements: still })?.forecast).toEqual({ kind: 'never', perDay: 0 });
  });

  it('takes the last value of a day, and the last days for the pace', () => {
    const twice = [...weekly, { on: '2024-03-15', value: 310 }];
    expect(outlook({ ...facts, measurements: twice })).toMatchObject({ current: 310, forecast: { kind: 'reached' } });
    const long = Array.from({ length: 20 }, (_, i) => ({
      on: addDays('2024-01-01', i),
      value: i < 14 ? 0 : 10 * (i - 13),
    }));
    expect(outlook({ ...facts, measurements: long, today: '2024-01-21' })).toMatchObject({
      forecast: { perDay: 10 },
      measuredOn: expect.objectContaining({ length: 6 }),
    });
  });

  it('is none where nothing was measured', () => {
    expect(outlook({ ...facts, measurements: [] })).toBeNull();
  });

  it('agrees with itself, whatever was measured', () => {
    const anyFacts = fc.record({
      measurements: fc.array(
        fc.record({
          on: fc.integer({ min: 0, max: 100 }).map((day) => addDays('2024-01-01', day)),
          value: fc.integer({ min: 0, max: 1_000_000 }),
        }),
        { minLength: 1, maxLength: 12 },
      ),
      target: fc.integer({ min: 1, max: 1_000_000 }),
      today: fc.integer({ min: 100, max: 130 }).map((day) => addDays('2024-01-01', day)),
      dueOn: fc.option(fc.integer({ min: 80, max: 400 }).map((day) => addDays('2024-01-01', day))),
    });
    fc.assert(
      fc.property(anyFacts, (any) => {
        const seen = outlook(any);
        if (seen === null) throw new Error('something was measured');
        const { current, target, distance, neededPerDay, forecast } = seen;
        expect(distance.missing).toBe(Math.max(0, target - current));
        expect(forecast.kind === 'reached').toBe(current >= target);
        if (neededPerDay !== null && any.dueOn !== null) {
          // Who does so much each day until the deadline meets the target, and not before.
          const days = neededPerDay === 0 ? 0 : distance.missing / neededPerDay;
          expect(addDays(any.today, Math.round(days)) <= any.dueOn).toBe(true);
        }
        if (forecast.kind === 'met') {
          expect(forecast.perDay).toBeGreaterThan(0);
          expect(forecast.on >= any.today).toBe(true);
          expect(forecast.late === null).toBe(any.dueOn === null);
          if (any.dueOn !== null) expect(forecast.late === 0).toBe(forecast.on <= any.dueOn);
        }
        if (forecast.kind === 'never') expect(forecast.perDay).toBeLessThan(target);
      }),
    );
  });

  it('does not depend on the order in which different days were told', () => {
    const anyDays = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 999 })), {
      selector: ([day]) => day,
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(anyDays, (days) => {
        const measurements = days.map(([day, value]) => ({ on: addDays('2024-01-01', day), value }));
        const other = outlook({ ...facts, measurements: measurements.toReversed() });
        expect(outlook({ ...facts, measurements })).toEqual(other);
      }),
    );
  });
});

describe('what a quantity says of an indicator', () => {
  it('is its number, or its share where the indicator is a percentage', () => {
    expect(valueInMeasure({ done: 12, total: 20 }, 'xã')).toBe(12);
    expect(valueInMeasure({ done: 2_184_531, total: 2_728_098 }, '%')).toBe(80.08);
    expect(valueInMeasure({ done: 45.03, unit: '%' }, '%')).toBe(45.03);
  });

  it('is nothing where a plain number meets a percentage', () => {
    expect(valueInMeasure({ done: 761_867 }, '%')).toBeNull();
    expect(valueInMeasure({ done: 5, total: 0 }, '%')).toBeNull();
  });
});
