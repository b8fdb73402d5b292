import { localDateAt } from '../domain/time-zone.ts';
import { dueDepartures } from '../store/departures.ts';
import { loadOffice } from '../store/office.ts';
import type { Store } from '../store/store.ts';
import { effectDueDepartures } from './depart.ts';

/** What was recorded for a day that has come takes effect. Nothing is written where nothing is due. */
export async function effectDue(store: Store, at: Date, zone: string): Promise<void> {
  if ((await dueDepartures(store.read, localDateAt(at, zone))).length === 0) return;
  const office = await loadOffice(store.read, zone);
  await store.write((tx) => effectDueDepartures(tx, at, office));
}
