import { readSetting, writeSetting } from './office.ts';
import type { Db } from './store.ts';

const setting = 'lexicon.version';

/** Counts up whenever a name that people may say has changed, so that the conversation learns its words anew. */
export async function renewLexicon(tx: Db): Promise<void> {
  await writeSetting(tx, setting, (await lexiconVersion(tx)) + 1);
}

/** 0 as long as nothing was ever named. */
export async function lexiconVersion(db: Db): Promise<number> {
  const version = await readSetting(db, setting);
  return typeof version === 'number' ? version : 0;
}
