import { closeSync, fsyncSync, openSync, rmSync, statSync } from 'node:fs';
import Database from 'better-sqlite3';
import { databasePath, inspectDatabase, type RowCounts, type Unusable, whatIsBroken } from './database-file.ts';

export type BackUp =
  | { readonly kind: 'done'; readonly bytes: number; readonly counts: RowCounts }
  /** The database itself is missing or broken. */
  | { readonly kind: 'unusable'; readonly why: Unusable }
  /** There is a file of that name; it stays as it is. */
  | { readonly kind: 'exists' }
  /** `code` is the system's, such as ENOENT or ENOSPC. */
  | { readonly kind: 'cannot_write'; readonly code: string }
  /** The copy was made, did not stand the check, and was removed. */
  | { readonly kind: 'bad_copy' };

/**
 * Copies the database into a new file that only its owner can read, while others read and write it, and checks the copy.
 * VACUUM INTO copies one instant from a read transaction; SQLite's backup interface would begin again at every write of the
 * bot. Nothing is migrated: a copy made before an upgrade is one of the old version.
 */
export function backUp(url: string, file: string): BackUp {
  const path = databasePath(url);
  const before = inspectDatabase(path, 'quick_check');
  if (before.kind !== 'sound') return { kind: 'unusable', why: before };
  const blocked = createForOwner(file);
  if (blocked !== null) return blocked;
  const failed = copyInto(path, file);
  if (failed !== null) {
    rmSync(file, { force: true });
    return failed;
  }
  const copy = inspectDatabase(file, 'integrity_check');
  if (copy.kind !== 'sound' || !holdsAll(copy.counts, before.counts)) {
    rmSync(file, { force: true });
    return { kind: 'bad_copy' };
  }
  makeDurable(file);
  return { kind: 'done', bytes: statSync(file).size, counts: copy.counts };
}

/** Makes what was written to a file survive a power cut. */
export function makeDurable(file: string): void {
  const opened = openSync(file, 'r+');
  try {
    fsyncSync(opened);
  } finally {
    closeSync(opened);
  }
}

/** An empty file for SQLite to fill: so its mode is right before the first byte, and no other file is ever overwritten. */
function createForOwner(file: string): BackUp | null {
  try {
    closeSync(openSync(file, 'wx', 0o600));
    return null;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    return code === 'EEXIST' ? { kind: 'exists' } : { kind: 'cannot_write', code };
  }
}

function copyInto(path: string, file: string): BackUp | null {
  const database = new Database(path, { fileMustExist: true });
  try {
    database.prepare('VACUUM INTO ?').run(file);
    return null;
  } catch (error) {
    if (error instanceof Database.SqliteError && /^SQLITE_(?:FULL|IOERR)/.test(error.code)) {
      return { kind: 'cannot_write', code: error.code };
    }
    return { kind: 'unusable', why: whatIsBroken(error) };
  } finally {
    database.close();
  }
}

/** What was there before the copy began is in it: none of these rows is ever deleted. */
function holdsAll(copy: RowCounts, before: RowCounts): boolean {
  return (['people', 'units', 'tasks', 'reports'] as const).every((kind) => copy[kind] >= before[kind]);
}
