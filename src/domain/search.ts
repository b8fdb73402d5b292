import { textKey } from './text-key.ts';

/** Where words are looked for, the best place first. */
export const searchPlaces = ['code', 'title', 'product', 'obstacle', 'note'] as const;
export type SearchPlace = (typeof searchPlaces)[number];

export interface SearchText {
  readonly place: SearchPlace;
  readonly text: string;
}

/** The text that shows best why something was found; the lower `rank`, the better. */
export interface Found {
  readonly place: SearchPlace;
  readonly text: string;
  readonly rank: number;
}

/** What is typed, as it is looked for: keys of its words, each once; more than a dozen words narrow nothing further. */
export function wordsToFind(typed: string): string[] {
  return [...new Set(textKey(typed).split(' '))].filter((word) => word !== '').slice(0, 12);
}

/**
 * Of all texts of one thing the one in which the words occur best: all of them beat some, the words in a row beat the words
 * apart, a better place beats a worse one. Null: none of the words occurs anywhere. `words` are keys.
 */
export function bestPlace(words: readonly string[], texts: readonly SearchText[]): Found | null {
  const phrase = words.join(' ');
  const ranked = texts.flatMap(({ place, text }): Found[] => {
    const key = textKey(text);
    const found = words.filter((word) => key.includes(word)).length;
    if (found === 0) return [];
    const missing = (words.length - found) * searchPlaces.length;
    const apart = key.includes(phrase) ? 0 : 0.5;
    return [{ place, text, rank: missing + searchPlaces.indexOf(place) + apart }];
  });
  return ranked.sort((a, b) => a.rank - b.rank)[0] ?? null;
}

/** The part of a text around the first of the words that it has, cut at words: about `length` characters. */
export function excerpt(words: readonly string[], text: string, length = 60): string {
  const flat = text.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (flat.length <= length) return flat;
  const tokens = [...flat.matchAll(/[\p{L}\p{M}\p{N}]+/gu)];
  const hit = tokens.findIndex((token) => words.some((word) => textKey(token[0]).includes(word)));
  const from = tokens[Math.max(0, hit - 3)]?.index ?? 0;
  const start = Math.min(from, tokens.find((token) => flat.length - token.index <= length)?.index ?? from);
  const last = tokens.findLast((token) => token.index + token[0].length - start <= length);
  const whole = last === undefined || last.index < start ? start + length : last.index + last[0].length;
  // A full stop at the end is no reason for a mark of omission.
  const end = last === tokens.at(-1) ? flat.length : whole;
  return `${start > 0 ? '…' : ''}${flat.slice(start, end)}${end < flat.length ? '…' : ''}`;
}
