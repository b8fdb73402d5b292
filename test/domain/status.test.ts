import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkCalendar } from '../../src/domain/calendar.ts';
import { defaultScheduleRules, statusInstants } from '../../src/domain/schedule.ts';
import {
  type DeadlineStatus,
  deadlineStatusAt,
  isSilentAt,
  type StatusFacts,
  urgencyRank,
} from '../../src/domain/status.ts';
import { anyCalendar, anyState, dateWithin } from './arbitraries.ts';

const office = createWorkCalendar({ zone: 'Asia/Ho_Chi_Minh', holidays: ['2024-04-18', '2024-04-30', '2024-05-01'] });
const at = (local: string) => new Date(`${local}:00+07:00`);

type Recorded = Omit<StatusFacts, 'dueSoonFrom' | 'behindFrom' | 'overdueFrom' | 'silentFrom'>;

function factsOf(recorded: Recorded, calendar = office): StatusFacts {
  const lastReportOn = recorded.hasReport ? recorded.startOn : null;
  return { ...recorded, ...statusInstants({ ...recorded, lastReportOn }, calendar, defaultScheduleRules) };
}

/** Eight weeks from Monday 1 April to Friday 24 May 2024: 37 working days. */
const eightWeeks: Recorded = {
  state: 'open',
  kind: 'dated',
  startOn: '2024-04-01',
  dueOn: '2024-05-24',
  reportedDoneOn: null,
  progress: 0,
  hasReport: false,
};
const statusOf = (change: Partial<Recorded>, local: string) =>
  deadlineStatusAt(factsOf({ ...eightWeeks, ...change }), at(local), office);

describe('an open task', () => {
  it('is not started, then in progress', () => {
    expect(statusOf({}, '2024-04-02T08:00')).toEqual({ kind: 'not_started' });
    expect(statusOf({ hasReport: true, progress: 5 }, '2024-04-02T08:00')).toEqual({ kind: 'in_progress' });
  });

  it('falls behind by the points that the days up to yesterday call for', () => {
    expect(statusOf({ hasReport: true, progress: 5 }, '2024-04-10T23:59')).toEqual({ kind: 'in_progress' });
    expect(statusOf({ hasReport: true, progress: 5 }, '2024-04-11T00:00')).toEqual({ kind: 'behind', points: 17 });
    expect(statusOf({}, '2024-05-24T10:00')).toEqual({ kind: 'behind', points: 97 });
  });

  it('is due soon with the working days that are left', () => {
    const nearlyDone = { hasReport: true, progress: 90 };
    expect(statusOf(nearlyDone, '2024-05-20T23:59')).toEqual({ kind: 'in_progress' });
    expect(statusOf(nearlyDone, '2024-05-21T00:00')).toEqual({ kind: 'due_soon', workingDaysLeft: 3 });
    expect(statusOf(nearlyDone, '2024-05-24T23:59')).toEqual({ kind: 'due_soon', workingDaysLeft: 0 });
  });

  it('is overdue by calendar days from 24:00 of its last day', () => {
    expect(statusOf({ progress: 99, hasReport: true }, '2024-05-25T00:00')).toEqual({ kind: 'overdue', days: 1 });
    expect(statusOf({ progress: 99, hasReport: true }, '2024-07-01T12:00')).toEqual({ kind: 'overdue', days: 38 });
  });

  it('without a deadline is started or not, and nothing else', () => {
    expect(statusOf({ dueOn: null }, '2030-01-01T00:00')).toEqual({ kind: 'not_started' });
    expect(statusOf({ dueOn: null, hasReport: true }, '2030-01-01T00:00')).toEqual({ kind: 'in_progress' });
  });

  it('may be silent beside its status', () => {
    const facts = factsOf(eightWeeks);
    expect(isSilentAt(facts, at('2024-04-15T23:59'))).toBe(false);
    expect(isSilentAt(facts, at('2024-04-16T00:00'))).toBe(true);
  });
});

