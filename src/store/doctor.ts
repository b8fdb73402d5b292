import { PrismaClient } from './generated/client.ts';
import { lastHolidayYear } from './holidays.ts';
import { presentRevision } from './office.ts';
import { countBehind } from './reschedule.ts';
import { sqliteAdapter } from './sqlite.ts';
import type { Db } from './store.ts';
import { unowned } from './unowned.ts';

/** Something that went wrong and was written down. */
export interface Trouble {
  readonly at: Date;
  readonly channel: string;
  readonly error: string;
}

/** What a look into the data shows. Troubles are those of 30 days; listed are the last few, newest first. */
export interface OfficeHealth {
  readonly people: number;
  /** Of these, whom the bot knows in at least one chat. */
  readonly linked: number;
  /** Linked, but every chat of theirs is blocked. */
  readonly blocked: number;
  readonly coordinators: number;
  /** Days off and swapped days that are entered for a year, and the last year whose public holidays are. */
  readonly specialDays: { readonly thisYear: number; readonly nextYear: number; readonly lastYear: number };
  /** Open tasks that have not followed the last change of the calendar yet. */
  readonly behindCalendar: number;
  /** Unfinished tasks for which nobody answers; `codes`: the first few. */
  readonly unowned: { readonly count: number; readonly codes: readonly string[] };
  readonly inbox: { readonly failed: number; readonly late: number; readonly troubles: readonly Trouble[] };
  readonly outbox: { readonly failed: number; readonly unknown: number; readonly troubles: readonly Trouble[] };
  /** The latest instant at which anything was written down; null in a new database. */
  readonly lastWritten: Date | null;
}

/** An incoming that has waited longer than this many milliseconds is a sign of trouble. */
const LONGEST_WAIT_MS = 5 * 60_000;
/** Troubles older than this many milliseconds (30 days) are history. */
const TROUBLES_SINCE_MS = 30 * 86_400_000;
const fewTroubles = 3;
const fewCodes = 5;

/** Reads the health of an office's data at an instant in its local `year`. The database must be fully migrated; nothing changes. */
export async function examineOffice(url: string, at: Date, year: number): Promise<OfficeHealth> {
  const db = new PrismaClient({ adapter: sqliteAdapter(url) });
  try {
    return {
      ...(await examinePeople(db)),
      specialDays: {
        ...{ thisYear: await daysOf(db, year), nextYear: await daysOf(db, year + 1) },
        lastYear: (await lastHolidayYear(db)) ?? 0,
      },
      behindCalendar: await countBehind(db, { calendar: { revision: await presentRevision(db) } }),
      unowned: await unownedTasks(db),
      inbox: await examineInbox(db, at),
      outbox: await examineOutbox(db, at),
      lastWritten: await lastWritten(db),
    };
  } finally {
    await db.$disconnect();
  }
}

async function examinePeople(db: Db) {
  const elsewhere = { channel: { not: 'terminal' } };
  const present = { leftAt: null };
  return {
    people: await db.person.count({ where: present }),
    linked: await db.person.count({ where: { ...present, addresses: { some: elsewhere } } }),
    blocked: await db.person.count({
      where: { ...present, addresses: { some: elsewhere, none: { ...elsewhere, blockedAt: null } } },
    }),
    coordinators: await db.person.count({ where: { ...present, role: 'coordinator' } }),
  };
}

function daysOf(db: Db, year: number): Promise<number> {
  return db.specialDay.count({ where: { on: { startsWith: `${year}-` } } });
}

async function unownedTasks(db: Db) {
  const where = unowned;
  const first = await db.task.findMany({ where, select: { code: true }, orderBy: { id: 'asc' }, take: fewCodes });
  return { count: await db.task.count({ where }), codes: first.map((task) => task.code) };
}

async function examineInbox(db: Db, at: Date) {
  const late = { state: 'waiting' as const, receivedAt: { lt: new Date(at.getTime() - LONGEST_WAIT_MS) } };
  const failed = { state: 'failed' as const, receivedAt: { gte: since(at) } };
  const rows = await db.inbox.findMany({ where: failed, orderBy: { id: 'desc' }, take: fewTroubles });
  return {
    failed: await db.inbox.count({ where: failed }),
    late: await db.inbox.count({ where: late }),
    troubles: rows.map((row) => ({
      at: row.handledAt ?? row.receivedAt,
      channel: row.channel,
      error: row.error ?? '',
    })),
  };
}

async function examineOutbox(db: Db, at: Date) {
  const recent = { createdAt: { gte: since(at) } };
  const troubled = { ...recent, state: { in: ['failed' as const, 'unknown' as const] } };
  const rows = await db.outbox.findMany({ where: troubled, orderBy: { id: 'desc' }, take: fewTroubles });
  return {
    failed: await db.outbox.count({ where: { ...recent, state: 'failed' } }),
    unknown: await db.outbox.count({ where: { ...recent, state: 'unknown' } }),
    troubles: rows.map((row) => ({ at: row.createdAt, channel: row.channel, error: row.error ?? '' })),
  };
}

function since(at: Date): Date {
  return new Date(at.getTime() - TROUBLES_SINCE_MS);
}

async function lastWritten(db: Db): Promise<Date | null> {
  const instants = await Promise.all([
    db.audit.findFirst({ orderBy: { id: 'desc' }, select: { at: true } }).then((row) => row?.at ?? null),
    db.inbox
      .findFirst({ orderBy: { id: 'desc' }, select: { receivedAt: true } })
      .then((row) => row?.receivedAt ?? null),
  ]);
  return instants.reduce((latest, at) => (at !== null && (latest === null || at > latest) ? at : latest), null);
}
