import { type Prisma, PrismaClient } from './generated/client.ts';
import { applyMigrations } from './migrate.ts';
import { sqliteAdapter } from './sqlite.ts';

/** The database seen by a query: either the reading client or a write transaction. */
export type Db = Prisma.TransactionClient;

/**
 * The one database. Reading has a client of its own, so that it never waits for a writer; every write goes through
 * `write`, one at a time, each a transaction that takes the database's write lock at its start (docs/decisions/0003).
 */
export interface Store {
  readonly read: Db;
  /**
   * Runs `work` in one transaction: all of it takes effect, or, if `work` throws, nothing. Nothing but database work may
   * be awaited inside. Calls queue up in order.
   */
  write<T>(work: (tx: Db) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** A transaction that lasts longer than this many milliseconds is taken for a programming error and rolled back. */
const LONGEST_WRITE_MS = 120_000;

/** An error says what went wrong, and neither what was asked with which names and numbers, nor from which line, which is costly to find each time. */
const errorFormat = 'minimal';

/** Opens the database, creating it and applying migrations as needed. `url` is `file:PATH`. */
export async function openStore(url: string): Promise<Store> {
  await applyMigrations(sqliteAdapter(url));
  const read = new PrismaClient({ adapter: sqliteAdapter(url, 'reading'), errorFormat });
  const writer = new PrismaClient({ adapter: sqliteAdapter(url), errorFormat });
  const disconnect = () => Promise.all([read.$disconnect(), writer.$disconnect()]);
  return storeOf({ read, writer, disconnect });
}

/** How a store reaches its database. */
export interface Clients {
  readonly read: Db;
  readonly writer: Pick<PrismaClient, '$transaction'>;
  disconnect(): Promise<unknown>;
}

/** The store of a migrated database, through clients that nothing else uses until the store is closed. */
export function storeOf({ read, writer, disconnect }: Clients): Store {
  let last: Promise<unknown> = Promise.resolve();
  return {
    read,
    write(work) {
      const run = last.then(() => writer.$transaction(work, { timeout: LONGEST_WRITE_MS, maxWait: LONGEST_WRITE_MS }));
      last = run.catch(() => undefined);
      return run;
    },
    async close() {
      await last;
      await disconnect();
    },
  };
}
