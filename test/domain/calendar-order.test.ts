import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CalendarOrder,
  daysAfter,
  offeredDay,
  planCalendar,
  takenBack,
  turnOf,
} from '../../src/domain/calendar-order.ts';
import { addDays } from '../../src/domain/local-date.ts';
import { isWorked, type SpecialDay, type SpecialDays } from '../../src/domain/special-days.ts';
import { dateWithin } from './arbitraries.ts';

/** A Tuesday. */
const today = '2024-04-02';
const bounds = { today, lastYear: 2035 };
const holiday: SpecialDay = { kind: 'off', name: 'reunification', swappedWith: null };
const table: SpecialDays = new Map<string, SpecialDay>([
  ['2024-04-29', { kind: 'off', name: 'swapped', swappedWith: '2024-05-04' }],
  ['2024-04-30', holiday],
  ['2024-05-04', { kind: 'working', name: 'swapped', swappedWith: '2024-04-29' }],
]);
const plan = (order: CalendarOrder, days = table) => planCalendar(order, days, bounds);
const becoming = (order: CalendarOrder) => {
  const planned = plan(order);
  if (!planned.ok) throw new Error(planned.refusal.why);
  return planned.changes.map(({ on, after: becomes }) => [on, becomes?.kind ?? null, becomes?.swappedWith ?? null]);
};
const refusal = (order: CalendarOrder) => {
  const planned = plan(order);
  return planned.ok ? null : planned.refusal;
};
const off = (from: string, until = from): CalendarOrder => ({ deed: 'off', from, until, name: 'bão' });

describe('what an order changes', () => {
  it('days off: each day of the range that was not off, its weekend with it', () => {
    expect(becoming(off('2024-06-07', '2024-06-10')).map(([on]) => on)).toEqual([
      ...['2024-06-07', '2024-06-08', '2024-06-09', '2024-06-10'],
    ]);
    expect(becoming(off('2024-04-29', '2024-05-02')).map(([on]) => on)).toEqual(['2024-05-01', '2024-05-02']);
  });

  it('a swap: both days, each with the other', () => {
    expect(becoming({ deed: 'swap', off: '2024-06-07', worked: '2024-06-15' })).toEqual([
      ['2024-06-07', 'off', '2024-06-15'],
      ['2024-06-15', 'working', '2024-06-07'],
    ]);
  });

  it('one day of a swap taken out takes the other with it', () => {
    const both = [
      ['2024-04-29', null, null],
      ['2024-05-04', null, null],
    ];
    expect(becoming({ deed: 'ordinary', from: '2024-04-29', until: '2024-04-29' })).toEqual(both);
    expect(becoming({ deed: 'ordinary', from: '2024-05-04', until: '2024-05-04' })).toEqual(both);
  });

  it('a day worked for another that becomes off is given for nothing any more', () => {
    expect(becoming(off('2024-05-03', '2024-05-06'))).toContainEqual(['2024-04-29', 'off', null]);
  });
});

describe('what is refused', () => {
  it.each<[string, CalendarOrder, object]>([
    ['a day of last week', off('2024-03-29'), { why: 'past', on: '2024-03-29', earliest: '2024-04-01' }],
    ['a day beyond the known years', off('2036-01-02'), { why: 'too_far', lastYear: 2035 }],
    ['a range longer than a month', off('2024-06-03', '2024-07-04'), { why: 'too_long', days: 32, most: 31 }],
    ['a range that ends before it begins', off('2024-06-04', '2024-06-03'), { why: 'reversed' }],
    ['a holiday', off('2024-04-30'), { why: 'off_already', name: 'reunification' }],
    ['a weekend', off('2024-06-08', '2024-06-09'), { why: 'off_already', name: null }],
    ['a working day to be worked', { deed: 'worked', on: '2024-06-07' }, { why: 'worked_anyway', given: false }],
    ['a day that is worked already', { deed: 'worked', on: '2024-05-04' }, { why: 'worked_anyway', given: true }],
    ['a swap with itself', { deed: 'swap', off: '2024-06-07', worked: '2024-06-07' }, { why: 'same_day' }],
    ['a swap for a holiday', { deed: 'swap', off: '2024-04-30', worked: '2024-06-08' }, { why: 'off_already' }],
    ['a swap into a Friday', { deed: 'swap', off: '2024-06-06', worked: '2024-06-07' }, { why: 'worked_anyway' }],
    [
      'taking out what is not there',
      { deed: 'ordinary', from: '2024-06-07', until: '2024-06-07' },
      { why: 'ordinary_already', worked: true },
    ],
  ])('%s', (_, order, expected) => {
    expect(refusal(order)).toMatchObject(expected);
  });

  it('but this week may be changed from its Monday on: a storm is written down afterwards', () => {
    expect(plan(off('2024-04-01')).ok).toBe(true);
  });
});

