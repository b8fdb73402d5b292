import { resolve } from 'node:path';
import { formatNumber } from '../domain/quantity.ts';
import { localDateAt, localTimeAt } from '../domain/time-zone.ts';
import { backUp } from '../store/backup.ts';
import { databasePath, type RowCounts } from '../store/database-file.ts';
import { evidenceFolder } from '../store/evidence-files.ts';
import { backUpFiles, type FilesCopied, folderBeside, restoreFiles } from '../store/kept-files.ts';
import { restoreFrom } from '../store/restore.ts';
import { wordUnusable } from './unusable.ts';
import { complain, type ExitCode, say, type World } from './world.ts';

/** Copies the database into a new file while the bot runs, and checks the copy. */
export async function backup(world: World, file: string): Promise<ExitCode> {
  const { text, config } = world;
  const target = resolve(file);
  const outcome = backUp(config.databaseUrl, target);
  switch (outcome.kind) {
    case 'done':
      say(world, text('backup-done', { file: target, size: megabytes(outcome.bytes) }));
      say(world, wordCounts(world, outcome.counts));
      return wordFiles(
        world,
        'backup-files',
        backUpFiles(config.databaseUrl, target),
        evidenceFolder(config.databaseUrl),
      );
    case 'unusable':
      return failed(world, wordUnusable(outcome.why, databasePath(config.databaseUrl), text));
    case 'exists':
      return failed(world, text('backup-exists', { file: target }));
    case 'cannot_write':
      return failed(world, text('backup-cannot-write', { file: target, code: outcome.code }));
    case 'bad_copy':
      return failed(world, text('backup-bad-copy', { file: target }));
    default:
      return outcome satisfies never;
  }
}

/** Puts a backup in the place of the database, which is kept beside it under a dated name. */
export async function restore(world: World, file: string): Promise<ExitCode> {
  const { text, config } = world;
  const outcome = await restoreFrom(config.databaseUrl, resolve(file), stampOf(world));
  switch (outcome.kind) {
    case 'done':
      say(world, text('backup-restored', { file }));
      say(world, wordCounts(world, outcome.counts));
      if (outcome.migrated.length > 0) say(world, text('backup-migrated', { count: outcome.migrated.length }));
      if (outcome.kept !== null) say(world, text('backup-kept', { file: outcome.kept }));
      if (outcome.counts.waitingMessages > 0) {
        say(world, text('backup-waiting', { count: outcome.counts.waitingMessages }));
      }
      return wordFiles(
        world,
        'backup-files-restored',
        restoreFiles(config.databaseUrl, resolve(file)),
        folderBeside(resolve(file)),
      );
    case 'unusable':
      return failed(world, wordUnusable(outcome.why, file, text));
    case 'same_file':
      return failed(world, text('backup-same-file', { file }));
    case 'in_use':
      return failed(world, text('backup-in-use', { file: databasePath(config.databaseUrl) }));
    default:
      return outcome satisfies never;
  }
}

/** What became of the files of evidence; 1 if not all of them could be copied. Nothing where there are none. */
function wordFiles(world: World, done: string, copied: FilesCopied, from: string): ExitCode {
  const { folder, total, missing, failed: code } = copied;
  if (code !== null) return failed(world, world.text('backup-files-failed', { folder, code, from }));
  if (total > 0) say(world, world.text(done, { total, folder, copied: copied.copied }));
  if (missing > 0) say(world, world.text('backup-files-missing', { missing, folder: from }));
  return 0;
}

function failed(world: World, sentence: string): ExitCode {
  complain(world, sentence);
  return 1;
}

function wordCounts({ text }: World, { people, units, tasks, reports }: RowCounts): string {
  return text('backup-counts', { people, units, tasks, reports });
}

/** "2024-04-02-072500": sorts by time and is allowed in a file name everywhere. */
function stampOf({ now, config }: World): string {
  const at = now();
  const seconds = String(at.getUTCSeconds()).padStart(2, '0');
  const clock = localTimeAt(at, config.timezone).replace(':', '');
  return `${localDateAt(at, config.timezone)}-${clock}${seconds}`;
}

function megabytes(bytes: number): string {
  return formatNumber(bytes / 1024 / 1024, 1);
}
