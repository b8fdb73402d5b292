import { partsOf } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { dueDepartures } from '../store/departures.ts';
import { overduePauses } from '../store/halts.ts';
import { extendHolidays } from '../store/holidays.ts';
import { loadOffice, type Office } from '../store/office.ts';
import type { Db, Store } from '../store/store.ts';
import { effectDueDepartures } from './depart.ts';
import { endOverduePauses } from './halt/resume-task.ts';

/**
 * What was recorded for a day that has come takes effect, and holidays of years that have come near are entered. Nothing is written
 * where nothing is due.
 */
export async function effectDue(store: Store, at: Date, zone: string): Promise<void> {
  await extendHolidays(store, at, partsOf(localDateAt(at, zone)).year);
  if (!(await isAnythingDue(store.read, at, zone))) return;
  const office = await loadOffice(store.read, zone);
  await store.write((tx) => effectDueWithin(tx, at, office));
}

/** Whether something recorded earlier is to take effect by this instant. */
export async function isAnythingDue(db: Db, at: Date, zone: string): Promise<boolean> {
  const today = localDateAt(at, zone);
  return (await dueDepartures(db, today)).length + (await overduePauses(db, today)).length > 0;
}

/** The same within a transaction. */
export async function effectDueWithin(tx: Db, at: Date, office: Office): Promise<void> {
  await effectDueDepartures(tx, at, office);
  await endOverduePauses(tx, at, office);
}
