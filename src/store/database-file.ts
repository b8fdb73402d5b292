import { existsSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { migrationNames } from './migrate.ts';

/** How many rows of each kind a database holds. `waitingMessages`: queued and not yet sent. */
export interface RowCounts {
  readonly people: number;
  readonly units: number;
  readonly tasks: number;
  readonly reports: number;
  readonly waitingMessages: number;
}

/** Why a file is not a database that this version can work with. */
export type Unusable =
  | { readonly kind: 'missing' }
  | { readonly kind: 'not_a_database' }
  | { readonly kind: 'damaged'; readonly problem: string }
  /** A database of another program. */
  | { readonly kind: 'foreign' }
  /** Of a later version of this program, which made these migrations. */
  | { readonly kind: 'newer'; readonly migrations: readonly string[] }
  /** This migration began and never ended. */
  | { readonly kind: 'half_migrated'; readonly migration: string };

/** `pending`: migrations that opening it would apply. */
export type DatabaseState =
  | { readonly kind: 'sound'; readonly pending: readonly string[]; readonly counts: RowCounts }
  | Unusable;

/** Milliseconds to wait for somebody else who is writing. */
const PATIENCE_MS = 5_000;

/** The path in a `file:PATH` address. */
export function databasePath(url: string): string {
  return url.replace(/^file:/, '');
}

/**
 * Looks at a database file without changing anything in it: whether it is whole, ours, and of this version or an earlier
 * one. `quick_check` leaves out whether the indexes agree with the tables.
 */
export function inspectDatabase(path: string, check: 'integrity_check' | 'quick_check'): DatabaseState {
  if (!existsSync(path)) return { kind: 'missing' };
  if (!statSync(path).isFile()) return { kind: 'not_a_database' };
  const database = new Database(path, { timeout: PATIENCE_MS, fileMustExist: true });
  try {
    const problem = database.pragma(`${check}(1)`, { simple: true });
    return problem === 'ok' ? versionOf(database) : { kind: 'damaged', problem: String(problem) };
  } catch (error) {
    return whatIsBroken(error);
  } finally {
    database.close();
  }
}

/** Rows of an open database; a table that an earlier version lacks counts as empty. */
function countRows(database: Database.Database): RowCounts {
  const tables = new Set(database.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").pluck().all());
  const count = (table: string, where = '') =>
    tables.has(table) ? Number(database.prepare(`SELECT count(*) FROM "${table}" ${where}`).pluck().get()) : 0;
  return {
    people: count('Person'),
    units: count('Unit'),
    tasks: count('Task'),
    reports: count('ProgressReport'),
    waitingMessages: count('Outbox', "WHERE state = 'waiting'"),
  };
}

/** What an error of SQLite says about the file. Throws any other error again. */
export function whatIsBroken(error: unknown): Unusable {
  if (!(error instanceof Database.SqliteError)) throw error;
  if (error.code === 'SQLITE_NOTADB') return { kind: 'not_a_database' };
  if (error.code.startsWith('SQLITE_CORRUPT')) return { kind: 'damaged', problem: error.message };
  throw error;
}

interface MigrationRow {
  readonly migration_name: string;
  readonly finished_at: unknown;
  readonly rolled_back_at: unknown;
}

function versionOf(database: Database.Database): DatabaseState {
  const recorded = database.prepare("SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'").get();
  if (recorded === undefined) return { kind: 'foreign' };
  const rows = database
    .prepare<[], MigrationRow>('SELECT migration_name, finished_at, rolled_back_at FROM "_prisma_migrations"')
    .all()
    .filter((row) => row.rolled_back_at === null);
  const known = migrationNames();
  const applied = rows.map((row) => row.migration_name);
  if (known[0] === undefined || !applied.includes(known[0])) return { kind: 'foreign' };
  const newer = applied.filter((name) => !known.includes(name));
  if (newer.length > 0) return { kind: 'newer', migrations: newer };
  const half = rows.find((row) => row.finished_at === null);
  if (half !== undefined) return { kind: 'half_migrated', migration: half.migration_name };
  const pending = known.filter((name) => !applied.includes(name));
  return { kind: 'sound', pending, counts: countRows(database) };
}
