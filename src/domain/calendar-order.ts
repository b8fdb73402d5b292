import { addDays, daysBetween, type LocalDate, makeDate, partsOf, startOfWeek } from './local-date.ts';
import { isWeekend, isWorked, type SpecialDay, type SpecialDays } from './special-days.ts';

/** What is to become of days of the office's calendar. */
export type CalendarOrder =
  /** Off from one local day to another, both included. */
  | { readonly deed: 'off'; readonly from: LocalDate; readonly until: LocalDate; readonly name: string }
  /** A weekend day or a holiday is worked. */
  | { readonly deed: 'worked'; readonly on: LocalDate }
  | { readonly deed: 'swap'; readonly off: LocalDate; readonly worked: LocalDate }
  /** As the days of the week would have it: whatever was entered for these days is taken out. */
  | { readonly deed: 'ordinary'; readonly from: LocalDate; readonly until: LocalDate };

/** One day as it was, and as it becomes; null: an ordinary day of the week. */
export interface DayChange {
  readonly on: LocalDate;
  readonly before: SpecialDay | null;
  readonly after: SpecialDay | null;
}

export type CalendarRefusal =
  /** The figures of its week were told; `earliest`: the first day that may still be changed. */
  | { readonly why: 'past'; readonly on: LocalDate; readonly earliest: LocalDate }
  /** Beyond the years for which holidays are known. */
  | { readonly why: 'too_far'; readonly on: LocalDate; readonly lastYear: number }
  | { readonly why: 'too_long'; readonly days: number; readonly most: number }
  | { readonly why: 'reversed'; readonly from: LocalDate; readonly until: LocalDate }
  /** `name`: why it is off; null: it is a weekend. */
  | {
      readonly why: 'off_already';
      readonly from: LocalDate;
      readonly until: LocalDate;
      readonly name: string | null;
    }
  /** `given`: it was entered as worked. */
  | { readonly why: 'worked_anyway'; readonly on: LocalDate; readonly given: boolean }
  | { readonly why: 'same_day'; readonly on: LocalDate }
  /** Nothing was entered for it. */
  | { readonly why: 'ordinary_already'; readonly on: LocalDate; readonly worked: boolean };

export type CalendarPlan =
  | { readonly ok: true; readonly changes: readonly DayChange[] }
  | { readonly ok: false; readonly refusal: CalendarRefusal };

/** Nobody closes an office for longer at a time: a longer range is a slip of the finger. In days. */
const LONGEST_RANGE = 31;

export interface Bounds {
  readonly today: LocalDate;
  /** The last year whose holidays are entered. */
  readonly lastYear: number;
}

/** The first day that may be changed: figures are told at the end of each week, and what was told never changes. */
export function earliestChangeable(today: LocalDate): LocalDate {
  return startOfWeek(today);
}

/** What the order changes, day by day in their order, or why it is not done. It always changes something. */
export function planCalendar(order: CalendarOrder, days: SpecialDays, bounds: Bounds): CalendarPlan {
  const refusal = refusalOf(order, days, bounds);
  if (refusal !== null) return { ok: false, refusal };
  const wanted = wantedDays(order, days, earliestChangeable(bounds.today));
  const changes = [...wanted].map(([on, after]) => ({ on, before: days.get(on) ?? null, after }));
  return { ok: true, changes: changes.sort((a, b) => (a.on < b.on ? -1 : 1)) };
}

function refusalOf(order: CalendarOrder, days: SpecialDays, bounds: Bounds): CalendarRefusal | null {
  const outside = refuseDays(daysNamed(order), bounds);
  switch (order.deed) {
    case 'off':
      return refuseRange(order) ?? outside ?? refuseOff(order, days);
    case 'ordinary':
      return refuseRange(order) ?? outside ?? refuseOrdinary(order, days);
    case 'worked':
      return outside ?? refuseWorked(order.on, days);
    case 'swap':
      if (order.off === order.worked) return { why: 'same_day', on: order.off };
      if (outside !== null) return outside;
      return refuseOff({ from: order.off, until: order.off }, days) ?? refuseWorked(order.worked, days);
    default:
      return order satisfies never;
  }
}

function daysNamed(order: CalendarOrder): readonly LocalDate[] {
  if (order.deed === 'worked') return [order.on];
  return order.deed === 'swap' ? [order.off, order.worked] : [order.from, order.until];
}

function refuseDays(named: readonly LocalDate[], { today, lastYear }: Bounds): CalendarRefusal | null {
  const earliest = earliestChangeable(today);
  const past = named.find((on) => on < earliest);
  if (past !== undefined) return { why: 'past', on: past, earliest };
  const far = named.find((on) => partsOf(on).year > lastYear);
  return far === undefined ? null : { why: 'too_far', on: far, lastYear };
}

function refuseRange({ from, until }: DayRange): CalendarRefusal | null {
  if (until < from) return { why: 'reversed', from, until };
  const length = daysBetween(from, until) + 1;
  return length > LONGEST_RANGE ? { why: 'too_long', days: length, most: LONGEST_RANGE } : null;
}

