import { textKey } from '../domain/text-key.ts';
import { readAct } from './acts.ts';
import type { Turn } from './turn.ts';

/** The choice that typed text means, by its number or its words; null: it is text. */
export function choiceMeant(turn: Turn, typed: string): string | null {
  return numberedChoice(turn, typed) ?? spokenChoice(turn, typed);
}

/** Where there are no buttons, a number alone picks one of the choices offered; a number beyond them is a figure. */
function numberedChoice({ channel, session }: Turn, typed: string): string | null {
  if (channel !== 'terminal' && channel !== 'zalo') return null;
  if (!/^\s*\d{1,2}\s*$/.test(typed)) return null;
  return session.choices[Number(typed) - 1]?.act ?? null;
}

const ANSWERS: ReadonlySet<string> = new Set([
  'sure',
  'never_mind',
  'report_for',
  'depart',
  'urging_send',
  'urging_drop',
]);

/** "Đúng" typed where the button says "Đúng, ghi lại": the first words of its label, or all of it, are as good as a press. */
function spokenChoice({ session }: Turn, typed: string): string | null {
  const isShown = session.choices.some(({ act }) => readAct(act)?.do === 'urging_send');
  if (session.pending === null && !isShown) return null;
  const said = textKey(typed);
  const answers = session.choices.filter(({ act }) => ANSWERS.has(readAct(act)?.do ?? ''));
  const meant = answers.find(({ label }) => [label, label.split(',')[0] ?? ''].map(textKey).includes(said));
  return meant?.act ?? null;
}
