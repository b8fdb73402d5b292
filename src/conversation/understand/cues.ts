import { type Automaton, longestMatch } from './grammar/automaton.ts';
import { type ContentCue, type CueName, type FillerCue, GRAMMAR, type MoodCue } from './grammar/grammar.ts';
import type { Token } from './tokens.ts';

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
  phrases: Automaton<Name>,
  tokens: readonly Token[],
  named: ReadonlySet<number>,
): Cue<Name>[] {
  const cues: Cue<Name>[] = [];
  let i = 0;
  while (i < tokens.length) {
    const found = named.has(i) ? null : longestMatch(phrases, tokens, i);
    if (found === null) {
      i++;
      continue;
    }
    for (const name of found.names) cues.push({ name, from: i, to: found.to });
    i = found.to;
  }
  return cues;
}
