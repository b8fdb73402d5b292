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

/** A silence over one task that is over, during which and at the end of which nothing was said of it. */
export interface EndedSilence {
  readonly personId: number;
  readonly taskId: number;
  readonly at: Date;
  readonly until: Date;
}

/** The silences of these people that ended after `since` and are over at `at`. Where a reminder was wanted for the end, there was none. */
export async function endedSilences(
  db: Db,
  personIds: readonly number[],
  since: Date,
  at: Date,
): Promise<EndedSilence[]> {
  const rows = await db.snooze.findMany({
    where: {
      personId: { in: [...personIds] },
      taskId: { not: null },
      until: { gt: since, lte: at },
      cancelledAt: null,
    },
    orderBy: { id: 'asc' },
    select: { id: true, personId: true, taskId: true, at: true, until: true },
  });
  if (rows.length === 0) return [];
  const reminders = await db.outbox.findMany({
    where: { key: { in: rows.map(({ id }) => putOffKey(id)) } },
    select: { key: true },
  });
  const reminded = new Set(reminders.map(({ key }) => key));
  return rows.flatMap(({ id, taskId, ...silence }) =>
    taskId === null || reminded.has(putOffKey(id)) ? [] : [{ ...silence, taskId }],
  );
}

/** The message that comes at the end of what was put off, where one is wanted. */
export const putOffKey = (snoozeId: number) => `put-off:${snoozeId}`;
