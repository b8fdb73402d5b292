import { insertRows } from './insert-rows.ts';
import { lane, queueMessage } from './outbox.ts';
import type { PersonWithUnit, Reach } from './people.ts';
import type { Db } from './store.ts';

/** Hours ("HH:mm"), earliest first, at which somebody of the office wants the daily digest. */
export async function digestHours(db: Db): Promise<string[]> {
  const rows = await db.person.groupBy({ by: ['digestAt'], where: { leftAt: null }, orderBy: { digestAt: 'asc' } });
  return rows.map((row) => row.digestAt);
}

/** Which of these slots were fired already. */
export async function firedSlots(db: Db, keys: readonly string[]): Promise<Set<string>> {
  const rows = await db.slot.findMany({ where: { key: { in: [...keys] } }, select: { key: true } });
  return new Set(rows.map((row) => row.key));
}

/** Writes down that a slot was fired. False: somebody else has written it, and it stays as they wrote it. */
export async function closeSlot(tx: Db, key: string, firedAt: Date, result: object): Promise<boolean> {
  if ((await tx.slot.findUnique({ where: { key }, select: { key: true } })) !== null) return false;
  await tx.slot.create({ data: { key, firedAt, result } });
  return true;
}

/** Those who want their digest at one of these hours, by id, from the first after `afterId` on. */
export function peopleWithDigestAt(
  db: Db,
  hours: readonly string[],
  afterId: number,
  take: number,
): Promise<PersonWithUnit[]> {
  return db.person.findMany({
    where: { digestAt: { in: [...hours] }, leftAt: null, id: { gt: afterId } },
    orderBy: { id: 'asc' },
    take,
    include: { unit: true },
  });
}

/** Where to reach each of these people unasked, by the rule of `reachOf`; who cannot be reached is not in the map. */
export async function reachesOf(db: Db, personIds: readonly number[]): Promise<Map<number, Reach>> {
  const addresses = await db.address.findMany({
    where: { personId: { in: [...personIds] }, blockedAt: null, channel: { not: 'terminal' } },
    orderBy: { linkedAt: 'asc' },
    select: { personId: true, channel: true, chat: true },
  });
  return new Map(addresses.map(({ personId, channel, chat }) => [personId, { channel, chat }]));
}

/** A person has one digest a day, whatever happens to hours, clocks and processes: this key sees to it. */
function digestKey(personId: number, on: string): string {
  return `digest:${personId}:${on}`;
}

/** Ids of those of these people whose digest of that local day was ever queued. */
export async function digestsQueued(db: Db, personIds: readonly number[], on: string): Promise<Set<number>> {
  const rows = await db.outbox.findMany({
    where: { key: { in: personIds.map((id) => digestKey(id, on)) } },
    select: { key: true },
  });
  const keys = new Set(rows.map((row) => row.key));
  return new Set(personIds.filter((id) => keys.has(digestKey(id, on))));
}

/** A digest of one person: the local day it was for, when it was made, and whether it may have reached them. */
export interface MadeDigest {
  readonly personId: number;
  readonly on: string;
  readonly madeAt: Date;
  readonly reached: boolean;
}

/** Digests of these people made since then, the newest first. */
export async function digestsSince(db: Db, personIds: readonly number[], since: Date): Promise<MadeDigest[]> {
  const rows = await db.outbox.findMany({
    where: { personId: { in: [...personIds] }, createdAt: { gte: since }, key: { startsWith: 'digest:' } },
    orderBy: { createdAt: 'desc' },
    select: { personId: true, key: true, createdAt: true, state: true },
  });
  return rows.flatMap(({ personId, key, createdAt, state }) => {
    const on = key.split(':')[2];
    const reached = state === 'sent' || state === 'unknown';
    return personId === null || on === undefined ? [] : [{ personId, on, madeAt: createdAt, reached }];
  });
}

/** A digest to be worded when it is sent, from the state of that moment. */
export interface DigestContent {
  readonly kind: 'digest';
  readonly personId: number;
  /** The local day it is for: it is never sent on another. */
  readonly on: string;
}

/** The picture of the figures that a digest has told of: of the local day `on`, as they stood at the instant `asOf` (ISO 8601, UTC). */
export interface BriefChartContent {
  readonly kind: 'brief_chart';
  readonly personId: number;
  readonly on: string;
  readonly asOf: string;
}

/** Queues the picture behind the digest that was just sent in this chat. The phone has rung for the digest already. */
export function queueBriefChart(tx: Db, reach: Reach, content: BriefChartContent, at: Date): Promise<boolean> {
  const { personId, on } = content;
  return queueMessage(tx, {
    ...{ key: `brief-chart:${personId}:${on}`, ...reach, personId, lane: lane.reminder },
    ...{ notBefore: at, content, createdAt: at, silent: true },
  });
}

/** Queues the digests of the local day `on`, but none that was ever queued. Returns how many were queued now. */
export async function queueDigests(
  tx: Db,
  recipients: readonly { readonly personId: number; readonly reach: Reach }[],
  on: string,
  at: Date,
): Promise<number> {
  const ids = recipients.map(({ personId }) => personId);
  const known = await digestsQueued(tx, ids, on);
  const fresh = recipients.filter(({ personId }) => !known.has(personId));
  const rows = fresh.map(({ personId, reach: { channel, chat } }) => ({
    ...{ key: digestKey(personId, on), channel, chat, personId, lane: lane.reminder, notBefore: at, createdAt: at },
    content: { kind: 'digest', personId, on } satisfies DigestContent,
  }));
  await insertRows(tx, 'Outbox', rows);
  return fresh.length;
}
