import { setImmediate } from 'node:timers/promises';
import { addDays, type LocalDate, partsOf, startOfWeek } from '../../domain/local-date.ts';
import { endOfDay, localDateAt } from '../../domain/time-zone.ts';
import { wilsonLowerBound } from '../../domain/weakest-points.ts';
import { overdueByUnit } from '../../store/chart-figures.ts';
import { unitNames } from '../../store/names.ts';
import type { Charting, Headed } from './charting.ts';

/**
 * How many tasks of each unit were overdue at the end of each week: a leader sees who grows worse and who is catching up. The number is
 * what is read aloud, the colour the share of the unit's tasks, so that large and small units can be compared.
 */
export interface WeeksDrawing {
  readonly chart: 'weeks';
  readonly columns: readonly string[];
  readonly rows: readonly { readonly name: string; readonly isTotal: boolean; readonly cells: readonly Cell[] }[];
  readonly heading: string;
  readonly scale: readonly { readonly percent: number; readonly label: string }[];
  readonly scaleHeading: string;
  readonly others?: string;
  readonly empty?: string;
}

/** `percent` is null where the unit had no tasks yet. */
export interface Cell {
  readonly label: string;
  readonly percent: number | null;
}

const WEEKS = 7;
const MOST_ROWS = 11;

type Standing = ReadonlyMap<number, { readonly total: number; readonly overdue: number }>;

export async function weeksDrawing(charting: Charting): Promise<Headed<WeeksDrawing>> {
  const { db, scope, text, number } = charting;
  const ends = weekEnds(charting);
  const standings: Standing[] = [];
  for (const { at } of ends) {
    standings.push(await overdueByUnit(db, scope, at));
    // The database answers without ever leaving the thread: without this nobody else would be answered until the last week.
    await setImmediate();
  }
  const now = standings.at(-1) ?? new Map<never, never>();
  const units = worstFirst(standings);
  const shown = units.slice(0, MOST_ROWS);
  const names = await unitNames(db, shown);
  const cellsOf = (of: (standing: Standing) => { total: number; overdue: number } | undefined) =>
    standings.map((standing) => cellOf(of(standing), number));
  const left = units.length - shown.length;
  const quiet = now.size - shown.filter((unit) => now.has(unit)).length - left;
  const overdue = sumOf(now).overdue;
  const before = sumOf(standings.at(-2) ?? now).overdue;
  return {
    headline:
      sumOf(now).total === 0
        ? text('chart-nothing')
        : text('chart-weeks-headline', { overdue: number(overdue), before: number(before) }),
    drawing: {
      chart: 'weeks',
      columns: ends.map(({ label }) => label),
      rows: [
        { name: text('chart-all-units'), isTotal: true, cells: cellsOf(sumOf) },
        ...shown.map((unit) => ({
          name: names.get(unit) ?? '',
          isTotal: false,
          cells: cellsOf((all) => all.get(unit)),
        })),
      ],
      heading: text('chart-weeks-heading'),
      scale: [0, 10, 25, 50, 100].map((percent) => ({ percent, label: text('chart-up-to', { percent }) })),
      scaleHeading: text('chart-share'),
      ...othersOf(charting, left, quiet),
      ...(sumOf(now).total === 0 && { empty: text('chart-empty') }),
    },
  };
}

/** Sundays at 24:00, and the picture's own instant. */
function weekEnds({ asOf, zone, text }: Charting): { readonly at: Date; readonly label: string }[] {
  // At the end of a day the day that has ended is meant.
  const today = localDateAt(new Date(asOf.getTime() - 1), zone);
  const monday = startOfWeek(today);
  const label = (day: LocalDate) => {
    const { day: date, month } = partsOf(day);
    return text('chart-short-day', { day: date, month });
  };
  const sundays = Array.from({ length: WEEKS }, (_, i) => addDays(monday, -1 - 7 * (WEEKS - 1 - i)));
  return [...sundays.map((day) => ({ at: endOfDay(day, zone), label: label(day) })), { at: asOf, label: label(today) }];
}

/** Units that had anything overdue, those that stand worst now first (by the rule of the ranking), then those that stood worst before. */
function worstFirst(standings: readonly Standing[]): number[] {
  const latestFirst = standings.toReversed();
  const units = [...new Set(standings.flatMap((standing) => [...standing.keys()]))];
  const score = (unit: number) =>
    latestFirst.map((standing) => wilsonLowerBound(standing.get(unit)?.overdue ?? 0, standing.get(unit)?.total ?? 0));
  return units
    .map((unit) => ({ unit, scores: score(unit) }))
    .filter(({ scores }) => scores.some((one) => one > 0))
    .sort((a, b) => {
      const at = a.scores.findIndex((one, i) => one !== b.scores[i]);
      return at === -1 ? a.unit - b.unit : (b.scores[at] ?? 0) - (a.scores[at] ?? 0);
    })
    .map(({ unit }) => unit);
}

function sumOf(standing: Standing): { total: number; overdue: number } {
  let [total, overdue] = [0, 0];
  for (const one of standing.values()) {
    total += one.total;
    overdue += one.overdue;
  }
  return { total, overdue };
}

function cellOf(standing: { total: number; overdue: number } | undefined, number: (value: number) => string): Cell {
  if (standing === undefined || standing.total === 0) return { label: '', percent: null };
  return { label: number(standing.overdue), percent: (100 * standing.overdue) / standing.total };
}

function othersOf({ text, number }: Charting, left: number, quiet: number): { others?: string } {
  const words = [
    ...(left > 0 ? [text('chart-other-late', { count: number(left) })] : []),
    ...(quiet > 0 ? [text('chart-other-quiet', { count: number(quiet) })] : []),
  ];
  return words.length === 0 ? {} : { others: words.join(' ') };
}
