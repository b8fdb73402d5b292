import { type Automaton, automatonOf, placesIn } from './automaton.ts';
import { CLASSES } from './classes.ts';
import { COMMON } from './common.ts';
import { HEARSAY } from './hearsay.ts';
import { LOOKUPS } from './lookups.ts';
import { MOOD } from './mood.ts';
import { linesOf, type Pattern, patternOf } from './notation.ts';
import { OBSTACLES } from './obstacles.ts';
import { QUESTIONS } from './questions.ts';
import { REPORTS } from './reports.ts';
import { REQUESTS } from './requests.ts';
import { URGINGS } from './urgings.ts';

const CONTENT = {
  ...REPORTS,
  ...OBSTACLES,
  ...QUESTIONS,
  ...LOOKUPS,
  ...REQUESTS,
  ...URGINGS,
  because: COMMON.because,
  greeting: COMMON.greeting,
  thanks: COMMON.thanks,
};

const MOODS = { ...MOOD, ...HEARSAY };

export type ContentCue = keyof typeof CONTENT | 'noise';
export type MoodCue = keyof typeof MOODS | 'noise';
export type FillerCue = 'filler' | 'formerly' | 'noise';
export type CueName = ContentCue | MoodCue | FillerCue;

/**
 * The grammar, ready to be found in a sentence. There are three tables because a word may say what is meant ("xong"), how it is
 * said ("chưa") and be empty talk at the same time: each is read over the whole sentence, the longest phrase first.
 */
export const GRAMMAR = {
  content: readyFor<ContentCue>({ ...CONTENT, noise: COMMON.noise }),
  mood: readyFor<MoodCue>({ ...MOODS, noise: COMMON.noise }),
  filler: readyFor<FillerCue>({ filler: COMMON.filler, formerly: COMMON.formerly, noise: COMMON.noise }),
} as const;

/** Every word of the grammar and what may stand beside it, for mending typing errors. */
export const VOCABULARY = placesIn<CueName | 'calendar'>([
  ...Object.values(GRAMMAR),
  readyFor({ calendar: COMMON.calendar }),
]);

function readyFor<Name extends string>(table: Readonly<Record<Name, string>>): Automaton<Name> {
  return automatonOf(patternsOf(table));
}

function* patternsOf<Name extends string>(table: Readonly<Record<Name, string>>): Iterable<readonly [Name, Pattern]> {
  for (const name of Object.keys(table) as Name[])
    for (const line of linesOf(table[name])) yield [name, patternOf(line, CLASSES)];
}
