import { closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import type { Database } from 'better-sqlite3';

/** How long a statement waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT_MS = 10_000;

/**
 * Prisma's adapter for better-sqlite3 with the pragmas that make a committed report survive a power cut, and with
 * transactions that take the write lock at once: a deferred one would fail half way when another process wrote meanwhile.
 */
export function sqliteAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const path = url.replace(/^file:/, '');
  if (path !== ':memory:') ownersOnly(path);
  const factory = new PrismaBetterSqlite3({ url: path, timeout: BUSY_TIMEOUT_MS });
  const connect = factory.connect.bind(factory);
  factory.connect = async () => tune(await connect());
  return factory;
}

/** The file holds names and telephone numbers: it is made readable for the bot's own account only, and SQLite's helpers follow it. */
function ownersOnly(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  closeSync(openSync(path, 'a', 0o600));
}

function tune(adapter: SqlDriverAdapter): SqlDriverAdapter {
  const { client } = adapter as unknown as { client: Database };
  // Asked first: switching needs the database alone, and it is already switched except on the day it is made.
  if (client.pragma('journal_mode', { simple: true }) !== 'wal') client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  client.pragma('cache_size = -65536');
  const prepare = client.prepare.bind(client);
  client.prepare = ((sql: string) => prepare(sql === 'BEGIN' ? 'BEGIN IMMEDIATE' : sql)) as Database['prepare'];
  return adapter;
}
