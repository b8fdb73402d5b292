import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromEpochDay, weekday } from '../../src/domain/local-date.ts';
import { spanOf } from '../../src/domain/spans.ts';

const today = '2024-04-02';

describe('the days of a period', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-9M', '2024-01-01', '2024-09-30'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2024-W14', '2024-04-01', '2024-04-07'],
    ['2020-W53', '2020-12-28', '2021-01-03'],
    ['this_week', '2024-04-01', '2024-04-07'],
    ['last_week', '2024-03-25', '2024-03-31'],
    ['next_week', '2024-04-08', '2024-04-14'],
    ['this_month', '2024-04-01', '2024-04-30'],
    ['last_month', '2024-03-01', '2024-03-31'],
    ['this_quarter', '2024-04-01', '2024-06-30'],
    ['last_quarter', '2024-01-01', '2024-03-31'],
    ['next_year', '2025-01-01', '2025-12-31'],
  ])('%s', (period, from, to) => {
    expect(spanOf(period, today)).toEqual({ from, to });
  });

  it.each(['', 'week', 'this_day', '2024-Q5', '2024-13', '2024-00', '24-01', '2024-H3', '2024-W54'])(
    '%s is none',
    (period) => {
      expect(spanOf(period, today)).toBeNull();
    },
  );

  it('of this one, the last and the next stand side by side', () => {
    const days = fc.integer({ min: 0, max: 40_000 }).map(fromEpochDay);
    fc.assert(
      fc.property(days, fc.constantFrom('week', 'month', 'quarter', 'year'), (day, length) => {
        const [last, now, next] = ['last', 'this', 'next'].map((which) => spanOf(`${which}_${length}`, day));
        expect(now?.from !== undefined && now.from <= day && day <= now.to).toBe(true);
        expect(addDays(last?.to ?? day, 1)).toBe(now?.from);
        expect(addDays(now?.to ?? day, 1)).toBe(next?.from);
        if (length === 'week') expect(weekday(now?.from ?? day)).toBe(1);
      }),
    );
  });
});
