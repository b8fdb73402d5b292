import type { Snooze } from './generated/client.ts';
import type { Db } from './store.ts';

export interface NewSnooze {
  readonly personId: number;
  /** Null: everything. */
  readonly taskId: number | null;
  readonly until: Date;
  readonly at: Date;
}

export async function addSnooze(tx: Db, snooze: NewSnooze): Promise<number> {
  return (await tx.snooze.create({ data: snooze, select: { id: true } })).id;
}

export function findSnooze(db: Db, id: number): Promise<Snooze | null> {
  return db.snooze.findUnique({ where: { id } });
}

export async function cancelSnooze(tx: Db, id: number, at: Date): Promise<void> {
  await tx.snooze.update({ where: { id }, data: { cancelledAt: at } });
}

/** What this person put off last, since `since`, and has not taken back. */
export function lastSnooze(db: Db, personId: number, since: Date): Promise<Snooze | null> {
  return db.snooze.findFirst({
    where: { personId, at: { gte: since }, cancelledAt: null },
    orderBy: { id: 'desc' },
  });
}

/** What these people asked not to be reminded of at `at`; taskId null: everything. */
export function snoozesOf(db: Db, personIds: readonly number[], at: Date) {
  return db.snooze.findMany({
    where: { personId: { in: [...personIds] }, until: { gt: at }, cancelledAt: null },
    select: { personId: true, taskId: true },
  });
}
