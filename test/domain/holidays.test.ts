import { describe, expect, it } from 'vitest';
import { createWorkCalendar } from '../../src/domain/calendar.ts';
import { type HolidayName, publicHolidays, swappedDays } from '../../src/domain/holidays.ts';
import { weekday } from '../../src/domain/local-date.ts';
import { daysAfter } from './arbitraries.ts';

const datesOf = (year: number, ...names: HolidayName[]) =>
  publicHolidays(year)
    .filter(({ name }) => names.includes(name))
    .map(({ date }) => date);

/** The holidays as an office lives them: days in a row on which nobody works. */
function restsBetween(year: number, eve: string, last: string): boolean[] {
  const swaps = swappedDays(year);
  const calendar = createWorkCalendar({
    zone: 'Asia/Ho_Chi_Minh',
    holidays: [...publicHolidays(year).map(({ date }) => date), ...swaps.map(({ off }) => off)],
    workingDays: swaps.map(({ worked }) => worked),
  });
  return daysAfter(eve, last).map(calendar.isWorkingDay);
}

/** First and last day of a rest, published for civil servants; the days around it are worked. */
const publishedRests = [
  ['Tết 2023', 2023, '2023-01-20', '2023-01-26'],
  ['Tết 2024', 2024, '2024-02-08', '2024-02-14'],
  ['Tết 2025', 2025, '2025-01-25', '2025-02-02'],
  ['Tết 2026', 2026, '2026-02-14', '2026-02-22'],
  ['Giỗ Tổ, 30/4 and 1/5 2023', 2023, '2023-04-29', '2023-05-03'],
  ['30/4 and 1/5 2024', 2024, '2024-04-27', '2024-05-01'],
  ['30/4 and 1/5 2025', 2025, '2025-04-30', '2025-05-04'],
  ['Quốc khánh 2021', 2021, '2021-09-02', '2021-09-05'],
  ['Quốc khánh 2022', 2022, '2022-09-01', '2022-09-04'],
  ['Quốc khánh 2023', 2023, '2023-09-01', '2023-09-04'],
  ['Quốc khánh 2024', 2024, '2024-08-31', '2024-09-03'],
  ['Quốc khánh 2025', 2025, '2025-08-30', '2025-09-02'],
  ['Quốc khánh 2026', 2026, '2026-08-29', '2026-09-02'],
] as const;

describe('the rests published for civil servants', () => {
  it.each(publishedRests)('%s', (_name, year, first, last) => {
    const [before, ...rest] = restsBetween(year, isoBefore(first, 2), isoBefore(last, -1)) as [boolean, ...boolean[]];
    expect(before).toBe(true);
    expect(rest.at(-1)).toBe(true);
    expect(rest.slice(0, -1)).toEqual(rest.slice(0, -1).map(() => false));
  });
});

function isoBefore(date: string, days: number): string {
  return new Date(Date.parse(date) - days * 86_400_000).toISOString().slice(0, 10);
}

it('gives Tết 2024 five statutory days and makes up the weekend in it', () => {
  expect(datesOf(2024, 'tet')).toEqual(['2024-02-08', '2024-02-09', '2024-02-10', '2024-02-11', '2024-02-12']);
  expect(datesOf(2024, 'made_up')).toEqual(['2024-02-13', '2024-02-14']);
});

it('takes the last day of the old year and four of the new where the government has not yet chosen', () => {
  expect(datesOf(2028, 'tet')).toEqual(['2028-01-25', '2028-01-26', '2028-01-27', '2028-01-28', '2028-01-29']);
});

it('puts the second day of Quốc khánh on the side it is told', () => {
  const days = (side: 'before' | 'after') =>
    publicHolidays(2024, { nationalDayAdjacent: side }).filter(({ name }) => name === 'national_day');
  expect(days('before').map(({ date }) => date)).toEqual(['2024-09-01', '2024-09-02']);
  expect(days('after').map(({ date }) => date)).toEqual(['2024-09-02', '2024-09-03']);
  expect(publicHolidays(2024, { nationalDayAdjacent: 'before' })).toContainEqual({
    date: '2024-09-03',
    name: 'made_up',
  });
});

it('has the holiday of 24 November only when switched on', () => {
  expect(datesOf(2026, 'culture_day')).toEqual([]);
  expect(publicHolidays(2026, { culture24November: true })).toContainEqual({ date: '2026-11-24', name: 'culture_day' });
});

describe.each(Array.from({ length: 30 }, (_, index) => 2021 + index))('in %i', (year) => {
  const holidays = publicHolidays(year, { culture24November: true });
  const statutory = holidays.filter(({ name }) => name !== 'made_up');

  it('there are twelve statutory days, in order', () => {
    expect(statutory).toHaveLength(12);
    expect(holidays.map(({ date }) => date)).toEqual(holidays.map(({ date }) => date).sort());
  });

  it('each holiday on a weekend is made up once, on a weekday that is free', () => {
    const madeUp = holidays.filter(({ name }) => name === 'made_up').map(({ date }) => date);
    const onWeekend = new Set(statutory.map(({ date }) => date).filter((date) => weekday(date) >= 6));
    expect(madeUp).toHaveLength(onWeekend.size);
    expect(madeUp.filter((date) => weekday(date) >= 6)).toEqual([]);
    expect(new Set([...madeUp, ...statutory.map(({ date }) => date)]).size).toBe(
      madeUp.length + new Set(statutory.map(({ date }) => date)).size,
    );
  });
});