interface DayRange {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

function refuseOff({ from, until }: DayRange, days: SpecialDays): CalendarRefusal | null {
  const range = daysFrom(from, until);
  if (range.some((on) => isWorked(days, on))) return null;
  const named = range.flatMap((on) => days.get(on)?.name ?? []);
  return { why: 'off_already', from, until, name: named[0] ?? null };
}

function refuseWorked(on: LocalDate, days: SpecialDays): CalendarRefusal | null {
  return isWorked(days, on) ? { why: 'worked_anyway', on, given: days.has(on) } : null;
}

function refuseOrdinary({ from, until }: DayRange, days: SpecialDays): CalendarRefusal | null {
  const range = daysFrom(from, until);
  return range.some((on) => days.has(on)) ? null : { why: 'ordinary_already', on: from, worked: isWorked(days, from) };
}

type Wanted = Map<LocalDate, SpecialDay | null>;

function wantedDays(order: CalendarOrder, days: SpecialDays, earliest: LocalDate): Wanted {
  const wanted: Wanted = new Map();
  switch (order.deed) {
    case 'off':
      // A weekend within the range belongs to the days off as well: nobody is messaged on its Saturday.
      for (const on of daysFrom(order.from, order.until))
        if (days.get(on)?.kind !== 'off') wanted.set(on, { kind: 'off', name: order.name, swappedWith: null });
      break;
    case 'worked':
      wanted.set(order.on, { kind: 'working', name: 'worked', swappedWith: null });
      break;
    case 'swap':
      wanted.set(order.off, { kind: 'off', name: 'swapped', swappedWith: order.worked });
      wanted.set(order.worked, { kind: 'working', name: 'swapped', swappedWith: order.off });
      break;
    case 'ordinary':
      for (const on of daysFrom(order.from, order.until)) if (days.has(on)) wanted.set(on, null);
      break;
    default:
      return order satisfies never;
  }
  return withPartners(wanted, days, { earliest, whole: order.deed === 'ordinary' });
}

/**
 * The other day of a swap: taken out together with its partner (`whole`), else no longer given for it. One whose week is over stays
 * as it was.
 */
function withPartners(
  wanted: Wanted,
  days: SpecialDays,
  { earliest, whole }: { readonly earliest: LocalDate; readonly whole: boolean },
): Wanted {
  for (const on of [...wanted.keys()]) {
    const partner = days.get(on)?.swappedWith ?? null;
    const other = partner === null ? undefined : days.get(partner);
    if (partner === null || other === undefined || wanted.has(partner) || partner < earliest) continue;
    if (other.swappedWith !== on) continue;
    wanted.set(partner, whole ? null : { ...other, swappedWith: null });
  }
  return wanted;
}

function daysFrom(from: LocalDate, until: LocalDate): LocalDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, until) + 1) }, (_, n) => addDays(from, n));
}

/** The days as they are after the changes. */
export function daysAfter(days: SpecialDays, changes: readonly DayChange[]): SpecialDays {
  const next = new Map(days);
  for (const { on, after } of changes) {
    if (after === null) next.delete(on);
    else next.set(on, after);
  }
  return next;
}

/** What takes the changes back; null: one of the days was changed since, or its week is over. */
export function takenBack(changes: readonly DayChange[], days: SpecialDays, today: LocalDate): DayChange[] | null {
  const stands = changes.every(({ on, after }) => isSame(days.get(on) ?? null, after));
  if (!stands || changes.some(({ on }) => on < earliestChangeable(today))) return null;
  return changes.map(({ on, before, after }) => ({ on, before: after, after: before }));
}

function isSame(a: SpecialDay | null, b: SpecialDay | null): boolean {
  if (a === null || b === null) return a === b;
  return a.kind === b.kind && a.name === b.name && a.swappedWith === b.swappedWith;
}

/** The year from which the holiday on 24 November was ordered. */
const OFFERED_FROM = 2026;

/**
 * The day that would be off for the holiday on 24 November, which was ordered and is not confirmed by law: that day, or the next that
 * is worked where it falls on a weekend (Labour Code, article 111). Null: it is off already, it is past, or the year is before the order.
 */
export function offeredDay(year: number, days: SpecialDays, today: LocalDate): LocalDate | null {
  const day = makeDate(year, 11, 24);
  if (day === null || year < OFFERED_FROM) return null;
  let on = day;
  while (isWeekend(on) && !isWorked(days, on)) on = addDays(on, 1);
  const isGiven = [...days].some(([one, { name }]) => name === 'culture_day' && partsOf(one).year === year);
  return isGiven || !isWorked(days, on) || on < today ? null : on;
}

/** Whether the office works on it before, and after. */
export function turnOf({ on, before, after }: DayChange): 'off' | 'worked' | 'same' {
  const worked = (special: SpecialDay | null) => (special === null ? !isWeekend(on) : special.kind === 'working');
  if (worked(before) === worked(after)) return 'same';
  return worked(after) ? 'worked' : 'off';
}
