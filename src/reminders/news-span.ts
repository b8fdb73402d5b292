import { addDays } from '../domain/local-date.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { Span } from '../store/changes.ts';
import { digestsSince } from '../store/slots.ts';
import type { Db } from '../store/store.ts';
import type { Moment } from './moment.ts';

/** Whoever has heard nothing for longer reads the lists, not the news: as many days as one may ask for silence. */
export const LONGEST_DAYS = 14;

/**
 * For each person what counts as new: from when the last digest that reached them was made (no digest since: nothing had
 * changed) up to when today's was made; it may be worded later, and what happens meanwhile belongs to the next. So every change is
 * told once, whatever was late or down.
 */
export async function newsSpans(
  db: Db,
  personIds: readonly number[],
  { at, today, office }: Moment,
): Promise<Map<number, Span>> {
  const earliest = startOfDay(addDays(today, -LONGEST_DAYS), office.calendar.zone);
  const digests = await digestsSince(db, personIds, earliest);
  return new Map(
    personIds.map((id) => {
      const own = digests.filter(({ personId }) => personId === id);
      const until = own.find(({ on }) => on === today)?.madeAt ?? at;
      const last = own.find(({ on, reached }) => on < today && reached)?.madeAt;
      return [id, { from: last ?? earliest, until }];
    }),
  );
}
