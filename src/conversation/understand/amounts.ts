import type { Found } from './day.ts';
import { numberWordsAt, surelyNumberWords } from './number-words.ts';
import { hasDiacritics, mayMean, syllableOf } from './syllable.ts';
import { keysAt, oneOfAt } from './token-match.ts';
import type { Token } from './tokens.ts';

export type Figure =
  /** Any number, also above 100; `range`: "60-70%". */
  | { readonly kind: 'percent'; readonly value: number; readonly range?: true }
  | { readonly kind: 'fraction'; readonly done: number; readonly total: number; readonly mayBeDate: boolean }
  /** A number of something (`measure`), or a bare one (no measure). `unclear`: 1.5 or 1,500. */
  | { readonly kind: 'amount'; readonly value: number; readonly measure?: string; readonly unclear?: true }
  /** "sáu mươi" with no word that says of what. */
  | { readonly kind: 'words'; readonly value: number };

interface Numeral {
  readonly value: number;
  /** The decimal mark or the thousands mark may have been meant. */
  readonly unclear: boolean;
}

/** A number as Vietnamese write it: 2.389.718 and 77,1. 1.5 and 1,500 are unclear, with the likelier value. */
function parseNumeral(text: string): Numeral | null {
  if (/^\d{1,15}$/.test(text)) return { value: Number(text), unclear: false };
  if (/^[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/.test(text)) {
    return { value: Number(text.replaceAll('.', '').replace(',', '.')), unclear: false };
  }
  if (/^[1-9]\d{0,2}(,\d{3}){2,}$/.test(text)) return { value: Number(text.replaceAll(',', '')), unclear: false };
  if (/^\d+,\d{3}$/.test(text)) return { value: Number(text.replace(',', '.')), unclear: true };
  if (/^\d{1,9},\d+$/.test(text)) return { value: Number(text.replace(',', '.')), unclear: false };
  if (/^\d{1,9}\.\d+$/.test(text)) return { value: Number(text), unclear: true };
  return null;
}

/** The figure that begins at a token; `null` when none does. Dates must have been taken out before. */
export function figureAt(tokens: readonly Token[], at: number): Found<Figure> | null {
  return percentAt(tokens, at) ?? fractionAt(tokens, at) ?? amountAt(tokens, at) ?? wordsAt(tokens, at);
}

function percentAt(tokens: readonly Token[], at: number): Found<Figure> | null {
  const token = tokens[at];
  const worded = token?.kind === 'word' ? numberWordsAt(tokens, at) : null;
  const numberEnd = token?.kind === 'number' ? at + 1 : (worded?.to ?? null);
  if (numberEnd === null) return null;
  const to = percentMark(tokens, numberEnd);
  if (to === null) return null;
  if (worded !== null) return { what: { kind: 'percent', value: worded.value }, from: at, to };
  const range = /^(\d{1,3})-(\d{1,3})$/.exec(token?.text ?? '');
  if (range !== null) return { what: { kind: 'percent', value: Number(range[2]), range: true }, from: at, to };
  const numeral = parseNumeral(token?.text ?? '');
  return numeral === null ? null : { what: { kind: 'percent', value: numeral.value }, from: at, to };
}

function percentMark(tokens: readonly Token[], at: number): number | null {
  return oneOfAt(tokens, at, ['%', 'phan tram', 'phan chan', 'percent', 'pct', 'fan tram', 'phtram', 'phantram', 'pt']);
}

/** 12/20, "12 trên 20 xã", "12 trong số 20". */
function fractionAt(tokens: readonly Token[], at: number): Found<Figure> | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const joined = /^([\d.]+)\/([\d.]+)$/.exec(token.text);
  if (joined !== null) return fraction(joined[1] ?? '', joined[2] ?? '', { from: at, to: at + 1, slash: true });
  const over =
    tokens[at + 1]?.text === '/'
      ? at + 2
      : oneOfAt(tokens, at + 1, ['tren tong so', 'trong tong so', 'trong so', 'tren']);
  if (over === null || tokens[over]?.kind !== 'number') return countedShare(tokens, at);
  return fraction(token.text, tokens[over]?.text ?? '', { from: at, to: over + 1, slash: false });
}

