import { UNDO_WINDOW_MS } from '../actions/take-back.ts';
import { sentMessage } from '../store/outbox.ts';
import { lastDeedOf } from '../store/reports.ts';
import { lastTextOf, standingDeedsOfMessage } from '../store/said-by-message.ts';
import { codesOn } from './screens/which-task.ts';
import type { Turn } from './turn.ts';
import type { Context, Reading } from './understand/reading.ts';
import { understand } from './understand/understand.ts';

/**
 * The tasks that a message which is answered is about: that of a card or of what was read back, those on the buttons of a list, or those
 * that an own message spoke of. None: it is about no task.
 */
export async function codesAnswered(turn: Turn, replyTo: string, bare: Context): Promise<readonly string[]> {
  const { db, channel, chat, person, incomingId } = turn;
  const ours = await sentMessage(db, channel, chat, replyTo);
  if (ours !== null) return ours.about === null ? codesOn(ours.sentView) : [ours.about];
  const place = { channel, chat, messageId: replyTo };
  const { reports, decisions, extensions } = await standingDeedsOfMessage(db, person.id, place);
  const written = [...reports, ...decisions, ...extensions].map(({ task }) => task.code);
  const text = written.length > 0 ? null : await lastTextOf(db, place, incomingId);
  const spokenOf = text === null ? [] : understand(text, bare).flatMap(({ tasks }) => tasks ?? []);
  return [...new Set([...written, ...spokenOf])];
}

/** "À 50%" in answer to the own "NV12 60%" puts that report right, as long as it is the last of that task and can be taken back. */
export async function asCorrections(turn: Turn, replyTo: string, readings: readonly Reading[]): Promise<Reading[]> {
  const { db, channel, chat, person, at } = turn;
  const { reports } = await standingDeedsOfMessage(db, person.id, { channel, chat, messageId: replyTo });
  const own = new Set(reports.map(({ id }) => id));
  return Promise.all(
    readings.map(async (reading): Promise<Reading> => {
      const [code] = reading.tasks ?? [];
      if (own.size === 0 || code === undefined || !isFigureOnly(reading)) return reading;
      const last = await lastDeedOf(db, person.id, new Date(at.getTime() - UNDO_WINDOW_MS), code);
      return last?.deed === 'report' && own.has(last.id) ? { ...reading, intent: 'correct' } : reading;
    }),
  );
}

/** "Thêm 200" in answer to a report is a report of its own. */
function isFigureOnly({ intent, kind, fromContext }: Reading): boolean {
  return intent === 'report_progress' && fromContext === true && kind !== 'increase';
}
