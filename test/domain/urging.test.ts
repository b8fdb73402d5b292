import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkCalendar } from '../../src/domain/calendar.ts';
import {
  countReceipts,
  type Delivery,
  notUrged,
  owesAnswer,
  receiptOf,
  receipts,
  workingDaysAfter,
} from '../../src/domain/urging.ts';

const calendar = createWorkCalendar({ zone: 'Asia/Ho_Chi_Minh', holidays: ['2024-04-30', '2024-05-01'] });
const local = (moment: string) => new Date(`${moment}:00+07:00`);

it('an answer is waited for until the same hour of the next working day', () => {
  expect(workingDaysAfter(local('2024-04-02T08:30'), 1, calendar)).toEqual(local('2024-04-03T08:30'));
  expect(workingDaysAfter(local('2024-04-05T16:00'), 1, calendar)).toEqual(local('2024-04-08T16:00'));
  expect(workingDaysAfter(local('2024-04-06T09:00'), 1, calendar)).toEqual(local('2024-04-08T09:00'));
  expect(workingDaysAfter(local('2024-04-29T09:00'), 1, calendar)).toEqual(local('2024-05-02T09:00'));
});

it('only open work is urged', () => {
  expect(notUrged('open')).toBeNull();
  expect((['awaiting_confirmation', 'confirmed', 'paused', 'cancelled'] as const).map(notUrged)).toEqual([
    'awaiting',
    'done',
    'paused',
    'cancelled',
  ]);
});

describe('how far an urging came with somebody', () => {
  const deliveries: readonly Delivery[] = ['waiting', 'sending', 'sent', 'failed', 'cancelled', 'unknown', null];
  const when = fc.option(fc.date({ noInvalidDate: true }), { nil: null });
  const facts = fc.record({
    delivery: fc.constantFrom(...deliveries),
    receivedAt: when,
    answeredAt: when,
    reported: fc.boolean(),
  });

  it('never goes back by an answer, a report or "Đã nhận"', () => {
    const rank = (receipt: (typeof receipts)[number]) => receipts.indexOf(receipt);
    fc.assert(
      fc.property(facts, fc.date({ noInvalidDate: true }), (known, at) => {
        const before = rank(receiptOf(known));
        for (const more of [{ receivedAt: at }, { answeredAt: at }, { reported: true }])
          expect(rank(receiptOf({ ...known, ...more }))).toBeLessThanOrEqual(before);
      }),
    );
  });

  it('a word is owed by whoever can have read it and has neither answered nor reported', () => {
    const none = { receivedAt: null, answeredAt: null, reported: false };
    expect(deliveries.map((delivery) => owesAnswer(receiptOf({ delivery, ...none })))).toEqual([
      false,
      false,
      true,
      false,
      false,
      true,
      false,
    ]);
    fc.assert(
      fc.property(facts, (known) => {
        if (known.answeredAt !== null || known.reported) expect(owesAnswer(receiptOf(known))).toBe(false);
      }),
    );
  });

  it('counts everybody once', () => {
    fc.assert(
      fc.property(fc.array(facts), (all) => {
        const counts = countReceipts(all.map(receiptOf));
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.length);
      }),
    );
  });
});
