import type { WorkCalendar } from './calendar.ts';
import type { TaskState } from './task-state.ts';
import { instantAt, localDateAt, localTimeAt } from './time-zone.ts';

/** After so many working days (of eight hours) without an answer whoever urged is told of it, in their digest. */
export const ANSWER_WITHIN_WORKING_DAYS = 1;
/** So many working days later it is old news: what stands still is urged anew. */
export const TOLD_FOR_WORKING_DAYS = 5;

/** Own sentences, answers and explanations, in characters. Telegram's limit on a message (4,096) leaves room for the frame. */
export const WORDS = { longest: 2_000 } as const;

/** Why a task is not urged, whoever asks for it; null: it may be. */
export type NotUrged = 'awaiting' | 'done' | 'paused' | 'cancelled';

/** Only open work is urged: of what was reported done the next word is the standing body's own. */
export function notUrged(state: TaskState): NotUrged | null {
  switch (state) {
    case 'open':
      return null;
    case 'awaiting_confirmation':
      return 'awaiting';
    case 'confirmed':
      return 'done';
    case 'paused':
    case 'cancelled':
      return state;
    default:
      return state satisfies never;
  }
}

/** The same hour, so many working days after it went out (sent on Friday at 8:30: on Monday at 8:30). */
export function workingDaysAfter(sentAt: Date, days: number, calendar: WorkCalendar): Date {
  const { zone } = calendar;
  return instantAt(calendar.addWorkingDays(localDateAt(sentAt, zone), days), localTimeAt(sentAt, zone), zone);
}

/** How the message to one person ended, as the outbox knows it. Null: it was never queued, because there was nowhere to send it. */
export type Delivery = 'waiting' | 'sending' | 'sent' | 'failed' | 'cancelled' | 'unknown' | null;

/**
 * How far an urging came with one person, the furthest first: answered in words, a report on one of its tasks, "Đã nhận" pressed, sent,
 * not sent yet (quiet time), not to be reached, not sent because nothing was open any more.
 */
export const receipts = ['answered', 'reported', 'received', 'unseen', 'queued', 'unreachable', 'dropped'] as const;
export type Receipt = (typeof receipts)[number];

export interface ReceiptFacts {
  readonly delivery: Delivery;
  readonly receivedAt: Date | null;
  readonly answeredAt: Date | null;
  /** A report that stands, made by the person on one of the tasks after the urging went out. */
  readonly reported: boolean;
}

export function receiptOf({ delivery, receivedAt, answeredAt, reported }: ReceiptFacts): Receipt {
  if (answeredAt !== null) return 'answered';
  if (reported) return 'reported';
  if (receivedAt !== null) return 'received';
  switch (delivery) {
    case 'sent':
    // It may have arrived.
    case 'unknown':
      return 'unseen';
    case 'waiting':
    case 'sending':
      return 'queued';
    case 'failed':
    case null:
      return 'unreachable';
    case 'cancelled':
      return 'dropped';
    default:
      return delivery satisfies never;
  }
}

/** Whether a word is still owed: neither an answer nor a report has come, although the message can have been read. */
export function owesAnswer(receipt: Receipt): boolean {
  return receipt === 'received' || receipt === 'unseen';
}

/** How many people stand where; those that are nobody's are left out. */
export function countReceipts(found: readonly Receipt[]): Partial<Record<Receipt, number>> {
  const counts: Partial<Record<Receipt, number>> = {};
  for (const receipt of found) counts[receipt] = (counts[receipt] ?? 0) + 1;
  return counts;
}
