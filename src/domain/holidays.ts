import { addDays, type LocalDate, makeDate, weekday } from './local-date.ts';
import { lunarToSolar } from './lunar.ts';

/** `made_up`: a working day given for a holiday that fell on a Saturday or Sunday. */
export const holidayNames = [
  ...(['new_year', 'tet', 'hung_kings', 'reunification', 'labour_day'] as const),
  ...(['national_day', 'culture_day', 'made_up'] as const),
] as const;
export type HolidayName = (typeof holidayNames)[number];

export interface Holiday {
  readonly date: LocalDate;
  readonly name: HolidayName;
}

export interface HolidayOptions {
  /** On which side of 2 September the second day of Quốc khánh lies; without it, as the government chose or would. */
  readonly nationalDayAdjacent?: 'before' | 'after';
  /** The holiday on 24 November, ordered but not confirmed by law: default off. */
  readonly culture24November?: boolean;
}

/**
 * Public holidays of a year by Labour Code 45/2019/QH14, article 112, sorted by date: the statutory days, and for each
 * that falls on a Saturday or Sunday the next working day (article 111). Days the government swaps are in `swappedDays`.
 */
export function publicHolidays(year: number, options: HolidayOptions = {}): Holiday[] {
  const statutory = [
    ...named('new_year', [dateOf(year, 1, 1)]),
    ...named('tet', tetDays(year)),
    ...named('hung_kings', [lunarDate(10, 3, year)]),
    ...named('reunification', [dateOf(year, 4, 30)]),
    ...named('labour_day', [dateOf(year, 5, 1)]),
    ...named('national_day', nationalDays(year, options.nationalDayAdjacent ?? nationalDaySide(year))),
    ...named('culture_day', options.culture24November ? [dateOf(year, 11, 24)] : []),
  ].sort(byDate);
  return [...statutory, ...named('made_up', madeUpDays(statutory.map(({ date }) => date)))].sort(byDate);
}

/** A weekday the government turned into a day off, and the Saturday worked for it (làm bù). */
export interface SwappedDay {
  readonly off: LocalDate;
  readonly worked: LocalDate;
}

/** Swaps for civil servants announced by the government; an administrator adds those of other years. */
export function swappedDays(year: number): readonly SwappedDay[] {
  return swaps.filter(({ off }) => off.startsWith(`${year}-`));
}

/** The other day of a swap that the government announced; null: there is none. For days entered before swaps were kept as pairs. */
export function announcedPartner(on: LocalDate): LocalDate | null {
  const swap = swaps.find(({ off, worked }) => off === on || worked === on);
  if (swap === undefined) return null;
  return swap.off === on ? swap.worked : swap.off;
}

/** The first year whose holidays are known to a new database. */
export const firstKnownYear = 2020;

/** The last year for which the government has announced its days off; later ones follow the law alone and may yet be moved. */
export const lastAnnouncedYear = 2026;

const swaps: readonly SwappedDay[] = [
  { off: '2024-04-29', worked: '2024-05-04' },
  { off: '2025-05-02', worked: '2025-04-26' },
  { off: '2026-01-02', worked: '2026-01-10' },
  { off: '2026-08-31', worked: '2026-08-22' },
];

/**
 * How many of the five days of Tết lay in the old lunar year, as the government chose (holiday notices of the Ministry of
 * Labour, since 2025 of the Ministry of Home Affairs). Elsewhere one: the last day of the old year and four of the new.
 */
const tetDaysBeforeNewYear: Readonly<Record<number, number>> = { 2021: 2, 2022: 1, 2023: 2, 2024: 2, 2025: 2, 2026: 1 };

function tetDays(year: number): LocalDate[] {
  const newYear = lunarDate(1, 1, year);
  const first = addDays(newYear, -(tetDaysBeforeNewYear[year] ?? 1));
  return [0, 1, 2, 3, 4].map((day) => addDays(first, day));
}

function nationalDays(year: number, side: 'before' | 'after'): LocalDate[] {
  const day = dateOf(year, 9, 2);
  return side === 'before' ? [addDays(day, -1), day] : [day, addDays(day, 1)];
}

/** The side that joins the two days to a weekend, which is what the government chose in each year from 2021 to 2026. */
function nationalDaySide(year: number): 'before' | 'after' {
  const [monday, thursday, sunday] = [1, 4, 7];
  const day = weekday(dateOf(year, 9, 2));
  return day === monday || day === thursday || day === sunday ? 'after' : 'before';
}

/** For each holiday on a weekend, in order, the next weekday that is free for it. */
function madeUpDays(holidays: readonly LocalDate[]): LocalDate[] {
  const taken = new Set(holidays);
  const madeUp: LocalDate[] = [];
  for (const holiday of new Set(holidays)) {
    if (weekday(holiday) < 6) continue;
    let day = addDays(holiday, 1);
    while (weekday(day) >= 6 || taken.has(day)) day = addDays(day, 1);
    taken.add(day);
    madeUp.push(day);
  }
  return madeUp;
}

function named(name: HolidayName, dates: readonly LocalDate[]): Holiday[] {
  return dates.map((date) => ({ date, name }));
}

function byDate(a: Holiday, b: Holiday): number {
  return a.date < b.date ? -1 : Number(a.date > b.date);
}

function dateOf(year: number, month: number, day: number): LocalDate {
  return known(makeDate(year, month, day), year);
}

function lunarDate(day: number, month: number, year: number): LocalDate {
  return known(lunarToSolar(day, month, false, year), year);
}

function known(date: LocalDate | null, year: number): LocalDate {
  if (date === null) throw new RangeError(`no holidays for the year ${year}`);
  return date;
}
