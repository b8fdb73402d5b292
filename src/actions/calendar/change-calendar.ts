import { type CalendarOrder, type DayChange, planCalendar, takenBack } from '../../domain/calendar-order.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import type { SpecialDay, SpecialDays } from '../../domain/special-days.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { addCalendarChange, findCalendarChange } from '../../store/calendar-changes.ts';
import { lastHolidayYear } from '../../store/holidays.ts';
import { loadOffice } from '../../store/office.ts';
import { peopleWithRole } from '../../store/people.ts';
import { recordChanges } from '../../store/reports.ts';
import { countBehind, reschedulePortion } from '../../store/reschedule.ts';
import { loadSpecialDays } from '../../store/special-days.ts';
import type { Db } from '../../store/store.ts';
import { deferAnew, reviveDigests } from '../../store/waiting-messages.ts';
import { type Acting, actingAs, type Done, doneBy, rejected } from '../acting.ts';
import { by } from '../report-progress.ts';
import { capacityFor, type Who } from '../stand-in.ts';

/** The calendar as a change of it finds it. */
export interface CalendarNow {
  readonly days: SpecialDays;
  readonly lastYear: number;
}

export async function calendarNow(db: Db): Promise<CalendarNow> {
  return { days: await loadSpecialDays(db), lastYear: (await lastHolidayYear(db)) ?? 0 };
}

export type CalendarChanged = Done<{
  readonly changeId: number;
  readonly changes: readonly DayChange[];
  /** Tasks that turn at another moment from now on, and those that are still to be looked at. */
  readonly moved: number;
  readonly left: number;
}>;

/**
 * So many tasks are reckoned anew together with the change itself, so that in most offices all of it holds at once. The rest follows
 * in portions (reschedule.ts).
 */
const AT_ONCE = 300;

/** Changes the calendar of the office. Deadlines stay where they are; what follows from them in working days follows. */
export async function changeCalendar(asked: Acting, order: CalendarOrder): Promise<CalendarChanged> {
  const acting = await allowed(asked);
  if (acting === null) return refusedTo(asked.tx);
  const { days, lastYear } = await calendarNow(acting.tx);
  const plan = planCalendar(order, days, { today: todayOf(acting), lastYear });
  if (!plan.ok) return rejected({ kind: 'calendar_refused', refusal: plan.refusal });
  return { ok: true, ...(await write(acting, order.deed, plan.changes)) };
}

/**
 * Takes a change of the calendar back: a row that puts the days back as they were. Whoever may change them may, as long as none
 * of the days was changed since and no week of theirs is over.
 */
export async function undoCalendarChange(asked: Acting, changeId: number): Promise<CalendarChanged> {
  const acting = await allowed(asked);
  if (acting === null) return refusedTo(asked.tx);
  const change = await findCalendarChange(acting.tx, changeId);
  if (change === null || change.isUndone || change.deed === 'entered' || change.deed === 'undo')
    return rejected({ kind: 'nothing_to_undo' });
  const back = takenBack(change.days, await loadSpecialDays(acting.tx), todayOf(acting));
  if (back === null) return rejected({ kind: 'calendar_changed_since' });
  return { ok: true, ...(await write(acting, 'undo', back, change.id)) };
}

/** In the capacity in which they may change the calendar; null: they may not. */
export function calendarCapacity(who: Who) {
  return capacityFor(who, 'change_calendar', () => Promise.resolve(new Set()));
}

async function allowed(acting: Acting): Promise<Acting | null> {
  const as = await calendarCapacity(acting);
  return as === null ? null : actingAs(acting, as);
}

export async function refusedTo(db: Db) {
  const who = (await peopleWithRole(db, ['coordinator'])).map(({ name }) => name);
  return rejected({ kind: 'calendar_not_allowed', who });
}

async function write(
  acting: Acting,
  deed: CalendarOrder['deed'] | 'undo',
  changes: readonly DayChange[],
  undoesId?: number,
) {
  const { tx, at, office } = acting;
  const { zone } = office.calendar;
  const before = office.calendar;
  const undoes = undoesId === undefined ? {} : { undoesId };
  const changeId = await addCalendarChange(tx, { by: doneBy(acting), deed, changes, ...undoes });
  const now = await loadOffice(tx, zone);
  await recordChanges(
    tx,
    by(acting, null),
    changes.map((day) => ({
      what: 'calendar',
      from: ledgerWords(day.on, day.before),
      to: ledgerWords(day.on, day.after),
    })),
  );
  await deferAnew(tx, now.calendar, at);
  const today = localDateAt(at, zone);
  if (!before.isWorkingDay(today) && now.calendar.isWorkingDay(today)) await reviveDigests(tx, today);
  const { moved } = await reschedulePortion(tx, now, at, AT_ONCE);
  return { changeId, changes, moved, left: await countBehind(tx, now) };
}

/** "2025-05-02 off swapped". */
function ledgerWords(on: LocalDate, day: SpecialDay | null): string {
  return day === null ? `${on} ordinary` : `${on} ${day.kind} ${day.name}`;
}

function todayOf({ at, office }: Acting): LocalDate {
  return localDateAt(at, office.calendar.zone);
}
