import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, endOfMonth, endOfQuarter, partsOf } from '../../src/domain/local-date.ts';
import { readDeadline } from '../../src/intake/deadline.ts';

test.each([
  ['Quý I/2024', '2024-03-31'],
  ['Quý II năm 2024', '2024-06-30'],
  ['Quý I, II/2024', '2024-06-30'],
  ['Quý III - IV/2024', '2024-12-31'],
  ['Cuối quý I/2024', '2024-03-31'],
  ['Tháng 6/2024', '2024-06-30'],
  ['Tháng 02 năm 2024', '2024-02-29'],
  ['Tháng 6-7/2024', '2024-07-31'],
  ['06/2024', '2024-06-30'],
  ['Trước ngày 30/6/2024', '2024-06-30'],
  ['Hoàn thành trước ngày 15 tháng 6 năm 2024', '2024-06-15'],
  ['Chậm nhất ngày 30/6/2024', '2024-06-30'],
  ['6 tháng đầu năm 2024', '2024-06-30'],
  ['6 tháng cuối năm 2024', '2024-12-31'],
  ['9 tháng đầu năm 2024', '2024-09-30'],
  ['Năm 2024', '2024-12-31'],
  ['2024', '2024-12-31'],
  ['Giai đoạn 2022-2025', '2025-12-31'],
  ['Đến hết năm 2024', '2024-12-31'],
])('%s ends on %s', (typed, on) => {
  expect(readDeadline(typed, null)).toEqual({ kind: 'date', on });
  expect(readDeadline(typed.normalize('NFD').toUpperCase(), 1999)).toEqual({ kind: 'date', on });
});

test('a stretch begins where it says', () => {
  expect(readDeadline('Từ 01/3/2024 đến 30/6/2024', null)).toEqual({
    kind: 'date',
    on: '2024-06-30',
    from: '2024-03-01',
  });
  expect(readDeadline('Từ tháng 3 đến tháng 6/2024', null)).toEqual({
    kind: 'date',
    on: '2024-06-30',
    from: '2024-03-01',
  });
});

test.each(['Quý I', 'Tháng 6', '6 tháng đầu năm', '30/6', 'Trước ngày 30/6'])(
  '%s is of the year that the plan is for, and asked where nobody says which',
  (typed) => {
    expect(readDeadline(typed, null)).toEqual({ kind: 'no-year' });
    expect(readDeadline(typed, 2024)).toMatchObject({ kind: 'date', on: expect.stringMatching(/^2024-/) });
  },
);

test.each([
  ['Thường xuyên, hằng năm', {}],
  ['Thường xuyên trong năm 2024', {}],
  ['Hàng năm', {}],
  ['Hằng quý năm 2024', { cadence: 'quarterly' }],
  ['Trước ngày 14 hằng tháng', { cadence: 'monthly' }],
])('%s is no deadline but a rhythm', (typed, rhythm) => {
  expect(readDeadline(typed, null)).toEqual({ kind: 'continuous', ...rhythm });
});

test.each([
  ...['Theo chỉ đạo', 'Theo chỉ đạo của UBND tỉnh', 'Theo tiến độ của Bộ', 'Khi có yêu cầu'].map((typed) => [
    typed,
    'open',
  ]),
  ...['31/02/2024', 'Tháng 13/2024', '6/30/2024'].map((typed) => [typed, 'impossible']),
  ...['mai', 'Quý V/2024', 'Đầu tháng 6/2024', '31/3/2024\n30/6/2024', '45473', 'Quý', 'Tháng'].map((typed) => [
    typed,
    'unreadable',
  ]),
])('%j is %s: nothing is guessed', (typed, kind) => {
  expect(readDeadline(typed ?? '', 2024)).toEqual({ kind });
});

test('every month and quarter of the century ends with its last day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 36_500 }), (days) => {
      const day = addDays('2000-01-01', days);
      const { year, month } = partsOf(day);
      const quarter = ['I', 'II', 'III', 'IV'][Math.floor((month - 1) / 3)];
      expect(readDeadline(`Tháng ${month}/${year}`, null)).toEqual({ kind: 'date', on: endOfMonth(day) });
      expect(readDeadline(`Quý ${quarter}/${year}`, null)).toEqual({ kind: 'date', on: endOfQuarter(day) });
    }),
  );
});
