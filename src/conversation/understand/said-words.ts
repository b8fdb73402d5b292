import type { Found } from './day.ts';
import type { CueName } from './grammar/grammar.ts';
import { isAsked } from './mood.ts';
import { asNote } from './normalise.ts';
import { hasCue, type Part, partOf, strangeWords, unknownWords } from './part.ts';
import type { Period, Reading, SaidWords } from './reading.ts';
import type { Scene } from './scene.ts';

/** Whose words they are where no task is named. */
const UNNAMED = '';

/**
 * What was said of each task in the person's own words, whole, and of which period: a continuous task is reported in words.
 * Up to the sentence or the list item in which the next task is named.
 */
export function saidWords(scene: Scene, sentences: readonly Part[]): ReadonlyMap<string, SaidWords> {
  const said = new Map<string, SaidWords>();
  if (scene.codes.length === 0) said.set(UNNAMED, wordsOf(partOf(scene, 0, scene.tokens.length), null));
  const named = scene.codes.map((code, i) => {
    const sentence = sentences.find(({ from, to }) => code.from >= from && code.from < to);
    const before = scene.codes[i - 1];
    const leads = sentence !== undefined && (before === undefined || before.from < sentence.from);
    return { code, start: leads ? sentence.from : code.from };
  });
  named.forEach(({ code, start }, i) => {
    const only = code.what.codes.at(-1);
    if (only === undefined || said.has(only)) return;
    const end = named[i + 1]?.start ?? scene.tokens.length;
    const words = wordsOf(partOf(scene, start, end), code);
    if (words.text !== '') said.set(only, words);
  });
  return said;
}

/** The reading of one task with what was said of it; where no task is named, all of the text is of the one at hand. */
export function withWords(reading: Reading, said: ReadonlyMap<string, SaidWords>): Reading {
  // "NV6, NV8 đã họp": the words stand after the last of them.
  const code = reading.tasks?.at(-1);
  if (code === undefined) return reading;
  const words = said.get(code) ?? (reading.fromContext === true ? said.get(UNNAMED) : undefined);
  return words === undefined || words.text === '' ? reading : { ...reading, words };
}

function wordsOf(part: Part, code: { readonly from: number; readonly to: number } | null): SaidWords {
  const period = periodIn(part);
  const headed = period?.named === true && period.to < part.to ? period : null;
  const before = code === null ? '' : wordsBefore(part, code, headed);
  const named = code?.to ?? part.from;
  // "À nhầm, …" is no part of what is right.
  const slip = part.content.find(({ name, from }) => name === 'slip' && from === named);
  const start = slip?.to ?? named;
  const after = textOf(part, headed !== null && isHead(part, headed, start) ? headed.to : start, part.to);
  return {
    text: [before, after].filter((words) => words !== '').join(', '),
    ...(period !== null && { period: period.what }),
    ...(period?.named === true && { named: true }),
    ...(headed !== null && part.scene.tokens[headed.to]?.text === ':' && { titled: true }),
    ...((part.scene.context.secondhand === true || hasCue(part, 'hearsay', 'secondhand')) && { heard: true }),
    ...((isAsked(part) || hasCue(part, ...SHOWING)) && { asked: true }),
    strange: strangeWords(part),
  };
}

/** Words that want to be shown something. */
const SHOWING: readonly CueName[] = ['task_card', 'history', 'search', 'report_document', 'pending', 'listing'];

/** What stands before the code counts only where it says something of its own, or nothing stands after it. */
function wordsBefore(part: Part, code: { readonly from: number; readonly to: number }, headed: Named | null): string {
  const figures = part.figures.some(({ to }) => to <= code.from);
  const names = headed !== null && headed.to <= code.from;
  const tells = figures || unknownWords(part.scene, part.from, code.from) > 0;
  return !names && (tells || textOf(part, code.to, part.to) === '') ? textOf(part, part.from, code.from) : '';
}

function textOf({ scene }: Part, from: number, to: number): string {
  const first = scene.tokens[from];
  const last = scene.tokens[to - 1];
  return to <= from || first === undefined || last === undefined ? '' : asNote(scene.text.slice(first.start, last.end));
}

/** A stretch of time; `named`: it is the period that is reported. `from` is where its name begins ("báo cáo kỳ tháng 3"). */
interface Named extends Found<string> {
  readonly named: boolean;
}

function periodIn(part: Part): Named | null {
  const [found] = part.periods;
  const bare = barePeriod(part);
  if (found === undefined || (bare !== null && bare.from <= found.from)) return bare;
  return { what: found.what, from: nameFrom(part, found), to: found.to, named: isNamed(part, found) };
}

function isNamed({ scene: { tokens } }: Part, found: Found<Period>): boolean {
  const before = tokens[found.from - 1]?.key ?? '';
  return NAMING.has(before) || tokens[found.to]?.text === ':';
}

const NAMING = new Set(['ky', 'cao', 'bc']);
const IN_NAME = new Set([...NAMING, 'bao', 'trong', 'cho', 'cua']);

function nameFrom({ scene: { tokens }, from }: Part, found: Found<Period>): number {
  let at = found.from;
  while (at > from && IN_NAME.has(tokens[at - 1]?.key ?? '')) at -= 1;
  return at;
}

/** "kỳ này", "kỳ báo cáo trước", "trong kỳ". */
function barePeriod(part: Part): Named | null {
  const { tokens } = part.scene;
  for (let i = part.from; i < part.to; i++) {
    if (tokens[i]?.key !== 'ky') continue;
    const at = tokens[i + 1]?.key === 'bao' && tokens[i + 2]?.key === 'cao' ? i + 3 : i + 1;
    const which = WHICH[tokens[at]?.key ?? ''];
    const inside = tokens[i - 1]?.key === 'trong';
    if (which === undefined && !inside) continue;
    const found = { what: which ?? 'this_period', from: i, to: which === undefined ? at : at + 1 };
    return { ...found, from: nameFrom(part, found), named: true };
  }
  return null;
}

const WHICH: Readonly<Record<string, string>> = {
  nay: 'this_period',
  truoc: 'last_period',
  qua: 'last_period',
  roi: 'last_period',
};

/** The name of the period stands right at the beginning, and something follows it. */
function isHead(part: Part, named: Named, start: number): boolean {
  return textOf(part, start, named.from) === '' && textOf(part, named.to, part.to) !== '';
}
