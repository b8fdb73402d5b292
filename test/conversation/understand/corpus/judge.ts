import { publicReading } from '../../../../src/conversation/understand/public-reading.ts';
import type { Context, Intent, Reading } from '../../../../src/conversation/understand/reading.ts';
import { understand } from '../../../../src/conversation/understand/understand.ts';
import type { Case, Expected } from './case.ts';
import { plainContext } from './office.ts';

const WRITES: ReadonlySet<Intent> = new Set([
  'report_progress',
  'report_done',
  'report_obstacle',
  'request_extension',
  'acknowledge',
  'assign',
  'confirm',
  'return',
  'urge',
  'snooze',
  'leave',
  'undo',
  'correct',
  'follow',
]);

export interface Verdict {
  readonly text: string;
  readonly expected: readonly Expected[];
  readonly got: readonly Reading[];
  readonly right: boolean;
  /** Something would be written, unasked, that was not said. */
  readonly wrongWrite: boolean;
}

export function judge(item: Case, text = item.say, strictNotes = true): Verdict {
  const context: Context = { ...plainContext, ...item.given };
  const got = understand(text, context);
  const right = got.length === item.expect.length && item.expect.every((want, i) => isSame(got[i], want, strictNotes));
  const wrongWrite = got.some(
    (reading) => isWrite(reading) && !item.expect.some((want) => isSame(reading, want, false)),
  );
  return { text, expected: item.expect, got, right, wrongWrite };
}

const isWrite = (reading: Reading) => WRITES.has(reading.intent) && reading.ask === undefined;

function isSame(reading: Reading | undefined, want: Expected, strictNotes: boolean): boolean {
  if (reading === undefined) return false;
  const { note, ask, ...rest } = publicReading(reading);
  const { note: wantedNote, ask: wantedAsk, ...wantedRest } = want;
  const sameAsk = wantedAsk === true ? ask !== undefined : ask === wantedAsk;
  const sameNote = wantedNote === undefined || !strictNotes || note === wantedNote;
  return sameAsk && sameNote && canonical(rest) === canonical(wantedRest);
}

const canonical = (fields: object) => JSON.stringify(Object.entries(fields).sort(([a], [b]) => a.localeCompare(b)));

/** Right and wrong by the first intent expected, weakest first, for the next person to see where to work. */
export function confusion(verdicts: readonly Verdict[]): string {
  const rows = new Map<string, { all: number; right: number; instead: Map<string, number> }>();
  for (const { expected, got, right } of verdicts) {
    const intent = expected[0]?.intent ?? 'none';
    const row = rows.get(intent) ?? { all: 0, right: 0, instead: new Map<string, number>() };
    row.all++;
    if (right) row.right++;
    else row.instead.set(got[0]?.intent ?? '-', (row.instead.get(got[0]?.intent ?? '-') ?? 0) + 1);
    rows.set(intent, row);
  }
  return [...rows]
    .sort(([, a], [, b]) => a.right / a.all - b.right / b.all)
    .map(
      ([intent, row]) =>
        `${intent.padEnd(18)} ${`${row.right}/${row.all}`.padStart(9)}  ${[...row.instead].map(([to, n]) => `→ ${to} ×${n}`).join('  ')}`,
    )
    .join('\n');
}

/** The failures, one a line, for reading. */
export function failures(verdicts: readonly Verdict[]): string {
  return verdicts
    .filter((verdict) => !verdict.right)
    .map(
      ({ text, expected, got, wrongWrite }) =>
        `${wrongWrite ? 'WRONG WRITE ' : ''}${JSON.stringify(text)}\n   want ${JSON.stringify(expected)}\n   got  ${JSON.stringify(got)}`,
    )
    .join('\n');
}
