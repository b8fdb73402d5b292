import { endOfMonth, type LocalDate, makeDate } from '../domain/local-date.ts';
import { foldText } from './clean-text.ts';
import { type RhythmCell, readRhythm } from './rhythm.ts';
import { readTextDate } from './text-date.ts';

export type WordedDeadline =
  /** `from`: the day on which it begins, where a stretch was written. */
  | { kind: 'date'; on: LocalDate; from?: LocalDate }
  | RhythmCell
  /** Says that there is no deadline yet: "Theo chỉ đạo". */
  | { kind: 'open' }
  /** A part of a year, and nobody says of which. */
  | { kind: 'no-year' }
  | { kind: 'impossible' }
  | { kind: 'unreadable' };

type Stretch = { from: LocalDate; until: LocalDate };
type Reading = Stretch | 'no-year' | 'impossible' | null;

const around =
  /^(?:(?:hoan thanh|thuc hien|xong|bao cao|trinh|ban hanh|cham nhat|muon nhat|thoi han|han|den het|den|truoc|trong|vao|het|cuoi|la|ngay cuoi)\b ?)*/;
const openWords = /^(?:khi co|theo) |^(?:theo quy dinh|chua xac dinh|chua ro|khi co yeu cau|khi can)$/;
const quarterNames = ['i', 'ii', 'iii', 'iv'];
const quarter = '(iv|i{1,3}|[1-4])';
const yearWords = '(?: (?:nam )?((?:19|20)\\d{2}))?';
const halves = new RegExp(`^(?:6|sau) thang (dau|cuoi)(?: nam)?${yearWords}$`);
const quarters = new RegExp(`^quy (?:${quarter} )?(?:(?:va|den|quy|den quy) )*${quarter}${yearWords}$`);
const months = new RegExp(`^thang (?:(\\d{1,2}) )?(?:(?:va|den|thang|den thang) )*(\\d{1,2})${yearWords}$`);
const years = /^(?:trong |giai doan )?(?:nam )?((?:19|20)\d{2})(?:(?: den)?(?: nam)? ((?:19|20)\d{2}))?$/;
const nineMonths = new RegExp(`^(?:9|chin) thang(?: dau)?(?: nam)?${yearWords}$`);
const monthAndYear = /^(\d{1,2}) ((?:19|20)\d{2})$/;
const dayAndMonth = /^(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2})(?: hang nam)?$/;
const betweenDates = /^(?:tu )?(.+?) (?:den|toi) (.+)$/;
const earliestYear = 1945;
const latestYear = 2100;

/**
 * Reads a deadline as plans word it: "Trước ngày 30/6/2024" (that day is the last one), "Quý I/2024", "Tháng 6/2024", "6 tháng đầu
 * năm", "Năm 2024" (each the last day of it), "Từ 01/3/2024 đến 30/6/2024", "Thường xuyên", "Theo chỉ đạo". `year`: the one that the
 * plan is for, where its title says it; without it a deadline that names none is not guessed.
 */
export function readDeadline(typed: string, year: number | null): WordedDeadline {
  const rhythm = readRhythm(typed);
  if (rhythm !== null) return rhythm;
  const plain = readTextDate(typed);
  if (plain.kind !== 'unreadable') return plain;
  const folded = foldText(typed);
  const worded = folded.replace(around, '').trim();
  const one = dateOf(worded);
  if (one !== null) return answer(one);
  const found = stretchOf(worded, year);
  if (found !== null) return answer(found);
  const between = betweenDates.exec(folded.replace(/^(?:thuc hien|trong) /, ''));
  if (between !== null) return fromTo(between[1] ?? '', between[2] ?? '', year);
  return openWords.test(folded) ? { kind: 'open' } : { kind: 'unreadable' };
}

function answer(found: Exclude<Reading, null>): WordedDeadline {
  return typeof found === 'string' ? { kind: found } : { kind: 'date', on: found.until };
}

function fromTo(first: string, last: string, year: number | null): WordedDeadline {
  const until = dateOf(last) ?? stretchOf(last, year);
  if (until === null) return { kind: 'unreadable' };
  if (typeof until === 'string') return { kind: until };
  const from = dateOf(first) ?? stretchOf(first, Number(until.until.slice(0, 4)));
  if (from === null) return { kind: 'unreadable' };
  if (typeof from === 'string') return { kind: from };
  return { kind: 'date', on: until.until, from: from.from };
}

function dateOf(words: string): Reading {
  const date = readTextDate(words);
  if (date.kind === 'unreadable') return null;
  return date.kind === 'date' ? { from: date.on, until: date.on } : 'impossible';
}

function stretchOf(words: string, planYear: number | null): Reading {
  const inYear = (written: string | undefined, first: number, last: number): Reading => {
    const year = written === undefined ? planYear : Number(written);
    return year === null ? 'no-year' : monthsOf(year, first, last);
  };
  const half = halves.exec(words);
  if (half !== null) return half[1] === 'dau' ? inYear(half[2], 1, 6) : inYear(half[2], 7, 12);
  const nine = nineMonths.exec(words);
  if (nine !== null) return inYear(nine[1], 1, 9);
  const inQuarter = quarters.exec(words);
  if (inQuarter !== null) {
    const last = quarterNumber(inQuarter[2] ?? '');
    const first = inQuarter[1] === undefined ? last : quarterNumber(inQuarter[1]);
    return inYear(inQuarter[3], first * 3 - 2, last * 3);
  }
  const inMonth = months.exec(words);
  if (inMonth !== null) return inYear(inMonth[3], Number(inMonth[1] ?? inMonth[2]), Number(inMonth[2]));
  const month = monthAndYear.exec(words);
  if (month !== null) return monthsOf(Number(month[2]), Number(month[1]), Number(month[1]));
  const whole = years.exec(words);
  if (whole !== null) return yearsOf(Number(whole[1]), Number(whole[2] ?? whole[1]));
  const day = dayAndMonth.exec(words);
  return day === null ? null : dayOf(planYear, Number(day[2]), Number(day[1]));
}

/** 1–4 for `iv` as for `4`. */
function quarterNumber(written: string): number {
  return quarterNames.indexOf(written) + 1 || Number(written);
}

function dayOf(year: number | null, month: number, day: number): Reading {
  if (year === null) return 'no-year';
  const on = makeDate(year, month, day);
  return on === null ? 'impossible' : { from: on, until: on };
}

function yearsOf(first: number, last: number): Reading {
  const [from, until] = [monthsOf(first, 1, 12), monthsOf(last, 1, 12)];
  if (from === null || until === null || typeof from === 'string' || typeof until === 'string') return 'impossible';
  return { from: from.from, until: until.until };
}

function monthsOf(year: number, first: number, last: number): Reading {
  if (year < earliestYear || year > latestYear) return 'impossible';
  const [from, until] = [makeDate(year, first, 1), makeDate(year, last, 1)];
  return from === null || until === null ? 'impossible' : { from, until: endOfMonth(until) };
}
