import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keepPrepared } from '../../src/store/prepared.ts';
import { testStore } from '../support/store.ts';

/** A connection that keeps its statements, with a count of those that were really prepared. */
function connection() {
  const client = new Database(':memory:');
  onTestFinished(() => void client.close());
  client.exec('CREATE TABLE sign (id INTEGER PRIMARY KEY, word TEXT)');
  const prepare = client.prepare.bind(client);
  const prepared: string[] = [];
  client.prepare = ((sql: string) => {
    prepared.push(sql);
    return prepare(sql);
  }) as typeof client.prepare;
  keepPrepared(client);
  return { client, prepared };
}

const INSERT = 'INSERT INTO sign (id, word) VALUES (?, ?)';
const SELECT = 'SELECT word FROM sign WHERE id = ?';

describe('a statement that was prepared', () => {
  it('serves all who ask the same, each with values of their own', () => {
    const { client, prepared } = connection();
    for (const id of [1, 2, 3])
      client
        .prepare(INSERT)
        .bind([id, `từ ${id}`])
        .run();
    const [one, three] = [client.prepare(SELECT).bind([1]), client.prepare(SELECT).bind([3])];
    expect([one.raw().all(), three.raw().all()]).toEqual([[['từ 1']], [['từ 3']]]);
    expect(prepared).toEqual([INSERT, SELECT]);
  });

  it('serves again after it failed', () => {
    const { client } = connection();
    client.prepare(INSERT).bind([1, 'một']).run();
    expect(() => client.prepare(INSERT).bind([1, 'trùng']).run()).toThrow(/UNIQUE/);
    client.prepare(INSERT).bind([2, 'hai']).run();
    expect(client.prepare(SELECT).bind([2]).raw().all()).toEqual([['hai']]);
  });

  it('sees columns that were added since', () => {
    const { client } = connection();
    client.prepare(INSERT).bind([1, 'một']).run();
    const all = () => client.prepare('SELECT * FROM sign');
    expect(all().bind([]).raw().all()).toEqual([[1, 'một']]);
    client.exec("ALTER TABLE sign ADD COLUMN tone TEXT DEFAULT 'ngang'");
    expect(all().bind([]).raw().all()).toEqual([[1, 'một', 'ngang']]);
    expect(
      all()
        .columns()
        .map(({ name }) => name),
    ).toEqual(['id', 'word', 'tone']);
  });

  it('is let go when many others were used since', () => {
    const { client, prepared } = connection();
    client.prepare(SELECT);
    for (let n = 0; n < 250; n += 1) client.prepare(`SELECT ${n}`);
    client.prepare(SELECT);
    expect(prepared.filter((sql) => sql === SELECT)).toHaveLength(2);
  });
});

it('questions that are asked at the same time get answers of their own', async () => {
  const store = await testStore();
  await store.write(async (tx) => {
    for (let n = 0; n < 30; n += 1) await tx.setting.create({ data: { key: `k${n}`, value: n } });
  });
  const numbers = Array.from({ length: 30 }, (_, n) => n);
  const values = await Promise.all(
    numbers.map(async (n) => (await store.read.setting.findFirst({ where: { key: `k${n}` } }))?.value),
  );
  expect(values).toEqual(numbers);
});
