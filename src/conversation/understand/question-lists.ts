import { partsOf } from '../../domain/local-date.ts';
import { cueIn, hasCue, type Part, peopleIn, unitsIn, unknownWords, wordsIn } from './part.ts';
import { mentions, openKind, ownUnit, type Read, timeOnly } from './question.ts';
import { chartOf, ownUnitOf } from './question-chart.ts';
import type { Period } from './reading.ts';
import { scopeFields } from './resolve.ts';

/** Overdue, due soon, behind: of a person, of me, or of everybody in scope. */
export const lists: Read = (sentence) => {
  if (mentions(sentence, ['tong hop chung', 'tong quan chung'])) return null;
  for (const kind of ['due_soon', 'behind', 'overdue'] as const) {
    if (!hasCue(sentence, kind)) continue;
    const { date, ...others } = scopeFields(sentence, false);
    // "Quá hạn trên 30 ngày" is a length, no day.
    const isDay = sentence.moments.some((found) => found.what.kind === 'day') || isAhead(sentence);
    const day = isDay && date !== undefined ? { date } : {};
    const scope = { ...others, ...day };
    if (scope.person !== undefined) return { intent: 'person_status', ...scope, kind };
    if (isMine(sentence)) return { intent: 'my_tasks', ...timeOnly(scope), kind };
    return { intent: kind === 'overdue' && isAhead(sentence) ? 'due_soon' : kind, ...scope };
  }
  return null;
};

/** "3 ngày nữa việc nào hết hạn" is not overdue yet. */
function isAhead(sentence: Part): boolean {
  const { today } = sentence.scene.context;
  return sentence.moments.some(({ what }) =>
    what.kind === 'day' ? what.nearest > today : what.kind === 'shift' && what.fromToday,
  );
}

const isMine = (sentence: Part) => (hasCue(sentence, 'my_tasks') || speaksOfMe(sentence)) && !ownUnit(sentence);

/** "Cho tôi con số" asks for everybody's; "tôi còn việc nào" for the own. */
function speaksOfMe({ content, scene }: Part): boolean {
  const given = ['cho', 'giup', 'bao', 'gui', 'voi', 'nhac'];
  return content.some((cue) => cue.name === 'me' && !given.includes(scene.tokens[cue.from - 1]?.key ?? ''));
}

const TASKS_OF = ['viec', 'nhiem vu', 'cong viec', 'dau viec'];
const ofMe = (sentence: Part) =>
  mentions(sentence, ['cua toi', 'cua em', 'cua minh', 'cua tui', 'cua chau', 'toi co', 'em co', 'toi con', 'em con']);

export const mine: Read = (sentence) => {
  const mineByWords =
    hasCue(sentence, 'my_tasks', 'todo') || (hasCue(sentence, 'me') && mentions(sentence, TASKS_OF) && ofMe(sentence));
  if (!mineByWords || ownUnit(sentence)) return null;
  if (peopleIn(sentence).length > 0 || unitsIn(sentence, false).length > 0) return null;
  return { intent: 'my_tasks', ...timeOnly(scopeFields(sentence, false)), ...openKind(sentence) };
};

export const pending: Read = (sentence) => {
  if (!hasCue(sentence, 'pending')) return null;
  const extension = sentence.scene.tokens
    .slice(sentence.from, sentence.to)
    .some((token, i, all) => ['gia', 'lui', 'gian', 'doi'].includes(token.key) && all[i + 1]?.key === 'han');
  const confirmation = sentence.scene.tokens
    .slice(sentence.from, sentence.to)
    .some((token, i, all) => token.key === 'xac' && all[i + 1]?.key === 'nhan');
  return {
    intent: 'pending',
    ...scopeFields(sentence, false),
    ...(extension ? { kind: 'extension' } : confirmation && { kind: 'confirmation' }),
  };
};

const UNIT_WORDS = ['don vi', 'so', 'huyen', 'xa', 'phong', 'nganh', 'co quan', 'dia phuong', 'dv'];
const BEST = [
  'tot nhat',
  'nhanh nhat',
  'gioi nhat',
  'cao nhat',
  'dung dau',
  'dan dau',
  'dau bang',
  'nhieu nhat xong',
  'hoan thanh nhieu nhat',
  'xong nhieu nhat',
  'lam tot',
  'it qua han nhat',
  'xuat sac',
];
const PERSON_WORDS = ['ai', 'nguoi', 'ca nhan', 'can bo', 'chuyen vien', 'dong chi', 'anh em'];

