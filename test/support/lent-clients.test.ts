import { afterEach, describe, expect, it } from 'vitest';
import type { Store } from '../../src/store/store.ts';
import { testStore } from './store.ts';

describe('a store that is closed, while its clients serve the next one', () => {
  let closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing) await close();
    closing = [];
  });

  const opened = () => testStore((close) => closing.push(close));
  const set = (store: Store, value: string) =>
    store.write((tx) => tx.setting.create({ data: { key: 'whose', value } }));
  const whose = (store: Store) => store.read.setting.findUnique({ where: { key: 'whose' } });

  it('refuses to read, raw and through a table that was asked for before', async () => {
    const first = await opened();
    const { setting } = first.read;
    const asked = first.read.setting.findMany();
    await first.close();
    const next = await opened();
    await set(next, 'next');
    await expect(whose(first)).rejects.toThrow('is closed');
    await expect(setting.count()).rejects.toThrow('is closed');
    await expect(asked).rejects.toThrow('is closed');
    await expect(first.read.$queryRaw`SELECT 1`).rejects.toThrow('is closed');
    expect(await whose(next)).toMatchObject({ value: 'next' });
  });

  it('refuses to write, also through a transaction that was left behind', async () => {
    const first = await opened();
    const left = await first.write((tx) => Promise.resolve([tx] as const));
    await first.close();
    const next = await opened();
    await set(next, 'next');
    await expect(set(first, 'first')).rejects.toThrow('is closed');
    await expect(left[0].setting.deleteMany()).rejects.toThrow(/Transaction/);
    expect(await whose(next)).toMatchObject({ value: 'next' });
  });

  it('answers from its own database what was asked of it in time', async () => {
    const first = await opened();
    await set(first, 'first');
    const answers = Array.from({ length: 20 }, () => whose(first).then((row) => row?.value));
    const closed = first.close();
    const next = await opened();
    await set(next, 'next');
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['first']));
    await closed;
    expect(await whose(next)).toMatchObject({ value: 'next' });
  });

  it('gives its clients back once, however often it is closed', async () => {
    const first = await opened();
    await Promise.all([first.close(), first.close()]);
    const [one, other] = [await opened(), await opened()];
    await Promise.all([set(one, 'one'), set(other, 'other')]);
    expect([await whose(one), await whose(other)]).toMatchObject([{ value: 'one' }, { value: 'other' }]);
  });
});
