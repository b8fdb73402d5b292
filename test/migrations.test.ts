import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { applyMigrations, migrationNames, migrationsFolder } from '../src/store/migrate.ts';
import { migrationSql, openSchemaEngine } from '../src/store/schema-engine.ts';
import { sqliteAdapter } from '../src/store/sqlite.ts';
import { openStore } from '../src/store/store.ts';

const names = migrationNames();
const schema = readFileSync(join(migrationsFolder, '..', 'schema.prisma'), 'utf8');

function newFile(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-migrations-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'test.db');
}

function open(file: string): Database.Database {
  const database = new Database(file);
  onTestFinished(() => void database.close());
  return database;
}

interface Column {
  readonly name: string;
  readonly type: string;
}

function tablesOf(database: Database.Database): string[] {
  return database
    .prepare<[], { name: string }>("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => name)
    .filter((name) => name !== '_prisma_migrations');
}

function columnsOf(database: Database.Database, table: string): Column[] {
  const sql = 'SELECT name, type, "notnull", dflt_value, pk FROM pragma_table_info(?) ORDER BY name';
  return database.prepare<[string], Column>(sql).all(table);
}

/**
 * What a schema amounts to, whatever the order in which it came about: a column that a migration added stands last in its
 * table, one that was there from the start where the schema has it.
 */
function shapeOf(file: string): Record<string, object> {
  const database = open(file);
  const keys = database.prepare<[string], object>(
    'SELECT "table", "from", "to", on_update, on_delete FROM pragma_foreign_key_list(?) ORDER BY "from", "table"',
  );
  const indexes = database.prepare<[string], object>(
    "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND tbl_name = ? ORDER BY name",
  );
  const shape = (table: string) => ({
    columns: columnsOf(database, table),
    keys: keys.all(table),
    indexes: indexes.all(table),
  });
  return Object.fromEntries(tablesOf(database).map((table) => [table, shape(table)]));
}

const SAMPLES: Record<string, string | number> = {
  INTEGER: 1,
  REAL: 1,
  BOOLEAN: 1,
  DATETIME: '2024-04-02T00:25:00.000Z',
};

/** Puts one row into every table, all of them about each other, and returns them by table. */
function fill(database: Database.Database): Record<string, object> {
  const tables = tablesOf(database);
  database.pragma('foreign_keys = OFF');
  for (const table of tables) {
    const columns = columnsOf(database, table);
    const names = columns.map(({ name }) => `"${name}"`).join(', ');
    const values = columns.map(({ type }) => SAMPLES[type] ?? 'x');
    database.prepare(`INSERT INTO "${table}" (${names}) VALUES (${values.map(() => '?').join(', ')})`).run(values);
  }
  expect(database.pragma('foreign_key_check')).toEqual([]);
  return Object.fromEntries(
    tables.map((table) => [table, database.prepare<[], object>(`SELECT * FROM "${table}"`).get() ?? {}]),
  );
}

describe('the migrations', () => {
  it('bring an empty database to the schema', async () => {
    const migrated = newFile();
    await applyMigrations(sqliteAdapter(`file:${migrated}`));

    const engine = await openSchemaEngine(sqliteAdapter('file::memory:'));
    const made = newFile();
    open(made).exec(await migrationSql(engine, null, schema));

    expect(Object.keys(shapeOf(made)).length).toBeGreaterThan(20);
    expect(shapeOf(migrated)).toEqual(shapeOf(made));
  });

  it('end in a snapshot that is the schema, so that the next one starts from it', () => {
    const last = names.at(-1) ?? '';
    expect(readFileSync(join(migrationsFolder, last, 'schema.prisma'), 'utf8')).toBe(schema);
  });

  it('do nothing when they are applied again', async () => {
    const file = newFile();
    expect(await applyMigrations(sqliteAdapter(`file:${file}`))).toEqual(names);
    const before = shapeOf(file);
    expect(await applyMigrations(sqliteAdapter(`file:${file}`))).toEqual([]);
    expect(shapeOf(file)).toEqual(before);
  });

  it.each(names)('open a database that stopped at %s, with all it holds', async (name) => {
    const file = newFile();
    await applyMigrations(sqliteAdapter(`file:${file}`), names.slice(0, names.indexOf(name) + 1));
    const old = open(file);
    const before = fill(old);
    old.close();

    const store = await openStore(`file:${file}`);
    await store.close();
    const now = open(file);
    expect(now.pragma('foreign_key_check')).toEqual([]);
    for (const [table, row] of Object.entries(before)) {
      expect(now.prepare(`SELECT * FROM "${table}"`).all(), table).toEqual([expect.objectContaining(row)]);
    }
  });
});
