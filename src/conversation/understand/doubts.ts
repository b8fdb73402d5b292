import { partOf } from './part.ts';
import type { Ask, Intent, Reading } from './reading.ts';
import type { Scene } from './scene.ts';
import { sentencesOf } from './segments.ts';

/** What would change data. */
const CHANGES: ReadonlySet<Intent> = new Set<Intent>([
  'report_progress',
  'report_done',
  'report_obstacle',
  'request_extension',
  'correct',
  'assign',
  'confirm',
  'return',
  'urge',
  'pause',
  'cancel',
  'resume',
  'undo',
]);

/** What only the message as a whole shows: somebody else's words, or two figures for one task. Such readings are asked about. */
export function doubted(readings: readonly Reading[], scene: Scene): Reading[] {
  const kept = withoutRivals(readings);
  if (isRunOn(scene))
    return kept.map((reading) => (CHANGES.has(reading.intent) ? { ...reading, ask: 'which_task' } : reading));
  return isSecondhand(scene) ? kept.map((reading) => asked(reading, 'which_intent')) : kept;
}

/** "NV12/13/14 60": which of the numbers are tasks cannot be told. */
function isRunOn({ tokens, codes }: Scene): boolean {
  return codes.some(
    ({ to }) => tokens[to]?.text === '/' && tokens[to]?.spaced === false && tokens[to + 1]?.kind === 'number',
  );
}

function asked(reading: Reading, ask: Ask): Reading {
  return reading.ask !== undefined || !CHANGES.has(reading.intent) ? reading : { ...reading, ask };
}

/** "Fwd: …", "mẫu báo cáo: …", or a task or figure in quotation marks: another's words, or an example. */
function isSecondhand(scene: Scene): boolean {
  if (scene.context.secondhand === true) return true;
  const quoted = [
    ...scene.codes,
    ...scene.figures.filter(({ what }) => what.kind === 'percent'),
    ...scene.cues.content.filter(({ name }) => name === 'done'),
  ];
  const inQuotes = quotedTokens(scene);
  if (quoted.some(({ from }) => inQuotes[from] === true)) return true;
  const [first] = sentencesOf(scene);
  const heads = first !== undefined && first.codes.length === 0;
  return [heads ? first : partOf(scene, 0, OPENING_WORDS)].some(({ mood }) =>
    mood.some(({ name }) => name === 'secondhand'),
  );
}

/** "Fwd: NV12 …", "[Chuyển tiếp] NV12 …": in tokens. */
const OPENING_WORDS = 2;

const OPENING = new Set(['“', '«', '‘']);
const CLOSING = new Set(['”', '»', '’']);

/** For each token, whether it stands between quotation marks. */
function quotedTokens({ tokens }: Scene): boolean[] {
  let open = false;
  let depth = 0;
  return tokens.map(({ text }) => {
    if (text === '"') open = !open;
    else if (OPENING.has(text)) depth++;
    else if (CLOSING.has(text)) depth = Math.max(0, depth - 1);
    return open || depth > 0;
  });
}

/** "NV12 60% NV12 70%": which of the two is meant cannot be told. */
function withoutRivals(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = [];
  /** Where the first figure of a task stands that was clear when it came. */
  const clear = new Map<string, number>();
  for (const reading of readings) {
    const task = taskOfFigure(reading);
    const first = task === undefined ? undefined : clear.get(task);
    const before = first === undefined ? undefined : out[first];
    if (task === undefined || first === undefined || before === undefined || isSaidAgain(before, reading)) {
      if (task !== undefined && first === undefined) clear.set(task, out.length);
      if (before === undefined || !isWordForWord(before, reading)) out.push(reading);
    } else {
      out[first] = { ...reading, ask: 'contradiction' };
    }
  }
  return out;
}

/** The one task of which a reading tells a figure that nobody doubts. */
function taskOfFigure({ intent, ask, tasks = [] }: Reading): string | undefined {
  const reports = intent === 'report_progress' || intent === 'report_done';
  return reports && ask === undefined && tasks.length === 1 ? tasks[0] : undefined;
}

/** The same once more; beside two that contradict each other nothing is. */
function isSaidAgain(a: Reading, b: Reading): boolean {
  return (
    a.ask === undefined &&
    a.intent === b.intent &&
    a.percent === b.percent &&
    a.done === b.done &&
    a.total === b.total &&
    a.amount === b.amount
  );
}

/** "NV12 60% NV12 60%" is one report; what was added twice is asked about where it is recorded. */
function isWordForWord(a: Reading, b: Reading): boolean {
  return a.note === b.note && a.kind === b.kind && b.kind !== 'increase';
}
