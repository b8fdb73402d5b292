import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkCalendar } from '../../src/domain/calendar.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { periodMeant } from '../../src/domain/period-meant.ts';
import { numberedPeriod } from '../../src/domain/periods.ts';
import {
  type Cadence,
  closesSoon,
  isYoung,
  nextPeriod,
  periodKey,
  periodOfKey,
  type Rhythm,
  reportingPeriod,
} from '../../src/domain/reporting-periods.ts';
import { dateWithin } from './arbitraries.ts';

const anyDate = dateWithin(3_000);
const officeCalendar = createWorkCalendar({ zone: 'Asia/Ho_Chi_Minh', holidays: [] });
const monthly: Rhythm = { cadence: 'monthly', cutOffDay: 14 };
const anyRhythm = fc.record({
  cadence: fc.constantFrom<Cadence>('weekly', 'monthly', 'quarterly'),
  cutOffDay: fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant('calendar' as const)),
});

describe('a reporting period', () => {
  it.each([
    ['monthly', '2024-04-02', '2024-04', '2024-03-15', '2024-04-14'],
    ['monthly', '2024-12-15', '2025-01', '2024-12-15', '2025-01-14'],
    ['weekly', '2024-04-02', '2024-W14', '2024-04-01', '2024-04-07'],
    ['quarterly', '2024-04-02', '2024-Q2', '2024-03-15', '2024-06-14'],
  ] as const)('%s on %s is %s, from %s to %s', (cadence, on, key, from, until) => {
    const period = reportingPeriod({ cadence, cutOffDay: 14 }, on);
    expect([periodKey(period), period.from, period.until]).toEqual([key, from, until]);
  });

  it('is found again by its key, in every rhythm', () => {
    fc.assert(
      fc.property(anyRhythm, anyDate, (rhythm, on) => {
        const period = reportingPeriod(rhythm, on);
        expect(periodOfKey(periodKey(period), rhythm.cutOffDay)).toEqual(period);
      }),
    );
  });

  it('begins on the day after the one before ended', () => {
    fc.assert(
      fc.property(anyRhythm, anyDate, (rhythm, on) => {
        const period = reportingPeriod(rhythm, on);
        expect(nextPeriod(rhythm, period).from).toBe(addDays(period.until, 1));
      }),
    );
  });

  it.each(['', '2024', '2024-13', '2024-00', '2024-W54', '2023-W53', '2024-Q5', '2024-H1', 'x'])(
    'is not read from "%s"',
    (key) => {
      expect(periodOfKey(key, 14)).toBeNull();
    },
  );

  it('has no number 0 and no month 13', () => {
    expect([numberedPeriod('month', 2024, 0), numberedPeriod('month', 2024, 13)]).toEqual([null, null]);
  });
});

describe('the last working days of a period', () => {
  const soon = (cadence: Cadence, on: string) => {
    const rhythm = { cadence, cutOffDay: 14 } as const;
    return closesSoon(rhythm, reportingPeriod(rhythm, on), on, { calendar: officeCalendar, dueSoonWorkingDays: 3 });
  };

  it('are the last one and three before, for a month that ends on a Sunday', () => {
    expect(
      ['2024-04-08', '2024-04-09', '2024-04-12', '2024-04-14', '2024-04-15'].map((on) => soon('monthly', on)),
    ).toEqual([false, true, true, true, false]);
  });

  it('are Thursday and Friday of a week', () => {
    expect(['2024-04-03', '2024-04-04', '2024-04-05', '2024-04-08'].map((on) => soon('weekly', on))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('never come together with its first working days, in which the one before may still be meant', () => {
    fc.assert(
      fc.property(fc.constantFrom<Cadence>('monthly', 'quarterly'), anyDate, (cadence, on) => {
        const rhythm = { cadence, cutOffDay: 14 } as const;
        const period = reportingPeriod(rhythm, on);
        expect(soon(cadence, on) && isYoung(rhythm, period, on, officeCalendar)).toBe(false);
      }),
    );
  });
});

describe('the period that is meant', () => {
  const meant = (said: string, today = '2024-04-02', rhythm = monthly) => {
    const period = periodMeant(said, rhythm, today);
    return period === null ? null : periodKey(period);
  };

  it.each([
    ['this_period', '2024-04'],
    ['last_period', '2024-03'],
    ['this_month', '2024-04'],
    ['last_month', '2024-03'],
    ['2024-04', '2024-04'],
    ['2024-03', '2024-03'],
    ['this_week', '2024-04'],
    ['2023-12', '2023-12'],
  ])('by "%s" of a monthly task is %s', (said, key) => {
    expect(meant(said)).toBe(key);
  });

  it.each(['2024-05', 'next_month', '2024-Q1', 'this_quarter', '2024', 'this_year', '2024-H1', 'nonsense'])(
    'by "%s" of a monthly task is asked about',
    (said) => {
      expect(meant(said)).toBeNull();
    },
  );

  it('keeps its number after the cut-off, when the calendar month still runs', () => {
    expect([meant('2024-04', '2024-04-20'), meant('this_month', '2024-04-20')]).toEqual(['2024-04', '2024-05']);
  });

  it('of a quarter and of a week goes by their own numbers', () => {
    expect(meant('2024-Q1', '2024-04-02', { cadence: 'quarterly', cutOffDay: 14 })).toBe('2024-Q1');
    expect(meant('last_week', '2024-04-02', { cadence: 'weekly', cutOffDay: 14 })).toBe('2024-W13');
    expect(meant('2024-03', '2024-04-02', { cadence: 'weekly', cutOffDay: 14 })).toBeNull();
  });

  it('has always begun', () => {
    const anySaid = fc.oneof(
      fc.constantFrom('this_period', 'last_period', 'this_week', 'last_week', 'this_month', 'last_quarter', '2024-9M'),
      fc.integer({ min: 1, max: 60 }).map((number) => `2024-W${number}`),
      fc.integer({ min: 1, max: 14 }).map((number) => `2024-${`${number}`.padStart(2, '0')}`),
    );
    const in2024 = fc.integer({ min: 0, max: 365 }).map((day) => addDays('2024-01-01', day));
    fc.assert(
      fc.property(anyRhythm, anySaid, in2024, (rhythm, said, today) => {
        const period = periodMeant(said, rhythm, today);
        expect(period === null || period.from <= today).toBe(true);
      }),
    );
  });
});
