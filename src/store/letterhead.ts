import { type LetterheadField, letterheadFields } from '../domain/letterhead.ts';
import { readSetting, writeSetting } from './office.ts';
import type { Db } from './store.ts';

const KEY = 'report.letterhead';

/** What was set; what was not is left out, and follows from the name of the office. */
export type ChosenLetterhead = Readonly<Partial<Record<LetterheadField, string>>>;

export async function readLetterhead(db: Db): Promise<ChosenLetterhead> {
  const stored = (await readSetting(db, KEY)) as Partial<Record<string, unknown>> | null;
  const chosen: Partial<Record<LetterheadField, string>> = {};
  for (const field of letterheadFields) {
    const value = stored?.[field];
    if (typeof value === 'string') chosen[field] = value;
  }
  return chosen;
}

/** Null: it follows from the name of the office again. */
export async function setLetterheadField(tx: Db, field: LetterheadField, value: string | null): Promise<void> {
  const { [field]: _, ...others } = await readLetterhead(tx);
  await writeSetting(tx, KEY, value === null ? others : { ...others, [field]: value });
}
