import { isAsked } from './mood.ts';
import { mentions } from './question.ts';
import type { Read } from './request.ts';
import { unitScope, wantedDate } from './resolve.ts';

/** "Ngày mai ai sẽ được nhắc gì", "thứ Hai nhắc ai ở Sở Y tế": what will be sent, on the day that is named or the next working day. */
export const rehearsal: Read = (sentence, context) => {
  // "Nhắc những ai chưa báo cáo" is an order.
  if (sentence.scene.tokens[sentence.from]?.key === 'nhac' || sentence.codes.length > 0) return null;
  const dated = sentence.moments.length > 0 && isAsked(sentence);
  if (!mentions(sentence, WHOM) && !(dated && mentions(sentence, WHOM_ON_A_DAY))) return null;
  const { date } = sentence.moments.length === 0 ? {} : wantedDate(sentence.moments, context);
  return { intent: 'pending', kind: 'reminders', ...(date !== undefined && { date }), ...unitScope(sentence) };
};

const WHOM = [
  ...['duoc', 'bi', 'se duoc', 'se bi'].map((will) => `ai ${will} nhac`),
  ...['se nhac', 'bot nhac', 'bot se nhac'].flatMap((reminds) =>
    ['ai', 'nhung ai', 'gi'].map((who) => `${reminds} ${who}`),
  ),
  ...['nhac nhung ai', 'nhac ai gi', 'se duoc nhac gi', 'se bi nhac gi'],
  ...['will be', 'gets', 'is', 'is to be'].map((will) => `who ${will} reminded`),
];
/** Clear enough only beside a day: "thứ Hai nhắc ai". */
const WHOM_ON_A_DAY = ['nhac ai', 'nhac gi', 'nhac don vi nao'];
