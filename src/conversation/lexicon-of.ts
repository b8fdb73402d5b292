import { lexiconVersion } from '../store/lexicon.ts';
import { lexiconRows } from '../store/lexicon-rows.ts';
import type { Db } from '../store/store.ts';
import { createLexicon, type Lexicon } from './understand/lexicon.ts';

let memo: { readonly db: Db; readonly version: number; readonly lexicon: Lexicon } | undefined;

/** The names of the office as understanding looks them up. Rebuilt only when people, units or tasks were added or renamed. */
export async function lexiconOf(db: Db): Promise<Lexicon> {
  const version = await lexiconVersion(db);
  if (memo?.db !== db || memo.version !== version)
    memo = { db, version, lexicon: createLexicon(await lexiconRows(db)) };
  return memo.lexicon;
}
