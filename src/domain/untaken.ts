import type { WorkCalendar } from './calendar.ts';
import { addDays, type LocalDate } from './local-date.ts';
import { startOfDay } from './time-zone.ts';

/** After so many working days a task that nobody said to have received is shown as such. */
export const UNTAKEN_DAYS = 2;

/** Tasks given before this instant, and not taken on since, have waited for that long. */
export function untakenBefore(today: LocalDate, calendar: WorkCalendar): Date {
  let last = addDays(today, -UNTAKEN_DAYS);
  while (calendar.workingDaysBetween(last, today) < UNTAKEN_DAYS) last = addDays(last, -1);
  return startOfDay(addDays(last, 1), calendar.zone);
}
