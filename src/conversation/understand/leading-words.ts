import type { Cue } from './cues.ts';
import { type Part, unknownWords } from './part.ts';

/** Whether a phrase leads up to a figure: just before it, with nothing of its own between. */
export function leadsTo(clause: Part, name: Cue['name'], figure: { readonly from: number }): boolean {
  return clause.content.some(
    (cue) =>
      cue.name === name &&
      cue.to <= figure.from &&
      cue.to >= figure.from - 2 &&
      !clause.codes.some((code) => code.from >= cue.to && code.to <= figure.from) &&
      unknownWords(clause.scene, cue.to, figure.from) === 0,
  );
}
