import type { LocalDate } from '../../domain/local-date.ts';
import { type Figure, figureAt } from './amounts.ts';
import { type Codes, findCodes } from './codes.ts';
import { type Cues, findCues } from './cues.ts';
import { beginsDate, momentAt } from './dates.ts';
import type { Found, Moment } from './day.ts';
import { type Slot, slotOf } from './grammar/automaton.ts';
import { mended } from './mending.ts';
import { findNames, type Name } from './names.ts';
import { normalise } from './normalise.ts';
import { periodAt } from './periods.ts';
import type { Context, Period } from './reading.ts';
import { shortDateAt } from './short-dates.ts';
import { timeAt } from './times.ts';
import { type Token, tokenise } from './tokens.ts';
import { withoutGiving } from './waiting.ts';

/** Everything that was recognised in a message, in the order said. All places are token indices. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly accented: boolean;
  readonly context: Context;
  readonly codes: readonly Found<Codes>[];
  readonly names: readonly Name[];
  readonly moments: readonly Found<Moment>[];
  readonly periods: readonly Found<Period>[];
  readonly times: readonly Found<string>[];
  readonly figures: readonly Found<Figure>[];
  readonly cues: Cues;
  /** `unknown[i]`: how many of the first i tokens are words that nothing was recognised in. */
  readonly unknown: readonly number[];
}

/** "g.hạn": a full stop that ends nothing. */
const SHORT_EXTENSION = /(?<![\p{L}\p{M}])g\.\s?(?=h[ạa]n(?![\p{L}\p{M}]))/giu;

export function sceneOf(text: string, context: Context): Scene {
  const tokenised = tokenise(normalise(text).replace(SHORT_EXTENSION, 'gia '), context.lexicon.codePrefixes);
  const names = findNames(tokenised.list, tokenised.text, context.lexicon);
  const taken = new Set<number>();
  for (const name of names) if (!name.weak) take(taken, name);
  const tokens = mended(tokenised.list);
  const codes = findCodes(tokens);
  for (const code of codes) take(taken, code);
  const cues = withoutGiving(findCues(tokens, { named: taken, slots: slotsOf(codes, names) }), tokens, codes);
  const aboutDates = cues.content.some((cue) => DATED.has(cue.name));
  const times = collect(tokens, taken, (at) => timeAt(tokens, at));
  const dates = findDates(tokens, taken, { today: context.today, aboutDates });
  const figures = collect(tokens, taken, (at) => figureAt(tokens, at));
  const known = new Set(taken);
  for (const cue of cues.filler) if (cue.name !== 'noise') take(known, cue);
  for (const cue of cues.content) if (EMPTY.has(cue.name)) take(known, cue);
  return {
    ...tokenised,
    tokens,
    context,
    names,
    codes,
    cues,
    times,
    ...dates,
    figures,
    unknown: countUnknown(tokens, known),
  };
}

function slotsOf(codes: readonly Found<Codes>[], names: readonly Name[]): Map<number, Slot> {
  const slots = new Map(codes.map((code) => [code.from, slotOf('{mã}', code.to)]));
  for (const name of names)
    if (!name.weak && (name.kind === 'unit' || name.kind === 'person')) slots.set(name.from, slotOf('{tên}', name.to));
  return slots;
}

/** What is said with a date: "5/10" is one there. */
const DATED = new Set<string>(['extension', 'snooze', 'mute', 'leave', 'assign']);

/** Cues that only lead up to a figure or a task: nothing is said by them alone. */
const EMPTY = new Set<string>([
  'progress',
  'about',
  'total',
  'increase',
  'remaining',
  'me',
  'task_word',
  'done',
  'greeting',
  'thanks',
]);

function take(taken: Set<number>, place: { readonly from: number; readonly to: number }): void {
  for (let i = place.from; i < place.to; i++) taken.add(i);
}

function collect<T>(tokens: readonly Token[], taken: Set<number>, read: (at: number) => Found<T> | null): Found<T>[] {
  const found: Found<T>[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const here = taken.has(i) ? null : read(i);
    if (here === null) continue;
    found.push(here);
    take(taken, here);
    i = here.to - 1;
  }
  return found;
}

function findDates(
  tokens: readonly Token[],
  taken: Set<number>,
  said: { today: LocalDate; aboutDates: boolean },
): { moments: Found<Moment>[]; periods: Found<Period>[] } {
  const periods: Found<Period>[] = [];
  const moments = collect(tokens, taken, (at) => {
    if (!beginsDate(tokens[at])) return null;
    const moment = momentAt(tokens, at, said.today) ?? shortDateAt(tokens, at, said.today, said.aboutDates);
    const period = periodAt(tokens, at, said.today);
    if (period === null || (moment !== null && moment.to > period.to)) return moment;
    periods.push(period);
    take(taken, period);
    return null;
  });
  return { moments, periods };
}

function countUnknown(tokens: readonly Token[], known: ReadonlySet<number>): number[] {
  const counts = [0];
  let sum = 0;
  tokens.forEach((token, i) => {
    const unknown = !known.has(i) && (token.kind === 'word' || token.kind === 'number');
    sum += unknown ? 1 : 0;
    counts.push(sum);
  });
  return counts;
}
