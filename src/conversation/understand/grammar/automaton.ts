import { hasDiacritics, mayMean, type Syllable, syllableOf } from '../syllable.ts';
import type { Token } from '../tokens.ts';
import type { Pattern } from './notation.ts';

/** A place inside phrases. Endings are shared, so a line takes room for its words, not for all the phrases it stands for. */
interface State<Name> {
  readonly steps: readonly Step<Name>[];
  /** What is said when the phrase may end here. */
  readonly says: Name | null;
}

interface Step<Name> {
  readonly word: Syllable;
  /** Only as typed, with its diacritics. */
  readonly exact: boolean;
  readonly to: State<Name>;
}

/** The phrases of a table, by their first words. */
export type Automaton<Name> = ReadonlyMap<string, readonly Step<Name>[]>;

export interface Match<Name> {
  readonly names: readonly Name[];
  readonly to: number;
}

/** The tables have few different words and use them again and again. */
const syllables = new Map<string, Syllable>();

/** Every phrase of every pattern, said under its name. */
export function automatonOf<Name>(said: Iterable<readonly [Name, Pattern]>): Automaton<Name> {
  const starts = new Map<string, Step<Name>[]>();
  for (const [name, pattern] of said) {
    for (const step of leadingTo(pattern, { steps: [], says: name }).steps) {
      const known = starts.get(step.word.key);
      if (known === undefined) starts.set(step.word.key, [step]);
      else known.push(step);
    }
  }
  return starts;
}

/** Built from the end backwards: the state from which the pattern leads to `next`. */
function leadingTo<Name>(pattern: Pattern, next: State<Name>): State<Name> {
  if ('word' in pattern)
    return { steps: [{ word: syllableAt(pattern.word), exact: pattern.exact, to: next }], says: null };
  if ('all' in pattern) return pattern.all.reduceRight((after, part) => leadingTo(part, after), next);
  const states = pattern.any.map((part) => leadingTo(part, next));
  return {
    steps: states.flatMap((state) => state.steps),
    says: states.find((state) => state.says !== null)?.says ?? null,
  };
}

function syllableAt(word: string): Syllable {
  const known = syllables.get(word) ?? syllableOf(word);
  syllables.set(word, known);
  return known;
}

/** The longest phrase that begins at a token, with every name it is said under; `null` when none does. */
export function longestMatch<Name>(
  automaton: Automaton<Name>,
  tokens: readonly Token[],
  from: number,
): Match<Name> | null {
  const first = tokens[from];
  if (first === undefined) return null;
  let reached: readonly State<Name>[] = [];
  let best: Match<Name> | null = null;
  let steps = automaton.get(first.key) ?? [];
  for (let at = from; steps.length > 0; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    const taken = steps.filter((step) => fits(token, step));
    const names = namesAt(token, taken, at === from);
    if (names.length > 0) best = { names, to: at + 1 };
    reached = [...new Set(taken.map((step) => step.to))];
    steps = reached.flatMap((state) => state.steps);
  }
  return best;
}

function fits(token: Token, { word, exact }: Step<unknown>): boolean {
  return mayMean(token, word) && ((!exact && !token.telex) || isExactly(token, word));
}

/** A phrase of one word must agree in the diacritics that were typed at all: "hết" is not "hét". */
function namesAt<Name>(token: Token, taken: readonly Step<Name>[], alone: boolean): Name[] {
  const names: Name[] = [];
  const strict = alone && hasDiacritics(token);
  for (const { word, to } of taken) {
    if (to.says === null || names.includes(to.says) || (strict && !isExactly(token, word))) continue;
    names.push(to.says);
  }
  return names;
}

const isExactly = (typed: Syllable, meant: Syllable) =>
  typed.tone === meant.tone && typed.marks.trim() === meant.marks.trim();

/** Every word of the phrases, with the places that it leads to. */
export type Places<Name> = ReadonlyMap<string, ReadonlySet<State<Name>>>;

export function placesIn<Name>(automata: readonly Automaton<Name>[]): Places<Name> {
  const places = new Map<string, Set<State<Name>>>();
  const seen = new Set<State<Name>>();
  const visit = (steps: readonly Step<Name>[]) => {
    for (const { word, to } of steps) {
      const known = places.get(word.key);
      if (known === undefined) places.set(word.key, new Set([to]));
      else known.add(to);
      if (seen.has(to)) continue;
      seen.add(to);
      visit(to.steps);
    }
  };
  for (const automaton of automata) for (const steps of automaton.values()) visit(steps);
  return places;
}

/** Whether some phrase has the two words side by side. */
export function areNeighbours<Name>(places: Places<Name>, before: string, after: string): boolean {
  for (const { steps } of places.get(before) ?? []) if (steps.some((step) => step.word.key === after)) return true;
  return false;
}