describe('a task that was reported done', () => {
  it('waits in time or late by the day of the report, however long the answer takes', () => {
    const reported = (reportedDoneOn: string) => ({ state: 'awaiting_confirmation' as const, reportedDoneOn });
    expect(statusOf(reported('2024-05-24'), '2024-08-01T00:00')).toEqual({ kind: 'awaiting', inTime: true });
    expect(statusOf(reported('2024-05-25'), '2024-08-01T00:00')).toEqual({ kind: 'awaiting', inTime: false });
  });

  it('is done early, on time or late by the day of the report', () => {
    const confirmed = (reportedDoneOn: string) => statusOf({ state: 'confirmed', reportedDoneOn }, '2024-08-01T00:00');
    expect(confirmed('2024-04-02')).toEqual({ kind: 'done_early', days: 52 });
    expect(confirmed('2024-05-24')).toEqual({ kind: 'done_on_time' });
    expect(confirmed('2024-05-27')).toEqual({ kind: 'done_late', days: 3 });
  });
});

it('a continuous, a paused and a cancelled task have no deadline to miss', () => {
  expect(statusOf({ kind: 'continuous', dueOn: null }, '2024-08-01T00:00')).toEqual({ kind: 'continuous' });
  expect(statusOf({ state: 'paused' }, '2024-08-01T00:00')).toEqual({ kind: 'paused' });
  expect(statusOf({ state: 'cancelled' }, '2024-08-01T00:00')).toEqual({ kind: 'cancelled' });
});

const anyFacts = fc
  .record({
    calendar: anyCalendar,
    recorded: fc.record({
      state: anyState,
      kind: fc.constantFrom('dated' as const, 'continuous' as const),
      startOn: fc.option(dateWithin(160)),
      dueOn: fc.option(dateWithin(160)),
      reportedDoneOn: fc.option(dateWithin(160)),
      progress: fc.integer({ min: 0, max: 100 }),
      hasReport: fc.boolean(),
    }),
  })
  .map(({ calendar, recorded }) => ({ calendar, facts: factsOf(recorded, calendar) }));
const anyInstant = fc.date({ min: new Date('2023-12-20'), max: new Date('2024-07-20'), noInvalidDate: true });

describe('whatever the facts', () => {
  it('the figures that go with a status are such as can be read out', () => {
    fc.assert(
      fc.property(anyFacts, anyInstant, ({ calendar, facts }, instant) => {
        const status = deadlineStatusAt(facts, instant, calendar);
        if (status.kind === 'overdue' || status.kind === 'done_late' || status.kind === 'done_early') {
          expect(status.days).toBeGreaterThanOrEqual(1);
        }
        if (status.kind === 'behind') expect(status.points).toBeGreaterThanOrEqual(defaultScheduleRules.behindPoints);
        if (status.kind === 'due_soon') {
          expect(status.workingDaysLeft).toBeGreaterThanOrEqual(0);
          expect(status.workingDaysLeft).toBeLessThanOrEqual(defaultScheduleRules.dueSoonWorkingDays);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  it('an open task without a new report never gets less urgent: it goes on to overdue and stays there', () => {
    const step = (status: DeadlineStatus) =>
      ['not_started', 'in_progress', 'due_soon', 'behind', 'overdue'].indexOf(status.kind);
    fc.assert(
      fc.property(anyFacts, anyInstant, anyInstant, ({ calendar, facts }, one, other) => {
        fc.pre(facts.state === 'open' && facts.kind === 'dated');
        const [earlier, later] = one <= other ? [one, other] : [other, one];
        expect(step(deadlineStatusAt(facts, later, calendar))).toBeGreaterThanOrEqual(
          step(deadlineStatusAt(facts, earlier, calendar)),
        );
      }),
      { numRuns: 1_000 },
    );
  });
});

it('sorts the most urgent first', () => {
  const sorted: DeadlineStatus[] = [
    { kind: 'overdue', days: 40 },
    { kind: 'overdue', days: 1 },
    { kind: 'behind', points: 60 },
    { kind: 'behind', points: 15 },
    { kind: 'due_soon', workingDaysLeft: 0 },
    { kind: 'due_soon', workingDaysLeft: 3 },
    { kind: 'in_progress' },
    { kind: 'not_started' },
    { kind: 'awaiting', inTime: false },
    { kind: 'awaiting', inTime: true },
    { kind: 'continuous' },
    { kind: 'paused' },
    { kind: 'done_late', days: 5 },
    { kind: 'done_on_time' },
    { kind: 'done_early', days: 2 },
    { kind: 'cancelled' },
  ];
  fc.assert(
    fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
      expect(shuffled.toSorted((a, b) => urgencyRank(a) - urgencyRank(b))).toEqual(sorted);
    }),
  );
});
