import { addMonths, type LocalDate, makeDate, partsOf } from '../../domain/local-date.ts';
import type { Shift } from './reading.ts';
import { keysAt } from './token-match.ts';
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

/** Reads one sort of day that begins at a token. */
export type ReadMoment = (tokens: readonly Token[], at: number, today: LocalDate) => Found<Moment> | null;

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

export function nearestOf(candidates: readonly (LocalDate | null)[], today: LocalDate): Moment {
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

export function inMonth(day: number, inside: LocalDate): Moment {
  const { year, month } = partsOf(inside);
  return dayOf(day, month, year, inside);
}

/** "ngày 15" alone: the nearest 15th; the next months are tried when this one has no such day. */
export function dayOfMonth(day: number, today: LocalDate): Moment {
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
