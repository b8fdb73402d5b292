import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createLexicon, type Lexicon } from '../conversation/understand/lexicon.ts';
import { publicReading } from '../conversation/understand/public-reading.ts';
import type { Context } from '../conversation/understand/reading.ts';
import { understand as read } from '../conversation/understand/understand.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { parsePhone } from '../intake/phone.ts';
import { lexiconRows } from '../store/lexicon-rows.ts';
import { loadOffice } from '../store/office.ts';
import { personByPhone } from '../store/people.ts';
import { databaseToRead } from './database.ts';
import { complain, type ExitCode, instantOf, say, type World, withStore } from './world.ts';

export interface UnderstandOptions {
  readonly as?: string;
  readonly at?: string;
  readonly json?: boolean;
}

const nobody: Lexicon = createLexicon({ units: [], people: [], programmes: [], groups: [] });

/** Shows how a sentence is read, and does nothing. "-" reads sentences from standard input, one JSON string a line. */
export async function understand(world: World, typed: string, options: UnderstandOptions): Promise<ExitCode> {
  const at = instantOf(world, options.at);
  if (at === null) {
    complain(world, world.text('cli-bad-instant', { value: options.at ?? '' }));
    return 2;
  }
  const context = await contextFor(world, at, options.as);
  if (typed !== '-') {
    printReadings(world, typed, context, options.json ?? false);
    return 0;
  }
  for await (const line of createInterface({ input: world.input, crlfDelay: Number.POSITIVE_INFINITY })) {
    const sentence = sentenceIn(line);
    if (sentence === null) {
      complain(world, world.text('cli-bad-sentence', { line }));
      return 2;
    }
    printReadings(world, sentence, context, true);
  }
  return 0;
}

/** A line is a JSON string; a line that is plain text is taken as it stands. */
function sentenceIn(line: string): string | null {
  if (!line.trimStart().startsWith('"')) return line;
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'string' ? value : null;
  } catch {
    return null;
  }
}

/** Without a database there are no names to know, but everything else is read all the same. */
async function contextFor(world: World, at: Date, phone: string | undefined): Promise<Context> {
  const today = localDateAt(at, world.config.timezone);
  const url = databaseToRead(world);
  if (!existsSync(url.replace(/^file:/, ''))) return { today, lexicon: nobody };
  return withStore(
    world,
    async ({ read: db }) => {
      const person = phone === undefined ? null : await personByPhone(db, parsePhone(phone) ?? phone);
      const { calendar } = await loadOffice(db, world.config.timezone);
      const lexicon = createLexicon(await lexiconRows(db));
      return { today, lexicon, calendar, ...(person === null ? {} : { ownUnit: person.unit.name }) };
    },
    url,
  );
}

function printReadings(world: World, sentence: string, context: Context, json: boolean): void {
  const readings = read(sentence, context).map(publicReading);
  if (json) {
    say(world, JSON.stringify(readings));
    return;
  }
  for (const { intent, ...rest } of readings) {
    const facts = Object.entries(rest).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
    say(world, [intent, ...facts].join('  '));
  }
}
