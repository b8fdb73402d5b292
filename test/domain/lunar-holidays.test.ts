import { describe, expect, it } from 'vitest';
import { publicHolidays } from '../../src/domain/holidays.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { lunarToSolar } from '../../src/domain/lunar.ts';
import { type Month, monthsFromSolstice, newMoons } from './moon-over-hanoi.ts';

/**
 * The dates come from `moon-over-hanoi.ts`, which shares nothing with `src/domain/lunar.ts` but the sky: it searches for the instants at which
 * the moon overtakes the sun. Dates printed in Vietnamese calendars for the same years are in `lunar.test.ts`.
 */
const months = new Map<number, readonly Month[]>();
const monthsFrom = (year: number) => {
  const known = months.get(year) ?? monthsFromSolstice(year);
  months.set(year, known);
  return known;
};
const firstOf = (year: number, month: number) =>
  monthsFrom(year - 1).find((one) => one.month === month && !one.leap)?.first ?? '';

const years = Array.from({ length: 12 }, (_, index) => 2024 + index);

/** How many days of Tết the government put before the new year, by its notices; one where it has given none. */
const eves = new Map([
  [2024, 2],
  [2025, 2],
]);

describe.each(years)('lunar holidays of %i', (year) => {
  const dates = (name: string) => publicHolidays(year).flatMap((one) => (one.name === name ? [one.date] : []));

  it('has Tết around the first new moon of the year, five days', () => {
    const newYear = firstOf(year, 1);
    const before = eves.get(year) ?? 1;
    expect(dates('tet')).toEqual([0, 1, 2, 3, 4].map((day) => addDays(newYear, day - before)));
  });

  it('has Giỗ Tổ on the tenth of the third month', () => {
    expect(dates('hung_kings')).toEqual([addDays(firstOf(year, 3), 9)]);
  });

  it('begins every month, leap ones too, on the day on which the moon is new in Hà Nội', () => {
    const known = monthsFrom(year - 1).map(({ month, leap }) =>
      lunarToSolar(1, month, leap, month >= 11 ? year - 1 : year),
    );
    expect(known).toEqual(monthsFrom(year - 1).map(({ first }) => first));
  });
});

/** Years in which the calendars part; that the moon was new in Beijing on the day of the Chinese one is reckoned here too. */
it.each([
  [1968, '1968-01-29', '1968-01-30'],
  [1985, '1985-01-21', '1985-02-20'],
  [2007, '2007-02-17', '2007-02-18'],
  [2030, '2030-02-02', '2030-02-03'],
])('begins the year %i on %s, not with the Chinese one on %s', (year, newYear, chinese) => {
  expect(firstOf(year, 1)).toBe(newYear);
  expect(lunarToSolar(1, 1, false, year)).toBe(newYear);
  const beijing = newMoons(Date.parse(chinese) - 3 * 86_400_000, Date.parse(chinese) + 3 * 86_400_000);
  expect(beijing.map((instant) => new Date(instant + 8 * 3_600_000).toISOString().slice(0, 10))).toEqual([chinese]);
});

it('finds the new moon of the eclipse of 8 April 2024 to two minutes', () => {
  const [moon = 0] = newMoons(Date.UTC(2024, 3, 5), Date.UTC(2024, 3, 12));
  expect(Math.abs(moon - Date.parse('2024-04-08T18:20:50Z'))).toBeLessThan(120_000);
});