describe('the holiday that was ordered and is not confirmed', () => {
  const none: SpecialDays = new Map();
  it.each([
    [2025, null],
    [2026, '2026-11-24'],
    // A Sunday in 2030: the Monday after it.
    [2030, '2030-11-25'],
  ])('is offered in %i: %s', (year, day) => {
    expect(offeredDay(year, none, today)).toBe(day);
  });

  it('is not offered once it is off, or past', () => {
    const given = new Map<string, SpecialDay>([
      ['2026-11-24', { kind: 'off', name: 'culture_day', swappedWith: null }],
    ]);
    expect(offeredDay(2026, given, today)).toBeNull();
    expect(offeredDay(2026, none, '2026-11-25')).toBeNull();
  });
});

const anyDay = dateWithin(300).filter((date) => date >= '2024-04-01');
const anyOrder: fc.Arbitrary<CalendarOrder> = fc.oneof(
  fc.tuple(anyDay, fc.nat(12)).map(([from, n]) => off(from, addDays(from, n))),
  fc.tuple(anyDay, fc.nat(12)).map(([from, n]) => ({ deed: 'ordinary' as const, from, until: addDays(from, n) })),
  anyDay.map((on) => ({ deed: 'worked' as const, on })),
  fc.tuple(anyDay, anyDay).map(([one, other]) => ({ deed: 'swap' as const, off: one, worked: other })),
);

it('whatever is ordered, one after the other, is taken back day by day as it was, and changes something', () => {
  fc.assert(
    fc.property(fc.array(anyOrder, { minLength: 1, maxLength: 8 }), (orders) => {
      let days: SpecialDays = table;
      const done: { before: SpecialDays; changes: Parameters<typeof takenBack>[0] }[] = [];
      for (const order of orders) {
        const planned = planCalendar(order, days, bounds);
        if (!planned.ok) continue;
        expect(planned.changes.length).toBeGreaterThan(0);
        done.push({ before: days, changes: planned.changes });
        days = daysAfter(days, planned.changes);
        for (const change of planned.changes)
          if (turnOf(change) !== 'same') expect(isWorked(days, change.on)).toBe(turnOf(change) === 'worked');
        for (const [on, { swappedWith }] of days)
          if (swappedWith !== null) expect(days.get(swappedWith)?.swappedWith).toBe(on);
      }
      for (const { before, changes } of done.reverse()) {
        const back = takenBack(changes, days, today);
        expect(back).not.toBeNull();
        days = daysAfter(days, back ?? []);
        expect(new Map([...days].sort())).toEqual(new Map([...before].sort()));
      }
    }),
  );
});

it('is not taken back when one of its days was changed since', () => {
  const first = plan(off('2024-06-07'));
  if (!first.ok) throw new Error('refused');
  const renamed = new Map([...daysAfter(table, first.changes), ['2024-06-07', { ...holiday, name: 'khác' }] as const]);
  expect(takenBack(first.changes, renamed, today)).toBeNull();
});
