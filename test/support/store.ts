import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { enterHolidays } from '../../src/store/holidays.ts';
import { openStore, type Store, storeOf } from '../../src/store/store.ts';
import { lentClients } from './lent-clients.ts';

type WhenOver = (remove: () => Promise<void>) => void;

let base: Promise<string> | undefined;

/**
 * A database file of its own with every migration applied and the public holidays entered, nothing else. It is closed and
 * removed when the test is over, or, made in `beforeAll`, with `testStore(afterAll)` when the file is.
 */
export async function testStore(whenOver: WhenOver = onTestFinished): Promise<Store> {
  base ??= makeBase();
  return openCopy(await base, whenOver).store;
}

/** A copy, of its own, of a database file that nobody has open and that has every migration. */
export function openCopy(file: string, whenOver: WhenOver = onTestFinished): { store: Store; url: string } {
  const folder = newFolder();
  const copy = join(folder, 'test.db');
  copyFileSync(file, copy);
  const url = `file:${copy}`;
  const store = storeOf(lentClients(url));
  whenOver(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, url };
}

/** Migrating takes long, so it is done once for all tests of a process. */
async function makeBase(): Promise<string> {
  const folder = newFolder();
  const file = join(folder, 'base.db');
  const store = await openStore(`file:${file}`);
  await enterHolidays(store);
  await store.close();
  return file;
}

function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'nhacviec-store-'));
}
