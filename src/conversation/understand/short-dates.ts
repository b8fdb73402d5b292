import { type LocalDate, partsOf } from '../../domain/local-date.ts';
import { dayOf, type Found, type Moment } from './day.ts';
import { oneOfBefore } from './token-match.ts';
import type { Token } from './tokens.ts';

const BEFORE_A_DATE = [
  'ngay',
  'han',
  'han moi',
  'den',
  'truoc',
  'tu',
  'toi',
  'het',
  'vao',
  'hom',
  'sang',
  'chieu',
  'lui',
  'qua',
  'thoi han',
  'deadline',
  'sang ngay',
  'thanh ngay',
  'moc',
];
const BEFORE_A_SHARE = [
  'dat',
  'duoc',
  'dc',
  'xong',
  'trien khai',
  'hoan thanh',
  'lam',
  'moi',
  'co',
  'ht',
  'lap',
  'cap',
  'len',
  'thu nhan',
];
/** Words after a number that name nothing counted. */
const NOT_COUNTED = new Set([
  'roi',
  'a',
  'nhe',
  'nha',
  'vi',
  'do',
  'va',
  'xong',
  'chua',
  'thi',
  'em',
  'anh',
  'nhung',
  'con',
  'de',
  'cho',
  'den',
  'la',
  'dang',
  'da',
  'theo',
  'duoc',
  'voi',
  'nua',
  'toi',
  'hoan',
  'se',
  'moi',
  'phai',
  'bi',
  'chi',
  'nay',
  'tai',
  'vuong',
  'khong',
  'ko',
]);

/**
 * Whether "a/b" (or "a-b", "a.b" after a word that wants a date) is a day and a month. "12/20" is a share, "30/6" a date; when both
 * could be, what stands around decides, and what stays open is left to the figures as `mayBeDate`.
 */
export function shortDateAt(
  tokens: readonly Token[],
  at: number,
  today: LocalDate,
  aboutDates: boolean,
): Found<Moment> | null {
  const token = tokens[at];
  const match = token?.kind === 'number' ? /^(\d{1,2})([/.-])(\d{1,2})$/.exec(token.text) : null;
  if (match === null || tokens[at + 1]?.text === '%') return null;
  const [first, second] = [Number(match[1]), Number(match[3])];
  const counted = isCounted(tokens[at + 1]) && oneOfBefore(tokens, at, BEFORE_A_SHARE) !== null;
  const wanted = oneOfBefore(tokens, at, BEFORE_A_DATE) !== null || (aboutDates && !counted);
  if (match[2] !== '/' && (!wanted || first > 31 || second > 12)) return null;
  if (!isDate({ first, second, wanted, share: isShare(tokens, at), counted: isCounted(tokens[at + 1]) })) return null;
  const year = yearSaid(tokens, at + 1, today);
  return { what: dayOf(first, second, year, today), from: at, to: year === null ? at + 1 : at + 3 };
}

/** "15/1 năm sau" */
function yearSaid(tokens: readonly Token[], at: number, today: LocalDate): number | null {
  if (tokens[at]?.key !== 'nam') return null;
  const which = { sau: 1, toi: 1, nay: 0, ngoai: -1, truoc: -1 }[tokens[at + 1]?.key ?? ''];
  return which === undefined ? null : partsOf(today).year + which;
}

const isCounted = (next: Token | undefined) => next?.kind === 'word' && !NOT_COUNTED.has(next.key);

function isShare(tokens: readonly Token[], at: number): boolean {
  return isCounted(tokens[at + 1]) || oneOfBefore(tokens, at, BEFORE_A_SHARE) !== null;
}

function isDate(said: { first: number; second: number; wanted: boolean; share: boolean; counted: boolean }): boolean {
  if (said.first < 1 || said.second < 1) return false;
  if (said.wanted) return said.second <= 12 || said.first > said.second;
  if (said.second > 12 || said.first > 31) return false;
  // "xong 28/3": nobody has done 28 of 3.
  if (said.share) return !said.counted && said.first > said.second;
  return said.first > said.second;
}
