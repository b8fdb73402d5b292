import { isAsked } from './mood.ts';
import { hasCue, type Part, unknownWords } from './part.ts';
import { mentions, ownUnit, type Read } from './question.ts';
import { scopeFields } from './resolve.ts';

const PAUSED = ['tam dung', 'tam ngung', 'tam dinh chi', 'dang dung'];
const CANCELLED = ['da huy', 'bi huy', 'huy bo', 'da bo', 'bi bo'];
const TASKS = ['viec', 'nhiem vu', 'dau viec', 'cong viec'];

/** "Việc nào đang tạm dừng", "danh sách nhiệm vụ đã huỷ của Sở Y tế": what stands still, what was given up. */
export const ofHalted: Read = (sentence) => {
  const kind = mentions(sentence, PAUSED) ? 'paused' : mentions(sentence, CANCELLED) ? 'cancelled' : null;
  if (kind === null || sentence.codes.length > 0) return null;
  const tasks = hasCue(sentence, 'task_word', 'my_tasks', 'listing') || mentions(sentence, TASKS);
  const asks = isAsked(sentence) || hasCue(sentence, 'listing') || isShort(sentence);
  if (!tasks || !asks) return null;
  const { period: _, date: __, ...scope } = scopeFields(sentence, false);
  const mine = hasCue(sentence, 'my_tasks', 'me') && !ownUnit(sentence);
  return mine ? { intent: 'my_tasks', kind } : { intent: 'summary', ...scope, kind };
};

/** Nothing else is said in it. */
const isShort = (sentence: Part) => unknownWords(sentence.scene, sentence.from, sentence.to) <= 3;
