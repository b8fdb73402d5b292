import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay } from '../../src/domain/local-date.ts';
import { endOfDay, instantAt, localDateAt, localTimeAt, startOfDay } from '../../src/domain/time-zone.ts';
import { dateWithin, zones } from './arbitraries.ts';

const saigon = 'Asia/Ho_Chi_Minh';
const berlin = 'Europe/Berlin';

describe('Asia/Ho_Chi_Minh', () => {
  it('is seven hours ahead of UTC', () => {
    expect(localDateAt(new Date('2024-04-01T16:59:59.999Z'), saigon)).toBe('2024-04-01');
    expect(localDateAt(new Date('2024-04-01T17:00:00Z'), saigon)).toBe('2024-04-02');
    expect(localTimeAt(new Date('2024-04-02T00:25:00Z'), saigon)).toBe('07:25');
    expect(instantAt('2024-04-02', '07:25', saigon).toISOString()).toBe('2024-04-02T00:25:00.000Z');
  });

  it('ends a deadline at 24:00 of its day', () => {
    expect(endOfDay('2024-06-30', saigon).toISOString()).toBe('2024-06-30T17:00:00.000Z');
  });
});

describe('a zone that moves its clock', () => {
  it('goes to the hour after the gap for a time the clock skips', () => {
    expect(instantAt('2024-03-31', '02:30', berlin).toISOString()).toBe('2024-03-31T01:30:00.000Z');
    expect(localTimeAt(instantAt('2024-03-31', '02:30', berlin), berlin)).toBe('03:30');
    expect(instantAt('2024-03-31', '01:59', berlin).toISOString()).toBe('2024-03-31T00:59:00.000Z');
    expect(instantAt('2024-03-31', '03:00', berlin).toISOString()).toBe('2024-03-31T01:00:00.000Z');
  });

  it('takes the first of two times that the clock shows twice', () => {
    expect(instantAt('2024-10-27', '02:30', berlin).toISOString()).toBe('2024-10-27T00:30:00.000Z');
    expect(instantAt('2024-10-27', '03:00', berlin).toISOString()).toBe('2024-10-27T02:00:00.000Z');
  });

  it('has days of 23 and of 25 hours', () => {
    const hours = (date: string) => (+endOfDay(date, berlin) - +startOfDay(date, berlin)) / 3_600_000;
    expect([hours('2024-03-30'), hours('2024-03-31'), hours('2024-10-27')]).toEqual([24, 23, 25]);
  });

  it('begins a day later where midnight itself is skipped', () => {
    const start = startOfDay('2024-04-26', 'Africa/Cairo');
    expect(start.toISOString()).toBe('2024-04-25T22:00:00.000Z');
    expect(localTimeAt(start, 'Africa/Cairo')).toBe('01:00');
    expect(localDateAt(new Date(+start - 1), 'Africa/Cairo')).toBe('2024-04-25');
  });

  it('knows offsets of half and quarter hours, of both signs, and none', () => {
    const noon = new Date('2024-01-15T12:00:00Z');
    expect(localTimeAt(noon, 'Asia/Kathmandu')).toBe('17:45');
    expect(localTimeAt(noon, 'America/St_Johns')).toBe('08:30');
    expect(localTimeAt(noon, 'UTC')).toBe('12:00');
  });
});

it('agrees with Intl in every zone at every instant', () => {
  const instants = fc.date({ min: new Date('1969-01-01'), max: new Date('2050-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones, 'Africa/Casablanca', 'Australia/Lord_Howe'), (instant, zone) => {
      const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
      expect(`${localDateAt(instant, zone)} ${localTimeAt(instant, zone)}`).toBe(format.format(instant));
    }),
    { numRuns: 500 },
  );
});

it('partitions time into days: each instant lies within the day it is said to be on', () => {
  const instants = fc.date({ min: new Date('2023-01-01'), max: new Date('2026-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instants, fc.constantFrom(...zones), (instant, zone) => {
      const date = localDateAt(instant, zone);
      return startOfDay(date, zone) <= instant && instant < endOfDay(date, zone);
    }),
    { numRuns: 500 },
  );
});

it('shows the time it was asked for on every day without a change of the clock', () => {
  fc.assert(
    fc.property(dateWithin(700), fc.integer({ min: 0, max: 1439 }), (date, minute) => {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16);
      const instant = instantAt(date, time, saigon);
      expect([localDateAt(instant, saigon), localTimeAt(instant, saigon)]).toEqual([date, time]);
    }),
  );
});

it('refuses what is no time of day', () => {
  expect(() => instantAt('2024-04-02', '24:00', saigon)).toThrow(RangeError);
  expect(() => instantAt('2024-04-02', '7:30', saigon)).toThrow(RangeError);
});

it('converts 100,000 dates and instants well within four seconds', { retry: 3 }, () => {
  const started = performance.now();
  for (let index = 0; index < 100_000; index += 1) {
    localDateAt(endOfDay(fromEpochDay(19_000 + (index % 3_000)), saigon), saigon);
  }
  expect(performance.now() - started).toBeLessThan(4_000);
});
