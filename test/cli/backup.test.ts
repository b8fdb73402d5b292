import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { importPeople } from '../../src/actions/import-people.ts';
import { backup, restore } from '../../src/cli/backup.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { dump } from '../support/dump.ts';
import { monday, personRow, staff } from '../support/import-rows.ts';
import { testStore } from '../support/store.ts';
import { fileOf, type TestWorld, testWorld } from '../support/world.ts';

let store: Store;
let world: TestWorld;
/** The database in use, and a file beside it. */
let file: string;
let copy: string;

beforeEach(async () => {
  store = await testStore();
  file = await fileOf(store);
  copy = join(dirname(file), 'ban-sao.db');
  world = testWorld({ databaseUrl: `file:${file}` });
  await store.write((tx) => importPeople(tx, staff, monday));
});

function inFile<T>(path: string, work: (database: Database.Database) => T): T {
  const database = new Database(path);
  try {
    return work(database);
  } finally {
    database.close();
  }
}

function peopleIn(path: string): unknown {
  return inFile(path, (database) => database.prepare('SELECT count(*) FROM "Person"').pluck().get());
}

function addOne(): Promise<unknown> {
  const late = personRow({ name: 'Người Đến Sau', phone: '+84900000099' });
  return store.write((tx) => importPeople(tx, [late], monday));
}

describe('backup', () => {
  test('copies everything while the bot is running, for its owner only', async () => {
    expect(await backup(world, copy)).toBe(0);
    expect(world.said()).toMatch(/^Đã sao lưu và kiểm tra xong: .*ban-sao\.db \(\d+,\d MB\)\.\nTrong đó có 8 người, /);
    expect(statSync(copy).mode & 0o777).toBe(0o600);
    const there = await openStore(`file:${copy}`);
    const [here, copied] = [await dump(store), await dump(there)];
    await there.close();
    expect(copied).toBe(here);
  });

  test('copies one instant although somebody is in the middle of writing', async () => {
    await store.write(async (tx) => {
      await importPeople(tx, [personRow({ name: 'Người Đến Sau', phone: '+84900000099' })], monday);
      expect(await backup(world, copy)).toBe(0);
    });
    expect(peopleIn(copy)).toBe(8);
    expect(peopleIn(file)).toBe(9);
  });

  test('never overwrites a file', async () => {
    writeFileSync(copy, 'của tôi');
    expect(await backup(world, copy)).toBe(1);
    expect(world.complained()).toBe(`Tệp ${copy} đã có, không ghi đè. Xin chọn tên khác.\n`);
    expect(readFileSync(copy, 'utf8')).toBe('của tôi');
  });

  test('says that there is no folder, or no database, and leaves nothing behind', async () => {
    expect(await backup(world, join(dirname(file), 'khong-co', 'x.db'))).toBe(1);
    expect(world.complained()).toContain('(ENOENT)');
    const nowhere = testWorld({ databaseUrl: `file:${join(dirname(file), 'chua-co.db')}` });
    expect(await backup(nowhere, copy)).toBe(1);
    expect(nowhere.complained()).toContain('Không tìm thấy tệp');
    expect(existsSync(copy)).toBe(false);
  });

  test('makes no copy of a damaged database', async () => {
    await store.close();
    damage(file);
    expect(await backup(world, copy)).toBe(1);
    expect(world.complained()).toContain('bị hỏng');
    expect(existsSync(copy)).toBe(false);
  });
});

