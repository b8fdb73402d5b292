import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkCalendar } from '../../../src/domain/calendar.ts';
import { type DayRange, lateDays } from '../../../src/domain/evaluation/late-days.ts';
import { type DatedTask, markByOriginal, markOf } from '../../../src/domain/evaluation/task-mark.ts';
import { defaultWeights } from '../../../src/domain/evaluation/weights.ts';
import { addDays } from '../../../src/domain/local-date.ts';
import { anyCalendar, dateWithin, daysAfter } from '../arbitraries.ts';
import { anyWeights } from './any-weights.ts';

const calendar = createWorkCalendar({ zone: 'Asia/Ho_Chi_Minh', holidays: ['2024-05-01'] });

/** Due on Friday 29 March 2024, theirs from the beginning of the year. */
const task: DatedTask = {
  ...{ dueOn: '2024-03-29', originalDue: '2024-03-29', doneOn: null, today: '2024-03-20', handedOn: '2024-01-02' },
  ...{ standstill: [], waiting: [] },
};

const mark = (facts: Partial<DatedTask>) => markOf({ ...task, ...facts }, defaultWeights, calendar);

describe('how a task ended', () => {
  it('on its deadline gives the points of a task in time, and nothing is judged before it', () => {
    expect(mark({ doneOn: '2024-03-29' })).toEqual({ outcome: 'on_time', days: 0, excused: 0, points: 90 });
    expect(mark({})).toBeNull();
    expect(mark({ today: '2024-03-29' })).toBeNull();
  });

  it('earlier gives a point for each working day, and 100 at most', () => {
    expect(mark({ doneOn: '2024-03-25' })).toMatchObject({ outcome: 'early', days: 4, points: 94 });
    expect(mark({ doneOn: '2024-01-10' })).toMatchObject({ outcome: 'early', points: 100 });
  });

  it('an extension makes a late task one in time, but nobody early', () => {
    const extended = { dueOn: '2024-04-30', doneOn: '2024-04-12' };
    expect(mark(extended)).toMatchObject({ outcome: 'on_time', points: 90 });
    expect(markByOriginal({ ...task, ...extended }, defaultWeights, calendar)).toMatchObject({
      outcome: 'late',
      days: 10,
      points: 70,
    });
    expect(mark({ ...extended, doneOn: '2024-03-27' })).toMatchObject({ outcome: 'early', days: 2 });
  });

  it('later takes two points away for each working day, but what was finished at all keeps forty', () => {
    expect(mark({ doneOn: '2024-04-02' })).toMatchObject({ outcome: 'late', days: 2, points: 86 });
    expect(mark({ doneOn: '2024-08-30' })).toMatchObject({ outcome: 'late', points: 40 });
  });

  it('on the Saturday after a Friday is late as well', () => {
    expect(mark({ doneOn: '2024-03-30' })).toMatchObject({ outcome: 'late', days: 1 });
  });

  it('not finished gives less than finished on the same day, and nothing in the end', () => {
    expect(mark({ today: '2024-04-02' })).toMatchObject({ outcome: 'overdue', days: 2, points: 56 });
    expect(mark({ today: '2024-06-28' })).toMatchObject({ outcome: 'overdue', points: 0 });
  });
});

describe('what was nobody’s fault', () => {
  it('days of a pause before the deadline are added to it', () => {
    const standstill = [{ from: '2024-03-18', until: '2024-03-22' }];
    expect(mark({ doneOn: '2024-04-05', standstill })).toMatchObject({ outcome: 'on_time', excused: 5, points: 90 });
    expect(mark({ doneOn: '2024-04-08', standstill })).toMatchObject({ outcome: 'late', days: 1, excused: 5 });
  });

  it('days after the deadline on which it waited for its confirmation, or for somebody else, do not count', () => {
    const standstill = [{ from: '2024-03-29', until: '2024-04-04' }];
    // The deadline itself was a day of waiting: it moves to Monday 1 April.
    expect(mark({ doneOn: '2024-04-09', standstill })).toMatchObject({ outcome: 'late', days: 3 });
    const waiting = [{ from: '2024-03-11', until: '2024-04-05' }];
    expect(mark({ doneOn: '2024-04-09', waiting })).toMatchObject({ outcome: 'late', days: 2, excused: 5 });
    expect(mark({ today: '2024-04-05', waiting })).toBeNull();
  });

  it('nor do days before it was theirs', () => {
    expect(mark({ handedOn: '2024-04-15', today: '2024-04-15' })).toBeNull();
    expect(mark({ handedOn: '2024-04-15', today: '2024-04-17' })).toMatchObject({ outcome: 'overdue', days: 2 });
  });
});

