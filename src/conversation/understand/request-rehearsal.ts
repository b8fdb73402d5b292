import { mentions } from './question.ts';
import type { Read } from './request.ts';
import { wantedDate } from './resolve.ts';

/** "Ngày mai ai sẽ được nhắc gì", "thứ Hai bot nhắc những ai": what will be sent, on the day that is named or the next working day. */
export const rehearsal: Read = (sentence, context) => {
  // "Nhắc những ai chưa báo cáo" is an order.
  if (sentence.scene.tokens[sentence.from]?.key === 'nhac') return null;
  if (sentence.codes.length > 0 || !mentions(sentence, WHOM)) return null;
  const { date } = sentence.moments.length === 0 ? {} : wantedDate(sentence.moments, context);
  return { intent: 'pending', kind: 'reminders', ...(date !== undefined && { date }) };
};

const WHOM = [
  'ai se duoc nhac',
  'ai duoc nhac',
  'ai bi nhac',
  'ai se bi nhac',
  'nhung ai duoc nhac',
  'se nhac ai',
  'se nhac nhung ai',
  'bot nhac ai',
  'bot nhac nhung ai',
  'nhac nhung ai',
  'nhac ai gi',
  'se nhac gi',
  'bot nhac gi',
];