const LONGEST_COUNTED = 4;

/** "3 xã trên tổng số 20 xã". */
function countedShare(tokens: readonly Token[], at: number): Found<Figure> | null {
  for (let i = at + 1; i <= at + LONGEST_COUNTED && tokens[i]?.kind === 'word'; i++) {
    const over = oneOfAt(tokens, i + 1, ['tren tong so', 'trong tong so', 'tren tong', 'trong tong']);
    const total = over === null ? undefined : tokens[over];
    if (over !== null && total?.kind === 'number')
      return fraction(tokens[at]?.text ?? '', total.text, { from: at, to: over + 1, slash: false });
  }
  return null;
}

function fraction(
  doneText: string,
  totalText: string,
  place: { from: number; to: number; slash: boolean },
): Found<Figure> | null {
  const done = parseNumeral(doneText);
  const total = parseNumeral(totalText);
  if (done === null || total === null || total.value === 0 || done.unclear || total.unclear) return null;
  const mayBeDate = place.slash && done.value >= 1 && done.value <= 31 && total.value <= 12;
  return {
    what: { kind: 'fraction', done: done.value, total: total.value, mayBeDate },
    from: place.from,
    to: place.to,
  };
}

const MULTIPLES: Readonly<Record<string, number>> = {
  nghin: 1e3,
  ngan: 1e3,
  k: 1e3,
  van: 1e4,
  trieu: 1e6,
  tr: 1e6,
  ty: 1e9,
  ti: 1e9,
};

/** "15.200 tài khoản", "1,9 triệu", "12 nghìn rưỡi", "1tr5", "hai nghìn". */
function amountAt(tokens: readonly Token[], at: number): Found<Figure> | null {
  const token = tokens[at];
  if (token?.kind !== 'number') return null;
  const numeral = parseNumeral(token.text);
  if (numeral === null) return null;
  const unit = tokens[at + 1];
  const isWord = (unit?.key === 'k' && unit.spaced) || isStill(unit, tokens[at + 2]);
  const multiple = isWord ? undefined : MULTIPLES[unit?.key ?? ''];
  if (multiple === undefined)
    return {
      what: { kind: 'amount', value: numeral.value, ...(numeral.unclear && { unclear: true }) },
      from: at,
      to: at + 1,
    };
  const tail = tailOf(tokens, at + 2, multiple);
  const value = Math.round(numeral.value * multiple + tail.value);
  return { what: { kind: 'amount', value }, from: at, to: tail.to };
}

/** "30 vẫn chờ" is no 300.000 (vạn). */
function isStill(unit: Token | undefined, next: Token | undefined): boolean {
  if (unit?.key !== 'van') return false;
  return !mayMean(unit, TEN_THOUSAND) || (!hasDiacritics(unit) && GOES_ON.has(next?.key ?? ''));
}

const TEN_THOUSAND = syllableOf('vạn');
const GOES_ON = new Set(['cho', 'chua', 'dang', 'con', 'bi', 'vuong', 'ket', 'phai', 'dung', 'the', 'vay', 'nhu']);

/** "rưỡi" is half of the multiple; "1 triệu 2" and "1tr5" are tenths of it. */
function tailOf(tokens: readonly Token[], at: number, multiple: number): { value: number; to: number } {
  if (keysAt(tokens, at, 'ruoi')) return { value: multiple / 2, to: at + 1 };
  const next = tokens[at];
  const tenth = next?.kind === 'number' && /^\d$/.test(next.text);
  return tenth ? { value: (Number(next.text) * multiple) / 10, to: at + 1 } : { value: 0, to: at };
}

function wordsAt(tokens: readonly Token[], at: number): Found<Figure> | null {
  const window = tokens[at + 1]?.key === 'cua';
  const counted = tokens[at]?.kind === 'word' && !window ? surelyNumberWords(tokens, at) : null;
  return counted === null ? null : { what: { kind: 'words', value: counted.value }, from: at, to: counted.to };
}
