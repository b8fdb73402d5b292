import { textKey } from '../../domain/text-key.ts';
import type { Context, Reading } from './reading.ts';
import { type PartSaid, type PartWords, partWordsIn } from './support-words.ts';
import { keysAt } from './token-match.ts';
import type { Token } from './tokens.ts';

/** A stretch of a message that is read by itself: of the task, or of the part of a supporting unit. */
export interface Piece {
  /** Without the words that say of which part it is. */
  readonly text: string;
  /** Not there: it speaks of the task itself. */
  readonly part?: PartSaid;
  /** Code of the task that was named before, where the piece names none. */
  readonly carried?: string;
}

const REPORTS: ReadonlySet<Reading['intent']> = new Set([
  'report_progress',
  'report_done',
  'report_obstacle',
  'correct',
] as const);

/** "NV12 đạt 60%, phần phối hợp của Sở Tài chính 30%" cut where it begins to speak of a part, or of the task again. Null: it speaks of none. */
export function piecesOf(text: string, context: Context): readonly Piece[] | null {
  const { tokens, words } = partWordsIn(text, context);
  if (words.length === 0 || namesOfficer(tokens)) return null;
  let last: string | undefined;
  let leading: PartSaid | undefined;
  return stretches(tokens, words).map(({ from, to }, i) => {
    const inside = words.filter((one) => one.from >= from && one.from < to);
    const codes = tokens.slice(from, to).filter(({ kind }) => kind === 'code');
    const part = inside[0]?.said ?? (i > 0 && codes.length > 0 ? leading : undefined);
    // "Phần phối hợp: NV12 60%, NV13 40%": what stands before the first code is said of all.
    const firstCode = tokens.findIndex((token, at) => at >= from && token.kind === 'code');
    if (inside[0] !== undefined) leading = firstCode > inside[0].from ? inside[0].said : undefined;
    const carried = codes.length === 0 ? last : undefined;
    last = codes.at(-1)?.key ?? last;
    return {
      text: textOf(text, tokens, { from, to }, inside),
      ...(part !== undefined && { part }),
      ...(carried !== undefined && { carried }),
    };
  });
}

/** The readings of a piece; only what it reports is of the part. "50% chứ không phải 60%" puts right what was said before. */
export function ofPart(readings: readonly Reading[], { part, text }: Piece): Reading[] {
  if (part === undefined) return [...readings];
  const rather = textKey(text).includes('chu khong phai');
  return readings.map((reading) => {
    if (!REPORTS.has(reading.intent)) return reading;
    const corrects = rather && reading.intent === 'report_progress' && reading.percent !== undefined;
    return { ...reading, ...part, ...(corrects && { intent: 'correct' as const }) };
  });
}

/** "Xong phần của sở em" says no more of the task, for those to whom it is no part of a supporting unit, than it did as a whole. */
export function unsureOfOwn(readings: readonly Reading[], whole: readonly Reading[]): Reading[] {
  const isSure = whole.every(({ ask }) => ask === undefined);
  return readings.map((reading) =>
    reading.part === 'own' && reading.ask === undefined && !isSure ? { ...reading, ask: 'which_intent' } : reading,
  );
}

/** "đầu mối phối hợp": somebody is named for it, nothing is reported. */
function namesOfficer(tokens: readonly Token[]): boolean {
  return tokens.some((_, i) => keysAt(tokens, i, 'dau moi phoi hop') || keysAt(tokens, i, 'phu trach phan phoi hop'));
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Cut at marks and line ends where another task or a part begins, and at codes after a figure. */
function stretches(tokens: readonly Token[], words: readonly PartWords[]): Stretch[] {
  const cuts = tokens.flatMap((_, i) => (i > 0 && isCut(tokens, i, words) ? [i] : []));
  const whole = [0, ...cuts].map((from, i) => ({ from, to: cuts[i] ?? tokens.length }));
  // "NV12, phần phối hợp 60%": a code and nothing else goes with what follows.
  const joined: Stretch[] = [];
  let waiting: number | undefined;
  for (const { from, to } of whole) {
    const onlyCodes = tokens
      .slice(from, to)
      .every(({ kind, key }) => (kind !== 'word' && kind !== 'number') || key === 'va');
    if (onlyCodes && to < tokens.length) waiting ??= from;
    else {
      joined.push({ from: waiting ?? from, to });
      waiting = undefined;
    }
  }
  return joined;
}

function isCut(tokens: readonly Token[], at: number, words: readonly PartWords[]): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  // What comes before anything is named leads up to it: "à nhầm, NV12 …".
  const isNamed = tokens.slice(0, at).some(({ kind }) => kind === 'code') || words.some(({ from }) => from < at);
  if (!isNamed) return false;
  const begins = words.some(({ from }) => from === at) || clauseNames(tokens, at, words);
  if (before.kind === 'break' || [',', ';', '.'].includes(before.text)) return begins;
  return tokens[at]?.kind === 'code' && (before.kind === 'number' || before.text === '%');
}

/** Whether the clause that begins here names a task, or a part. */
function clauseNames(tokens: readonly Token[], at: number, words: readonly PartWords[]): boolean {
  for (let i = at; i < tokens.length; i++) {
    const token = tokens[i];
    if (token === undefined || token.kind === 'break' || [',', ';'].includes(token.text)) return false;
    if (token.kind === 'code' || words.some(({ from }) => from === i)) return true;
  }
  return false;
}

function textOf(text: string, tokens: readonly Token[], { from, to }: Stretch, without: readonly PartWords[]): string {
  let at = tokens[from]?.start ?? 0;
  const kept: string[] = [];
  for (const words of without) {
    kept.push(text.slice(at, tokens[words.from]?.start ?? at));
    at = tokens[words.to]?.start ?? text.length;
  }
  kept.push(text.slice(at, tokens[to - 1]?.end ?? text.length));
  return kept
    .join(' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/^[\s:,]+|[\s,;]+$/gu, '')
    .trim();
}
