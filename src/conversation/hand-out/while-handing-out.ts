import { said } from '../screens/plain.ts';
import { show } from '../show.ts';
import { aside, type Outcome, type Turn } from '../turn.ts';
import type { Context, Reading } from '../understand/reading.ts';
import { continueHandOut, type HandingOut } from './hand-out.ts';

/** What was typed in the middle of handing out, and how it reads by itself. */
interface Typed {
  readonly pending: HandingOut;
  readonly readings: readonly Reading[];
  readonly context: Context;
  /** It is a question of its own. */
  readonly asks: boolean;
}

const REPORTS: ReadonlySet<Reading['intent']> = new Set([
  'report_progress',
  'report_done',
  'report_obstacle',
  'request_extension',
]);

const isReport = ({ intent, tasks, fromContext, ask }: Reading) =>
  REPORTS.has(intent) && tasks !== undefined && fromContext !== true && ask === undefined;

/** While a task is handed out what is typed belongs to it; a command ends it, and a question at the end is answered beside it. */
export async function whileHandingOut(
  turn: Turn,
  typed: string,
  { pending, readings, context, asks }: Typed,
): Promise<Outcome | null> {
  if (/^\s*\//.test(typed)) return null;
  // Words are wanted there, whatever they say; everywhere else a report is a report, and the handing out is over.
  const wantsWords = pending.field === 'title' || pending.field === 'product';
  if (!wantsWords && readings.length > 0 && readings.every(isReport)) return null;
  const amended = await continueHandOut(turn, typed, pending, context);
  if (amended !== null) return amended;
  if (!asks) return aside(said(turn, 'hand-preview-how'));
  const shown = await show(turn, readings, typed);
  return shown.kind === 'answer' ? { kind: 'answer', answer: { ...shown.answer, aside: true } } : shown;
}
