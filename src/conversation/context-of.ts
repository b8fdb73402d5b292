import { UNDO_WINDOW_MS } from '../actions/take-back.ts';
import { grantOf } from '../domain/permissions.ts';
import { lastDeedOf } from '../store/reports.ts';
import { findTaskInScope } from '../store/tasks.ts';
import { codesAnswered } from './answered.ts';
import { lexiconOf } from './lexicon-of.ts';
import { type Turn, viewerScope } from './turn.ts';
import type { Context, Reading } from './understand/reading.ts';
import { understand } from './understand/understand.ts';

/** What is known whatever was said before: the day, the names of the office. */
export async function bareContext({ db, person, standsInFor, today, office }: Turn): Promise<Context> {
  const decides = [person, ...standsInFor].some(({ role }) => grantOf(role, 'pause') !== null);
  const known = { today, lexicon: await lexiconOf(db), calendar: office.calendar, ownUnit: person.unit.name };
  return { ...known, ...(decides && { decides }) };
}

/** What is answered says which task is meant; where it speaks of several, neither the last card nor the last report does. */
export async function contextOf(turn: Turn, bare: Context, codes: readonly string[]): Promise<Context> {
  const { db, person, session, at } = turn;
  const [code, another] = codes;
  const known = { ...bare, ...(session.asked === null ? {} : { lastAsked: session.asked as Reading }) };
  if (another !== undefined) return known;
  const last = await lastDeedOf(db, person.id, new Date(at.getTime() - UNDO_WINDOW_MS), code);
  return {
    ...known,
    ...(session.card === null ? {} : { cardTask: session.card }),
    ...(code === undefined ? {} : { replyTask: code }),
    ...(last?.deed === 'report' && (await isShown(turn, last.task.code))
      ? { lastReport: { task: last.task.code, percent: last.percentAfter } }
      : {}),
  };
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
