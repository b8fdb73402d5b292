import { addDays } from '../domain/local-date.ts';
import type { ReminderDays } from '../domain/reminder-rules.ts';
import { localDateAt, startOfDay } from '../domain/time-zone.ts';
import type { Span } from '../store/changes.ts';
import { digestsSince, type MadeDigest } from '../store/slots.ts';
import { endedSilences } from '../store/snoozes.ts';
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

/** Of which days a digest speaks to somebody. */
export interface DaysToTell {
  readonly days: ReminderDays;
  /** By id of the task: of a task on which there was silence until after the last digest but one, so that what fell into it is made up for. */
  readonly afterSilence: ReadonlyMap<number, ReminderDays>;
}

/** For each person the days of which today's digest speaks: since the last that reached them, and that one's since the one before it. */
export async function daysToTell(
  db: Db,
  personIds: readonly number[],
  moment: Moment,
): Promise<Map<number, DaysToTell>> {
  const { at, today, office } = moment;
  const digests = await digestsOfLate(db, personIds, moment);
  const silences = await endedSilences(db, personIds, earliest(moment), at);
  const longAgo = addDays(today, -LONGEST_DAYS);
  const dayOf = (digest: MadeDigest | undefined) =>
    digest === undefined ? longAgo : localDateAt(digest.madeAt, office.calendar.zone);
  return new Map(
    personIds.map((id) => {
      const told = (digests.get(id) ?? []).filter(({ on, reached }) => on < today && reached);
      const [last, before] = told;
      const afterSilence = new Map<number, ReminderDays>();
      for (const { personId, taskId, at: begun, until } of silences) {
        // Of two silences on end the first began earlier.
        if (personId !== id || afterSilence.has(taskId)) continue;
        const heard = dayOf(told.find(({ madeAt }) => madeAt <= begun));
        const isOver = (digest: MadeDigest | undefined) => digest !== undefined && until <= digest.madeAt;
        if (!isOver(last)) afterSilence.set(taskId, { from: heard, to: today });
        else if (!isOver(before)) afterSilence.set(taskId, { from: dayOf(last), to: today, before: heard });
      }
      return [id, { days: { from: dayOf(last), to: today, before: before?.on ?? longAgo }, afterSilence }];
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
