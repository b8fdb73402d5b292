import type { Database, Statement } from 'better-sqlite3';

/** More than a morning of digests asks over and over; each holds some kilobytes. */
const MOST_KEPT = 200;

/**
 * Lets a connection keep the statements that it has prepared, the last used longest. Prisma's adapter prepares every query anew, which takes as
 * long as most of them run. It runs each to its end at once, so that one statement may serve all who ask the same, each with values of their own.
 */
export function keepPrepared(client: Database): void {
  const prepare = client.prepare.bind(client);
  const kept = new Map<string, Statement<unknown[]>>();
  client.prepare = ((sql: string) => {
    const statement = kept.get(sql) ?? prepare<unknown[]>(sql);
    kept.delete(sql);
    kept.set(sql, statement);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
    return usedOnce(statement);
  }) as Database['prepare'];
}

/** What the adapter asks of a statement. A real one is bound to its values for ever; this one only for the one who asks. */
function usedOnce(statement: Statement<unknown[]>) {
  let values: unknown[] = [];
  const used = {
    reader: statement.reader,
    bind(given: unknown[] = []) {
      values = given;
      return used;
    },
    run: () => statement.run(...values),
    columns: () => statement.columns(),
    raw: () => ({ all: () => statement.raw(true).all(...values) }),
  };
  return used;
}
