import { daysBetween, type LocalDate } from '../domain/local-date.ts';
import { isReminded, isRemindedBefore, type ReminderDays } from '../domain/reminder-rules.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { Owed } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { OversightMaterial } from './oversight-material.ts';
import { type Recipient, unitsHeaded } from './recipients.ts';

/** A head is shown so many; the rest is counted and stands behind a button. */
const MOST_OWED = 5;
/** Working days left before the day before which an answer is needed. */
const BEFORE_ANSWER = [1, 0];

/**
 * The open obstacles that the unit of a head is to resolve, those to be answered first before the others. Of a unit without a head the
 * nearest head above is told, as in every other matter; what was answered waits for the officers, and is not named any more. Told in the
 * beats of what is awaited, and about the day before which an answer is needed.
 */
export function owedBy(recipient: Recipient, { tree, obstacles }: OversightMaterial, moment: Moment): Owed {
  const units = unitsHeaded(recipient);
  const { days } = recipient;
  const { today, office } = moment;
  const owed = obstacles
    .filter(({ ownerUnitId }) => units.some((unit) => tree.isLedFrom(ownerUnitId, unit)))
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
