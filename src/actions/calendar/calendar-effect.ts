import { setImmediate } from 'node:timers/promises';
import { createWorkCalendar, type WorkCalendar } from '../../domain/calendar.ts';
import { type DayChange, daysAfter, turnOf } from '../../domain/calendar-order.ts';
import type { LocalDate } from '../../domain/local-date.ts';
import { remindersBefore } from '../../domain/reminder-rules.ts';
import { rulesOf } from '../../domain/rule-book.ts';
import type { SpecialDays } from '../../domain/special-days.ts';
import type { Office } from '../../store/office.ts';
import { isSame } from '../../store/reschedule.ts';
import type { Db } from '../../store/store.ts';
import { instantsBy } from '../../store/task-change.ts';
import { openDatedTasks } from '../../store/tasks-to-reckon.ts';

/** What a change of the calendar would do to the tasks that are open now. */
export interface CalendarEffect {
  /** Tasks whose deadline falls on one of the days that change. Deadlines stay. */
  readonly due: number;
  /** Tasks that become due soon, behind or silent at another moment, or are reminded of their deadline on other days. */
  readonly moved: number;
}

/** Tasks looked at without a pause. */
const PORTION = 500;

/** Only reads, a portion at a time, so that others are served in between. */
export async function effectOf(
  db: Db,
  office: Office,
  days: SpecialDays,
  changes: readonly DayChange[],
): Promise<CalendarEffect> {
  const next = calendarWith(daysAfter(days, changes), office.calendar.zone);
  const now = calendarWith(days, office.calendar.zone);
  const changed = new Set(changes.filter((day) => turnOf(day) !== 'same').map(({ on }) => on));
  const areRemindersMoved = remembered(
    (due, left) => remindersBefore(due, left, now).join() !== remindersBefore(due, left, next).join(),
  );
  let [due, moved, afterId] = [0, 0, 0];
  for (;;) {
    const tasks = await openDatedTasks(db, afterId, PORTION);
    for (const task of tasks) {
      const { currentDue } = task;
      if (currentDue !== null && changed.has(currentDue)) due += 1;
      const { beforeDue } = rulesOf(office.reminders, task.programmeId);
      const turnsElsewhen = !isSame(instantsBy(task, now, office.rules), instantsBy(task, next, office.rules));
      if (turnsElsewhen || (currentDue !== null && areRemindersMoved(currentDue, beforeDue))) moved += 1;
    }
    const last = tasks.at(-1);
    if (last === undefined || tasks.length < PORTION) return { due, moved };
    afterId = last.id;
    await setImmediate();
  }
}

function calendarWith(days: SpecialDays, zone: string): WorkCalendar {
  const of = (wanted: 'off' | 'working') => [...days].flatMap(([on, { kind }]) => (kind === wanted ? [on] : []));
  return createWorkCalendar({ zone, holidays: of('off'), workingDays: of('working') });
}

type Judge = (due: LocalDate, left: readonly number[]) => boolean;

/** Deadlines, and how long before them is reminded, are the same for many tasks. */
function remembered(judge: Judge): Judge {
  const known = new Map<string, boolean>();
  return (due, left) => {
    const key = `${due} ${left.join()}`;
    const judged = known.get(key) ?? judge(due, left);
    known.set(key, judged);
    return judged;
  };
}
