import { readdirSync, readFileSync } from 'node:fs';
import { publicReading } from '../../../../src/conversation/understand/public-reading.ts';
import type { Context, Intent, Reading } from '../../../../src/conversation/understand/reading.ts';
import { understand } from '../../../../src/conversation/understand/understand.ts';
import { plainContext } from './office.ts';

/** Fields that must be as given; what is not given may be anything, but `ask` is none unless it is expected. */
type Wanted = Omit<Partial<Reading>, 'ask'> & { readonly ask?: Reading['ask'] | true };

/**
 * A sentence by somebody who had not seen the grammar, and what a careful official would read in it. `no_write`: it may be read as
 * anything that changes nothing, or is asked about first. `changed`: why the expectation is no longer the writer's own.
 */
export interface BlindCase {
  readonly say: string;
  readonly expect: 'no_write' | readonly Wanted[];
  readonly given?: Partial<Context>;
  readonly changed?: string;
}

const FOLDER = new URL('blind/', import.meta.url);

export const blindCases: readonly BlindCase[] = readdirSync(FOLDER)
  .sort()
  .flatMap((file) => readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n'))
  .map((line) => JSON.parse(line) as BlindCase);

const RECORDED: ReadonlySet<Intent> = new Set<Intent>([
  'report_progress',
  'report_done',
  'report_obstacle',
  'request_extension',
  'correct',
  'confirm',
  'return',
  'undo',
  'urge',
  'assign',
  'acknowledge',
]);

export interface BlindVerdict {
  readonly say: string;
  readonly got: readonly Reading[];
  readonly right: boolean;
  readonly wrongWrite: boolean;
}

export function judgeBlind({ say, expect, given }: BlindCase): BlindVerdict {
  const got = understand(say, { ...plainContext, ...given });
  const written = got.filter(({ intent, ask }) => RECORDED.has(intent) && ask === undefined);
  if (expect === 'no_write') return { say, got, right: written.length === 0, wrongWrite: written.length > 0 };
  const right = got.length === expect.length && expect.every((want, i) => fits(got[i], want));
  const wrongWrite = written.some((reading) => !expect.some(({ note: _, ...want }) => fits(reading, want)));
  return { say, got, right, wrongWrite };
}

function fits(reading: Reading | undefined, want: Wanted): boolean {
  if (reading === undefined) return false;
  const got: Partial<Reading> = publicReading(reading);
  const { ask, ...fields } = want;
  const sameAsk = ask === true ? got.ask !== undefined : got.ask === ask;
  return sameAsk && Object.entries(fields).every(([name, value]) => isSame(got[name as keyof Reading], value));
}

function isSame(got: unknown, want: unknown): boolean {
  return JSON.stringify(got)?.toLowerCase() === JSON.stringify(want)?.toLowerCase();
}
