import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays, daysBetween } from '../../src/domain/local-date.ts';
import { reportRange, spanAfter, spanBefore, spanKey, spanMeant } from '../../src/domain/report-span.ts';

const today = '2024-04-02';
const days = (said: string, cutOffDay: number | 'calendar' = 14) => {
  const span = spanMeant(said, today, cutOffDay);
  return span === null ? null : `${span.from} ${span.until}`;
};

it('takes the windows of the regulation on reports, which end on the cut-off day', () => {
  expect(days('2024-W14')).toBe('2024-04-01 2024-04-07');
  expect(days('this_week')).toBe('2024-04-01 2024-04-07');
  expect(days('2024-03')).toBe('2024-02-15 2024-03-14');
  expect(days('this_month')).toBe('2024-03-15 2024-04-14');
  expect(days('2024-Q1')).toBe('2023-12-15 2024-03-14');
  expect(days('2024-H1')).toBe('2023-12-15 2024-06-14');
  expect(days('2024-H2')).toBe('2024-06-15 2024-12-14');
  expect(days('2024-9M')).toBe('2023-12-15 2024-09-14');
  expect(days('2024')).toBe('2023-12-15 2024-12-14');
});

it('takes calendar months where the office counts by them', () => {
  expect(days('2024-03', 'calendar')).toBe('2024-03-01 2024-03-31');
  expect(days('2024-Q1', 'calendar')).toBe('2024-01-01 2024-03-31');
  expect(days('2024-H1', 'calendar')).toBe('2024-01-01 2024-06-30');
  expect(days('2024-9M', 'calendar')).toBe('2024-01-01 2024-09-30');
  expect(days('2024', 'calendar')).toBe('2024-01-01 2024-12-31');
  expect(days('last_month', 'calendar')).toBe('2024-03-01 2024-03-31');
});

it('knows what it cannot be', () => {
  for (const said of ['2024-13', '2024-Q5', '2024-H3', '2024-W54', 'this_day', 'this_week/last_week', '', '2024-03-05'])
    expect(days(said), said).toBeNull();
  expect(reportRange('2024-03-15', '2024-03-01')).toBeNull();
  expect(reportRange('2004-03-15', '2024-03-01')).toBeNull();
});

it('comes back from its key, and neighbours touch', () => {
  const kinds = fc.constantFrom('week', 'month', 'quarter', 'half_year', 'year');
  const cutOff = fc.oneof(fc.integer({ min: 1, max: 28 }), fc.constant('calendar' as const));
  fc.assert(
    fc.property(kinds, fc.integer({ min: 0, max: 4000 }), cutOff, (kind, later, cutOffDay) => {
      const span = spanMeant(`this_${kind}`, addDays('2020-01-01', later), cutOffDay);
      if (span === null) throw new Error(kind);
      expect(spanMeant(spanKey(span), '2030-01-01', cutOffDay)).toEqual(span);
      expect(addDays(spanBefore(span).until, 1)).toBe(span.from);
      expect(spanAfter(span).from).toBe(addDays(span.until, 1));
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 400 }), (later, length) => {
      const from = addDays('2020-01-01', later);
      const span = reportRange(from, addDays(from, length));
      if (span === null) throw new Error(from);
      expect(spanMeant(spanKey(span), today, 14)).toEqual(span);
      const [before, after] = [spanBefore(span), spanAfter(span)];
      expect([daysBetween(before.from, before.until), daysBetween(after.from, after.until)]).toEqual([length, length]);
      expect([addDays(before.until, 1), addDays(span.until, 1)]).toEqual([span.from, after.from]);
    }),
  );
});

it('plans the rest of the year after nine months, and compares with those of the year before', () => {
  const span = spanMeant('2024-9M', today, 14);
  if (span === null) throw new Error('no nine months');
  expect(spanAfter(span)).toMatchObject({ from: '2024-09-15', until: '2024-12-14' });
  expect(spanBefore(span)).toMatchObject({ from: '2022-12-15', until: '2023-09-14' });
});
