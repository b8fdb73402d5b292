import fc from 'fast-check';
import { createWorkCalendar, type WorkCalendar } from '../../src/domain/calendar.ts';
import { addDays, fromEpochDay, type LocalDate } from '../../src/domain/local-date.ts';
import type { TaskState } from '../../src/domain/task-state.ts';

/** 1 January 2024 as an epoch day. */
export const NEW_YEAR_2024 = 19_723;

/** Days from 1 January 2024 on, within so many days. */
export function dateWithin(days: number): fc.Arbitrary<LocalDate> {
  return fc.integer({ min: 0, max: days - 1 }).map((day) => fromEpochDay(NEW_YEAR_2024 + day));
}

export const zones = ['Asia/Ho_Chi_Minh', 'Europe/Berlin', 'America/New_York', 'Pacific/Auckland'] as const;

/** A calendar with holidays and worked weekends strewn over 2024, in any of several zones. */
export const anyCalendar: fc.Arbitrary<WorkCalendar> = fc
  .record({
    zone: fc.constantFrom(...zones),
    holidays: fc.array(dateWithin(200), { maxLength: 40 }),
    workingDays: fc.array(dateWithin(200), { maxLength: 10 }),
  })
  .map(createWorkCalendar);

export const anyState: fc.Arbitrary<TaskState> = fc.constantFrom(
  'open',
  'awaiting_confirmation',
  'confirmed',
  'paused',
  'cancelled',
);

/** Every day d with from < d ≤ to, one by one: the slow way that the fast ways are measured against. */
export function daysAfter(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}
