import { codeKey } from '../domain/text-key.ts';
import { foldText } from './clean-text.ts';
import type { PlanSource } from './plan-source.ts';

const years = /^20\d\d$/;

/**
 * What the codes of a document's tasks begin with: 78/KH-UBND of 2022 gives `KH78-22.`, and its second task is KH78-22.2. A body numbers its
 * documents of one kind anew each year, so kind, body, number and year name a document, and no two have the same letters: the body is left out only
 * where it is the people's committee of the province. `null` when the year is not known.
 */
export function codePrefix({ number, issuedOn, issuer }: PlanSource): string | null {
  const parts = number.split('/');
  const symbol = parts.at(-1) ?? '';
  const year = parts.length > 2 && years.test(parts[1] ?? '') ? parts[1] : issuedOn?.slice(0, 4);
  if (year === undefined) return null;
  const letters = symbol.replace(/-UBND$/iu, '');
  const by = foldText(issuer)
    .replace(/(?<=^[a-z]).*? (?=\S)/, '')
    .replaceAll(' ', '');
  const inYear = years.test(year) ? year.slice(2) : year;
  return codeKey(`${plain(letters)}${by.toUpperCase()}${plain(parts[0] ?? '').replace(/^0+(?=\d)/, '')}-${inYear}.`);
}

function plain(text: string): string {
  return foldText(text)
    .replace(/[^a-z0-9]+/g, '')
    .toUpperCase();
}
