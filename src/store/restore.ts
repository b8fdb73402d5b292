import { chmodSync, copyFileSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { makeDurable } from './backup.ts';
import { databasePath, inspectDatabase, type RowCounts, type Unusable } from './database-file.ts';
import { applyMigrations } from './migrate.ts';
import { sqliteAdapter } from './sqlite.ts';

export type Restored =
  | {
      readonly kind: 'done';
      readonly counts: RowCounts;
      /** Where the database that was there before is kept now; null if there was none. */
      readonly kept: string | null;
      readonly migrated: readonly string[];
    }
  /** The file to restore from cannot be used. */
  | { readonly kind: 'unusable'; readonly why: Unusable }
  | { readonly kind: 'same_file' }
  /** Some process has the present database open. */
  | { readonly kind: 'in_use' };

/** How long to wait for a process that is just closing the database, in milliseconds. */
const PATIENCE_MS = 1_000;
const companions = ['', '-wal', '-shm'] as const;

/**
 * Puts a copy of `file` in the place of the database. Everything that can fail is done beforehand on that copy: checking and
 * migrating; only then the present database moves aside, under its name with `stamp` added. `file` itself stays as it is.
 */
export async function restoreFrom(url: string, file: string, stamp: string): Promise<Restored> {
  const path = databasePath(url);
  if (!existsSync(file)) return { kind: 'unusable', why: { kind: 'missing' } };
  if (existsSync(path) && realpathSync(path) === realpathSync(file)) return { kind: 'same_file' };
  if (!closeForOthers(path)) return { kind: 'in_use' };
  mkdirSync(dirname(path), { recursive: true });
  const copy = `${path}.restoring`;
  try {
    const prepared = await prepareCopy(file, copy);
    if (prepared.kind !== 'prepared') return { kind: 'unusable', why: prepared };
    if (!closeForOthers(path)) return { kind: 'in_use' };
    const kept = moveAside(path, stamp);
    renameSync(copy, path);
    return { kind: 'done', counts: prepared.counts, kept, migrated: prepared.migrated };
  } finally {
    removeDatabase(copy);
  }
}

type Prepared = { readonly kind: 'prepared'; readonly counts: RowCounts; readonly migrated: readonly string[] };

async function prepareCopy(file: string, copy: string): Promise<Prepared | Unusable> {
  removeDatabase(copy);
  // A database that was copied by hand has its newest pages in the file beside it.
  for (const companion of ['', '-wal']) {
    if (!existsSync(file + companion)) continue;
    try {
      copyFileSync(file + companion, copy + companion);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EISDIR') throw error;
      return { kind: 'not_a_database' };
    }
    chmodSync(copy + companion, 0o600);
  }
  const found = inspectDatabase(copy, 'integrity_check');
  if (found.kind !== 'sound') return found;
  const migrated = await applyMigrations(sqliteAdapter(`file:${copy}`));
  closeForOthers(copy);
  makeDurable(copy);
  const ready = inspectDatabase(copy, 'quick_check');
  return ready.kind === 'sound' ? { kind: 'prepared', counts: ready.counts, migrated } : ready;
}

/**
 * True if no other process has the database open, an idle bot included: leaving WAL mode needs the database alone, and it
 * brings everything into the one file. The next start goes back to WAL. A file that is no database is in nobody's use.
 */
function closeForOthers(path: string): boolean {
  if (!existsSync(path)) return true;
  const database = new Database(path, { timeout: PATIENCE_MS, fileMustExist: true });
  try {
    database.pragma('journal_mode = DELETE');
    return true;
  } catch (error) {
    return !(error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY'));
  } finally {
    database.close();
  }
}

function moveAside(path: string, stamp: string): string | null {
  if (!existsSync(path)) return null;
  const kept = freeName(`${path.replace(/\.db$/, '')}-${stamp}`);
  for (const companion of companions) {
    if (existsSync(path + companion)) renameSync(path + companion, kept + companion);
  }
  return kept;
}

function freeName(stem: string): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? `${stem}.db` : `${stem}-${count}.db`;
    if (!existsSync(name)) return name;
  }
}

function removeDatabase(path: string): void {
  for (const companion of companions) rmSync(path + companion, { force: true });
}
