import { addDays, type LocalDate, weekday } from './local-date.ts';

/** A day that is not what its weekday says: off besides Saturday and Sunday, or worked although it lies on a weekend or a holiday. */
export interface SpecialDay {
  readonly kind: 'off' | 'working';
  /** A `HolidayName`, "swapped", or the name that somebody gave it. */
  readonly name: string;
  /** Of a swap: the day worked for it, or the day off for which it is worked. */
  readonly swappedWith: LocalDate | null;
}

export type SpecialDays = ReadonlyMap<LocalDate, SpecialDay>;

export function isWorked(days: SpecialDays, on: LocalDate): boolean {
  const special = days.get(on);
  return special === undefined ? !isWeekend(on) : special.kind === 'working';
}

export function isWeekend(on: LocalDate): boolean {
  return weekday(on) >= 6;
}

/** Days off in a row, as people speak of them. */
export interface Stretch {
  /** The first and the last day that is off by the table, weekends between them included. */
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** The same with the weekends that join it. */
  readonly wholeFrom: LocalDate;
  readonly wholeUntil: LocalDate;
  /** Days among them that would be worked by their weekday. */
  readonly workingDays: number;
  /** Each name once, in the order of the days; days given for others only when there is nothing else. */
  readonly names: readonly string[];
  /** Days off for which another is worked. */
  readonly swapped: readonly { readonly off: LocalDate; readonly worked: LocalDate }[];
}

/** What is off beside the weekends, earliest first. Days that only a weekend parts belong together. */
export function stretchesOf(days: SpecialDays): Stretch[] {
  const off = [...days].flatMap(([on, { kind }]) => (kind === 'off' ? [on] : [])).sort();
  const runs: LocalDate[][] = [];
  for (const on of off) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && isOffBetween(days, last, on)) run.push(on);
    else runs.push([on]);
  }
  return runs.map((run) => stretchOf(days, run));
}

function isOffBetween(days: SpecialDays, from: LocalDate, to: LocalDate): boolean {
  for (let day = addDays(from, 1); day < to; day = addDays(day, 1)) if (isWorked(days, day)) return false;
  return true;
}

function stretchOf(days: SpecialDays, run: readonly LocalDate[]): Stretch {
  const [from = ''] = run;
  const until = run.at(-1) ?? from;
  let [wholeFrom, wholeUntil] = [from, until];
  while (!isWorked(days, addDays(wholeFrom, -1))) wholeFrom = addDays(wholeFrom, -1);
  while (!isWorked(days, addDays(wholeUntil, 1))) wholeUntil = addDays(wholeUntil, 1);
  const names = [...new Set(run.map((on) => days.get(on)?.name ?? ''))];
  const own = names.filter((name) => !givenForOthers.has(name));
  return {
    ...{ from, until, wholeFrom, wholeUntil },
    workingDays: run.filter((on) => !isWeekend(on)).length,
    names: own.length > 0 ? own : names,
    swapped: run.flatMap((off) => {
      const worked = days.get(off)?.swappedWith ?? null;
      return worked === null ? [] : [{ off, worked }];
    }),
  };
}

const givenForOthers: ReadonlySet<string> = new Set(['made_up', 'swapped']);

/** Weekend days and holidays that are worked, earliest first, and the day off that each is given for (null: none). */
export function workedDays(days: SpecialDays): { readonly on: LocalDate; readonly insteadOf: LocalDate | null }[] {
  return [...days]
    .flatMap(([on, { kind, swappedWith }]) => (kind === 'working' ? [{ on, insteadOf: swappedWith }] : []))
    .sort((a, b) => (a.on < b.on ? -1 : 1));
}
