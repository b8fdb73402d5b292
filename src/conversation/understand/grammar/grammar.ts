import { type Syllable, syllableOf } from '../syllable.ts';
import { addToTrie, createTrie, type TrieNode } from '../trie.ts';
import { CLASSES } from './classes.ts';
import { COMMON } from './common.ts';
import { MOOD } from './mood.ts';
import { expand, linesOf } from './notation.ts';
import { QUESTIONS } from './questions.ts';
import { REPORTS } from './reports.ts';
import { REQUESTS } from './requests.ts';

const CONTENT = { ...REPORTS, ...QUESTIONS, ...REQUESTS, because: COMMON.because, greeting: COMMON.greeting };

export type ContentCue = keyof typeof CONTENT | 'noise';
export type MoodCue = keyof typeof MOOD | 'noise';
export type FillerCue = 'filler' | 'formerly' | 'noise';
export type CueName = ContentCue | MoodCue | FillerCue;

export interface Phrase<Name extends CueName> {
  readonly cue: Name;
  readonly words: readonly Syllable[];
  /** Index of the words that count only with the diacritics typed. */
  readonly strict: readonly number[];
}

/** The tables have few different words and very many phrases of them. Must stand before the trees that use it. */
const syllables = new Map<string, Syllable>();

/**
 * The grammar as trees of words. There are three because a word may say what is meant ("xong"), how it is said ("chưa") and be
 * empty talk at the same time: each tree is read over the whole sentence, the longest phrase first.
 */
export const GRAMMAR = {
  content: treeOf<ContentCue>({ ...CONTENT, noise: COMMON.noise }),
  mood: treeOf<MoodCue>({ ...MOOD, noise: COMMON.noise }),
  filler: treeOf<FillerCue>({ filler: COMMON.filler, formerly: COMMON.formerly, noise: COMMON.noise }),
} as const;

/** Every word of the grammar, and every pair of neighbours, for mending typing errors. */
export const VOCABULARY = vocabularyOf({ ...CONTENT, ...MOOD, ...COMMON });

function treeOf<Name extends CueName>(table: Readonly<Record<Name, string>>): TrieNode<Phrase<Name>> {
  const root = createTrie<Phrase<Name>>();
  for (const cue of Object.keys(table) as Name[]) {
    for (const line of linesOf(table[cue])) {
      for (const words of expand(line, CLASSES)) {
        const phrase = phraseOf(cue, words);
        const keys = phrase.words.map((word) => word.key);
        if (keys.length > 0) addToTrie(root, keys, phrase);
      }
    }
  }
  return root;
}

function syllableAt(written: string): Syllable {
  const known = syllables.get(written) ?? syllableOf(written.replace(/^=/, ''));
  syllables.set(written, known);
  return known;
}

function phraseOf<Name extends CueName>(cue: Name, words: readonly string[]): Phrase<Name> {
  const strict = words.flatMap((word, i) => (word.startsWith('=') ? [i] : []));
  return { cue, words: words.map(syllableAt), strict };
}

function vocabularyOf(table: Readonly<Record<string, string>>): { words: Set<string>; pairs: Set<string> } {
  const words = new Set<string>();
  const pairs = new Set<string>();
  for (const cell of Object.values(table)) {
    for (const line of linesOf(cell)) {
      for (const phrase of expand(line, CLASSES)) {
        const keys = phrase.map((word) => syllableAt(word).key);
        keys.forEach((key, i) => {
          words.add(key);
          if (i > 0) pairs.add(`${keys[i - 1]} ${key}`);
        });
      }
    }
  }
  return { words, pairs };
}
