import type { Cue } from './cues.ts';
import type { CueName } from './grammar/grammar.ts';
import { isAskedBeside, isNegated } from './mood.ts';
import { type Part, unknownWords } from './part.ts';
import type { Context, Reading } from './reading.ts';

/** Reads one sort of request; `null` when the sentence makes none. */
export type Read = (sentence: Part, context: Context) => Reading | null;

/** The cue, if it begins the sentence (polite words, names and codes aside), is not denied and is no question. */
export function told(sentence: Part, ...names: CueName[]): Cue | null {
  const cue = sentence.content.find((found) => names.includes(found.name));
  if (cue === undefined || unknownWords(sentence.scene, sentence.from, cue.from) > 0) return null;
  if (isNegated(sentence, cue, true) || isAskedBeside(sentence, cue)) return null;
  return sentence.mood.some((mood) => mood.name === 'condition' && mood.from < cue.from) ? null : cue;
}

export function tasksOf(sentence: Part): { tasks?: readonly string[] } {
  const codes = sentence.codes.flatMap((found) => found.what.codes);
  return codes.length === 0 ? {} : { tasks: codes };
}
