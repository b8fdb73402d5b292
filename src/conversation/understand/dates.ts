import {
  addDays,
  addMonths,
  endOfMonth,
  endOfQuarter,
  type LocalDate,
  makeDate,
  partsOf,
  startOfWeek,
  weekday,
} from '../../domain/local-date.ts';
import { ordinalOf, smallNumberAt } from './number-words.ts';
import type { Shift } from './reading.ts';
import { keysAt, oneOfAt } from './token-match.ts';
import type { Token } from './tokens.ts';

/** A day said without a year has up to three meanings; with a year, or relative to today, all three are the same. */
export interface Day {
  readonly kind: 'day';
  /** The first such day from today on. */
  readonly future: LocalDate;
  /** The last such day up to today. */
  readonly past: LocalDate;
  readonly nearest: LocalDate;
}

export type Moment =
  | Day
  /** Not in the calendar: 31/02. */
  | { readonly kind: 'bad' }
  /** No fixed day: "sau Tết", "vài hôm nữa". */
  | { readonly kind: 'vague' }
  | {
      readonly kind: 'shift';
      readonly shift: Shift /** Counted from today ("10 ngày nữa"), not added to a due date. */;
      readonly fromToday: boolean;
    };

export interface Found<T> {
  readonly what: T;
  readonly from: number;
  readonly to: number;
}

const FIRST_WORDS = new Set(
  'cuoi het dau giua ngay hom mung mong chu cn thu t sang chieu toi trua mai mot trong sau them khoang lui nua vai may it truoc ra thoi lat hai ba bon tu nam lam bay tam chin muoi tuan thang quy q ky'.split(
    ' ',
  ),
);

/** Whether a day, a length or a period can begin at the token; most words are passed over by this alone. */
export function beginsDate(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || FIRST_WORDS.has(token.key));
}

type Reader = (tokens: readonly Token[], at: number, today: LocalDate) => Found<Moment> | null;

/** The day, or the stretch to be added, that begins at a token; `null` when none does. */
export function momentAt(tokens: readonly Token[], at: number, today: LocalDate): Found<Moment> | null {
  for (const read of READERS) {
    const found = read(tokens, at, today);
    if (found !== null) return found;
  }
  return null;
}

export const sameDay = (date: LocalDate): Day => ({ kind: 'day', future: date, past: date, nearest: date });

/** The day of a month and, if said, a year. Bad when the calendar has no such day. */
export function dayOf(day: number, month: number, year: number | null, today: LocalDate): Moment {
  if (year !== null) {
    const date = makeDate(year < 100 ? 2000 + year : year, month, day);
    return date === null ? { kind: 'bad' } : sameDay(date);
  }
  const thisYear = partsOf(today).year;
  return nearestOf(
    [-1, 0, 1].map((offset) => makeDate(thisYear + offset, month, day)),
    today,
  );
}

function nearestOf(candidates: readonly (LocalDate | null)[], today: LocalDate): Moment {
  const days = candidates.filter((date) => date !== null);
  const future = days.find((date) => date >= today);
  const past = days.findLast((date) => date <= today);
  const either = future ?? past;
  if (either === undefined) return { kind: 'bad' };
  const nearest = closer(past ?? either, future ?? either, today);
  return { kind: 'day', future: future ?? either, past: past ?? either, nearest };
}

function closer(past: LocalDate, future: LocalDate, today: LocalDate): LocalDate {
  return Date.parse(today) - Date.parse(past) < Date.parse(future) - Date.parse(today) ? past : future;
}

/** 30/6/2024, 30-6-2024, 30.6.24. Two-part numbers are left to `dayAndMonth`, which looks at what stands around. */
const fullDate: Reader = (tokens, at, today) => {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(tokens[at]?.text ?? '');
  if (tokens[at]?.kind !== 'number' || match === null) return null;
  const separators = new Set((tokens[at]?.text ?? '').replace(/\d/g, ''));
  if (separators.size > 1) return null;
  return { what: dayOf(Number(match[1]), Number(match[2]), Number(match[3]), today), from: at, to: at + 1 };
};

