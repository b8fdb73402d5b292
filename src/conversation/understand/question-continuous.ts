import { isAsked } from './mood.ts';
import { hasCue, type Part, unknownWords } from './part.ts';
import { mentions, ownUnit, type Read } from './question.ts';
import { scopeFields } from './resolve.ts';

const CONTINUOUS = ['thuong xuyen', 'viec tx', 'nhiem vu tx', 'dinh ky'];
const UNREPORTED = ['chua bao', 'chua co bao', 'chua bc', 'chua gui', 'chua nop', 'thieu bao', 'no bao', 'chua co so'];
const OF_PERIOD = ['ky nay', 'ky bao cao', 'trong ky', 'cua ky'];

/**
 * "việc thường xuyên nào chưa báo cáo kỳ này", "kỳ này còn ai chưa báo cáo": tasks without end and their present period; "việc
 * thường xuyên" alone is all of them.
 */
export const ofContinuous: Read = (sentence) => {
  const continuous = mentions(sentence, CONTINUOUS);
  const tasks = hasCue(sentence, 'task_word', 'my_tasks') || mentions(sentence, ['viec', 'nhiem vu', 'dau viec']);
  const asks = isAsked(sentence) || hasCue(sentence, 'listing', 'which_unit', 'which_person') || isShort(sentence);
  const unreported = mentions(sentence, UNREPORTED) && (continuous || mentions(sentence, OF_PERIOD));
  const { period: _, date: __, ...scope } = scopeFields(sentence, false);
  if (unreported && asks) return { intent: 'silent', ...scope, kind: 'continuous' };
  if (!continuous || !tasks || !asks) return null;
  const mine = hasCue(sentence, 'my_tasks', 'me') && !ownUnit(sentence);
  return mine ? { intent: 'my_tasks', kind: 'continuous' } : { intent: 'summary', ...scope, kind: 'continuous' };
};

/** "Tỷ lệ báo cáo đúng kỳ của các đơn vị", "đơn vị nào hay bỏ kỳ báo cáo": how often the periods of these tasks were reported in time. */
export const sharesOfPeriods: Read = (sentence) => {
  if (sentence.codes.length > 0 || !mentions(sentence, SHARES)) return null;
  const about = hasCue(sentence, 'which_unit', 'listing', 'ranking', 'most') || mentions(sentence, ABOUT_SHARES);
  if (!about && !isAsked(sentence) && !isShort(sentence)) return null;
  return { intent: 'ranking', kind: 'periods', ...scopeFields(sentence, false) };
};

const SHARES = ['dung ky', 'bo ky', 'thieu ky', 'tre ky', 'muon ky', 'cham ky', 'bo bao cao ky', 'thieu bao cao ky'];
const ABOUT_SHARES = ['ty le', 'ti le', 'don vi', 'cac so', 'so nao'];

/** Nothing else is said in it. */
const isShort = (sentence: Part) => unknownWords(sentence.scene, sentence.from, sentence.to) <= 4;

/** "NV14 báo cáo mấy kỳ rồi", "NV14 kỳ này báo cáo chưa", "NV14 thiếu kỳ nào". */
export function asksOfPeriods(sentence: Part): boolean {
  return mentions(sentence, PERIODS) && (isAsked(sentence) || mentions(sentence, ['may ky', 'bao nhieu ky', 'ky nao']));
}

const PERIODS = ['ky', 'dung han may', 'ty le dung han'];
