import type { Entry, Lexicon } from './lexicon.ts';
import { nearWords } from './repair.ts';
import { mayMean } from './syllable.ts';
import { oneOfAt } from './token-match.ts';
import type { Token } from './tokens.ts';
import type { TrieNode } from './trie.ts';

/** A name found in the sentence, at the tokens `from` up to, not including, `to`. */
export interface Name {
  readonly kind: Entry['kind'];
  readonly from: number;
  readonly to: number;
  /** One: it is known. Several: any of them may be meant. None: it looks like such a name, but nobody has it. */
  readonly entries: readonly Entry[];
  /** Only the distinctive part of a unit's name ("y tế"), which is often no name at all. */
  readonly weak: boolean;
  /** As typed. */
  readonly text: string;
}

const TITLES = new Set(['anh', 'chi', 'ong', 'ba', 'co', 'chu', 'bac', 'thay', 'dc', 'sep']);
/** Marks and words that stand inside names without telling them apart. */
const SKIPPED = new Set(['-', '–', ',', '&', '.', 'va']);
/** Words after a title that are no name. */
const NO_NAMES = new Set([
  'a',
  'em',
  'anh',
  'chi',
  'oi',
  'nhe',
  'nha',
  'cho',
  'da',
  'la',
  'va',
  'cac',
  'toi',
  'nao',
  'em',
  'so',
  'phong',
  'ban',
  'xin',
  'bao',
  'con',
  'duoc',
  'co',
  'o',
  'thi',
  'nv',
  'mh',
  'ay',
  'ta',
  'kia',
  'nay',
  'do',
  'lam',
]);

export function findNames(tokens: readonly Token[], text: string, lexicon: Lexicon): Name[] {
  const found: Name[] = [];
  let i = 0;
  while (i < tokens.length) {
    const name = nameAt(tokens, i, text, lexicon);
    if (name !== null) found.push(name);
    i = name?.to ?? i + 1;
  }
  return found;
}

function nameAt(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): Name | null {
  const token = tokens[at];
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return null;
  const titled = titledPerson(tokens, at, text, lexicon);
  const direct = longest(lexicon.names, tokens, at, lexicon);
  if (titled !== null && (direct === null || titled.to >= direct.to)) return titled;
  if (direct !== null) return nameOf(direct, tokens, at, text);
  return unknownUnit(tokens, at, text);
}

interface Match {
  readonly entries: readonly Entry[];
  readonly to: number;
}

/** The longest name from a token on. One word of four letters or more may be one edit off, if another word of it is right. */
function longest(root: TrieNode<Entry>, tokens: readonly Token[], from: number, lexicon: Lexicon): Match | null {
  let best: Match | null = null;
  let node: TrieNode<Entry> = root;
  let mended = false;
  let words = 0;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'break' || token.kind === 'code') break;
    let child = node.next.get(token.key);
    if (child === undefined && SKIPPED.has(token.key) && words > 0) continue;
    if (child === undefined && !mended && words > 0 && token.kind === 'word') {
      const near = nearWords(lexicon.spelling, token.key).filter((word) => node.next.has(word));
      if (near.length === 1 && !lexicon.spelling.words.has(token.key)) child = node.next.get(near[0] ?? '');
      mended = child !== undefined;
    }
    if (child === undefined) break;
    node = child;
    words++;
    const fitting = node.values.filter((entry) => fits(entry, tokens, from, i));
    if (fitting.length > 0 && !(mended && words < 2)) best = { entries: closest(fitting), to: i + 1 };
  }
  return best;
}

/** Diacritics that were typed must agree with a person's name: Hà is not Hạ. */
function fits(entry: Entry, tokens: readonly Token[], from: number, last: number): boolean {
  if (entry.words === undefined) return true;
  const meant = entry.words.slice(-(last - from + 1));
  return meant.every((word, i) => {
    const typed = tokens[from + i];
    return typed === undefined || typed.key !== word.key || mayMean(typed, word);
  });
}

function closest(entries: readonly Entry[]): Entry[] {
  const best = Math.min(...entries.map((entry) => entry.closeness));
  const seen = new Set<string>();
  return entries.filter((entry) => {
    const key = `${entry.kind} ${entry.id ?? entry.name}`;
    const keep = entry.closeness === best && !seen.has(key);
    seen.add(key);
    return keep;
  });
}

/** "công an xã" and "Bộ Công an" are not the province's: a word of level beside a shortened name makes it another unit. */
const LEVELS = new Set(['xa', 'huyen', 'phuong', 'quan', 'thon', 'cap']);

