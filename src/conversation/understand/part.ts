import type { Figure } from './amounts.ts';
import type { Codes } from './codes.ts';
import type { Cue } from './cues.ts';
import type { Found, Moment } from './day.ts';
import type { ContentCue, CueName, FillerCue, MoodCue } from './grammar/grammar.ts';
import type { Name } from './names.ts';
import { asNote } from './normalise.ts';
import type { Period } from './reading.ts';
import type { Scene } from './scene.ts';
import { oneOfAt } from './token-match.ts';

/** A stretch of the message, a sentence or a clause, with what was recognised inside it. */
export interface Part {
  readonly scene: Scene;
  readonly from: number;
  readonly to: number;
  readonly codes: readonly Found<Codes>[];
  readonly names: readonly Name[];
  readonly moments: readonly Found<Moment>[];
  readonly periods: readonly Found<Period>[];
  readonly times: readonly Found<string>[];
  readonly figures: readonly Found<Figure>[];
  readonly content: readonly Cue<ContentCue>[];
  readonly mood: readonly Cue<MoodCue>[];
  readonly filler: readonly Cue<FillerCue>[];
}

export function partOf(scene: Scene, from: number, to: number): Part {
  const inside = <T extends Place>(list: readonly T[]): readonly T[] => within(list, from, to);
  return {
    scene,
    from,
    to,
    codes: inside(scene.codes),
    names: inside(scene.names),
    moments: inside(scene.moments),
    periods: inside(scene.periods),
    times: inside(scene.times),
    figures: inside(scene.figures),
    content: inside(scene.cues.content),
    mood: inside(scene.cues.mood),
    filler: inside(scene.cues.filler),
  };
}

interface Place {
  readonly from: number;
  readonly to: number;
}

/** The places that begin in [from, to); the list is in order, so that this costs the logarithm of its length. */
function within<T extends Place>(list: readonly T[], from: number, to: number): readonly T[] {
  return list.slice(firstFrom(list, from), firstFrom(list, to));
}

function firstFrom(list: readonly Place[], at: number): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle]?.from ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the first of these phrases (keys) stands in it; null: nowhere. */
export function placeOf({ scene, from, to }: Part, phrases: readonly string[]): number | null {
  for (let i = from; i < to; i++) if (oneOfAt(scene.tokens, i, phrases) !== null) return i;
  return null;
}

/** The first cue of a name, of what is meant or of how it is said. */
export function cueIn(part: Part, ...names: readonly CueName[]): Cue | undefined {
  return part.content.find((cue) => names.includes(cue.name)) ?? part.mood.find((cue) => names.includes(cue.name));
}

export function hasCue(part: Part, ...names: readonly CueName[]): boolean {
  return cueIn(part, ...names) !== undefined;
}

export function fillerIn(part: Part, name: FillerCue): Cue | undefined {
  return part.filler.find((cue) => cue.name === name);
}

/** How many words in [from, to) nothing was recognised in. */
export function unknownWords(scene: Scene, from: number, to: number): number {
  return to <= from ? 0 : (scene.unknown[to] ?? 0) - (scene.unknown[from] ?? 0);
}

/** How many words of the part neither the grammar nor the names, dates and figures know. */
export function strangeWords(part: Part): number {
  const known = new Set<number>();
  for (const cue of [...part.content, ...part.mood]) for (let i = cue.from; i < cue.to; i++) known.add(i);
  let strange = 0;
  for (let i = part.from; i < part.to; i++) if (!known.has(i)) strange += unknownWords(part.scene, i, i + 1);
  return strange;
}

/** The person's own words in [from, to), cleaned at the ends. */
export function wordsIn(scene: Scene, from: number, to: number): string {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  return first === undefined || last === undefined || to <= from ? '' : asNote(scene.text.slice(first.start, last.end));
}

export function unitsIn(part: Part, alsoWeak: boolean): Name[] {
  return part.names.filter((name) => name.kind === 'unit' && (alsoWeak || !name.weak));
}

export function peopleIn(part: Part): Name[] {
  return part.names.filter((name) => name.kind === 'person');
}
