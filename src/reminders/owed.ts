import { daysBetween, type LocalDate } from '../domain/local-date.ts';
import { isReminded, isRemindedBefore, type ReminderDays } from '../domain/reminder-rules.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { openOwedBy } from '../store/obstacle-lookups.ts';
import type { Db } from '../store/store.ts';
import type { Owed } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';

/** A head is shown so many; the rest is counted and stands behind a button. */
const MOST_OWED = 5;
/** Working days left before the day before which an answer is needed. */
const BEFORE_ANSWER = [1, 0];

/**
 * The open obstacles that the unit of a head is to resolve, those to be answered first before the others. Of a unit without a head the
 * nearest head above is told, as in every other matter; what was answered waits for the officers, and is not named any more. Told in the
 * beats of what is awaited, and about the day before which an answer is needed.
 */
export async function owedBy(db: Db, { capacities, days }: Recipient, moment: Moment): Promise<Owed> {
  const units = new Set(capacities.flatMap(({ role, unitId }) => (role === 'unit_head' ? [unitId] : [])));
  const { today, office } = moment;
  const owed = (await Promise.all([...units].map((unitId) => openOwedBy(db, unitId))))
    .flat()
    .map((one) => ({ ...one, since: localDateAt(one.waitingSince ?? one.reportedAt, office.calendar.zone) }))
    .filter((one) => days === null || isDue(one, days, moment));
  const items = owed.slice(0, MOST_OWED).map(({ id, text, ownerUnit, tasks, answerBy, since }) => ({
    ...{ obstacleId: id, text, tasks: tasks.length, answerBy, days: daysBetween(since, today) },
    unit: ownerUnit?.shortName ?? ownerUnit?.name ?? '',
  }));
  return { total: owed.length, items };
}

/** An obstacle may hold up tasks of several programmes: the rule of the office holds. */
function isDue(
  { since, answerBy }: { readonly since: LocalDate; readonly answerBy: LocalDate | null },
  days: ReminderDays,
  { today, office }: Moment,
): boolean {
  const { calendar, reminders } = office;
  const { awaited } = reminders.office;
  if (isReminded(since, awaited, days, calendar)) return true;
  if (answerBy === null) return false;
  return answerBy < today
    ? isReminded(answerBy, awaited, days, calendar)
    : isRemindedBefore(answerBy, BEFORE_ANSWER, days, calendar);
}
