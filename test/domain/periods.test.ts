import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/local-date.ts';
import { type CutOffDay, type PeriodKind, periodContaining, previousPeriod } from '../../src/domain/periods.ts';
import { dateWithin } from './arbitraries.ts';

const window = (kind: PeriodKind, date: string, cutOffDay?: CutOffDay) => {
  const { from, until, year, number } = periodContaining(kind, date, cutOffDay);
  return [from, until, year, number];
};

describe('the windows of the regulation, with the cut-off on the 14th', () => {
  it('week: Monday to Sunday', () => {
    expect(window('week', '2024-04-02')).toEqual(['2024-04-01', '2024-04-07', 2024, 14]);
    expect(window('week', '2024-04-07')).toEqual(['2024-04-01', '2024-04-07', 2024, 14]);
  });

  it('month: from the 15th of the month before', () => {
    expect(window('month', '2024-04-14')).toEqual(['2024-03-15', '2024-04-14', 2024, 4]);
    expect(window('month', '2024-04-15')).toEqual(['2024-04-15', '2024-05-14', 2024, 5]);
    expect(window('month', '2023-12-15')).toEqual(['2023-12-15', '2024-01-14', 2024, 1]);
  });

  it('quarter: from the 15th of the month before it to the 14th of its last month', () => {
    expect(window('quarter', '2024-03-14')).toEqual(['2023-12-15', '2024-03-14', 2024, 1]);
    expect(window('quarter', '2024-03-15')).toEqual(['2024-03-15', '2024-06-14', 2024, 2]);
  });

  it('half-year, nine months and year: from 15/12 to 14/6, 14/9 and 14/12', () => {
    expect(window('half_year', '2024-04-02')).toEqual(['2023-12-15', '2024-06-14', 2024, 1]);
    expect(window('half_year', '2024-06-15')).toEqual(['2024-06-15', '2024-12-14', 2024, 2]);
    expect(window('nine_months', '2024-04-02')).toEqual(['2023-12-15', '2024-09-14', 2024, 1]);
    expect(window('nine_months', '2024-11-01')).toEqual(['2023-12-15', '2024-09-14', 2024, 1]);
    expect(window('year', '2024-12-14')).toEqual(['2023-12-15', '2024-12-14', 2024, 1]);
    expect(window('year', '2024-12-15')).toEqual(['2024-12-15', '2025-12-14', 2025, 1]);
  });
});

describe('other cut-offs', () => {
  it('calendar months', () => {
    expect(window('month', '2024-02-29', 'calendar')).toEqual(['2024-02-01', '2024-02-29', 2024, 2]);
    expect(window('quarter', '2024-03-31', 'calendar')).toEqual(['2024-01-01', '2024-03-31', 2024, 1]);
    expect(window('year', '2024-12-31', 'calendar')).toEqual(['2024-01-01', '2024-12-31', 2024, 1]);
  });

  it('the 28th, also in a February that has no 29th', () => {
    expect(window('month', '2023-03-01', 28)).toEqual(['2023-03-01', '2023-03-28', 2023, 3]);
    expect(window('month', '2024-02-29', 28)).toEqual(['2024-02-29', '2024-03-28', 2024, 3]);
  });

  it.each([0, 29, 14.5, Number.NaN])('refuses %s', (cutOffDay) => {
    expect(() => periodContaining('month', '2024-04-02', cutOffDay)).toThrow(RangeError);
  });
});

describe('the window before', () => {
  it('is the same kind, one earlier', () => {
    const windowBefore = (kind: PeriodKind) => {
      const { from, until, year, number } = previousPeriod(periodContaining(kind, '2024-01-10'));
      return [from, until, year, number];
    };
    expect(windowBefore('week')).toEqual(['2024-01-01', '2024-01-07', 2024, 1]);
    expect(windowBefore('month')).toEqual(['2023-11-15', '2023-12-14', 2023, 12]);
    expect(windowBefore('quarter')).toEqual(['2023-09-15', '2023-12-14', 2023, 4]);
    expect(windowBefore('half_year')).toEqual(['2023-06-15', '2023-12-14', 2023, 2]);
    expect(windowBefore('nine_months')).toEqual(['2022-12-15', '2023-09-14', 2023, 1]);
    expect(windowBefore('year')).toEqual(['2022-12-15', '2023-12-14', 2023, 1]);
  });
});

it('numbers weeks by ISO 8601', () => {
  const numbers = ['2020-12-31', '2021-01-04', '2024-12-29', '2024-12-30', '2026-12-31'].map((date) => {
    const { number, year } = periodContaining('week', date);
    return `${number}/${year}`;
  });
  expect(numbers).toEqual(['53/2020', '1/2021', '52/2024', '1/2025', '53/2026']);
});

const anyCutOff: fc.Arbitrary<CutOffDay> = fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant('calendar' as const));
const everyDay = ['week', 'month', 'quarter', 'half_year', 'year'] as const;

describe('with any cut-off', () => {
  it('every date lies in its window, and every day of the window has that window', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDay), dateWithin(1_500), anyCutOff, (kind, date, cutOff) => {
        const period = periodContaining(kind, date, cutOff);
        expect(period.from <= date && date <= period.until).toBe(true);
        expect(periodContaining(kind, period.from, cutOff)).toEqual(period);
        expect(periodContaining(kind, period.until, cutOff)).toEqual(period);
      }),
    );
  });

  it('windows join without gap or overlap', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyDay), dateWithin(1_500), anyCutOff, (kind, date, cutOff) => {
        const period = periodContaining(kind, date, cutOff);
        const before = previousPeriod(period);
        expect(addDays(before.until, 1)).toBe(period.from);
        expect(periodContaining(kind, before.until, cutOff)).toEqual(before);
      }),
    );
  });
});
