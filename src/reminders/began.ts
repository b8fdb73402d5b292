import type { WorkCalendar } from '../domain/calendar.ts';
import {
  type Beats,
  beginningsReminded,
  type DayRange,
  escalationBeats,
  isReminded,
  type ReminderDays,
  type ReminderRules,
} from '../domain/reminder-rules.ts';
import { programmesBy, rulesOf } from '../domain/rule-book.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { BegunWithin, IsDue } from '../store/began.ts';
import type { Moment } from './moment.ts';

/** Deadlines of overdue tasks of which this level is told on one of the days; null: there is no limit. */
export function overdueSince(
  level: 'toHead' | 'toCoordinator' | 'toLeader',
  days: ReminderDays | null,
  moment: Moment,
): BegunWithin[] | null {
  return begun((rules) => (rules[level] === null ? null : escalationBeats(rules[level])), days, moment);
}

/** Of what waits for the reader's word, what is told on one of the days (null: all of it); `later`: so many working days later than usual. */
export function awaitedDue(days: ReminderDays | null, { office }: Moment, later = 0): IsDue | null {
  if (days === null) return null;
  const { calendar, reminders } = office;
  return ({ programmeId, since }) => {
    const { awaited } = rulesOf(reminders, programmeId);
    const began = typeof since === 'string' ? since : localDateAt(since, calendar.zone);
    return isReminded(began, { ...awaited, first: awaited.first + later }, days, calendar);
  };
}

function begun(
  beatsOf: (rules: ReminderRules) => Beats | null,
  days: ReminderDays | null,
  { office }: Moment,
): BegunWithin[] | null {
  if (days === null) return null;
  return programmesBy(office.reminders, beatsOf).flatMap(({ value, programmes }) =>
    value === null ? [] : [{ programmes, ranges: rangesOf(value, days, office.calendar) }],
  );
}

/** Most people of a morning have the same days, and reckoning them takes milliseconds. */
function rangesOf(beats: Beats, days: ReminderDays, calendar: WorkCalendar): readonly DayRange[] {
  const known = reckoned.get(calendar) ?? new Map<string, readonly DayRange[]>();
  reckoned.set(calendar, known);
  const key = `${beats.first}/${beats.every}/${beats.weeklyFrom}/${days.before}/${days.from}/${days.to}`;
  const ranges = known.get(key) ?? beginningsReminded(beats, days, calendar);
  if (known.size > MOST_KEPT) known.clear();
  known.set(key, ranges);
  return ranges;
}

const reckoned = new WeakMap<WorkCalendar, Map<string, readonly DayRange[]>>();
const MOST_KEPT = 100;
