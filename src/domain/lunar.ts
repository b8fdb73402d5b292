import { epochDay, fromEpochDay, type LocalDate, makeDate, partsOf } from './local-date.ts';
import { lunationNear, newMoon, sunLongitude } from './moon-and-sun.ts';

/** A day of the Vietnamese lunar calendar. */
export interface LunarDate {
  /** 1–30 */
  readonly day: number;
  /** 1–12 */
  readonly month: number;
  /** Whether it lies in the leap month that follows the month of this number. */
  readonly leap: boolean;
  /** The Gregorian year in which this lunar year begins (at Tết). */
  readonly year: number;
}

interface LunarMonth {
  readonly month: number;
  readonly leap: boolean;
  /** Epoch day of its first day. */
  readonly start: number;
  /** 29 or 30 */
  readonly length: number;
}

/** The calendar is reckoned at UTC+7 since Decision 121/CP of 8 August 1967; the Chinese one at UTC+8, so some years differ. */
const OFFSET_IN_DAYS = 7 / 24;
/** Sun longitude of the winter solstice, in steps of 30 degrees. */
const WINTER_SOLSTICE = 9;

/** The Gregorian date of a lunar one; `null` when that year has no such (leap) month or day. */
export function lunarToSolar(day: number, month: number, leap: boolean, lunarYear: number): LocalDate | null {
  const found = monthsOf(lunarYear).find((candidate) => candidate.month === month && candidate.leap === leap);
  if (!found || !Number.isInteger(day) || day < 1 || day > found.length) return null;
  return fromEpochDay(found.start + day - 1);
}

/** The lunar date of a Gregorian one. Right for 1968–2050; before, the law was another, after it the rotation of the earth is a guess. */
export function solarToLunar(date: LocalDate): LunarDate {
  const day = epochDay(date);
  const { year } = partsOf(date);
  const thisYear = monthsOf(year);
  const lunarYear = day >= (thisYear[0]?.start ?? 0) ? year : year - 1;
  const months = lunarYear === year ? thisYear : monthsOf(lunarYear);
  const month = months.findLast((candidate) => candidate.start <= day);
  if (!month) throw new RangeError(`no lunar month holds ${date}`);
  return { day: day - month.start + 1, month: month.month, leap: month.leap, year: lunarYear };
}

const knownYears = new Map<number, readonly LunarMonth[]>();

/** The 12 or 13 months of a lunar year, from Tết on: the end of one solstice year and the beginning of the next. */
function monthsOf(lunarYear: number): readonly LunarMonth[] {
  const known = knownYears.get(lunarYear);
  if (known) return known;
  const untilMonth10 = monthsFromSolsticeOf(lunarYear - 1).filter(({ month }) => month < 11);
  const months11And12 = monthsFromSolsticeOf(lunarYear).filter(({ month }) => month >= 11);
  const months = [...untilMonth10, ...months11And12];
  knownYears.set(lunarYear, months);
  return months;
}

/**
 * The months from the one that holds the winter solstice of a Gregorian year (always month 11) to the one before the next
 * such month. With 13 of them, the first during which the sun enters no new sign of 30 degrees is the leap month.
 */
function monthsFromSolsticeOf(year: number): LunarMonth[] {
  const first = solsticeLunation(year);
  const count = solsticeLunation(year + 1) - first;
  const starts = Array.from({ length: count + 1 }, (_, index) => newMoonDay(first + index));
  const leapIndex =
    count === 13 ? starts.findIndex((start, index) => sign(start) === sign(starts[index + 1] ?? start)) : -1;
  return starts.slice(0, count).map((start, index) => {
    const ordinal = leapIndex >= 0 && index >= leapIndex ? index - 1 : index;
    return {
      month: ((10 + ordinal) % 12) + 1,
      leap: index === leapIndex,
      start,
      length: (starts[index + 1] ?? start) - start,
    };
  });
}

/** The number of the last new moon on or before the day of the winter solstice. */
function solsticeLunation(year: number): number {
  let solstice = epochDay(makeDate(year, 12, 19) ?? '');
  while (sign(solstice + 1) < WINTER_SOLSTICE) solstice += 1;
  let lunation = lunationNear(solstice) + 1;
  while (newMoonDay(lunation) > solstice) lunation -= 1;
  return lunation;
}

/** The local day on which a new moon falls. */
function newMoonDay(lunation: number): number {
  return Math.floor(newMoon(lunation) + OFFSET_IN_DAYS);
}

/** Which twelfth of its path (0–11) the sun stands in when a local day begins. */
function sign(day: number): number {
  return Math.floor(sunLongitude(day - OFFSET_IN_DAYS) / 30);
}
