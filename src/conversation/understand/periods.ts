import { type LocalDate, partsOf } from '../../domain/local-date.ts';
import { type Found, yearAt } from './day.ts';
import { ordinalOf, smallNumberAt } from './number-words.ts';
import type { Period } from './reading.ts';
import { keysAt, oneOfAt } from './token-match.ts';
import type { Token } from './tokens.ts';
import { weekAt } from './week-days.ts';

/** The stretch of time that begins at a token, in the strings of `Period`; `null` when none does. */
export function periodAt(tokens: readonly Token[], at: number, today: LocalDate): Found<Period> | null {
  return (
    running(tokens, at) ??
    relative(tokens, at) ??
    half(tokens, at, today) ??
    quarter(tokens, at, today) ??
    month(tokens, at, today) ??
    week(tokens, at, today) ??
    year(tokens, at)
  );
}

const THIS = ['nay', 'hien tai', 'hien nay'];
const LAST = ['truoc', 'roi', 'vua roi', 'vua qua', 'qua', 'ngoai'];
const NEXT = ['sau', 'toi', 'ke tiep'];
const SPANS: Readonly<Record<string, string>> = {
  tuan: 'week',
  thang: 'month',
  quy: 'quarter',
  nam: 'year',
  ky: 'week',
};

function relative(tokens: readonly Token[], at: number): Found<Period> | null {
  const span = SPANS[tokens[at]?.key ?? ''];
  if (span === undefined) return null;
  const said = tokens[at + 1]?.text.toLowerCase();
  for (const [which, words] of [
    ['this', THIS],
    ['last', LAST],
    ['next', NEXT],
  ] as const) {
    const to = oneOfAt(tokens, at + 1, words);
    if (to !== null && said !== 'sáu' && !(said === 'tôi' || said === 'quá'))
      return { what: `${which}_${span}`, from: at, to };
  }
  return null;
}

/** "6 tháng đầu năm 2024", "nửa cuối năm", "9 tháng đầu năm". */
function half(tokens: readonly Token[], at: number, today: LocalDate): Found<Period> | null {
  const count = smallNumberAt(tokens, at);
  const months = count !== null && keysAt(tokens, count.to, 'thang') ? count : null;
  const after = months === null ? oneOfAt(tokens, at, ['nua']) : months.to + 1;
  if (after === null) return null;
  const end = oneOfAt(tokens, after, ['dau nam', 'cuoi nam']);
  const nine = months?.value === 9;
  const three = months?.value === 3;
  if (end === null || (months !== null && months.value !== 6 && !nine && !three)) return null;
  const said = yearAt(tokens, end);
  const first = tokens[after]?.key === 'dau';
  const name = three ? (first ? 'Q1' : 'Q4') : nine ? '9M' : tokens[after]?.key === 'dau' ? 'H1' : 'H2';
  return { what: `${said?.value ?? partsOf(today).year}-${name}`, from: at, to: said?.to ?? end };
}

function quarter(tokens: readonly Token[], at: number, today: LocalDate): Found<Period> | null {
  const head = tokens[at]?.key;
  if (head !== 'quy' && !(head === 'q' && tokens[at + 1]?.spaced === false)) return null;
  const joined = /^([1-4])[/.-](20\d\d)$/.exec(tokens[at + 1]?.text ?? '');
  if (joined !== null) return { what: `${joined[2]}-Q${joined[1]}`, from: at, to: at + 2 };
  const number = ordinalOf(tokens[at + 1]) ?? smallNumberAt(tokens, at + 1)?.value ?? null;
  if (number === null || number < 1 || number > 4) return null;
  const said = yearSaid(tokens, at + 2, today);
  const value = said?.value ?? nearestYear(number * 3 - 1, today);
  return { what: `${value}-Q${number}`, from: at, to: said?.to ?? at + 2 };
}

/** "2024", "năm nay", "năm ngoái". */
function yearSaid(tokens: readonly Token[], at: number, today: LocalDate): { value: number; to: number } | null {
  if (tokens[at]?.key !== 'nam') return yearAt(tokens, at);
  for (const [offset, words] of [
    [0, THIS],
    [-1, LAST],
    [1, NEXT],
  ] as const) {
    const to = oneOfAt(tokens, at + 1, words);
    if (to !== null) return { value: partsOf(today).year + offset, to };
  }
  return yearAt(tokens, at);
}

