import type { Db } from './store.ts';

/** Which queue a message stands in: people who wait for an answer are served before anybody is reminded. */
export const lane = { reply: 0, reminder: 1, broadcast: 2 } as const;
export type Lane = (typeof lane)[keyof typeof lane];

export interface NewOutboxRow {
  /** The same message has the same key for ever. */
  readonly key: string;
  readonly channel: string;
  readonly chat: string;
  readonly personId?: number;
  readonly incomingId?: number;
  readonly lane: Lane;
  readonly notBefore: Date;
  readonly content: object;
  readonly about?: string;
  readonly replaces?: string;
  readonly silent?: boolean;
  readonly createdAt: Date;
}

/** Whether a message was queued and nobody has seen it yet. */
export async function isWaiting(db: Db, key: string): Promise<boolean> {
  return (await db.outbox.findUnique({ where: { key }, select: { state: true } }))?.state === 'waiting';
}

/** The channel's id of the message with this key; null: it was not sent (yet). */
export async function messageIdOf(db: Db, key: string): Promise<string | null> {
  return (await db.outbox.findUnique({ where: { key }, select: { messageId: true } }))?.messageId ?? null;
}

/** Keeps back a message that was not sent yet. */
export async function cancelMessage(tx: Db, key: string): Promise<void> {
  await tx.outbox.updateMany({
    where: { key, state: 'waiting' },
    data: { state: 'cancelled', error: 'taken back before it was due' },
  });
}

export interface ClaimedMessage {
  readonly id: number;
  readonly key: string;
  readonly channel: string;
  readonly chat: string;
  readonly personId: number | null;
  readonly lane: number;
  readonly content: unknown;
  readonly replaces: string | null;
  readonly silent: boolean;
  readonly attempts: number;
}

/** Queues a message unless one with its key was ever queued. True if it was queued now. */
export async function queueMessage(tx: Db, row: NewOutboxRow): Promise<boolean> {
  const known = await tx.outbox.findUnique({ where: { key: row.key }, select: { id: true } });
  if (known !== null) return false;
  await tx.outbox.create({ data: { ...row }, select: { id: true } });
  return true;
}

export interface Claim {
  readonly limit: number;
  /** Chats that are left out, so that the order within a chat is kept. */
  readonly busyChats: readonly string[];
  /** The slowest lane of which messages are taken. */
  readonly slowest: Lane;
}

/**
 * Takes messages of `channel` that are due, the fastest lane first and the oldest first within it, and marks them as being sent
 * until `leaseUntil`.
 */
export async function claimMessages(
  tx: Db,
  channel: string,
  now: Date,
  leaseUntil: Date,
  { limit, busyChats, slowest }: Claim,
): Promise<ClaimedMessage[]> {
  const waiting = await tx.outbox.findMany({
    where: {
      ...{ state: 'waiting', channel, notBefore: { lte: now } },
      ...{ lane: { lte: slowest }, chat: { notIn: [...busyChats] } },
    },
    orderBy: [{ lane: 'asc' }, { notBefore: 'asc' }, { id: 'asc' }],
    take: limit * 2,
    select: {
      id: true,
      key: true,
      channel: true,
      chat: true,
      personId: true,
      lane: true,
      content: true,
      replaces: true,
      silent: true,
      attempts: true,
    },
  });
  const rows = firstOfEachChat(waiting).slice(0, limit);
  if (rows.length === 0) return [];
  await tx.outbox.updateMany({
    where: { id: { in: rows.map((row) => row.id) } },
    data: { state: 'sending', leaseUntil },
  });
  return rows;
}

/** Within a chat and lane the order of queueing is kept, also after a retry, so only the first message may be under way. */
function firstOfEachChat(rows: readonly ClaimedMessage[]): ClaimedMessage[] {
  const first = new Map<string, ClaimedMessage>();
  for (const row of rows) {
    const known = first.get(row.chat);
    if (known === undefined || (row.lane === known.lane && row.id < known.id)) first.set(row.chat, row);
  }
  return [...first.values()];
}

export type Settlement =
  | {
      readonly state: 'sent';
      readonly at: Date;
      readonly messageId: string;
      readonly view: object;
      /** What takes the place of what was to be said, where that is not to be kept. */
      readonly content?: object;
    }
  | { readonly state: 'waiting'; readonly notBefore: Date; readonly error: string; readonly attempts: number }
  | { readonly state: 'failed' | 'unknown' | 'cancelled'; readonly error: string };

/** Writes down how sending ended. */
export async function settleMessage(tx: Db, id: number, settlement: Settlement): Promise<void> {
  if (settlement.state === 'sent') {
    const { at, messageId, view, content } = settlement;
    await tx.outbox.updateMany({
      where: { id },
      data: {
        ...{ state: 'sent' as const, sentAt: at, messageId, sentView: view, leaseUntil: null, error: null },
        ...(content !== undefined && { content }),
      },
    });
    return;
  }
  await tx.outbox.updateMany({ where: { id }, data: { ...settlement, leaseUntil: null } });
}

/**
 * Messages whose sender died while sending. An answer is sent again: a person is waiting, and a second answer harms nobody.
 * Anything else may have arrived, so it is never repeated: it stays visible as unknown. Returns how many of each.
 */
export async function recoverMessages(tx: Db, channel: string, before: Date | null, repeatAll: boolean) {
  const stale = { channel, state: 'sending' as const, ...(before === null ? {} : { leaseUntil: { lt: before } }) };
  const again = await tx.outbox.updateMany({
    where: repeatAll ? stale : { ...stale, lane: lane.reply },
    data: { state: 'waiting', leaseUntil: null },
  });
  const unknown = await tx.outbox.updateMany({
    where: stale,
    data: { state: 'unknown', leaseUntil: null, error: 'the sender stopped while sending' },
  });
  return { again: again.count, unknown: unknown.count };
}

/** The instant at which the next message of this channel is due, or null if none waits. */
export async function nextMessageAt(db: Db, channel: string): Promise<Date | null> {
  const row = await db.outbox.findFirst({
    where: { state: 'waiting', channel },
    orderBy: { notBefore: 'asc' },
    select: { notBefore: true },
  });
  return row?.notBefore ?? null;
}

/** The message of ours that the channel knows by this id in this chat: what it was about, and as it was sent. */
export function sentMessage(db: Db, channel: string, chat: string, messageId: string) {
  return db.outbox.findFirst({
    where: { channel, chat, messageId },
    orderBy: { id: 'desc' },
    select: { about: true, sentView: true },
  });
}

/** The message with this key as it was sent in this chat, or that it is just being sent; null: neither. */
export async function sentInChat(
  db: Db,
  { channel, chat }: { readonly channel: string; readonly chat: string },
  key: string,
): Promise<{ readonly view: unknown } | 'sending' | null> {
  const row = await db.outbox.findUnique({
    where: { key },
    select: { channel: true, chat: true, sentView: true, state: true },
  });
  if (row?.channel !== channel || row.chat !== chat) return null;
  return row.state === 'sending' ? 'sending' : { view: row.sentView };
}

/** The incomings, as their channel gave them, that were answered in a chat since `since` although nobody of ours had sent them. */
export async function answeredToNobody(
  db: Db,
  place: { readonly channel: string; readonly chat: string },
  since: Date,
): Promise<unknown[]> {
  const rows = await db.outbox.findMany({
    where: { ...place, personId: null, createdAt: { gt: since }, incomingId: { not: null } },
    select: { incoming: { select: { incoming: true } } },
  });
  return rows.flatMap(({ incoming }) => (incoming === null ? [] : [incoming.incoming]));
}
