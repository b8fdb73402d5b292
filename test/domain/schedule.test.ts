import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkCalendar, type WorkCalendar } from '../../src/domain/calendar.ts';
import { addDays, fromEpochDay, type LocalDate } from '../../src/domain/local-date.ts';
import {
  defaultScheduleRules,
  expectedProgress,
  type ScheduledTask,
  type ScheduleRules,
  statusInstants,
} from '../../src/domain/schedule.ts';
import { localDateAt } from '../../src/domain/time-zone.ts';
import { anyCalendar, dateWithin, daysAfter } from './arbitraries.ts';

const office = createWorkCalendar({ zone: 'Asia/Ho_Chi_Minh', holidays: ['2024-04-18', '2024-04-30', '2024-05-01'] });
const midnight = (date: string) => new Date(`${date}T00:00:00+07:00`);

const twoWeeks: ScheduledTask = {
  kind: 'dated',
  state: 'open',
  startOn: '2024-04-01',
  dueOn: '2024-04-12',
  progress: 0,
  lastReportOn: null,
};
const instantsOf = (change: Partial<ScheduledTask>) =>
  statusInstants({ ...twoWeeks, ...change }, office, defaultScheduleRules);

describe('expected progress', () => {
  it('grows by the share of each working day, at the end of it', () => {
    const expected = [
      '2024-03-31',
      '2024-04-01',
      '2024-04-05',
      '2024-04-07',
      '2024-04-11',
      '2024-04-12',
      '2024-06-01',
    ].map((on) => expectedProgress('2024-04-01', '2024-04-12', on, office));
    expect(expected).toEqual([0, 10, 50, 50, 90, 100, 100]);
  });

  it('asks for nothing before the deadline when there is no working day', () => {
    expect(expectedProgress('2024-04-06', '2024-04-07', '2024-04-06', office)).toBe(0);
    expect(expectedProgress('2024-04-06', '2024-04-07', '2024-04-07', office)).toBe(100);
  });

  it('asks for all at once on a deadline before the start', () => {
    expect(expectedProgress('2024-04-12', '2024-04-01', '2024-03-31', office)).toBe(0);
    expect(expectedProgress('2024-04-12', '2024-04-01', '2024-04-01', office)).toBe(100);
  });

  it('only grows with time, from 0 to 100', () => {
    fc.assert(
      fc.property(anyCalendar, dateWithin(150), dateWithin(150), dateWithin(150), (calendar, start, due, on) => {
        const today = expectedProgress(start, due, on, calendar);
        const tomorrow = expectedProgress(start, due, addDays(on, 1), calendar);
        expect(0 <= today && today <= tomorrow && tomorrow <= 100).toBe(true);
      }),
    );
  });
});

describe('a task of two weeks', () => {
  it('is overdue from 24:00 of its last day', () => {
    expect(instantsOf({}).overdueFrom).toEqual(midnight('2024-04-13'));
  });

  it('is due soon from the morning on which three working days are left', () => {
    expect(instantsOf({}).dueSoonFrom).toEqual(midnight('2024-04-09'));
    expect(instantsOf({ dueOn: '2024-04-22' }).dueSoonFrom).toEqual(midnight('2024-04-16'));
  });

  it('counts the same three days to a deadline on a day off', () => {
    expect(instantsOf({ dueOn: '2024-04-14' }).dueSoonFrom).toEqual(midnight('2024-04-09'));
  });

  it('is behind after the first working day that calls for 15 points more than was reported', () => {
    expect(instantsOf({ progress: 0 }).behindFrom).toEqual(midnight('2024-04-03'));
    expect(instantsOf({ progress: 5 }).behindFrom).toEqual(midnight('2024-04-03'));
    expect(instantsOf({ progress: 6 }).behindFrom).toEqual(midnight('2024-04-04'));
    expect(instantsOf({ progress: 35 }).behindFrom).toEqual(midnight('2024-04-06'));
    expect(instantsOf({ progress: 75 }).behindFrom).toEqual(midnight('2024-04-12'));
  });

  it('is never behind when the deadline comes first', () => {
    expect(instantsOf({ progress: 76 }).behindFrom).toBeNull();
    expect(instantsOf({ progress: 100 }).behindFrom).toBeNull();
  });

  it('is silent after ten working days without a report, counted from the last one or the start', () => {
    expect(instantsOf({}).silentFrom).toEqual(midnight('2024-04-16'));
    expect(instantsOf({ lastReportOn: '2024-04-05' }).silentFrom).toEqual(midnight('2024-04-23'));
  });
});

describe('a task without one of its dates', () => {
  it('has no instant that would need it', () => {
    expect(instantsOf({ startOn: null })).toEqual({
      dueSoonFrom: midnight('2024-04-09'),
      behindFrom: null,
      overdueFrom: midnight('2024-04-13'),
      silentFrom: null,
    });
    expect(instantsOf({ dueOn: null })).toEqual({
      dueSoonFrom: null,
      behindFrom: null,
      overdueFrom: null,
      silentFrom: midnight('2024-04-16'),
    });
  });

  it('is not behind when it was due before it began', () => {
    expect(instantsOf({ dueOn: '2024-03-20' }).behindFrom).toBeNull();
  });
});

