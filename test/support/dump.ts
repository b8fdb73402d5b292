import Database from 'better-sqlite3';
import type { Store } from '../../src/store/store.ts';

/** Every row of every table as one text, so that "nothing was written" can be compared byte for byte. */
export async function dump(store: Store): Promise<string> {
  const [main] = await store.read.$queryRawUnsafe<{ file: string }[]>('PRAGMA database_list');
  const database = new Database(main?.file, { readonly: true });
  try {
    const tables = database
      .prepare(`SELECT name FROM sqlite_master WHERE type = 'table' AND name GLOB '[A-Z]*' ORDER BY name`)
      .pluck()
      .all();
    return tables.map((name) => `${name}\n${rowsOf(database, `${name}`)}`).join('\n\n');
  } finally {
    database.close();
  }
}

function rowsOf(database: Database.Database, table: string): string {
  const rows = database.prepare(`SELECT rowid AS _rowid, * FROM "${table}" ORDER BY rowid`).raw().all();
  return rows.map((row) => JSON.stringify(row)).join('\n');
}
