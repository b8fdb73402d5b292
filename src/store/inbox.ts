import type { Db } from './store.ts';

/** A stored incoming. `incoming` is the channel-neutral deed as JSON, exactly as the channel gave it. */
export interface InboxRow {
  readonly id: number;
  readonly channel: string;
  readonly chat: string;
  readonly incoming: unknown;
  readonly attempts: number;
}

export interface NewInboxRow {
  readonly channel: string;
  readonly externalId: string;
  readonly chat: string;
  readonly sender: string;
  /** The channel's own id of the message; null where there is none (a press, a start). */
  readonly messageId: string | null;
  readonly incoming: object;
  readonly receivedAt: Date;
}

/** Stores an incoming unless the channel delivered it before. Returns its id, or null if it was there already. */
export async function storeIncoming(tx: Db, row: NewInboxRow): Promise<number | null> {
  const key = { channel: row.channel, externalId: row.externalId };
  const known = await tx.inbox.findUnique({ where: { channel_externalId: key }, select: { id: true } });
  if (known !== null) return null;
  const stored = await tx.inbox.create({ data: { ...row, incoming: row.incoming }, select: { id: true } });
  return stored.id;
}

/** Incomings of these channels that nobody has handled yet, oldest first. */
export function waitingIncomings(db: Db, channels: readonly string[], limit: number): Promise<InboxRow[]> {
  return db.inbox.findMany({
    where: { state: 'waiting', channel: { in: [...channels] } },
    orderBy: { id: 'asc' },
    take: limit,
    select: { id: true, channel: true, chat: true, incoming: true, attempts: true },
  });
}

/** Marks an incoming handled. False: somebody else has handled it, so the caller must change nothing. */
export async function closeIncoming(tx: Db, id: number, at: Date): Promise<boolean> {
  const { count } = await tx.inbox.updateMany({
    where: { id, state: 'waiting' },
    data: { state: 'done', handledAt: at },
  });
  return count === 1;
}

/** Notes a failed attempt; `final` gives the incoming up (it stays visible, with the error). */
export async function failIncoming(tx: Db, id: number, at: Date, error: string, final: boolean): Promise<void> {
  await tx.inbox.update({
    where: { id },
    data: { attempts: { increment: 1 }, error, ...(final ? { state: 'failed' as const, handledAt: at } : {}) },
  });
}

/** What came in just before in the same chat, since `since`, as its channel gave it; null: nothing. */
export async function incomingBefore(
  db: Db,
  place: { readonly channel: string; readonly chat: string },
  id: number,
  since: Date,
): Promise<unknown> {
  const row = await db.inbox.findFirst({
    where: { ...place, id: { lt: id }, receivedAt: { gte: since } },
    orderBy: { id: 'desc' },
    select: { incoming: true },
  });
  return row?.incoming ?? null;
}

/** Everything that came in or went out in one chat, for a page that opens. Newest `limit`, in no particular order. */
export async function chatRows(db: Db, channel: string, chat: string, limit: number) {
  const [said, told] = await Promise.all([
    db.inbox.findMany({ where: { channel, chat }, orderBy: { id: 'desc' }, take: limit }),
    db.outbox.findMany({ where: { channel, chat, state: 'sent' }, orderBy: { id: 'desc' }, take: limit }),
  ]);
  return { said, told };
}