/** "ngày 30/6", "ngày 30 tháng 6 năm 2024", "30 tháng 6", "mùng 5", "ngày 15". */
const wordedDate: Reader = (tokens, at, today) => {
  const lead = oneOfAt(tokens, at, ['ngay mung', 'ngay mong', 'ngay', 'hom', 'mung', 'mong']);
  const head = tokens[lead ?? at];
  if (head?.kind !== 'number') return null;
  const start = lead ?? at;
  const short = /^(\d{1,2})[/.-](\d{1,2})$/.exec(head.text);
  if (short !== null) {
    return lead === null
      ? null
      : { what: dayOf(Number(short[1]), Number(short[2]), null, today), from: at, to: start + 1 };
  }
  if (!/^\d{1,2}$/.test(head.text)) return lead === null ? null : fullDate(tokens, start, today);
  const month = keysAt(tokens, start + 1, 'thang') ? tokens[start + 2] : undefined;
  if (month === undefined || (lead === null && isMonthCount(tokens, start))) {
    return lead === null || !endsDay(tokens[start + 1])
      ? null
      : { what: dayOfMonth(Number(head.text), today), from: at, to: start + 1 };
  }
  return monthDay(tokens, { from: at, day: Number(head.text), monthAt: start + 2 }, today);
};

/** "6 tháng đầu năm" counts months. */
const isMonthCount = (tokens: readonly Token[], at: number) => ordinalOf(tokens[at + 2]) === null;
/** "ngày 15 việc" is no date. */
const endsDay = (next: Token | undefined) => next === undefined || next.key !== 'ngay';

function monthDay(
  tokens: readonly Token[],
  said: { from: number; day: number; monthAt: number },
  today: LocalDate,
): Found<Moment> | null {
  const token = tokens[said.monthAt];
  const withYear = /^(\d{1,2})[/.-](\d{4})$/.exec(token?.text ?? '');
  if (withYear !== null) {
    return {
      what: dayOf(said.day, Number(withYear[1]), Number(withYear[2]), today),
      from: said.from,
      to: said.monthAt + 1,
    };
  }
  if (oneOfAt(tokens, said.monthAt, ['nay']) !== null)
    return { what: inMonth(said.day, today), from: said.from, to: said.monthAt + 1 };
  if (oneOfAt(tokens, said.monthAt, ['sau', 'toi']) !== null && token?.kind === 'word') {
    return { what: inMonth(said.day, addMonths(today, 1)), from: said.from, to: said.monthAt + 1 };
  }
  const month = smallNumberAt(tokens, said.monthAt);
  if (month === null) return null;
  const year = yearAt(tokens, month.to);
  return { what: dayOf(said.day, month.value, year?.value ?? null, today), from: said.from, to: year?.to ?? month.to };
}

function inMonth(day: number, inside: LocalDate): Moment {
  const { year, month } = partsOf(inside);
  return dayOf(day, month, year, inside);
}

/** "ngày 15" alone: the nearest 15th; the next months are tried when this one has no such day. */
function dayOfMonth(day: number, today: LocalDate): Moment {
  if (day < 1 || day > 31) return { kind: 'bad' };
  const months = [-2, -1, 0, 1, 2].map((offset) => partsOf(addMonths(today, offset)));
  return nearestOf(
    months.map(({ year, month }) => makeDate(year, month, day)),
    today,
  );
}

/** "năm 2024", "/2024" or a bare 2024 after a month or a quarter. */
export function yearAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const skip = keysAt(tokens, at, 'nam') || tokens[at]?.text === '/' ? 1 : 0;
  const text = tokens[at + skip]?.text ?? '';
  return /^20\d\d$/.test(text) ? { value: Number(text), to: at + skip + 1 } : null;
}

const DAY_WORDS: readonly (readonly [string, number])[] = [
  ['hom nay', 0],
  ['sang nay', 0],
  ['chieu nay', 0],
  ['toi nay', 0],
  ['trua nay', 0],
  ['cuoi gio hom nay', 0],
  ['ngay hom nay', 0],
  ['ngay mai', 1],
  ['sang mai', 1],
  ['chieu mai', 1],
  ['toi mai', 1],
  ['trua mai', 1],
  ['mai', 1],
  ['ngay kia', 2],
  ['hom kia', -2],
  ['ngay mot', 2],
  ['mot', 2],
  ['hom qua', -1],
  ['toi qua', -1],
  ['chieu qua', -1],
];

const dayWord: Reader = (tokens, at, today) => {
  for (const [words, offset] of DAY_WORDS) {
    const to = oneOfAt(tokens, at, [words]);
    if (to === null || (words === 'mot' && tokens[at]?.text.toLowerCase() !== 'mốt')) continue;
    if (words === 'mai' && !['', '\u0300'].includes(tokens[at]?.tone ?? '')) continue;
    if (words === 'toi nay' && tokens[at]?.text.toLowerCase() === 'tôi') continue;
    return { what: sameDay(addDays(today, offset)), from: at, to };
  }
  return null;
};

const WEEKDAYS: Readonly<Record<string, number>> = {
  hai: 1,
  ba: 2,
  tu: 3,
  nam: 4,
  sau: 5,
  bay: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};

