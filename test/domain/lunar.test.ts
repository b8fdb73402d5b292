import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/local-date.ts';
import { lunarToSolar, solarToLunar } from '../../src/domain/lunar.ts';
import { lunationNear, newMoon, sunLongitude } from '../../src/domain/moon-and-sun.ts';
import { dateWithin } from './arbitraries.ts';

/** From printed Vietnamese calendars, not from this program: year, Tết, Giỗ Tổ Hùng Vương. */
const printed = [
  [2024, '2024-02-10', '2024-04-18'],
  [2025, '2025-01-29', '2025-04-07'],
  [2026, '2026-02-17', '2026-04-26'],
  [2027, '2027-02-06', '2027-04-16'],
  [2028, '2028-01-26', '2028-04-04'],
  [2029, '2029-02-13', '2029-04-23'],
  [2030, '2030-02-02', '2030-04-12'],
  [2031, '2031-01-23', '2031-04-01'],
  [2032, '2032-02-11', '2032-04-19'],
  [2033, '2033-01-31', '2033-04-09'],
  [2034, '2034-02-19', '2034-04-28'],
  [2035, '2035-02-08', '2035-04-17'],
] as const;

describe.each(printed)('lunar year %i', (year, tet, hungKings) => {
  it('begins on the day the calendars print', () => {
    expect(lunarToSolar(1, 1, false, year)).toBe(tet);
    expect(solarToLunar(tet)).toEqual({ day: 1, month: 1, leap: false, year });
  });

  it('has the tenth of the third month on the day the calendars print', () => {
    expect(lunarToSolar(10, 3, false, year)).toBe(hungKings);
    expect(solarToLunar(hungKings)).toEqual({ day: 10, month: 3, leap: false, year });
  });
});

it('parts from the Chinese calendar where midnight in Hà Nội and in Beijing part', () => {
  expect(lunarToSolar(1, 1, false, 1968)).toBe('1968-01-29');
  expect(lunarToSolar(1, 1, false, 1985)).toBe('1985-01-21');
  expect(lunarToSolar(1, 1, false, 2007)).toBe('2007-02-17');
  expect(lunarToSolar(1, 1, false, 2030)).toBe('2030-02-02');
});

it('knows the leap months', () => {
  const leapMonths = [2023, 2025, 2028, 2031, 2033, 2036].map((year) => {
    const months = Array.from({ length: 12 }, (_, index) => index + 1);
    return [year, ...months.filter((month) => lunarToSolar(1, month, true, year) !== null)];
  });
  expect(leapMonths).toEqual([
    [2023, 2],
    [2025, 6],
    [2028, 5],
    [2031, 3],
    [2033, 11],
    [2036, 6],
  ]);
});

it('has no day or month that the year does not have', () => {
  expect(lunarToSolar(30, 12, false, 2024)).toBeNull();
  expect(lunarToSolar(30, 12, false, 2023)).toBe('2024-02-09');
  expect(lunarToSolar(1, 3, true, 2024)).toBeNull();
  expect(lunarToSolar(0, 1, false, 2024)).toBeNull();
  expect(lunarToSolar(1.5, 1, false, 2024)).toBeNull();
  expect(lunarToSolar(1, 13, false, 2024)).toBeNull();
});

it('takes every day to its lunar date and back', () => {
  fc.assert(
    fc.property(dateWithin(9_000), (date) => {
      const { day, month, leap, year } = solarToLunar(date);
      expect(lunarToSolar(day, month, leap, year)).toBe(date);
    }),
    { numRuns: 500 },
  );
});

it('goes on by one lunar day each day, and from the 29th or 30th to the first', () => {
  fc.assert(
    fc.property(dateWithin(9_000), (date) => {
      const today = solarToLunar(date);
      const tomorrow = solarToLunar(addDays(date, 1));
      if (tomorrow.day === 1) expect([29, 30]).toContain(today.day);
      else expect(tomorrow).toEqual({ ...today, day: today.day + 1 });
    }),
    { numRuns: 500 },
  );
});

it('differs from the Chinese calendar of ICU only after a new moon around midnight in Beijing', () => {
  const chinese = new Intl.DateTimeFormat('en-u-ca-chinese', { timeZone: 'UTC', month: 'numeric', day: 'numeric' });
  for (let date = '2024-01-01'; date < '2036-01-01'; date = addDays(date, 1)) {
    const lunar = solarToLunar(date);
    if (chinese.format(new Date(date)) === `${lunar.month}${lunar.leap ? 'bis' : ''}/${lunar.day}`) continue;
    const nearest = lunationNear(Date.parse(date) / 86_400_000);
    const hoursInBeijing = [nearest - 1, nearest, nearest + 1].map(
      (lunation) => ((newMoon(lunation) + 8 / 24) % 1) * 24,
    );
    expect(
      hoursInBeijing.some((hour) => hour > 23.5 || hour < 1),
      date,
    ).toBe(true);
  }
});

describe('the astronomy', () => {
  const days = (iso: string) => Date.parse(iso) / 86_400_000;

  it.each(['1977-02-18T03:36:54Z', '2024-04-08T18:20:50Z', '2030-02-02T16:07:28Z', '2026-02-17T12:01:09Z'])(
    'has a new moon at %s, to a minute',
    (iso) => {
      expect(Math.abs(newMoon(lunationNear(days(iso))) - days(iso)) * 1440).toBeLessThan(1);
    },
  );

  it('has the sun at the equinox and the solstice, to a hundredth of a degree', () => {
    expect(Math.abs(sunLongitude(days('2024-12-21T09:20:30Z')) - 270)).toBeLessThan(0.01);
    expect(Math.abs(sunLongitude(days('2024-06-20T20:51:00Z')) - 90)).toBeLessThan(0.01);
  });
});
