import type { Token } from './tokens.ts';

const cut = new Map<string, readonly string[]>();

function wordsOf(phrase: string): readonly string[] {
  const known = cut.get(phrase);
  if (known !== undefined) return known;
  const words = phrase.split(' ');
  cut.set(phrase, words);
  return words;
}

/** Whether the tokens from `at` on are these words (keys, separated by one blank). */
export function keysAt(tokens: readonly Token[], at: number, phrase: string): boolean {
  const first = tokens[at];
  if (first === undefined || !phrase.startsWith(first.key)) return false;
  return wordsOf(phrase).every((word, i) => tokens[at + i]?.key === word);
}

/** The end of the first of several phrases that stands at `at`; longer ones must come first. `null` when none does. */
export function oneOfAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number | null {
  for (const phrase of phrases) if (keysAt(tokens, at, phrase)) return at + wordsOf(phrase).length;
  return null;
}

/** The first of several phrases that stands just before `end`; `null` when none does. */
export function oneOfBefore(tokens: readonly Token[], end: number, phrases: readonly string[]): string | null {
  return phrases.find((phrase) => keysAt(tokens, end - wordsOf(phrase).length, phrase)) ?? null;
}