/** "thứ Sáu", "thứ 6 tuần sau", "chủ nhật", "CN", "T6 tuần này". */
const weekdayDate: Reader = (tokens, at, today) => {
  const sunday = oneOfAt(tokens, at, ['chu nhat', 'cn']);
  const lead = oneOfAt(tokens, at, ['ngay thu', 'hom thu', 'sang thu', 'chieu thu', 'thu']);
  const short =
    tokens[at]?.key === 't' && tokens[at + 1]?.spaced === false && /^(tuan)$/.test(tokens[at + 2]?.key ?? '')
      ? at + 1
      : null;
  const nameAt = lead ?? short;
  const day = sunday === null ? (nameAt === null ? undefined : WEEKDAYS[tokens[nameAt]?.key ?? '']) : 7;
  if (day === undefined) return null;
  const after = sunday ?? (nameAt ?? at) + 1;
  const week = weekAt(tokens, after);
  const monday = startOfWeek(today);
  if (week !== null) return { what: sameDay(addDays(monday, week.offset * 7 + day - 1)), from: at, to: week.to };
  const ahead = (day - weekday(today) + 7) % 7;
  return {
    what: {
      kind: 'day',
      future: addDays(today, ahead),
      past: addDays(today, ahead === 0 ? 0 : ahead - 7),
      nearest: addDays(today, keysAt(tokens, at, 'hom') && ahead > 0 ? ahead - 7 : ahead),
    },
    from: at,
    to: after,
  };
};

/** "tuần này", "tuần sau", "tuần trước": weeks from the present one. */
export function weekAt(tokens: readonly Token[], at: number): { offset: number; to: number } | null {
  const this_ = oneOfAt(tokens, at, ['tuan nay']);
  if (this_ !== null) return { offset: 0, to: this_ };
  const next = oneOfAt(tokens, at, ['tuan sau nua', 'tuan sau', 'tuan toi', 'tuan ke', 'sau']);
  if (next !== null && tokens[at]?.key === 'tuan')
    return { offset: keysAt(tokens, at, 'tuan sau nua') ? 2 : 1, to: next };
  const last = oneOfAt(tokens, at, ['tuan truoc', 'tuan roi', 'tuan qua', 'tuan vua roi', 'tuan vua qua']);
  return last === null ? null : { offset: -1, to: last };
}

/** "cuối tháng", "hết tháng 6", "đầu tháng 7", "giữa quý III", "cuối năm", "đầu tuần sau". */
const edge: Reader = (tokens, at, today) => {
  const after = oneOfAt(tokens, at, ['cuoi', 'het', 'dau', 'giua', 'ngay cuoi', 'ngay dau']);
  if (after === null) return null;
  const where = tokens[after - 1]?.key === 'het' ? 'cuoi' : (tokens[after - 1]?.key ?? '');
  const unit = tokens[after]?.key;
  if (unit === 'tuan') {
    const week = weekAt(tokens, after) ?? { offset: where === 'dau' ? 1 : 0, to: after + 1 };
    const day = { dau: 0, giua: 2, cuoi: 4 }[where] ?? 0;
    return { what: sameDay(addDays(startOfWeek(today), week.offset * 7 + day)), from: at, to: week.to };
  }
  if (unit === 'thang') return edgeOfMonth(tokens, { at, after: after + 1, where }, today);
  if (unit === 'quy') return edgeOfQuarter(tokens, { at, after: after + 1, where }, today);
  if (unit === 'nam' && where === 'cuoi') {
    const year = yearAt(tokens, after);
    const to = year?.to ?? oneOfAt(tokens, after, ['nam nay', 'nam']) ?? after + 1;
    return { what: sameDay(`${year?.value ?? partsOf(today).year}-12-31`), from: at, to };
  }
  return null;
};

interface Edge {
  readonly at: number;
  readonly after: number;
  readonly where: string;
}

