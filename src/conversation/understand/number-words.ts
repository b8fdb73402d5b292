import type { Token } from './tokens.ts';

const DIGITS: Readonly<Record<string, number>> = {
  khong: 0,
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  tu: 4,
  nam: 5,
  lam: 5,
  nham: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
};
const TENS = new Set(['muoi', 'chuc']);
/** Words that are also quite other words when typed without diacritics (năm: year, sau: after); they need them. */
const MISLEADING = new Set(['nam', 'sau', 'lam', 'tu', 'tam', 'ba', 'bay', 'khong', 'nham']);

export interface Counted {
  readonly value: number;
  readonly to: number;
}

/** A whole number 0–100 in words ("sáu mươi", "bảy lăm", "một trăm") at token `from`; `null` when there is none. */
export function numberWordsAt(tokens: readonly Token[], from: number): Counted | null {
  const first = tokens[from]?.key ?? '';
  const second = tokens[from + 1]?.key ?? '';
  if (first === 'muoi') return withUnits(tokens, from + 1, 10);
  if (first === 'tram' || (first === 'mot' && second === 'tram'))
    return { value: 100, to: from + (first === 'tram' ? 1 : 2) };
  const digit = DIGITS[first];
  if (digit === undefined) return null;
  if (TENS.has(second)) return withUnits(tokens, from + 2, digit * 10);
  const units = DIGITS[second];
  if (units !== undefined && digit > 0 && units > 0) return { value: digit * 10 + units, to: from + 2 };
  return { value: digit, to: from + 1 };
}

/** A number 1–10 in words where a number is expected ("hai tuần"); `null` when the word is not surely one. */
export function smallNumberAt(tokens: readonly Token[], from: number): Counted | null {
  const token = tokens[from];
  if (token?.kind === 'number' && /^\d{1,3}$/.test(token.text)) return { value: Number(token.text), to: from + 1 };
  if (token?.key === 'muoi') return { value: 10, to: from + 1 };
  const digit = DIGITS[token?.key ?? ''];
  if (token === undefined || !isSpelled(token)) return null;
  return digit === undefined || digit === 0 ? null : { value: digit, to: from + 1 };
}

const SPELLED: Readonly<Record<string, string>> = {
  nam: 'năm',
  sau: 'sáu',
  tu: 'tư',
  lam: 'lăm',
  tam: 'tám',
  bay: 'bảy',
};

/** Whether a word that is also quite another one was typed as the number: sáu (6), not sau (after). */
function isSpelled(token: Token): boolean {
  const meant = SPELLED[token.key];
  return meant === undefined || token.text.normalize('NFC').toLowerCase() === meant;
}

/** Whether a number in words stands alone there, beyond doubt: several words, or one that is no other word. */
export function surelyNumberWords(tokens: readonly Token[], from: number): Counted | null {
  const counted = numberWordsAt(tokens, from);
  if (counted === null) return null;
  const token = tokens[from];
  const plain = token !== undefined && token.tone === '' && token.marks.trim() === '';
  if (counted.to - from === 1 && (plain || MISLEADING.has(token?.key ?? ''))) return null;
  const second = tokens[from + 1]?.key ?? '';
  return counted.to - from === 2 && !TENS.has(second) && second !== 'tram' && token?.key !== 'muoi' ? null : counted;
}

function withUnits(tokens: readonly Token[], at: number, tens: number): Counted {
  const units = DIGITS[tokens[at]?.key ?? ''];
  return units === undefined || units === 0 ? { value: tens, to: at } : { value: tens + units, to: at + 1 };
}

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
  xi: 11,
  xii: 12,
};

/** "II" or "2" as a number 1–99; `null` for anything else. */
export function ordinalOf(token: Token | undefined): number | null {
  if (token?.kind === 'number') return /^\d{1,2}$/.test(token.text) ? Number(token.text) : null;
  return ROMAN[token?.key ?? ''] ?? null;
}
