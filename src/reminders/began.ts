import { escalationBeats, isReminded, type ReminderDays } from '../domain/reminder-rules.ts';
import { rulesOf } from '../domain/rule-book.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { IsDue } from '../store/began.ts';
import type { Moment } from './moment.ts';

/** Of what is overdue since its deadline, what this level is told of on one of the days; null: all of it. */
export function overdueSince(
  level: 'toHead' | 'toCoordinator' | 'toLeader',
  days: ReminderDays | null,
  { office }: Moment,
): IsDue | null {
  if (days === null) return null;
  const { calendar, reminders } = office;
  return ({ programmeId, since }) => {
    const from = rulesOf(reminders, programmeId)[level];
    return from !== null && isReminded(dayOf(since, calendar.zone), escalationBeats(from), days, calendar);
  };
}

/** Of what waits for the reader's word, what is told on one of the days (null: all of it); `later`: so many working days later than usual. */
export function awaitedDue(days: ReminderDays | null, { office }: Moment, later = 0): IsDue | null {
  if (days === null) return null;
  const { calendar, reminders } = office;
  return ({ programmeId, since }) => {
    const { awaited } = rulesOf(reminders, programmeId);
    return isReminded(dayOf(since, calendar.zone), { ...awaited, first: awaited.first + later }, days, calendar);
  };
}

const dayOf = (since: Date | string, zone: string) => (typeof since === 'string' ? since : localDateAt(since, zone));
