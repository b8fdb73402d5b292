import { addDays } from '../domain/local-date.ts';
import type { ReminderDays } from '../domain/reminder-rules.ts';
import { localDateAt, startOfDay } from '../domain/time-zone.ts';
import type { Span } from '../store/changes.ts';
import { digestsSince, type MadeDigest } from '../store/slots.ts';
import type { Db } from '../store/store.ts';
import type { Moment } from './moment.ts';

/** Whoever has heard nothing for longer reads the lists, not the news: as many days as one may ask for silence. */
export const LONGEST_DAYS = 14;

/**
 * For each person what counts as new: from when the last digest that reached them was made (no digest since: nothing had
 * changed) up to when today's was made; it may be worded later, and what happens meanwhile belongs to the next. So every change is
 * told once, whatever was late or down.
 */
export async function newsSpans(db: Db, personIds: readonly number[], moment: Moment): Promise<Map<number, Span>> {
  const { at, today } = moment;
  const digests = await digestsOfLate(db, personIds, moment);
  return new Map(
    personIds.map((id) => {
      const own = digests.get(id) ?? [];
      const until = own.find(({ on }) => on === today)?.madeAt ?? at;
      const last = own.find(({ on, reached }) => on < today && reached)?.madeAt;
      return [id, { from: last ?? earliest(moment), until }];
    }),
  );
}

/** For each person the days of which today's digest speaks: since the last that reached them, and that one's since the one before it. */
export async function reminderDays(
  db: Db,
  personIds: readonly number[],
  moment: Moment,
): Promise<Map<number, ReminderDays>> {
  const { today, office } = moment;
  const digests = await digestsOfLate(db, personIds, moment);
  const longAgo = addDays(today, -LONGEST_DAYS);
  return new Map(
    personIds.map((id) => {
      const [last, before] = (digests.get(id) ?? []).filter(({ on, reached }) => on < today && reached);
      const from = last === undefined ? longAgo : localDateAt(last.madeAt, office.calendar.zone);
      return [id, { from, to: today, before: before?.on ?? longAgo }];
    }),
  );
}

function earliest({ today, office }: Moment): Date {
  return startOfDay(addDays(today, -LONGEST_DAYS), office.calendar.zone);
}

/** The digests of each person that were made lately, the newest first. */
async function digestsOfLate(db: Db, personIds: readonly number[], moment: Moment): Promise<Map<number, MadeDigest[]>> {
  const byPerson = new Map<number, MadeDigest[]>();
  for (const digest of await digestsSince(db, personIds, earliest(moment))) {
    const own = byPerson.get(digest.personId);
    if (own === undefined) byPerson.set(digest.personId, [digest]);
    else own.push(digest);
  }
  return byPerson;
}
