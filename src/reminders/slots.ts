import { setImmediate } from 'node:timers/promises';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { MUTE_FOR_DAYS, otherHour } from '../domain/reachability.ts';
import { localDateAt, localTimeAt, startOfDay } from '../domain/time-zone.ts';
import { inBatches } from '../store/batches.ts';
import type { Office } from '../store/office.ts';
import type { PersonWithUnit, Reach } from '../store/people.ts';
import { mutenessOf } from '../store/reachability.ts';
import {
  closeSlot,
  digestHours,
  digestsQueued,
  firedSlots,
  peopleWithDigestAt,
  queueDigests,
  reachesOf,
} from '../store/slots.ts';
import type { Db, Store } from '../store/store.ts';
import { digestsFor } from './digest.ts';
import type { Digest } from './digest-items.ts';

/** People looked through at a time for those whose digest is due: most are told nothing in the slot of those who do not react. */
const LOOKED_THROUGH = 500;
/** People planned at a time: whoever talks to the bot meanwhile waits for one batch, some tens of milliseconds. */
const BATCH = 100;

/** One hour of one day at which digests go out. */
export interface DigestSlot {
  /** "digest@2024-04-03T07:30" */
  readonly key: string;
  readonly on: LocalDate;
  /** Local, "HH:mm". */
  readonly hour: string;
}

/** Somebody who has something to be told, and where; reach null: no chat of theirs is known or open. */
export interface PlannedDigest {
  readonly person: PersonWithUnit;
  readonly reach: Reach | null;
  readonly digest: Digest;
}

export interface FiredSlot {
  readonly key: string;
  /** Messages queued by this firing, not by an earlier one that was broken off. */
  readonly queued: number;
  /** People who have something to be told and cannot be reached. */
  readonly unreachable: number;
}

/**
 * The digest slots of today that have come and were not fired: none on a day off or in quiet time, and never one of a past
 * day, because what it had to say is part of today's digest.
 */
export async function dueDigestSlots(db: Db, now: Date, office: Office): Promise<DigestSlot[]> {
  const { calendar } = office;
  const on = localDateAt(now, calendar.zone);
  if (!calendar.isWorkingDay(on) || calendar.quietAt(now)) return [];
  const hours = await slotHours(db, localTimeAt(now, calendar.zone));
  const slots = hours.map((hour) => ({ key: `digest@${on}T${hour}`, on, hour }));
  const fired = await firedSlots(
    db,
    slots.map((slot) => slot.key),
  );
  return slots.filter((slot) => !fired.has(slot.key));
}

/** Hours ("HH:mm") up to `until`, earliest first, at which somebody may be reminded: their own, or the other one of those who do not react. */
export async function slotHours(db: Db, until: string): Promise<string[]> {
  const own = await digestHours(db);
  return [...new Set([...own, ...own.map(otherHour)])].filter((hour) => hour <= until).sort();
}

/** Who is to get a digest in this slot, a batch at a time: reads only, so that a rehearsal plans what reality plans. */
export async function* planSlot(db: Db, slot: DigestSlot, at: Date, office: Office): AsyncGenerator<PlannedDigest[]> {
  const hours = (await digestHours(db)).filter((hour) => hour === slot.hour || otherHour(hour) === slot.hour);
  let lastId = 0;
  for (;;) {
    const people = await peopleWithDigestAt(db, hours, lastId, LOOKED_THROUGH);
    const last = people.at(-1);
    if (last === undefined) return;
    lastId = last.id;
    const meant = await meantBySlot(db, people, slot, office);
    // The database answers without ever leaving the thread, so without this nothing else would run until the last batch.
    await setImmediate();
    for (const batch of inBatches(meant, BATCH)) {
      yield await planBatch(db, batch, at, office);
      await setImmediate();
    }
  }
}

/** Those of these people whose digest of this day goes out in this slot, and was not queued already. */
async function meantBySlot(db: Db, people: readonly PersonWithUnit[], slot: DigestSlot, office: Office) {
  const queued = await digestsQueued(
    db,
    people.map(({ id }) => id),
    slot.on,
  );
  const open = people.filter(({ id }) => !queued.has(id));
  // As it was known when the day began: whoever reacts in the meantime still has their one digest of this day.
  const before = startOfDay(slot.on, office.calendar.zone);
  const mute = await mutenessOf(
    db,
    open.map(({ id }) => id),
    { since: addDays(slot.on, -MUTE_FOR_DAYS), before },
  );
  return open.filter(({ id, digestAt }) => (mute.has(id) ? otherHour(digestAt) : digestAt) === slot.hour);
}

async function planBatch(
  db: Db,
  people: readonly PersonWithUnit[],
  at: Date,
  office: Office,
): Promise<PlannedDigest[]> {
  const digests = await digestsFor(db, people, at, office);
  const reaches = await reachesOf(db, [...digests.keys()]);
  return people.flatMap((person) => {
    const digest = digests.get(person.id);
    return digest === undefined ? [] : [{ person, digest, reach: reaches.get(person.id) ?? null }];
  });
}

/**
 * Queues one digest for each person of the slot. A batch is one short write, and the slot is closed after the last: what is
 * broken off in the middle is taken up by the next tick, and the keys of the messages keep anybody from getting two.
 * Null: broken off, because `signal` said so between two batches.
 */
export async function fireSlot(
  store: Store,
  slot: DigestSlot,
  now: Date,
  office: Office,
  signal?: AbortSignal,
): Promise<FiredSlot | null> {
  let queued = 0;
  let unreachable = 0;
  for await (const batch of planSlot(store.read, slot, now, office)) {
    if (signal?.aborted) return null;
    const reachable = batch.flatMap(({ person, reach }) => (reach === null ? [] : [{ personId: person.id, reach }]));
    unreachable += batch.length - reachable.length;
    if (reachable.length > 0) queued += await store.write((tx) => queueDigests(tx, reachable, slot.on, now));
  }
  await store.write((tx) => closeSlot(tx, slot.key, now, { queued, unreachable }));
  return { key: slot.key, queued, unreachable };
}
