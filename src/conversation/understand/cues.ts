import {
  type ContentCue,
  type CueName,
  type FillerCue,
  GRAMMAR,
  type MoodCue,
  type Phrase,
} from './grammar/grammar.ts';
import { hasDiacritics, mayMean } from './syllable.ts';
import type { Token } from './tokens.ts';
import type { TrieNode } from './trie.ts';

/** A phrase of the grammar found at the tokens `from` up to, not including, `to`. */
export interface Cue<Name extends CueName = CueName> {
  readonly name: Name;
  readonly from: number;
  readonly to: number;
}

export interface Cues {
  readonly content: readonly Cue<ContentCue>[];
  readonly mood: readonly Cue<MoodCue>[];
  readonly filler: readonly Cue<FillerCue>[];
}

/** Finds what the grammar knows. Tokens that belong to a name (`named`) begin no phrase. */
export function findCues(tokens: readonly Token[], named: ReadonlySet<number>): Cues {
  return {
    content: scan(GRAMMAR.content, tokens, named),
    mood: scan(GRAMMAR.mood, tokens, named),
    filler: scan(GRAMMAR.filler, tokens, named),
  };
}

function scan<Name extends CueName>(
  root: TrieNode<Phrase<Name>>,
  tokens: readonly Token[],
  named: ReadonlySet<number>,
): Cue<Name>[] {
  const cues: Cue<Name>[] = [];
  let i = 0;
  while (i < tokens.length) {
    const found = named.has(i) ? null : longestAt(root, tokens, i);
    if (found === null) {
      i++;
      continue;
    }
    for (const name of found.names) cues.push({ name, from: i, to: found.to });
    i = found.to;
  }
  return cues;
}

function longestAt<Name extends CueName>(
  root: TrieNode<Phrase<Name>>,
  tokens: readonly Token[],
  from: number,
): { names: Name[]; to: number } | null {
  let best: { names: Name[]; to: number } | null = null;
  let node: TrieNode<Phrase<Name>> | undefined = root;
  for (let i = from; i < tokens.length; i++) {
    node = node.next.get(tokens[i]?.key ?? '');
    if (node === undefined) break;
    const fitting = node.values.filter((phrase) => fits(phrase, tokens, from));
    if (fitting.length > 0) best = { names: [...new Set(fitting.map((phrase) => phrase.cue))], to: i + 1 };
  }
  return best;
}

function fits(phrase: Phrase<CueName>, tokens: readonly Token[], from: number): boolean {
  return phrase.words.every((meant, i) => {
    const typed = tokens[from + i];
    if (typed === undefined || !mayMean(typed, meant)) return false;
    const alone = phrase.words.length === 1 && hasDiacritics(typed);
    const exact = phrase.strict.includes(i) || typed.telex || alone;
    return !exact || (typed.tone === meant.tone && typed.marks.trim() === meant.marks.trim());
  });
}
