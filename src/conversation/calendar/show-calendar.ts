import { partsOf } from '../../domain/local-date.ts';
import { spanOf } from '../../domain/spans.ts';
import { lastHolidayYear } from '../../store/holidays.ts';
import { calendarHoliday, calendarSpan, calendarYear, yearWithin } from '../screens/calendar.ts';
import { calendarHistory } from '../screens/calendar-change.ts';
import { calendarDay } from '../screens/calendar-day.ts';
import { said } from '../screens/plain.ts';
import type { Viewer } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import type { View } from '../view.ts';
import { calendarOrderKind } from './calendar-talk.ts';

/** What is asked of the office's calendar: one day, a stretch, a holiday, a year, or who changed it. */
export async function showCalendar(viewer: Viewer, reading: Reading): Promise<View> {
  const { kind, date, until, period, holiday } = reading;
  // Beside something else that was said a change could not be shown for itself.
  if (calendarOrderKind(reading) !== null) return said(viewer, 'calendar-alone');
  if (kind === 'changes')
    return calendarHistory(viewer, date === undefined ? null : { from: date, until: until ?? date }, 0);
  if (date !== undefined)
    return until === undefined ? calendarDay(viewer, date) : calendarSpan(viewer, { from: date, to: until });
  const span = period === undefined ? null : spanOf(period, viewer.today);
  if (holiday !== undefined) return calendarHoliday(viewer, holiday, span === null ? null : partsOf(span.from).year);
  const isYear = period !== undefined && /^(?:\d{4}|\w+_year)$/.test(period);
  if (span !== null && !isYear) return calendarSpan(viewer, span);
  return openYear(viewer, partsOf(span?.from ?? viewer.today).year);
}

/** A year as it is asked for, or the nearest of which something is known. */
export async function openYear(viewer: Viewer, year: number): Promise<View> {
  return calendarYear(viewer, yearWithin(year, (await lastHolidayYear(viewer.db)) ?? year));
}