const anyRange: fc.Arbitrary<DayRange> = fc
  .tuple(dateWithin(200), fc.nat(20))
  .map(([from, days]) => ({ from, until: addDays(from, days) }));
const anyTask = fc.record({
  ...{ dueOn: dateWithin(180), originalDue: dateWithin(180), handedOn: dateWithin(180) },
  ...{ standstill: fc.array(anyRange, { maxLength: 4 }), waiting: fc.array(anyRange, { maxLength: 4 }) },
});
describe('whatever the task, the weights and the calendar', () => {
  it('points are between 0 and 100, finishing earlier never gives fewer, and waiting longer never more', () => {
    const anyEnds = fc.tuple(dateWithin(220), fc.nat(60));
    fc.assert(
      fc.property(anyTask, anyWeights, anyCalendar, anyEnds, (facts, weights, days, [end, more]) => {
        const later = addDays(end, more);
        const points = (ends: Partial<DatedTask>) =>
          markOf({ ...facts, doneOn: null, today: later, ...ends }, weights, days)?.points ?? null;
        const [early, late] = [points({ doneOn: end }), points({ doneOn: later })];
        const [open, longer] = [points({ today: end }), points({ today: later })];
        for (const one of [early, late, open ?? 0, longer ?? 0]) {
          expect(one).toBeGreaterThanOrEqual(0);
          expect(one).toBeLessThanOrEqual(100);
        }
        expect(early ?? 0).toBeGreaterThanOrEqual(late ?? 0);
        expect(open ?? 100).toBeGreaterThanOrEqual(longer ?? 100);
        // Whoever finishes it today stands no worse than whoever leaves it open.
        expect(late ?? 0).toBeGreaterThanOrEqual(longer ?? 0);
      }),
    );
  });

  it('late days are those counted one by one', () => {
    fc.assert(
      fc.property(anyTask, anyCalendar, dateWithin(220), (facts, days, endOn) => {
        const holds = (ranges: readonly DayRange[], day: string) =>
          ranges.some(({ from, until }) => from <= day && day <= until);
        const credit = daysAfter('2023-12-31', facts.dueOn).filter(
          (day) => holds(facts.standstill, day) && days.isWorkingDay(day),
        ).length;
        const due = credit === 0 ? facts.dueOn : days.addWorkingDays(facts.dueOn, credit);
        const left = daysAfter(due > facts.handedOn ? due : facts.handedOn, endOn).filter(
          (day) => !holds([...facts.standstill, ...facts.waiting], day),
        );
        const worked = left.filter((day) => days.isWorkingDay(day)).length;
        expect(lateDays({ ...facts, endOn }, days).counted).toBe(Math.max(worked, left.length > 0 ? 1 : 0));
      }),
    );
  });

  it('what was nobody’s fault never costs a point', () => {
    fc.assert(
      fc.property(anyTask, anyWeights, anyCalendar, dateWithin(220), (facts, weights, days, doneOn) => {
        const points = (ranges: Partial<DatedTask>) =>
          markOf({ ...facts, doneOn, today: doneOn, ...ranges }, weights, days)?.points ?? 0;
        const excused = points({});
        expect(excused).toBeGreaterThanOrEqual(points({ waiting: [] }));
        expect(excused).toBeGreaterThanOrEqual(points({ standstill: [] }));
        expect(excused).toBeGreaterThanOrEqual(points({ handedOn: '2024-01-01' }));
      }),
    );
  });
});