it('only an open dated task has instants', () => {
  const none = { dueSoonFrom: null, behindFrom: null, overdueFrom: null, silentFrom: null };
  for (const state of ['awaiting_confirmation', 'confirmed', 'paused', 'cancelled'] as const) {
    expect(instantsOf({ state })).toEqual(none);
  }
  expect(instantsOf({ kind: 'continuous' })).toEqual(none);
});

const anyRules: fc.Arbitrary<ScheduleRules> = fc.record({
  dueSoonWorkingDays: fc.integer({ min: 0, max: 10 }),
  behindPoints: fc.integer({ min: 1, max: 60 }),
  silentWorkingDays: fc.integer({ min: 1, max: 20 }),
});

const anyTask: fc.Arbitrary<ScheduledTask> = fc.record({
  kind: fc.constant('dated' as const),
  state: fc.constant('open' as const),
  startOn: fc.option(dateWithin(160)),
  dueOn: fc.option(dateWithin(160)),
  progress: fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0, max: 100, noNaN: true })),
  lastReportOn: fc.option(dateWithin(160)),
});

/** What holds on a local day, found by walking the calendar day by day in the words of the rules. */
function walked(task: ScheduledTask, today: LocalDate, calendar: WorkCalendar, rules: ScheduleRules) {
  const workingDays = (from: LocalDate, to: LocalDate) => daysAfter(from, to).filter(calendar.isWorkingDay).length;
  const { startOn, dueOn } = task;
  const yesterday = addDays(today, -1);
  const overdue = dueOn !== null && today > dueOn;
  const since = task.lastReportOn ?? startOn;
  return {
    overdue,
    dueSoon: dueOn !== null && workingDays(today, dueOn) <= rules.dueSoonWorkingDays,
    behind: dueOn !== null && startOn !== null && !overdue && lagsOn(yesterday, startOn, dueOn),
    silent: since !== null && workingDays(since, yesterday) >= rules.silentWorkingDays,
  };

  function lagsOn(evening: LocalDate, start: LocalDate, due: LocalDate): boolean {
    const eve = addDays(start, -1);
    const all = workingDays(eve, due);
    return all > 0 && (100 * workingDays(eve, evening)) / all - task.progress >= rules.behindPoints;
  }
}

describe('comparing the stored instants with the clock', () => {
  const anyInstant = fc.date({ min: new Date('2023-12-20'), max: new Date('2024-07-20'), noInvalidDate: true });

  it('gives what walking the calendar day by day gives', () => {
    fc.assert(
      fc.property(anyTask, anyCalendar, anyRules, anyInstant, (task, calendar, rules, instant) => {
        const from = statusInstants(task, calendar, rules);
        const reached = (since: Date | null) => since !== null && instant >= since;
        expect({
          overdue: reached(from.overdueFrom),
          dueSoon: reached(from.dueSoonFrom),
          behind: reached(from.behindFrom) && !reached(from.overdueFrom),
          silent: reached(from.silentFrom),
        }).toEqual(walked(task, localDateAt(instant, calendar.zone), calendar, rules));
      }),
      { numRuns: 3_000 },
    );
  });

  it('turns at the instant itself and not a millisecond before', () => {
    fc.assert(
      fc.property(anyTask, anyCalendar, anyRules, (task, calendar, rules) => {
        const { overdueFrom, dueSoonFrom, behindFrom } = statusInstants(task, calendar, rules);
        const dayOf = (instant: Date) => localDateAt(instant, calendar.zone);
        for (const from of [overdueFrom, dueSoonFrom, behindFrom]) {
          if (from) expect(dayOf(new Date(+from - 1)) < dayOf(from)).toBe(true);
        }
        if (behindFrom && overdueFrom) expect(behindFrom < overdueFrom).toBe(true);
      }),
    );
  });

  it('more progress never makes a task behind earlier', () => {
    fc.assert(
      fc.property(anyTask, anyCalendar, anyRules, fc.integer({ min: 0, max: 50 }), (task, calendar, rules, gain) => {
        const later = statusInstants({ ...task, progress: task.progress + gain }, calendar, rules).behindFrom;
        const now = statusInstants(task, calendar, rules).behindFrom;
        expect((later?.getTime() ?? Infinity) >= (now?.getTime() ?? Infinity)).toBe(true);
      }),
    );
  });
});

it('computes the instants of 20,000 tasks within three seconds', { retry: 3 }, () => {
  const started = performance.now();
  for (let index = 0; index < 20_000; index += 1) {
    const startOn = fromEpochDay(19_700 + (index % 300));
    statusInstants(
      { ...twoWeeks, startOn, dueOn: addDays(startOn, 30 + (index % 400)), progress: index % 101 },
      office,
      defaultScheduleRules,
    );
  }
  expect(performance.now() - started).toBeLessThan(3_000);
});
