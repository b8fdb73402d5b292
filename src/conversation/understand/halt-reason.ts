import { textKey } from '../../domain/text-key.ts';
import type { Context } from './reading.ts';
import { understand } from './understand.ts';

/** "Vì" and its like before a reason that was asked for. */
const LEADING = /^(vì|do|vi)\s+/iu;
const DAY = String.raw`(?:đến|tới|den|toi)\s+(?:hết\s+|het\s+)?(?:ngày\s+|ngay\s+)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?`;
const DAY_AT_AN_END = new RegExp(String.raw`^${DAY}\s*[,;:-]?\s*|\s*[,;-]?\s*${DAY}$`, 'iu');

/**
 * The reason that was typed, and the last day of a pause that stands in it (null: none): "chờ nghị định, đến 30/6". The day is not repeated
 * in the reason where it stands at the front or at the end.
 */
export function reasonAndDay(typed: string, code: string, context: Context): { reason: string; until: string | null } {
  const reason = typed.normalize('NFC').trim().replace(LEADING, '');
  const until = understand(`tạm dừng ${code} vì ${reason}`, context)[0]?.until ?? null;
  const rest = until === null ? reason : reason.replace(DAY_AT_AN_END, '').trim();
  return { reason: textKey(rest) === '' ? reason : rest, until };
}

/** "Đã gộp vào NV13" speaks of a task, and is a reason all the same; a code alone, a question or a command is none. */
export function isReasonNamingATask(typed: string, context: Context): boolean {
  if (/^\s*\/|\?\s*$/u.test(typed) || textKey(typed).split(' ').length <= 2) return false;
  return understand(typed, context).every(({ intent, kind }) => intent === 'task_card' && kind === undefined);
}