/** Whoever asks for a ranking is told points; "nhất" alone asks who has most tasks overdue. */
const SCORED = ['xep hang', 'xep loai', 'thi dua', 'bxh', 'bang diem', 'cham diem', 'xep thu', 'thu hang'];

export const ranking: Read = (sentence) => {
  const units = mentions(sentence, UNIT_WORDS);
  const people = !units && mentions(sentence, PERSON_WORDS);
  const most = hasCue(sentence, 'most') && (units || people);
  if (!hasCue(sentence, 'ranking') && !most) return null;
  const kind = people ? 'people' : units ? 'units' : undefined;
  const best = mentions(sentence, BEST) && !mentions(sentence, ['khong tot', 'chua tot']);
  return {
    intent: 'ranking',
    ...scopeFields(sentence, false),
    ...(kind !== undefined && { kind }),
    ...(best && { best: true as const }),
    ...(mentions(sentence, SCORED) && { scored: true as const }),
  };
};

export const search: Read = (sentence) => {
  const cue = cueIn(sentence, 'search');
  if (cue === undefined || unknownWords(sentence.scene, sentence.from, cue.from) > 0) return null;
  const note = wordsIn(sentence.scene, cue.to, endOfQuestion(sentence)).replace(/\s*\?+$/, '');
  return note === '' ? { intent: 'search', ask: 'which_text' } : { intent: 'search', note };
};

/** "báo cáo tuần", "báo cáo 6 tháng": of the one that runs. */
function periodNamed(sentence: Part): Period | undefined {
  const { year } = partsOf(sentence.scene.context.today);
  const named: readonly (readonly [string, Period])[] = [
    ['bao cao tuan', 'this_week'],
    ['bao cao thang', 'this_month'],
    ['bao cao quy', 'this_quarter'],
    ['bao cao 6 thang', `${year}-H1`],
    ['bao cao sau thang', `${year}-H1`],
    ['bao cao nua nam', `${year}-H1`],
    ['bao cao 9 thang', `${year}-9M`],
    ['bao cao chin thang', `${year}-9M`],
    ['bao cao nam', 'this_year'],
  ];
  return named.find(([words]) => mentions(sentence, [words]))?.[1];
}

/** The last word only asks: "liên quan đến lưu trú không". */
function endOfQuestion(sentence: Part): number {
  const last = sentence.mood.findLast((cue) => cue.name === 'asks_last');
  const rest = last === undefined ? 1 : unknownWords(sentence.scene, last.to, sentence.to);
  return last !== undefined && rest === 0 && last.from > sentence.from ? last.from : sentence.to;
}

export const document: Read = (sentence) => {
  if (!hasCue(sentence, 'report_document')) return null;
  const words = new Set(sentence.scene.tokens.slice(sentence.from, sentence.to).map((token) => token.key));
  const has = (...keys: string[]) => keys.some((key) => words.has(key));
  const kind = has('excel', 'xlsx')
    ? 'xlsx'
    : has('word', 'docx')
      ? 'docx'
      : (has('bieu', 've', 'anh', 'png') && !has('bao')) ||
          mentions(sentence, ['ra anh', 'bang anh', 'thanh anh', 'do thi'])
        ? 'png'
        : undefined;
  const scope = scopeFields(sentence, false);
  const isTimed = scope.period !== undefined || scope.date !== undefined;
  const period = scope.period ?? (isTimed ? undefined : periodNamed(sentence));
  // Not the present month in place of one that there is not.
  if (!isTimed && kind !== 'png' && namesNoPeriod(sentence.scene.tokens.slice(sentence.from, sentence.to)))
    return { intent: 'report_document', ask: 'bad_date' };
  return {
    intent: 'report_document',
    ...scope,
    ...(period !== undefined && { period }),
    ...(kind !== undefined && { kind }),
    ...(kind === 'png' && { chart: chartOf(sentence), ...ownUnitOf(sentence) }),
  };
};

/** "Tháng 13", "quý 5". */
function namesNoPeriod(tokens: readonly { readonly key: string }[]): boolean {
  return tokens.some(({ key }, i) => {
    const number = Number(tokens[i + 1]?.key ?? Number.NaN);
    return (key === 'thang' && (number < 1 || number > 12)) || (key === 'quy' && (number < 1 || number > 4));
  });
}
