import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { enterHolidays } from '../../src/store/holidays.ts';
import { openStore, type Store } from '../../src/store/store.ts';

let base: Promise<string> | undefined;

/**
 * A database file of its own with every migration applied and the public holidays entered, nothing else. It is closed and
 * removed when the test is over, or, made in `beforeAll`, with `testStore(afterAll)` when the file is.
 */
export async function testStore(whenOver: (remove: () => Promise<void>) => void = onTestFinished): Promise<Store> {
  base ??= makeBase();
  const folder = newFolder();
  const file = join(folder, 'test.db');
  copyFileSync(await base, file);
  const store = await openStore(`file:${file}`);
  whenOver(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return store;
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
