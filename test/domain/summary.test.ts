import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addFigures,
  comparedWith,
  noFigures,
  type SummaryFigures,
  type SummaryRow,
  summarize,
  summarizeGroups,
} from '../../src/domain/summary.ts';
import type { TaskState } from '../../src/domain/task-state.ts';
import { anyState, dateWithin } from './arbitraries.ts';

const row = (state: TaskState, change: Partial<SummaryRow> = {}): SummaryRow => ({
  state,
  overdue: false,
  dueOn: '2024-03-31',
  reportedDoneOn: null,
  ...change,
});

const anyRow: fc.Arbitrary<SummaryRow> = fc.record({
  state: anyState,
  overdue: fc.boolean(),
  dueOn: fc.option(dateWithin(100)),
  reportedDoneOn: fc.option(dateWithin(100)),
});
const anyRows = fc.array(anyRow, { maxLength: 60 });
const anyFigures = anyRows.map(summarize);

describe('the figures of the official sentence', () => {
  it('are those of the province on 2 April 2024: 51 tasks, the 10 of quarter I all late', () => {
    const plan = [
      ...Array.from({ length: 10 }, () => row('open', { overdue: true })),
      ...Array.from({ length: 41 }, () => row('open', { dueOn: '2024-12-31' })),
    ];
    expect(summarize(plan)).toEqual({
      total: 51,
      done: 0,
      doneInTime: 0,
      doneLate: 0,
      open: 51,
      openInTime: 41,
      openOverdue: 10,
      overduePercent: 19.6,
    });
  });

  it('count a confirmed task by the day it was reported', () => {
    expect(summarize([row('confirmed', { reportedDoneOn: '2024-03-31' })])).toMatchObject({ done: 1, doneInTime: 1 });
    expect(summarize([row('confirmed', { reportedDoneOn: '2024-04-01' })])).toMatchObject({ done: 1, doneLate: 1 });
    expect(summarize([row('confirmed', { reportedDoneOn: '2024-04-01', dueOn: null })])).toMatchObject({
      doneInTime: 1,
    });
  });

  it('count a task that waits for confirmation as open, late only when it was reported late', () => {
    const waiting = (reportedDoneOn: string) => summarize([row('awaiting_confirmation', { reportedDoneOn })]);
    expect(waiting('2024-03-31')).toMatchObject({ open: 1, openInTime: 1, openOverdue: 0 });
    expect(waiting('2024-04-02')).toMatchObject({ open: 1, openInTime: 0, openOverdue: 1 });
  });

  it('leave cancelled tasks out and take paused and continuous ones as open in time', () => {
    expect(summarize([row('cancelled')])).toEqual(noFigures);
    expect(summarize([row('paused'), row('open', { dueOn: null })])).toMatchObject({ total: 2, openInTime: 2 });
  });

  it('have no percentage where there is no task', () => {
    expect(noFigures.overduePercent).toBeNull();
  });

  it('are the same from counted groups', () => {
    expect(
      summarizeGroups([
        { state: 'confirmed', overdue: false, reportedLate: false, count: 20 },
        { state: 'confirmed', overdue: false, reportedLate: true, count: 3 },
        { state: 'open', overdue: true, reportedLate: false, count: 1 },
        { state: 'paused', overdue: false, reportedLate: false, count: 1 },
        { state: 'cancelled', overdue: false, reportedLate: false, count: 7 },
      ]),
    ).toMatchObject({
      total: 25,
      done: 23,
      doneInTime: 20,
      doneLate: 3,
      openInTime: 1,
      openOverdue: 1,
      overduePercent: 4,
    });
  });

  it('add up', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const figures = summarize(rows);
        expect(figures.total).toBe(rows.filter(({ state }) => state !== 'cancelled').length);
        expect(figures.total).toBe(figures.done + figures.open);
        expect(figures.done).toBe(figures.doneInTime + figures.doneLate);
        expect(figures.open).toBe(figures.openInTime + figures.openOverdue);
      }),
    );
  });
});

describe('adding figures', () => {
  it('gives what summarizing all the tasks together gives', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (a, b) => {
        expect(addFigures(summarize(a), summarize(b))).toEqual(summarize([...a, ...b]));
      }),
    );
  });

  it('does not depend on the order or on the brackets', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, anyFigures, (a, b, c) => {
        expect(addFigures(a, b)).toEqual(addFigures(b, a));
        expect(addFigures(addFigures(a, b), c)).toEqual(addFigures(a, addFigures(b, c)));
        expect(addFigures(a, noFigures)).toEqual(a);
      }),
    );
  });
});

describe('comparing with an earlier time', () => {
  const share = (overduePercent: number | null): SummaryFigures => ({ ...noFigures, overduePercent });

  it('gives the change in percentage points, as a reader would subtract the two figures', () => {
    expect(comparedWith(share(19.6), share(17.2))).toBe(2.4);
    expect(comparedWith(share(4), share(19.6))).toBe(-15.6);
    expect(comparedWith(share(0.3), share(0.1))).toBe(0.2);
  });

  it('says nothing when one of the times had no task', () => {
    expect(comparedWith(share(4), share(null))).toBeNull();
    expect(comparedWith(share(null), share(4))).toBeNull();
  });

  it('turns its sign when the times are exchanged', () => {
    fc.assert(
      fc.property(anyFigures, anyFigures, (a, b) => {
        const [there, back] = [comparedWith(a, b), comparedWith(b, a)];
        expect((there ?? 0) + (back ?? 0)).toBe(0);
      }),
    );
  });
});
