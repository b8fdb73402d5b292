import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import { PrismaClient } from '../../src/store/generated/client.ts';
import { type Purpose, sqliteAdapter } from '../../src/store/sqlite.ts';
import type { Clients } from '../../src/store/store.ts';

/** A Prisma client whose database can be exchanged while it is disconnected: it connects anew with the next query. */
interface Movable {
  readonly client: PrismaClient;
  moveTo(url: string | undefined): void;
}

interface Pair {
  readonly reading: Movable;
  readonly writing: Movable;
}

/**
 * A new client costs 40 ms before its first query, and plans every query anew. So the pair of a closed store serves the next store
 * of this process.
 */
const idle: Pair[] = [];

/**
 * The clients of a store on the database at `url`. They answer until they are disconnected and refuse ever after: what a finished test still
 * asks never reaches the database of the next one.
 */
export function lentClients(url: string): Clients {
  const pair = idle.pop() ?? { reading: movable('reading'), writing: movable('writing') };
  pair.reading.moveTo(url);
  pair.writing.moveTo(url);
  const underWay = new Set<Promise<unknown>>();
  let closed = false;

  async function watched<T>(ask: () => Promise<T>): Promise<T> {
    if (closed) throw new Error(`${url} is closed.`);
    const answer = ask();
    underWay.add(answer);
    try {
      return await answer;
    } finally {
      underWay.delete(answer);
    }
  }

  return {
    read: pair.reading.client.$extends({
      query: { $allOperations: ({ args, query }) => watched(() => query(args)) },
    }) as unknown as PrismaClient,
    writer: {
      $transaction: ((...given: Parameters<PrismaClient['$transaction']>) =>
        watched(() => pair.writing.client.$transaction(...given))) as unknown as PrismaClient['$transaction'],
    },
    async disconnect() {
      if (closed) return;
      closed = true;
      await Promise.allSettled(underWay);
      for (const { client, moveTo } of [pair.reading, pair.writing]) {
        await client.$disconnect();
        moveTo(undefined);
      }
      idle.push(pair);
    },
  };
}

function movable(purpose: Purpose): Movable {
  let url: string | undefined;
  const factory: SqlDriverAdapterFactory = {
    provider: 'sqlite',
    adapterName: '@prisma/adapter-better-sqlite3',
    async connect() {
      if (url === undefined) throw new Error('These clients are lent to no store.');
      return sqliteAdapter(url, purpose).connect();
    },
  };
  return {
    client: new PrismaClient({ adapter: factory }),
    moveTo(next) {
      url = next;
    },
  };
}
