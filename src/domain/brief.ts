import type { WorkCalendar } from './calendar.ts';
import { addDays, type LocalDate } from './local-date.ts';
import type { Role } from './permissions.ts';
import { expectedProgress } from './schedule.ts';
import { type Span, spanOf } from './spans.ts';

/** A stretch that is over, and the one that has begun. */
export interface BriefSpan {
  readonly length: 'month' | 'week';
  readonly past: Span;
  readonly present: Span;
}

/** Who is told what a week and a month brought: leaders and the standing body. */
export function isBriefed(role: Role): boolean {
  return role === 'leader' || role === 'coordinator';
}

/** Which stretches are looked back on, on this day: the week and the (calendar) month on the first working day of the next one, the longer first. */
export function briefSpansOn(today: LocalDate, calendar: WorkCalendar): BriefSpan[] {
  return (['month', 'week'] as const).flatMap((length) => {
    const [past, present] = [spanOf(`last_${length}`, today), spanOf(`this_${length}`, today)];
    const isFirst = present !== null && isFirstWorkingDay(present.from, today, calendar);
    return past !== null && isFirst ? [{ length, past, present }] : [];
  });
}

/** Whether `today` is the first working day from the local day `from` on. */
export function isFirstWorkingDay(from: LocalDate, today: LocalDate, calendar: WorkCalendar): boolean {
  return calendar.isWorkingDay(today) && calendar.workingDaysBetween(addDays(from, -1), addDays(today, -1)) === 0;
}

/** Whether a task will not be finished by its deadline if it goes on at the pace so far, even by any share. Progress in percent. */
export function willSlip(
  { startOn, dueOn, progress }: { readonly startOn: LocalDate; readonly dueOn: LocalDate; readonly progress: number },
  today: LocalDate,
  calendar: WorkCalendar,
): boolean {
  return progress < expectedProgress(startOn, dueOn, addDays(today, -1), calendar);
}
