import {
  addDays,
  addMonths,
  endOfMonth,
  endOfQuarter,
  type LocalDate,
  makeDate,
  partsOf,
  startOfWeek,
} from '../../domain/local-date.ts';
import { type Found, type Moment, nearestOf, type ReadMoment, sameDay, yearAt } from './day.ts';
import { ordinalOf, smallNumberAt } from './number-words.ts';
import { oneOfAt } from './token-match.ts';
import type { Token } from './tokens.ts';
import { weekAt } from './week-days.ts';

/** "cuối tháng", "hết tháng 6", "đầu tháng 7", "giữa quý III", "cuối năm", "đầu tuần sau". */
export const edge: ReadMoment = (tokens, at, today) => {
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