function edgeOfMonth(tokens: readonly Token[], edge: Edge, today: LocalDate): Found<Moment> | null {
  const next = oneOfAt(tokens, edge.after, ['sau', 'toi', 'ke tiep']);
  const named = next === null ? smallNumberAt(tokens, edge.after) : null;
  const withYear = /^(\d{1,2})[/.-](\d{4})$/.exec(tokens[edge.after]?.text ?? '');
  const pick = (first: LocalDate) =>
    edge.where === 'dau' ? first : edge.where === 'giua' ? addDays(first, 14) : endOfMonth(first);
  const firstOf = (date: LocalDate) => `${date.slice(0, 8)}01`;
  if (withYear !== null) {
    const first = makeDate(Number(withYear[2]), Number(withYear[1]), 1);
    return { what: first === null ? { kind: 'bad' } : sameDay(pick(first)), from: edge.at, to: edge.after + 1 };
  }
  if (named === null) {
    const to = next ?? oneOfAt(tokens, edge.after, ['nay']) ?? edge.after;
    const upcoming = next !== null || (edge.where === 'dau' && to === edge.after);
    return { what: sameDay(pick(firstOf(upcoming ? addMonths(firstOf(today), 1) : today))), from: edge.at, to };
  }
  const year = yearAt(tokens, named.to);
  const years = year === null ? [-1, 0, 1].map((offset) => partsOf(today).year + offset) : [year.value];
  const firsts = years.map((y) => makeDate(y, named.value, 1));
  const days = firsts.map((first) => (first === null ? null : pick(first)));
  const only = days[0];
  const what = year === null ? nearestOf(days, today) : only == null ? { kind: 'bad' as const } : sameDay(only);
  return { what, from: edge.at, to: year?.to ?? named.to };
}

function edgeOfQuarter(tokens: readonly Token[], edge: Edge, today: LocalDate): Found<Moment> | null {
  const number = ordinalOf(tokens[edge.after]);
  const joined = /^([1-4])\/(20\d\d)$/.exec(tokens[edge.after]?.text ?? '');
  const quarter = joined === null ? (number ?? Math.ceil(partsOf(today).month / 3)) : Number(joined[1]);
  const after =
    number === null && joined === null ? (oneOfAt(tokens, edge.after, ['nay']) ?? edge.after) : edge.after + 1;
  const year = joined === null ? yearAt(tokens, after) : { value: Number(joined[2]), to: after };
  const first = makeDate(year?.value ?? partsOf(today).year, quarter * 3 - 2, 1);
  if (first === null) return { what: { kind: 'bad' }, from: edge.at, to: after };
  const date =
    edge.where === 'dau' ? first : edge.where === 'giua' ? addDays(addMonths(first, 1), 14) : endOfQuarter(first);
  return { what: sameDay(date), from: edge.at, to: year?.to ?? after };
}

const UNITS: readonly (readonly [string, Shift['of']])[] = [
  ['ngay lam viec', 'working_day'],
  ['ngay cong', 'working_day'],
  ['ngay', 'day'],
  ['hom', 'day'],
  ['tuan le', 'week'],
  ['tuan', 'week'],
  ['thang', 'month'],
];

/** "thêm 2 tuần", "trong 10 ngày", "10 ngày làm việc nữa", "nửa tháng". */
const stretch: Reader = (tokens, at) => {
  const lead = oneOfAt(tokens, at, ['trong vong', 'trong', 'sau', 'them khoang', 'them', 'khoang', 'lui lai', 'lui']);
  const start = lead ?? at;
  if (keysAt(tokens, start, 'nua thang'))
    return { what: { kind: 'shift', shift: { count: 15, of: 'day' }, fromToday: false }, from: at, to: start + 2 };
  if (
    oneOfAt(tokens, start, ['vai', 'may']) !== null &&
    ['ngay', 'hom', 'tuan', 'thang', 'bua'].includes(tokens[start + 1]?.key ?? '')
  ) {
    return { what: { kind: 'vague' }, from: at, to: start + 2 };
  }
  const count = smallNumberAt(tokens, start);
  if (count === null) return null;
  for (const [words, of] of UNITS) {
    const to = oneOfAt(tokens, count.to, [words]);
    if (to === null) continue;
    const ahead = oneOfAt(tokens, to, ['nua', 'toi', 'sau']);
    if (lead === null && ahead === null && of === 'month') return null;
    const added = keysAt(tokens, at, 'them') || keysAt(tokens, at, 'lui') || lead === null;
    return {
      what: {
        kind: 'shift',
        shift: { count: count.value, of },
        fromToday: !added || (ahead !== null && !keysAt(tokens, at, 'them')),
      },
      from: at,
      to: ahead ?? to,
    };
  }
  return null;
};

/** Days that move or that nobody fixed. */
const unfixed: Reader = (tokens, at) => {
  const to = oneOfAt(tokens, at, [
    'sau tet',
    'truoc tet',
    'ra tet',
    'ra gieng',
    'it hom nua',
    'it ngay nua',
    'thoi gian toi',
    'lat nua',
    'sau le',
  ]);
  const tet = keysAt(tokens, at, 'sau tet') && tokens[at]?.text.toLowerCase() === 'sáu';
  return to === null || tet ? null : { what: { kind: 'vague' }, from: at, to };
};

const READERS: readonly Reader[] = [fullDate, unfixed, edge, wordedDate, weekdayDate, dayWord, stretch];
