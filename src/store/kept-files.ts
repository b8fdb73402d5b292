import { constants, copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { hashOfRef } from '../domain/stored-file.ts';
import { makeDurable } from './backup.ts';
import { databasePath } from './database-file.ts';
import { evidenceFolder, placeOf } from './evidence-files.ts';

/** The folder beside backups that holds the files of all of them, each file once. */
export function folderBeside(backup: string): string {
  return join(dirname(backup), 'evidence-files');
}

/** How copying went: how many files of the database there are, how many of them were new there, and which were nowhere. */
export interface FilesCopied {
  readonly folder: string;
  readonly total: number;
  readonly copied: number;
  readonly missing: number;
  /** The system's code, where a file could not be written; what was copied stays. */
  readonly failed: string | null;
}

/** Files that the database of `url` speaks of, and are not in its folder. `names`: the first few, as they were sent. */
export function missingFiles(url: string): { total: number; missing: number; names: readonly string[] } {
  const folder = evidenceFolder(url);
  const files = filesOf(databasePath(url));
  const missing = files.filter(({ hash }) => !existsSync(placeOf(folder, hash)));
  return { total: files.length, missing: missing.length, names: missing.slice(0, 3).map(({ name }) => name) };
}

/** After a backup was written to `backup`: what it speaks of goes beside it. */
export function backUpFiles(url: string, backup: string): FilesCopied {
  return copyFiles(backup, evidenceFolder(url), folderBeside(backup));
}

/** After the database was restored from `backup`: what it speaks of and is not here any more comes back. */
export function restoreFiles(url: string, backup: string): FilesCopied {
  return copyFiles(databasePath(url), folderBeside(backup), evidenceFolder(url));
}

function copyFiles(database: string, from: string, to: string): FilesCopied {
  const files = filesOf(database);
  let [copied, missing] = [0, 0];
  for (const { hash } of files) {
    if (existsSync(placeOf(to, hash))) continue;
    if (!existsSync(placeOf(from, hash))) {
      missing += 1;
      continue;
    }
    try {
      copyWhole(placeOf(from, hash), placeOf(to, hash));
      copied += 1;
    } catch (error) {
      const failed = (error as NodeJS.ErrnoException).code ?? 'unknown';
      return { folder: to, total: files.length, copied, missing, failed };
    }
  }
  return { folder: to, total: files.length, copied, missing, failed: null };
}

/** Never half a file under its name. */
function copyWhole(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true, mode: 0o700 });
  const part = join(dirname(to), `.${basename(to)}.part`);
  try {
    copyFileSync(from, part, constants.COPYFILE_FICLONE);
    makeDurable(part);
    renameSync(part, to);
  } finally {
    rmSync(part, { force: true });
  }
}

/** What came in and is not handled or not read yet has become nobody's evidence so far. */
function waitingRefs(database: Database.Database): { ref: string; name: string }[] {
  const waiting = database
    .prepare<[], { told: string }>(`SELECT "incoming" AS "told" FROM "Inbox" WHERE "state" = 'waiting'`)
    .all();
  const refs = [...waiting, ...filesToRead(database)].flatMap(({ told }) => told.match(/kept:[\da-f]{64}/g) ?? []);
  return [...new Set(refs)].map((ref) => ({ ref, name: '' }));
}

/** Files of which it is not known yet whether they are lists: in an older database there are none. */
function filesToRead(database: Database.Database): { told: string }[] {
  const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'ImportDraft'").get();
  if (known === undefined) return [];
  return database
    .prepare<[], { told: string }>(`SELECT "file" AS "told" FROM "ImportDraft" WHERE "state" IN ('waiting', 'read')`)
    .all();
}

/** Each file once, that anything ever sent refers to: history shows what was taken back as well. */
function filesOf(path: string): { hash: string; name: string }[] {
  const database = new Database(path, { fileMustExist: true });
  try {
    const known = database.prepare("SELECT 1 FROM sqlite_master WHERE name = 'Attachment'").get();
    if (known === undefined) return [];
    const rows = database
      .prepare<[], { ref: string; name: string }>(
        `SELECT "ref", min("name") AS "name" FROM "Attachment" WHERE "ref" LIKE 'kept:%' GROUP BY "ref"`,
      )
      .all();
    return [...rows, ...waitingRefs(database)].flatMap(({ ref, name }) => {
      const hash = hashOfRef(ref);
      return hash === null ? [] : [{ hash, name }];
    });
  } finally {
    database.close();
  }
}