function nameOf(match: Match, tokens: readonly Token[], from: number, text: string): Name | null {
  const [first] = match.entries;
  if (first === undefined) return null;
  if (first.kind === 'unit' && first.closeness > 0 && isOfAnotherLevel(tokens, from, match.to)) return null;
  const weak = first.kind === 'unit' && first.closeness === 2;
  const entries = match.entries.filter((entry) => entry.kind === first.kind);
  return { kind: first.kind, from, to: match.to, entries, weak, text: textBetween(tokens, from, match.to, text) };
}

function isOfAnotherLevel(tokens: readonly Token[], from: number, to: number): boolean {
  const ministry = tokens[from - 1]?.key === 'bo' && tokens[from - 2]?.key !== 'can';
  return ministry || LEVELS.has(tokens[to]?.key ?? '');
}

function textBetween(tokens: readonly Token[], from: number, to: number, text: string): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
}

/** "anh Nam", "chị Hà", "đ/c Nguyễn Văn An": a title, then a name that somebody has, or a capital letter. */
function titledPerson(tokens: readonly Token[], at: number, text: string, lexicon: Lexicon): Name | null {
  const from = afterTitle(tokens, at);
  const first = from === null ? undefined : tokens[from];
  if (from === null || first?.kind !== 'word' || NO_NAMES.has(first.key)) return null;
  const full = longest(lexicon.names, tokens, from, lexicon);
  const given = longest(lexicon.givenNames, tokens, from, lexicon);
  const people = [full, given].find((match) => match?.entries[0]?.kind === 'person');
  if (people != null && looksLikeName(first, tokens)) {
    return {
      kind: 'person',
      from: at,
      to: people.to,
      entries: people.entries,
      weak: false,
      text: textBetween(tokens, from, people.to, text),
    };
  }
  if (!isCapitalised(first) && tokens[from + 1]?.key !== 'oi') return null;
  let to = from + 1;
  while (to < from + 4 && isCapitalised(tokens[to])) to++;
  return { kind: 'person', from: at, to, entries: [], weak: false, text: textBetween(tokens, from, to, text) };
}

function afterTitle(tokens: readonly Token[], at: number): number | null {
  const key = tokens[at]?.key ?? '';
  if (key === 'dong' && tokens[at + 1]?.key === 'chi') return at + 2;
  if (key === 'd' && tokens[at + 1]?.text === '/' && tokens[at + 2]?.key === 'c') return at + 3;
  if (TITLES.has(key)) return at + 1;
  // "a Nam", "c Hạnh": only before a name that is written as one.
  return (key === 'a' || key === 'c') && isCapitalised(tokens[at + 1]) ? at + 1 : null;
}

const isCapitalised = (token: Token | undefined) => token?.kind === 'word' && /^\p{Lu}\p{Ll}*$/u.test(token.text);

/** In a text that has capitals elsewhere, a name in small letters is hardly one: "anh mai nhắc em". */
function looksLikeName(token: Token, tokens: readonly Token[]): boolean {
  return isCapitalised(token) || !['mai', 'minh'].includes(token.key) || !hasCapitals(tokens);
}

/** Asked for every name, answered once for a message. */
const capitals = new WeakMap<readonly Token[], boolean>();

function hasCapitals(tokens: readonly Token[]): boolean {
  const has = capitals.get(tokens) ?? tokens.some(isCapitalised);
  capitals.set(tokens, has);
  return has;
}

const PLACES = ['huyen', 'xa', 'phuong', 'thi xa', 'thanh pho', 'thi tran', 'tp', 'tx'];

/** "Sở Ngoại thương", "UBND xã Hưng Lộc": written like a unit, but of no unit that is known. */
function unknownUnit(tokens: readonly Token[], at: number, text: string): Name | null {
  const head = tokens[at]?.key ?? '';
  const afterCouncil = head === 'ubnd' ? at + 1 : at;
  const afterPlace = oneOfAt(tokens, afterCouncil, PLACES);
  const isOffice = head === 'so' && tokens[at]?.text.toLowerCase() === 'sở';
  if (afterPlace === null && !isOffice) return null;
  const from = afterPlace ?? at + 1;
  let to = from;
  while (to < from + 4 && isCapitalised(tokens[to])) to++;
  return to === from
    ? null
    : { kind: 'unit', from: at, to, entries: [], weak: false, text: textBetween(tokens, at, to, text) };
}
