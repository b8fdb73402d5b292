import { UNDO_WINDOW_MS } from '../actions/take-back.ts';
import { grantOf } from '../domain/permissions.ts';
import { lastDeedOf } from '../store/reports.ts';
import { lastSupportStepBy } from '../store/supports.ts';
import { findTaskInScope } from '../store/tasks.ts';
import { codesAnswered } from './answered.ts';
import { lexiconOf } from './lexicon-of.ts';
import { type Turn, viewerScope } from './turn.ts';
import type { Context, Reading } from './understand/reading.ts';
import { understand } from './understand/understand.ts';

/** What is known whatever was said before: the day, the names of the office. */
export async function bareContext({ db, person, standsInFor, today, office }: Turn): Promise<Context> {
  const keepsCalendar = [person, ...standsInFor].some(({ role }) => grantOf(role, 'change_calendar') !== null);
  const decides = [person, ...standsInFor].some(({ role }) => grantOf(role, 'pause') !== null);
  const known = { today, lexicon: await lexiconOf(db), calendar: office.calendar, ownUnit: person.unit.name };
  return { ...known, ...(decides && { decides }), ...(keepsCalendar && { keepsCalendar }) };
}

/** What is answered says which task is meant; where it speaks of several, neither the last card nor the last report does. */
export async function contextOf(turn: Turn, bare: Context, codes: readonly string[]): Promise<Context> {
  const { db, person, session, at } = turn;
  const [code, another] = codes;
  const known = { ...bare, ...(session.asked === null ? {} : { lastAsked: session.asked as Reading }) };
  if (another !== undefined) return known;
  const since = new Date(at.getTime() - UNDO_WINDOW_MS);
  const last = await lastDeedOf(db, person.id, since, code);
  const support = await lastSupportStepBy(db, person.id, since, code);
  if (support?.kind === 'report' && (last === null || support.at >= last.at))
    return { ...known, ...atHand(turn, code), ...(await lastOfPart(turn, support)) };
  return {
    ...known,
    ...atHand(turn, code),
    ...(last?.deed === 'report' && (await isShown(turn, last.task.code))
      ? { lastReport: { task: last.task.code, percent: last.percentAfter } }
      : {}),
  };
}

/** The card that was shown last, and the message that is answered. */
function atHand({ session }: Turn, code: string | undefined): Pick<Context, 'cardTask' | 'replyTask'> {
  return {
    ...(session.card === null ? {} : { cardTask: session.card }),
    ...(code === undefined ? {} : { replyTask: code }),
  };
}

/** "À nhầm, 50% thôi" leans on what was last reported of the part of a supporting unit, too. */
async function lastOfPart(
  turn: Turn,
  { task, percentAfter }: { readonly task: { readonly code: string }; readonly percentAfter: number | null },
): Promise<Pick<Context, 'lastReport'>> {
  if (!(await isShown(turn, task.code))) return {};
  return { lastReport: { task: task.code, ...(percentAfter !== null && { percent: percentAfter }) } };
}

/** What was reported elsewhere is not spoken of in the group of another unit. */
async function isShown(turn: Turn, code: string): Promise<boolean> {
  return turn.group === undefined || (await findTaskInScope(turn.db, { code }, viewerScope(turn))) !== null;
}

/** The tasks that a message which is answered is about. */
export async function codesSpokenOf(turn: Turn, replyTo: string): Promise<readonly string[]> {
  return codesAnswered(turn, replyTo, await bareContext(turn));
}

/** The tasks that a text names. */
export async function codesNamed(turn: Turn, text: string): Promise<readonly string[]> {
  return [...new Set(understand(text, await bareContext(turn)).flatMap(({ tasks }) => tasks ?? []))];
}
