import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWorkCalendar } from '../../src/domain/calendar.ts';
import { addDays, daysBetween } from '../../src/domain/local-date.ts';
import { type Beats, defaultReminderRules, isReminded, isRemindedBefore } from '../../src/domain/reminder-rules.ts';

const calendar = createWorkCalendar({ zone: 'Asia/Ho_Chi_Minh', holidays: ['2024-04-18', '2024-04-30', '2024-05-01'] });
const { overdue, beforeDue } = defaultReminderRules;
const weekly: Beats = { first: 1, every: 5, weeklyFrom: 1 };
const dayOf = (day: number) => addDays('2024-01-01', day);

/** Days on which a digest every day would speak of it. */
function spoken(began: string, beats: Beats, until: string): string[] {
  const days = Array.from({ length: daysBetween(began, until) }, (_, n) => addDays(began, n + 1));
  return days.filter(
    (to) => calendar.isWorkingDay(to) && isReminded(began, beats, { from: addDays(to, -1), to }, calendar),
  );
}

describe('a reminder', () => {
  it('of what is overdue comes the next working day, then every second, then once a week', () => {
    expect(spoken('2024-04-05', overdue, '2024-05-20')).toEqual([
      ...['2024-04-08', '2024-04-10', '2024-04-12', '2024-04-16', '2024-04-19'],
      ...['2024-04-29', '2024-05-08', '2024-05-15'],
    ]);
  });

  it('of what is behind comes when it turns, then once a week', () => {
    expect(spoken('2024-03-29', weekly, '2024-04-16')).toEqual(['2024-04-01', '2024-04-08', '2024-04-15']);
  });

  it('of a deadline comes with 7, 3 and 1 working days left and on the day', () => {
    const days = Array.from({ length: 20 }, (_, n) => addDays('2024-03-20', n)).filter((to) => to <= '2024-04-05');
    const told = days.filter(
      (to) =>
        calendar.isWorkingDay(to) &&
        isRemindedBefore('2024-04-05', beforeDue, { from: calendar.addWorkingDays(to, -1), to }, calendar),
    );
    expect(told).toEqual(['2024-03-27', '2024-04-02', '2024-04-04', '2024-04-05']);
  });

  it('that was made up for is not told again the next morning, and goes on with the beat after', () => {
    // Weekly beats of something that began on Friday 1 March: 4, 11, 18, 25 March. The first digest is on Friday the 8th.
    const told = ['2024-03-08', '2024-03-11', '2024-03-12', '2024-03-18', '2024-03-19'].filter((to, i, all) =>
      isReminded(
        '2024-03-01',
        weekly,
        { from: all[i - 1] ?? '2024-02-25', to, before: all[i - 2] ?? '2024-02-20' },
        calendar,
      ),
    );
    expect(told).toEqual(['2024-03-08', '2024-03-18']);
  });

  it('is made up for once, however the days without a digest lie, and none is told twice', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 300 }),
        fc.record({
          first: fc.integer({ min: 1, max: 15 }),
          every: fc.integer({ min: 1, max: 6 }),
          weeklyFrom: fc.integer({ min: 1, max: 20 }),
        }),
        fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { minLength: 1 }),
        (start, beats, offsets) => {
          const began = dayOf(start);
          const every = spoken(began, beats, addDays(began, 60));
          const stops = offsets.sort((a, b) => a - b).map((n) => addDays(began, n));
          const told = stops.filter((to, i) => isReminded(began, beats, { from: stops[i - 1] ?? began, to }, calendar));
          const due = stops.filter((to, i) => every.some((day) => day > (stops[i - 1] ?? began) && day <= to));
          expect(told).toEqual(due);
        },
      ),
    );
  });
});
