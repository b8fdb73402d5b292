import { type Automaton, longestMatch, type Slot } from './grammar/automaton.ts';
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

/** Where a phrase may begin, and what it may take as one word. */
export interface Around {
  /** Tokens that belong to a name or a code: no phrase begins there. */
  readonly named: ReadonlySet<number>;
  readonly slots: ReadonlyMap<number, Slot>;
}

/** Finds what the grammar knows. */
export function findCues(tokens: readonly Token[], around: Around): Cues {
  return {
    content: scan(GRAMMAR.content, tokens, around),
    mood: scan(GRAMMAR.mood, tokens, around),
    filler: scan(GRAMMAR.filler, tokens, around),
  };
}

function scan<Name extends CueName>(
  phrases: Automaton<Name>,
  tokens: readonly Token[],
  { named, slots }: Around,
): Cue<Name>[] {
  const cues: Cue<Name>[] = [];
  let i = 0;
  while (i < tokens.length) {
    const found = named.has(i) ? null : longestMatch(phrases, tokens, i, slots);
    if (found === null) {
      i++;
      continue;
    }
    for (const name of found.names) cues.push({ name, from: i, to: found.to });
    i = found.to;
  }
  return cues;
}
