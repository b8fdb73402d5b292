import { addDays, type LocalDate, weekday } from '../../src/domain/local-date.ts';

/** Weekdays off in 2024, as published for civil servants, and the Saturday worked for one: not from the product's calendar. */
const off = new Set(
  '01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03'.split(' ').map((day) => `2024-${day}`),
);
const worked = new Set(['2024-05-04']);

/** The first day of the lunar year fell on a Saturday. */
const newYear = '2024-02-10';

/** A day on which nobody is written to unasked: Sundays and holidays. On another Saturday what waited since Friday may come. */
export const isQuiet = (day: LocalDate) => weekday(day) === 7 || off.has(day) || day === newYear;

export const isWorked = (day: LocalDate) => worked.has(day) || (weekday(day) <= 5 && !off.has(day));

/** The n-th working day after a day. */
export function workdayAfter(day: LocalDate, n: number): LocalDate {
  let found = day;
  for (let left = n; left > 0; left -= isWorked(found) ? 1 : 0) found = addDays(found, 1);
  return found;
}
