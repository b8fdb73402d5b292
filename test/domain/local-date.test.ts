import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  daysBetween,
  endOfMonth,
  endOfQuarter,
  epochDay,
  formatVietnameseDate,
  fromEpochDay,
  makeDate,
  parseIsoDate,
  startOfWeek,
  weekday,
} from '../../src/domain/local-date.ts';

const anyEpochDay = fc.integer({ min: -719_162, max: 2_932_896 });
const anyDate = anyEpochDay.map(fromEpochDay);

describe('reading a date', () => {
  it('takes days that exist', () => {
    expect(parseIsoDate('2024-02-29')).toBe('2024-02-29');
    expect(parseIsoDate('0001-01-01')).toBe('0001-01-01');
    expect(makeDate(2024, 6, 30)).toBe('2024-06-30');
  });

  it.each([
    '2024-02-31',
    '2023-02-29',
    '1900-02-29',
    '2024-13-01',
    '2024-00-10',
    '2024-04-00',
    '2024-4-1',
    ' 2024-04-01',
    '2024-04-01T00:00',
    '0000-01-01',
    '',
  ])('refuses %j', (text) => {
    expect(parseIsoDate(text)).toBeNull();
  });

  it('refuses parts that are no whole numbers', () => {
    expect(makeDate(2024, 2.5, 1)).toBeNull();
    expect(makeDate(Number.NaN, 2, 1)).toBeNull();
    expect(makeDate(10_000, 1, 1)).toBeNull();
  });

  it.each(['tomorrow', '2024-6-1', '30/06/2024', '2024/06/30', '2024-02-30', 'abcd-ef-gh', ''])(
    'throws when a program takes %j for a date',
    (text) => {
      expect(() => epochDay(text)).toThrow(RangeError);
    },
  );

  it('throws where the calendar ends', () => {
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addMonths('9999-12-01', 1)).toThrow(RangeError);
  });
});

describe('counting days', () => {
  it('knows fixed points of the calendar', () => {
    expect(epochDay('1970-01-01')).toBe(0);
    expect(epochDay('2000-03-01')).toBe(11_017);
    expect(epochDay('0001-01-01')).toBe(-719_162);
    expect(weekday('2024-04-02')).toBe(2);
    expect(weekday('2024-02-11')).toBe(7);
    expect(daysBetween('2024-04-02', '2024-03-31')).toBe(-2);
  });

  it('takes every day to its number and back', () => {
    fc.assert(fc.property(anyEpochDay, (day) => epochDay(fromEpochDay(day)) === day));
  });

  it('gives every day of the calendar to strict reading', () => {
    fc.assert(fc.property(anyDate, (date) => parseIsoDate(date) === date));
  });

  it('orders dates as their texts', () => {
    fc.assert(fc.property(anyDate, anyDate, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  it('moves on one weekday each day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_162, max: 2_932_895 }), (day) => {
        expect(weekday(fromEpochDay(day + 1))).toBe((weekday(fromEpochDay(day)) % 7) + 1);
      }),
    );
  });
});

describe('moving by months', () => {
  it('stays within a shorter month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2023-01-31', 1)).toBe('2023-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-12-15', 1)).toBe('2025-01-15');
    expect(addMonths('2024-01-15', -13)).toBe('2022-12-15');
  });

  it('ends months and quarters', () => {
    expect(endOfMonth('2024-02-01')).toBe('2024-02-29');
    expect(endOfQuarter('2024-01-01')).toBe('2024-03-31');
    expect(endOfQuarter('2024-06-30')).toBe('2024-06-30');
    expect(endOfQuarter('2024-10-02')).toBe('2024-12-31');
  });
});

it('begins the week on Monday', () => {
  expect(startOfWeek('2024-04-07')).toBe('2024-04-01');
  expect(startOfWeek('2024-04-01')).toBe('2024-04-01');
});

it('writes dates as officials do, without leading zeros', () => {
  expect(formatVietnameseDate('2024-06-30')).toBe('30/6/2024');
  expect(formatVietnameseDate('2024-02-05')).toBe('5/2/2024');
});
