import { firstKnownYear, publicHolidays, swappedDays } from '../domain/holidays.ts';
import type { SpecialDay } from '../domain/special-days.ts';
import { addCalendarChange } from './calendar-changes.ts';
import { HOLIDAYS_ENTERED, readSetting, writeSetting } from './office.ts';
import { loadSpecialDays } from './special-days.ts';
import type { Db, Store } from './store.ts';

const lastYear = 2035;
/** So many years ahead holidays are always known: no deadline is set further away. */
const YEARS_AHEAD = 5;

/** Enters the public holidays once; from then on the table belongs to those who may change the calendar. */
export async function enterHolidays(store: Store): Promise<void> {
  if ((await lastHolidayYear(store.read)) !== null) return;
  await store.write(async (tx) => {
    if ((await lastHolidayYear(tx)) !== null) return;
    const days = [...holidaysOf(firstKnownYear, lastYear)];
    await tx.specialDay.createMany({ data: days.map(([on, day]) => ({ on, ...day })) });
    await writeSetting(tx, HOLIDAYS_ENTERED, lastYear);
  });
}

/**
 * Enters the holidays of years to come as soon as they are near, as a change of the calendar like any other: a database that is used
 * for longer never comes to a year without holidays. What somebody entered for those years stays. Writes nothing in other years.
 */
export async function extendHolidays(store: Store, at: Date, year: number): Promise<void> {
  const wanted = year + YEARS_AHEAD;
  if (((await lastHolidayYear(store.read)) ?? wanted) >= wanted) return;
  await store.write(async (tx) => {
    const entered = await lastHolidayYear(tx);
    if (entered === null || entered >= wanted) return;
    const known = await loadSpecialDays(tx);
    const fresh = [...holidaysOf(entered + 1, wanted)].filter(([on]) => !known.has(on));
    const changes = fresh.map(([on, after]) => ({ on, before: null, after }));
    await addCalendarChange(tx, { by: { ...nobody, at }, deed: 'entered', changes });
    await writeSetting(tx, HOLIDAYS_ENTERED, wanted);
  });
}

const nobody = { personId: null, onBehalfOfId: null, channel: 'system', incomingId: null };

/** The last year whose public holidays are entered; null: none are yet. */
export async function lastHolidayYear(db: Db): Promise<number | null> {
  const year = await readSetting(db, HOLIDAYS_ENTERED);
  return typeof year === 'number' ? year : null;
}

function holidaysOf(first: number, last: number): Map<string, SpecialDay> {
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  const days = new Map<string, SpecialDay>();
  for (const { date, name } of years.flatMap((year) => publicHolidays(year)))
    days.set(date, { kind: 'off', name, swappedWith: null });
  for (const { off, worked } of years.flatMap((year) => swappedDays(year))) {
    days.set(off, { kind: 'off', name: 'swapped', swappedWith: worked });
    days.set(worked, { kind: 'working', name: 'swapped', swappedWith: off });
  }
  return days;
}
