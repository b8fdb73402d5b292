import type { Reading } from './reading.ts';

/** What the outside contract prints, in the order of its list. */
const PRINTED = [
  'intent',
  'tasks',
  'percent',
  'done',
  'total',
  'amount',
  'date',
  'until',
  'instead',
  'unit',
  'units',
  'person',
  'people',
  'programme',
  'group',
  'period',
  'note',
  'kind',
  'partOf',
  'part',
  'partUnit',
  'ask',
] as const satisfies readonly (keyof Reading)[];

type PublicReading = Pick<Reading, (typeof PRINTED)[number]>;

/** The reading as the outside contract prints it, `intent` first, without what only screens need. */
export function publicReading(reading: Reading): PublicReading {
  const said = PRINTED.filter((key) => reading[key] !== undefined).map((key) => [key, reading[key]] as const);
  return { intent: reading.intent, ...Object.fromEntries(said) };
}
