import { daysBetween } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { openOwedBy } from '../store/obstacle-lookups.ts';
import type { Db } from '../store/store.ts';
import type { Owed } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';

/** A head is shown so many; the rest is counted and stands behind a button. */
const MOST_OWED = 5;

/**
 * The open obstacles that the unit of a head is to resolve, those to be answered first before the others. Of a unit without a head the
 * nearest head above is told, as in every other matter; what was answered waits for the officers, and is not named any more.
 */
export async function owedBy(db: Db, { capacities }: Recipient, { today, office }: Moment): Promise<Owed> {
  const units = new Set(capacities.flatMap(({ role, unitId }) => (role === 'unit_head' ? [unitId] : [])));
  const owed = await Promise.all([...units].map((unitId) => openOwedBy(db, unitId, MOST_OWED)));
  const total = owed.reduce((sum, one) => sum + one.total, 0);
  const obstacles = owed.flatMap((one) => one.obstacles).slice(0, MOST_OWED);
  const items = obstacles.map(({ id, text, ownerUnit, tasks, answerBy, waitingSince, reportedAt }) => ({
    ...{ obstacleId: id, text, tasks: tasks.length, answerBy },
    unit: ownerUnit?.shortName ?? ownerUnit?.name ?? '',
    days: daysBetween(localDateAt(waitingSince ?? reportedAt, office.calendar.zone), today),
  }));
  return { total, items };
}
