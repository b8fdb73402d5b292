import type { WorkCalendar } from '../domain/calendar.ts';
import type { LocalDate } from '../domain/local-date.ts';
import { lane } from './outbox.ts';
import type { Db } from './store.ts';

/** A digest is for its day and no other: it is dropped when its day becomes free, not moved. */
const DIGESTS = ['digest:', 'group-digest:'];

/**
 * What waits to be told is told when the calendar as it is now lets it: messages that were put off for a day off which is worked now
 * go out earlier, and those that would have come on a day which has become free, later.
 */
export async function deferAnew(tx: Db, calendar: WorkCalendar, at: Date): Promise<void> {
  const waiting = await tx.outbox.findMany({
    where: {
      ...{ state: 'waiting', lane: lane.reminder },
      NOT: { OR: DIGESTS.map((startsWith) => ({ key: { startsWith } })) },
    },
    select: { id: true, notBefore: true, createdAt: true, attempts: true, content: true },
  });
  for (const { id, notBefore, createdAt, attempts, content } of waiting) {
    const said = content as { readonly kind?: string; readonly urgingId?: number };
    // A reminder for a moment that somebody chose, or another attempt, is not counted from when it was queued.
    const since = said.kind === 'put_off' || attempts > 0 ? notBefore : createdAt;
    const then = calendar.nextAudibleInstant(since);
    if (then.getTime() === notBefore.getTime()) continue;
    await tx.outbox.update({ where: { id }, data: { notBefore: then }, select: { id: true } });
    if (said.kind === 'urging' && said.urgingId !== undefined)
      await tx.urging.updateMany({ where: { id: said.urgingId, sendAt: { gt: at } }, data: { sendAt: then } });
  }
}

/** A day that was free for a while is worked after all: its digests that were dropped meanwhile wait to be sent once more. */
export async function reviveDigests(tx: Db, on: LocalDate): Promise<void> {
  await tx.outbox.updateMany({
    where: {
      ...{ state: 'cancelled', lane: lane.reminder },
      OR: DIGESTS.map((startsWith) => ({ key: { startsWith, endsWith: `:${on}` } })),
    },
    data: { state: 'waiting', error: null },
  });
}
