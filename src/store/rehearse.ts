import type { Db, Store } from './store.ts';

class CurtainFalls extends Error {
  override readonly name = 'CurtainFalls';
}

/** Does the work for its result alone: the transaction is rolled back, and the database stays as it was. */
export async function rehearse<T>(store: Store, work: (tx: Db) => Promise<T>): Promise<T> {
  let played: { readonly result: T } | undefined;
  try {
    await store.write(async (tx) => {
      played = { result: await work(tx) };
      throw new CurtainFalls();
    });
  } catch (error) {
    if (played === undefined || !(error instanceof CurtainFalls)) throw error;
  }
  if (played === undefined) throw new Error('the rehearsal ended without a result');
  return played.result;
}
