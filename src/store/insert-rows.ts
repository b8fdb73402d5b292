import { inBatches } from './batches.ts';
import { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

/** Rows of one statement: few enough for the parameters that it may have, and for one statement to serve most inserts. */
const ROWS = 50;

type Table = 'Assignment' | 'Audit' | 'Indicator' | 'Outbox' | 'Reminder' | 'Task' | 'TaskSupport';
type Value = string | number | boolean | Date | object | null;

/**
 * Inserts rows in their order, by SQL that SQLite and PostgreSQL both speak. `createMany` plans every insert anew, value by value, which takes
 * ten times as long. A column that some rows lack is null in them; one that all lack is what the schema fills in.
 */
export async function insertRows<Row extends object>(tx: Db, table: Table, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))] as (keyof Row & string)[];
  // The names are those of the schema, never of anybody's data.
  const into = Prisma.raw(`"${table}" (${columns.map((column) => `"${column}"`).join(', ')})`);
  for (const part of inBatches(rows, ROWS)) {
    const values = part.map(
      (row) => Prisma.sql`(${Prisma.join(columns.map((column) => stored(row[column] as Value)))})`,
    );
    await tx.$executeRaw`INSERT INTO ${into} VALUES ${Prisma.join(values)}`;
  }
}

function stored(value: Value | undefined): Exclude<Value, object> | Date {
  if (value === undefined || value === null) return null;
  return typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value;
}
