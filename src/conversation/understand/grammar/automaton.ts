import { hasDiacritics, mayMean, type Syllable, syllableOf } from '../syllable.ts';
import type { Token } from '../tokens.ts';
import type { Pattern, SlotName } from './notation.ts';

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

/** The phrases of a table. */
export interface Automaton<Name> {
  /** By their first words. */
  readonly starts: ReadonlyMap<string, readonly Step<Name>[]>;
  readonly walked: Walked<Name>;
}

/** Everywhere that the words typed so far may lead; kept, since people say the same again and again. */
interface Walked<Name> {
  readonly steps: readonly Step<Name>[];
  readonly names: readonly Name[];
  readonly on: Map<string, { readonly typed: Token; readonly to: Walked<Name> }[]>;
}

export interface Match<Name> {
  readonly names: readonly Name[];
  readonly to: number;
}

/** The words of the tables as they are written. */
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
  return { starts, walked: { steps: [], names: [], on: new Map() } };
}

/** Built from the end backwards: the state from which the pattern leads to `next`. */
function leadingTo<Name>(pattern: Pattern, next: State<Name>): State<Name> {
  if ('word' in pattern)
    return { steps: [{ word: syllableAt(pattern.word), exact: pattern.exact, to: next }], says: null };
  if ('slot' in pattern) return { steps: [{ word: SLOT_WORDS[pattern.slot], exact: false, to: next }], says: null };
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

/** Tokens that a phrase may take as one word, `{mã}` or `{tên}`; `to` is the first token after them. */
export interface Slot {
  readonly word: Token;
  readonly to: number;
}

export function slotOf(name: SlotName, to: number): Slot {
  return { word: SLOT_WORDS[name], to };
}

const slotWord = (key: SlotName): Token => ({
  ...{ kind: 'word', text: key, start: 0, end: 0, spaced: true, telex: false },
  ...{ key, marks: '', tone: '' },
});
const SLOT_WORDS: Readonly<Record<SlotName, Token>> = { '{mã}': slotWord('{mã}'), '{tên}': slotWord('{tên}') };

/**
 * The longest phrase that begins at a token, with every name it is said under; `null` when none does. What stands in `slots`, by
 * its first token, is taken as one word where the phrase has room for it.
 */
export function longestMatch<Name>(
  automaton: Automaton<Name>,
  tokens: readonly Token[],
  from: number,
  slots: ReadonlyMap<number, Slot> = new Map(),
): Match<Name> | null {
  let best: Match<Name> | null = null;
  let place = automaton.walked;
  let at = from;
  while (at < tokens.length) {
    const slot = slots.get(at);
    const over = slot === undefined ? null : step(automaton, place, slot.word);
    const next = over ?? step(automaton, place, tokens[at]);
    if (next === null) break;
    at = over === null || slot === undefined ? at + 1 : slot.to;
    if (next.names.length > 0) best = { names: next.names, to: at };
    place = next;
  }
  return best;
}

function step<Name>(automaton: Automaton<Name>, place: Walked<Name>, token: Token | undefined): Walked<Name> | null {
  return token === undefined ? null : (walkedBefore(place, token) ?? walk(automaton, place, token));
}

function walkedBefore<Name>(place: Walked<Name>, token: Token): Walked<Name> | undefined {
  const known = place.on.get(token.key);
  return known?.find(
    ({ typed }) => typed.tone === token.tone && typed.marks === token.marks && typed.telex === token.telex,
  )?.to;
}

/** Only what leads on is kept: no more than the grammar's words in the ways they can be typed. */
function walk<Name>(automaton: Automaton<Name>, place: Walked<Name>, token: Token): Walked<Name> | null {
  const first = place === automaton.walked;
  const steps = first ? (automaton.starts.get(token.key) ?? []) : place.steps;
  const taken = steps.filter((step) => fits(token, step));
  if (taken.length === 0) return null;
  const reached = [...new Set(taken.map((step) => step.to))];
  const to: Walked<Name> = {
    steps: reached.flatMap((state) => state.steps),
    names: namesAt(token, taken, first),
    on: new Map(),
  };
  place.on.set(token.key, [...(place.on.get(token.key) ?? []), { typed: token, to }]);
  return to;
}

function fits(token: Token, { word, exact }: Step<unknown>): boolean {
  if (!mayMean(token, word)) return false;
  return isExactly(token, word) || !(exact || token.telex || isWordOfItsOwn(token));
}

/** "nhưng" is no "những" with the tone left out. */
function isWordOfItsOwn(token: Token): boolean {
  return hasDiacritics(token) && syllables.has(token.text.toLowerCase());
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
  for (const { starts } of automata) for (const steps of starts.values()) visit(steps);
  return places;
}

/** Whether some phrase has the two words side by side. */
export function areNeighbours<Name>(places: Places<Name>, before: string, after: string): boolean {
  for (const { steps } of places.get(before) ?? []) if (steps.some((step) => step.word.key === after)) return true;
  return false;
}
