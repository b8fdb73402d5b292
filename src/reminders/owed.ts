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
export async function owedBy(db: Db, { person }: Recipient, { today, office }: Moment): Promise<Owed> {
  if (person.role !== 'unit_head') return { total: 0, items: [] };
  const { total, obstacles } = await openOwedBy(db, person.unitId, MOST_OWED);
  const items = obstacles.map(({ id, text, ownerUnit, tasks, answerBy, waitingSince, reportedAt }) => ({
    ...{ obstacleId: id, text, tasks: tasks.length, answerBy },
    unit: ownerUnit?.shortName ?? ownerUnit?.name ?? '',
    days: daysBetween(localDateAt(waitingSince ?? reportedAt, office.calendar.zone), today),
  }));
  return { total, items };
}
