import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/** Who uses a connection: the one that writes, or the one that only reads. */
export type Purpose = 'writing' | 'reading';

/**
 * Prisma's adapter for better-sqlite3 with the pragmas that make a committed report survive a power cut, and with
 * transactions of the writer that take the write lock at once: a deferred one would fail half way when another process wrote meanwhile.
 */
export function sqliteAdapter(url: string, purpose: Purpose = 'writing'): SqlMigrationAwareDriverAdapterFactory {
  const path = url.replace(/^file:/, '');
  if (path !== ':memory:') ownersOnly(path);
  const factory = new PrismaBetterSqlite3({ url: path, timeout: BUSY_TIMEOUT_MS });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => tune(await connect(), purpose);
  return factory;
}

/** The file holds names and telephone numbers: it is made readable for the bot's own account only, and SQLite's helpers follow it. */
function ownersOnly(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, 'a', 0o600));
}

function tune(adapter: SqlDriverAdapter, purpose: Purpose): SqlDriverAdapter {
  const { client } = adapter as unknown as { client: Database };
  // Asked first: switching needs the database alone, and it is already switched except on the day it is made.
  if (client.pragma('journal_mode', { simple: true }) !== 'wal') client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  client.pragma('cache_size = -65536');
  beginOurselves(adapter, client, purpose === 'writing' ? 'BEGIN IMMEDIATE' : 'BEGIN');
  return adapter;
}

/**
 * The adapter takes its own lock and then begins. If beginning fails, because another process is writing, it keeps that lock, and every later
 * transaction waits for ever. So it begins nothing, and what begins here gives the lock back. A reader must never take the write lock: Prisma puts
 * some reads of the same moment into a transaction, and a write beside it would hold up the whole thread until it failed.
 */
function beginOurselves(adapter: SqlDriverAdapter, client: Database, begin: string): void {
  const prepare = client.prepare.bind(client);
  const nothing = { run: () => undefined };
  client.prepare = ((sql: string) => (sql === 'BEGIN' ? nothing : prepare(sql))) as Database['prepare'];
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolation) => {
    const transaction = await start(isolation);
    try {
      await adapter.executeScript(begin);
    } catch (error) {
      await transaction.rollback();
      throw error;
    }
    return transaction;
  };
}
