import { addMonths, type LocalDate } from '../../domain/local-date.ts';
import { dayOf, dayOfMonth, type Found, inMonth, type Moment, type ReadMoment, yearAt } from './day.ts';
import { ordinalOf, smallNumberAt } from './number-words.ts';
import { keysAt, oneOfAt } from './token-match.ts';
import type { Token } from './tokens.ts';

/** 30/6/2024, 30-6-2024, 30.6.24. Two-part numbers are left to `dayAndMonth`, which looks at what stands around. */
export const fullDate: ReadMoment = (tokens, at, today) => {
  const match = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/.exec(tokens[at]?.text ?? '');
  if (tokens[at]?.kind !== 'number' || match === null) return null;
  const separators = new Set((tokens[at]?.text ?? '').replace(/\d/g, ''));
  if (separators.size > 1) return null;
  return { what: dayOf(Number(match[1]), Number(match[2]), Number(match[3]), today), from: at, to: at + 1 };
};

/** "ngày 30/6", "ngày 30 tháng 6 năm 2024", "30 tháng 6", "mùng 5", "ngày 15". */
export const wordedDate: ReadMoment = (tokens, at, today) => {
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
function isMonthCount(tokens: readonly Token[], at: number): boolean {
  // "20 tháng sau": nobody counts twenty months.
  const day = Number(tokens[at]?.text) > 12 && ['sau', 'toi', 'nay'].includes(tokens[at + 2]?.key ?? '');
  return !day && ordinalOf(tokens[at + 2]) === null;
}
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
