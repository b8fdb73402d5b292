import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import type { PrismaClient } from '../../src/store/generated/client.ts';
import type { Store } from '../../src/store/store.ts';
import { testStore } from '../support/store.ts';

const set = (store: Store, key: string) => store.write((tx) => tx.setting.create({ data: { key, value: 1 } }));

const isSet = async ({ read }: Store, key: string) => (await read.setting.findUnique({ where: { key } })) !== null;

/** The writer gives up soon, so that a test need not wait as long as the bot does. */
async function impatientStore(): Promise<Store> {
  const store = await testStore();
  await store.write((tx) => tx.$queryRaw`PRAGMA busy_timeout = 100`);
  return store;
}

async function fileOf({ read }: Store): Promise<string> {
  const rows = await read.$queryRaw<{ file: string }[]>`SELECT file FROM pragma_database_list WHERE name = 'main'`;
  return rows[0]?.file ?? '';
}

describe('the database while several want it', () => {
  it('is written to while Prisma holds reads together in a transaction', async () => {
    const store = await impatientStore();
    const reader = store.read as PrismaClient;
    await reader.$transaction(async (tx) => {
      expect(await tx.setting.count({ where: { key: 'beside' } })).toBe(0);
      await set(store, 'beside');
    });
    expect(await isSet(store, 'beside')).toBe(true);
  });

  it('is written to again after another process held it for too long', async () => {
    const store = await impatientStore();
    const other = new Database(await fileOf(store));
    other.exec('BEGIN IMMEDIATE');
    await expect(set(store, 'refused')).rejects.toThrow(/timed out/i);
    other.exec('COMMIT');
    other.close();
    await set(store, 'taken');
    expect(await isSet(store, 'refused')).toBe(false);
    expect(await isSet(store, 'taken')).toBe(true);
  });
});