describe('restore', () => {
  beforeEach(async () => {
    await backup(world, copy);
    world.said();
  });

  test('brings back what the backup holds and keeps what was there before, dated', async () => {
    await addOne();
    const before = readFileSync(copy);
    await store.close();
    expect(await restore(world, copy)).toBe(0);
    const kept = join(dirname(file), 'test-2024-04-02-072500.db');
    const said = world.said();
    expect(said).toContain('Trong đó có 8 người, ');
    expect(said).toContain(`Dữ liệu trước đó được giữ ở ${kept}.`);
    expect([peopleIn(file), peopleIn(kept)]).toEqual([8, 9]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(copy).equals(before)).toBe(true);
    const names = ['ban-sao.db', 'test-2024-04-02-072500.db', 'test.db'];
    expect(readdirSync(dirname(file)).sort()).toEqual(names);
  });

  test('makes a database that opens and goes on', async () => {
    await store.close();
    await restore(world, copy);
    const again = await openStore(`file:${file}`);
    await again.write((tx) => importPeople(tx, [personRow({ name: 'Mới', phone: '+84900000099' })], monday));
    expect(await again.read.person.count()).toBe(9);
    await again.close();
  });

  test('keeps each database that it moves aside, even within one second', async () => {
    await store.close();
    await restore(world, copy);
    await restore(world, copy);
    expect(existsSync(join(dirname(file), 'test-2024-04-02-072500-2.db'))).toBe(true);
  });

  test('refuses while a bot has the database open, even an idle one', async () => {
    await addOne();
    expect(await restore(world, copy)).toBe(1);
    expect(world.complained()).toContain('Xin dừng bot trước');
    expect(await store.read.person.count()).toBe(9);
    expect(await addOne()).toMatchObject({ rows: [{ outcome: 'unchanged' }] });
    await store.close();
    expect(await restore(world, copy)).toBe(0);
  });

  test('restores where there is no database yet, making the folder', async () => {
    const fresh = join(dirname(file), 'du-lieu', 'moi.db');
    const there = testWorld({ databaseUrl: `file:${fresh}` });
    expect(await restore(there, copy)).toBe(0);
    expect(there.said()).not.toContain('được giữ ở');
    expect(peopleIn(fresh)).toBe(8);
  });

  test('restores over a damaged database and keeps the ruins', async () => {
    await store.close();
    writeFileSync(file, 'không còn là cơ sở dữ liệu'.repeat(200));
    expect(await restore(world, copy)).toBe(0);
    expect(peopleIn(file)).toBe(8);
    expect(readFileSync(join(dirname(file), 'test-2024-04-02-072500.db'), 'utf8')).toContain('không còn là');
  });

  test('takes over what a copy made by hand has only in its -wal file', async () => {
    inFile(copy, (database) => database.pragma('journal_mode = WAL'));
    const byHand = join(dirname(file), 'bang-tay.db');
    inFile(copy, (database) => {
      database.exec(`UPDATE "Person" SET "name" = 'Tên Mới'`);
      for (const end of ['', '-wal']) copyFileSync(copy + end, byHand + end);
    });
    await store.close();
    expect(await restore(world, byHand)).toBe(0);
    const names = inFile(file, (database) => database.prepare('SELECT DISTINCT name FROM "Person"').pluck().all());
    expect(names).toEqual(['Tên Mới']);
  });

  test('tells of messages that the backup had not sent yet', async () => {
    inFile(copy, (database) =>
      database.exec(
        `INSERT INTO "Outbox" ("key", "channel", "chat", "lane", "notBefore", "content", "createdAt")
         VALUES ('k', 'telegram', '7', 1, '2024-04-01', '{}', '2024-04-01')`,
      ),
    );
    await store.close();
    await restore(world, copy);
    expect(world.said()).toContain('Lưu ý: 1 tin trong bản sao lưu chưa gửi');
  });

  test.each<[string, () => void, string]>([
    ['a file that is not there', () => undefined, 'Không tìm thấy tệp'],
    ['a folder', () => mkdirSync(bad()), 'không phải cơ sở dữ liệu SQLite'],
    ['a text', () => writeFileSync(bad(), 'xin chào '.repeat(500)), 'không phải cơ sở dữ liệu SQLite'],
    ['an empty file', () => writeFileSync(bad(), ''), 'của chương trình khác'],
    ['another program’s database', () => inFile(bad(), (db) => db.exec('CREATE TABLE t (x)')), 'của chương trình khác'],
    ['half a backup', () => damage(taken()), 'bị hỏng'],
    ['a later version’s backup', () => addMigration('99990101000000_sau_nay', 1), 'bản Nhắc Việc mới hơn'],
    [
      'an upgrade that never ended',
      () => inFile(taken(), (db) => db.exec('UPDATE _prisma_migrations SET finished_at = NULL')),
      'dở dang',
    ],
  ])('refuses %s and leaves the database alone', async (_, make, sentence) => {
    make();
    const before = await dump(store);
    await store.close();
    expect(await restore(world, bad())).toBe(1);
    expect(world.complained()).toContain(sentence);
    const again = await openStore(`file:${file}`);
    expect(await dump(again)).toBe(before);
    await again.close();
    const others = readdirSync(dirname(file)).filter((name) => ![basename(bad()), 'ban-sao.db'].includes(name));
    expect(others).toEqual(['test.db']);
  });

  test('refuses to restore the database from itself', async () => {
    await store.close();
    expect(await restore(world, file)).toBe(1);
    expect(world.complained()).toContain('chính là dữ liệu đang dùng');
  });
});

function bad(): string {
  return join(dirname(file), 'hong.db');
}

function taken(): string {
  copyFileSync(copy, bad());
  return bad();
}

function addMigration(name: string, steps: number): void {
  inFile(taken(), (database) =>
    database
      .prepare(
        `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at, started_at, applied_steps_count)
         VALUES (?, '', ?, 1, 1, ?)`,
      )
      .run(name, name, steps),
  );
}

/** A disk that lost the second half of a file. */
function damage(path: string): void {
  truncateSync(path, Math.floor(statSync(path).size / 2));
}