/** "từ đầu năm đến nay", "trong tuần": of the stretch that runs. */
function running(tokens: readonly Token[], at: number): Found<Period> | null {
  const since = oneOfAt(tokens, at, ['ke tu dau', 'tinh tu dau', 'tu dau']);
  const inside = oneOfAt(tokens, at, ['trong']);
  const span = SPANS[tokens[since ?? inside ?? at]?.key ?? ''];
  if (span === undefined || (since ?? inside) === null) return null;
  const after = (since ?? inside ?? at) + 1;
  const to = oneOfAt(tokens, after, ['den nay', 'den gio', 'toi nay', 'den hien tai', 'den thoi diem nay', 'nay']);
  if (since === null && to === null && !endsThere(tokens[after])) return null;
  return { what: `this_${span}`, from: at, to: to ?? after };
}

/** "trong tuần trước", "trong tháng 6" go on; "trong tuần" does not. */
const endsThere = (next: Token | undefined) =>
  next === undefined || next.kind === 'break' || next.kind === 'mark' || ENDS.has(next.key);
const ENDS = new Set(['a', 'nhe', 'khong', 'ko', 'k', 'la', 'cua', 'co', 'thi', 'gom', 'nao', 'bao', 'may', 'den']);

function month(tokens: readonly Token[], at: number, today: LocalDate): Found<Period> | null {
  const head = tokens[at]?.key;
  const joined = /^(1[0-2]|0?[1-9])[/.-](20\d\d)$/.exec(
    tokens[at + (head === 'thang' || head === 't' ? 1 : 0)]?.text ?? '',
  );
  const lead = head === 'thang' || head === 't' ? 1 : 0;
  if (joined !== null)
    return { what: `${joined[2]}-${(joined[1] ?? '').padStart(2, '0')}`, from: at, to: at + lead + 1 };
  if (head !== 'thang') return null;
  const number = smallNumberAt(tokens, at + 1);
  if (number === null || number.value < 1 || number.value > 12) return null;
  const said = yearSaid(tokens, number.to, today);
  const value = said?.value ?? nearestYear(number.value, today);
  return { what: `${value}-${String(number.value).padStart(2, '0')}`, from: at, to: said?.to ?? number.to };
}

function week(tokens: readonly Token[], at: number, today: LocalDate): Found<Period> | null {
  if (tokens[at]?.key !== 'tuan' || weekAt(tokens, at) !== null) return null;
  const skip = oneOfAt(tokens, at + 1, ['thu', 'so']) ?? at + 1;
  const number = ordinalOf(tokens[skip]);
  if (number === null || number < 1 || number > 53 || tokens[skip]?.kind !== 'number') return null;
  const said = yearAt(tokens, skip + 1);
  const value = said?.value ?? partsOf(today).year;
  return { what: `${value}-W${String(number).padStart(2, '0')}`, from: at, to: said?.to ?? skip + 1 };
}

function year(tokens: readonly Token[], at: number): Found<Period> | null {
  if (tokens[at]?.key !== 'nam') return null;
  const said = yearAt(tokens, at);
  return said === null ? null : { what: `${said.value}`, from: at, to: said.to };
}

/** Whether a stretch has not begun yet. */
export function startsAfter(period: Period, today: LocalDate): boolean {
  if (period.startsWith('next')) return true;
  const [, year, quarter, month] = /^(\d{4})-(?:Q(\d)|(\d\d))$/.exec(period) ?? [];
  const first = quarter === undefined ? month : String(Number(quarter) * 3 - 2).padStart(2, '0');
  return year !== undefined && first !== undefined && `${year}-${first}-01` > today;
}

/** The year whose month lies nearest to today: "tháng 12" said in January is the last one. */
function nearestYear(monthSaid: number, today: LocalDate): number {
  const now = partsOf(today);
  const ahead = monthSaid - now.month;
  if (ahead > 7) return now.year - 1;
  return ahead < -9 ? now.year + 1 : now.year;
}
