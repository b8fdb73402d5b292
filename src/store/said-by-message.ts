import type { Db } from './store.ts';

/** A message of a person, by the channel's own id of it. */
export interface MessagePlace {
  readonly channel: string;
  readonly chat: string;
  readonly messageId: string;
}

/**
 * What this person's message, as it was sent and as it was edited since, has said that still stands: reports, decisions, and
 * requests for more time that nobody has decided. Oldest first.
 */
export async function standingDeedsOfMessage(db: Db, personId: number, place: MessagePlace) {
  const incomings = await db.inbox.findMany({ where: { ...place }, select: { id: true } });
  const incomingId = { in: incomings.map(({ id }) => id) };
  const task = { select: { id: true, code: true } };
  const stands = { incomingId, personId, kind: { not: 'undo' as const }, undoneBy: null };
  const orderBy = { id: 'asc' as const };
  const [reports, decisions, extensions] = await Promise.all([
    db.progressReport.findMany({ where: stands, orderBy, include: { task, obstacles: true } }),
    db.decision.findMany({ where: stands, orderBy, include: { task } }),
    db.extension.findMany({
      where: { incomingId, requestedById: personId, state: { in: ['requested', 'endorsed'] } },
      orderBy,
      include: { task },
    }),
  ]);
  return { reports, decisions, extensions };
}

export type StandingDeeds = Awaited<ReturnType<typeof standingDeedsOfMessage>>;

/** What the message said until now, before this incoming; null when it is not known. */
export async function lastTextOf(db: Db, place: MessagePlace, before: number): Promise<string | null> {
  const row = await db.inbox.findFirst({
    where: { ...place, id: { lt: before } },
    orderBy: { id: 'desc' },
    select: { incoming: true },
  });
  const { what } = (row?.incoming ?? {}) as { what?: { text?: string; caption?: string } };
  return what?.text ?? what?.caption ?? null;
}
