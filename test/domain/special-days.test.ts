import { describe, expect, it } from 'vitest';
import { publicHolidays, swappedDays } from '../../src/domain/holidays.ts';
import { isWorked, type SpecialDay, stretchesOf, workedDays } from '../../src/domain/special-days.ts';

function daysOf(year: number): Map<string, SpecialDay> {
  const days = new Map<string, SpecialDay>();
  for (const { date, name } of publicHolidays(year)) days.set(date, { kind: 'off', name, swappedWith: null });
  for (const { off, worked } of swappedDays(year)) {
    days.set(off, { kind: 'off', name: 'swapped', swappedWith: worked });
    days.set(worked, { kind: 'working', name: 'swapped', swappedWith: off });
  }
  return days;
}

const stretchAt = (year: number, on: string) =>
  stretchesOf(daysOf(year)).find(({ from, until }) => from <= on && on <= until);

describe('days off in a row', () => {
  it('Tết 2024 is told from Thursday to Wednesday, the weekend within it and the days given for it included', () => {
    expect(stretchAt(2024, '2024-02-10')).toEqual({
      ...{ from: '2024-02-08', until: '2024-02-14', wholeFrom: '2024-02-08', wholeUntil: '2024-02-14' },
      ...{ workingDays: 5, names: ['tet'], swapped: [] },
    });
  });

  it('Tết 2026 joins the weekends before and after it: nine days, as the government announced them', () => {
    expect(stretchAt(2026, '2026-02-17')).toMatchObject({
      ...{ from: '2026-02-16', until: '2026-02-20', workingDays: 5 },
      ...{ wholeFrom: '2026-02-14', wholeUntil: '2026-02-22' },
    });
  });

  it('30 April and 1 May 2024 are one stretch with the Monday that was swapped, and its Saturday is named', () => {
    expect(stretchAt(2024, '2024-04-30')).toMatchObject({
      ...{ from: '2024-04-29', until: '2024-05-01', workingDays: 3, names: ['reunification', 'labour_day'] },
      swapped: [{ off: '2024-04-29', worked: '2024-05-04' }],
    });
    expect(workedDays(daysOf(2024))).toEqual([{ on: '2024-05-04', insteadOf: '2024-04-29' }]);
  });

  it('a Saturday that is worked parts two stretches', () => {
    const off = (name: string) => ({ kind: 'off' as const, name, swappedWith: null });
    const days = new Map<string, SpecialDay>([
      ['2024-06-07', off('a')],
      ['2024-06-08', { kind: 'working', name: 'worked', swappedWith: null }],
      ['2024-06-10', off('b')],
    ]);
    expect(isWorked(days, '2024-06-08')).toBe(true);
    expect(stretchesOf(days).map(({ from, wholeFrom }) => [from, wholeFrom])).toEqual([
      ['2024-06-07', '2024-06-07'],
      ['2024-06-10', '2024-06-09'],
    ]);
  });
});
