import { codeKey } from '../../domain/text-key.ts';
import { standardWord } from './dialect.ts';
import { decodeTelex, hasDiacritics, type Syllable, syllableOf } from './syllable.ts';

export interface Token extends Syllable {
  readonly kind: 'word' | 'number' | 'mark' | 'break' | 'code';
  /** As it stands in the normalised text, `start` to `end`. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Whether a blank stands before it. */
  readonly spaced: boolean;
  /** Decoded from Telex keys, so its diacritics are known and must agree exactly. */
  readonly telex: boolean;
}

export interface Tokens {
  /** The normalised text that the offsets point into. */
  readonly text: string;
  readonly list: readonly Token[];
  /** Whether the person types diacritics at all. */
  readonly accented: boolean;
}

const PIECE = /\n|[\p{L}\p{M}]+|\d+(?:[.,/-]\d+)*|\S/gu;
const WORD = /^[\p{L}\p{M}]/u;
const NUMBER = /^\d/;
const NO_SYLLABLE: Syllable = { key: '', marks: '', tone: '' };

/**
 * Cuts normalised text into words, numbers (with their dots, commas, slashes and dashes), marks and line breaks. A task
 * code with one of the prefixes (capitals) becomes one token whose `key` is the canonical code: "nv 12" → NV12.
 */
export function tokenise(text: string, codePrefixes: readonly string[]): Tokens {
  const list: Token[] = [];
  const codes = codePattern(codePrefixes);
  let from = 0;
  for (const code of text.matchAll(codes)) {
    cut(text, from, code.index, list);
    from = code.index + code[0].length;
    list.push(codeToken(text, code.index, from, codeKey(`${code[1] ?? ''}${code[2] ?? ''}`)));
  }
  cut(text, from, text.length, list);
  return { text, list, accented: list.some(hasDiacritics) };
}

/** One or two digits after a dot belong to the code (NV12.1); three are thousands of something else. */
function codePattern(prefixes: readonly string[]): RegExp {
  const escaped = [...prefixes]
    .sort((a, b) => b.length - a.length)
    .map((prefix) => prefix.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const either = escaped.length === 0 ? '(?!)' : escaped.join('|');
  return new RegExp(
    `(?<![\\p{L}\\p{M}\\d])(${either})[ ]{0,2}[-._#:]?[ ]?(\\d{1,5}(?:\\.\\d{1,2}(?![\\d%]))*)(?!\\d|\\s?%)`,
    'giu',
  );
}

function codeToken(text: string, start: number, end: number, key: string): Token {
  return {
    kind: 'code',
    text: text.slice(start, end),
    start,
    end,
    spaced: spacedAt(text, start),
    telex: false,
    key,
    marks: '',
    tone: '',
  };
}

function cut(text: string, from: number, to: number, list: Token[]): void {
  for (const piece of text.slice(from, to).matchAll(PIECE)) {
    const start = from + piece.index;
    list.push(tokenOf(piece[0], start, spacedAt(text, start)));
  }
}

function spacedAt(text: string, start: number): boolean {
  return start > 0 && /\s/.test(text[start - 1] ?? '');
}

function tokenOf(text: string, start: number, spaced: boolean): Token {
  const place = { text, start, end: start + text.length, spaced };
  if (text === '\n') return { kind: 'break', ...place, telex: false, ...NO_SYLLABLE };
  if (NUMBER.test(text)) return { kind: 'number', ...place, telex: false, ...NO_SYLLABLE, key: text };
  if (!WORD.test(text)) return { kind: 'mark', ...place, telex: false, ...NO_SYLLABLE, key: text };
  const word = wordOf(text);
  return { kind: 'word', ...place, telex: word.telex, key: word.key, marks: word.marks, tone: word.tone };
}

type Word = Syllable & { readonly telex: boolean };

/** Vietnamese has few syllables, so words come again and again; emptied when full, so that nonsense cannot fill the memory. */
const known = new Map<string, Word>();
const MOST_KNOWN = 10_000;

function wordOf(text: string): Word {
  const before = known.get(text);
  if (before !== undefined) return before;
  const plain = syllableOf(standardWord(text.toLowerCase()) ?? text);
  const decoded = hasDiacritics(plain) ? null : decodeTelex(plain.key);
  const word = { ...(decoded ?? plain), telex: decoded !== null };
  if (known.size >= MOST_KNOWN) known.clear();
  if (text.length <= 20) known.set(text, word);
  return word;
}
