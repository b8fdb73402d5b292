import { setImmediate } from 'node:timers/promises';
import { addDays, addMonths, daysBetween, type LocalDate, makeDate, partsOf } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { type Days, deadlinesAndFinishes } from '../../store/chart-figures.ts';
import { pastFigureCells, totalFigures } from '../../store/figures.ts';
import type { Charting, Headed } from './charting.ts';

/** What was finished by each day, against what the deadlines called for by then. */
export interface ProgressDrawing {
  readonly chart: 'progress';
  readonly planned: readonly Point[];
  readonly finished: readonly Point[];
  /** Share of the width at which the picture's own instant lies. */
  readonly now: number;
  readonly legend: { readonly planned: string; readonly finished: string; readonly now: string };
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly levels: readonly { readonly count: number; readonly label: string }[];
  readonly notes: readonly string[];
  readonly empty?: string;
}

/** After this share of the width (0–1) so many tasks, until the next point. */
export interface Point {
  readonly at: number;
  readonly count: number;
  readonly label: string;
}

/** More of them would run into one another on a telephone. */
const MOST_TICKS = 5;
const MOST_LEVELS = 5;

export async function progressDrawing(charting: Charting): Promise<Headed<ProgressDrawing>> {
  const { db, scope, asOf, zone, text, number } = charting;
  const { due, finished } = await deadlinesAndFinishes(db, scope, asOf);
  await setImmediate();
  const total = totalFigures(await pastFigureCells(db, scope, asOf));
  // A deadline ends at 24:00 of its day: the day that has ended is that of a moment ago.
  const today = localDateAt(asOf, zone);
  const called = countUntil(due, addDays(today, -1));
  const days = [...due.keys(), ...[...finished.keys()].filter((day) => day !== ''), today].sort();
  const [first = today, last = today] = [days[0], days.at(-1)];
  const span = { from: addDays(first, -1), days: Math.max(1, daysBetween(first, last) + 2) };
  const place = (day: LocalDate) => daysBetween(span.from, day) / span.days;
  const dated = [...due.values()].reduce((sum, count) => sum + count, 0);
  const counts = { done: number(total.done), called: number(called), total: number(total.total) };
  return {
    headline: text(total.total === 0 ? 'chart-nothing' : 'chart-progress-headline', counts),
    drawing: {
      chart: 'progress',
      // A task is due when its day is over.
      planned: stepsOf(due, (day) => place(addDays(day, 1)), number),
      finished: [
        ...stepsOf(finished, place, number),
        { at: place(today), count: total.done, label: number(total.done) },
      ],
      now: place(today),
      legend: { planned: text('chart-planned'), finished: text('chart-finished'), now: text('chart-now') },
      ticks: ticksOf(span, place, text),
      levels: levelsOf(Math.max(dated, total.done)).map((count) => ({ count, label: number(count) })),
      notes: [
        text('chart-progress-late', { overdue: number(total.openOverdue), doneLate: number(total.doneLate) }),
        ...(dated < total.total ? [text('chart-undated', { count: number(total.total - dated) })] : []),
      ],
      ...(total.total === 0 && { empty: text('chart-empty') }),
      ...(total.total > 0 && dated === 0 && { empty: text('chart-no-deadlines') }),
    },
  };
}

function countUntil(days: Days, until: LocalDate): number {
  return [...days].reduce((sum, [day, count]) => sum + (day <= until ? count : 0), 0);
}

function stepsOf(days: Days, place: (day: LocalDate) => number, number: (value: number) => string): Point[] {
  let sum = 0;
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, count]) => {
      sum += count;
      return { at: day === '' ? 0 : place(day), count: sum, label: number(sum) };
    });
}

interface Span {
  readonly from: LocalDate;
  readonly days: number;
}

/** The first days of months, so far apart that their names have room; of a span within a month, its two ends. */
function ticksOf({ from, days }: Span, place: (day: LocalDate) => number, text: Charting['text']) {
  const to = addDays(from, days);
  const months = monthsBetween(from, to);
  const every = [1, 2, 3, 6, 12, 24, 60, 120].find((step) => months.length / step <= MOST_TICKS) ?? 240;
  const chosen = months.filter((month) => (partsOf(month).year * 12 + partsOf(month).month - 1) % every === 0);
  const shown = chosen.length > 1 ? chosen : [addDays(from, 1), addDays(to, -1)];
  return shown.map((day) => {
    const { year, month, day: date } = partsOf(day);
    const isMonth = chosen.length > 1;
    const words = { day: date, month, year: String(year) };
    return { at: place(day), label: text(isMonth ? 'chart-month' : 'chart-day', words) };
  });
}

function monthsBetween(from: LocalDate, to: LocalDate): LocalDate[] {
  const { year, month } = partsOf(from);
  const months: LocalDate[] = [];
  let next = makeDate(year, month, 1) ?? from;
  for (; next <= to; next = addMonths(next, 1)) if (next >= from) months.push(next);
  return months;
}

/** 0 and round numbers of tasks up to the top one, which is not below `most`. */
function levelsOf(most: number): number[] {
  const step = roundSteps().find((one) => most / one <= MOST_LEVELS) ?? most;
  return Array.from({ length: Math.max(1, Math.ceil(most / step)) + 1 }, (_, i) => i * step);
}

function roundSteps(): number[] {
  return Array.from({ length: 7 }, (_, power) => [1, 2, 5].map((lead) => lead * 10 ** power)).flat();
}
