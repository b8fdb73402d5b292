import { addDays, daysBetween, type LocalDate, makeDate, partsOf, weekday } from '../../../domain/local-date.ts';
import type { Part } from '../part.ts';
import type { PlainWords } from './plain-words.ts';

/** A day as it was said, with what of it was said; or one that is clear by itself ("mai", "thứ Bảy tuần này"). */
export interface DaySaid {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** 1 (Monday) to 7; null: not said. */
  readonly weekday: number | null;
  /** Set where the words alone fix the day. */
  readonly fixed: LocalDate | null;
  /** Where it begins in the text of `DaysSaid`. */
  readonly at: number;
}

export interface DaysSaid {
  /** The plain words, with ranges spelled out. */
  readonly text: string;
  /** In the order said. */
  readonly days: readonly DaySaid[];
}

const WEEKDAY = '(?:(?:thu|t) ?(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn)';
const NUMERIC = String.raw`(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}|\d{2}))?`;
const SPELLED = String.raw`(\d{1,2}) thang (\d{1,2}|mot|hai|ba|tu|nam|sau|bay|tam|chin|muoi)`;
const YEAR = String.raw`(?:,? nam (\d{4}|nay|sau|toi))?`;
const DATE = new RegExp(
  String.raw`(?<!\S)(?:(${WEEKDAY})[ ,(]*)?(?:(?:ngay|hom|mung) )?(?:${NUMERIC}|${SPELLED})(?=[ ,;.:)?!]|$)${YEAR}`,
  'gu',
);
/** "14 đến 22/2", "14-22/2": the month of the first day is that of the second. */
const SHARED_MONTH =
  /(?<!\S)(\d{1,2}) (?:den|toi|->|-|–|—|va|,) (?:het )?(?:ngay )?(\d{1,2})(?:[/.-]| thang )(\d{1,2})(?!\d)/gu;

const WEEKDAYS: Readonly<Record<string, number>> = {
  ...{ hai: 1, ba: 2, tu: 3, nam: 4, sau: 5, bay: 6, nhat: 7, cn: 7 },
  ...{ '2': 1, '3': 2, '4': 3, '5': 4, '6': 5, '7': 6 },
};
const MONTHS = ['', 'mot', 'hai', 'ba', 'tu', 'nam', 'sau', 'bay', 'tam', 'chin', 'muoi'];

/** The days named in a part. */
export function daysSaid(part: Part, words: PlainWords, today: LocalDate): DaysSaid {
  const text = withRangesSpelled(words.text);
  const days = [...text.matchAll(DATE)].map((match): DaySaid => {
    const [, name, day, month, year, spelledDay, spelledMonth, saidYear] = match;
    return {
      ...{ day: Number(day ?? spelledDay), month: monthOf(month ?? spelledMonth ?? '') },
      ...{ year: yearOf(year ?? saidYear, today), weekday: name === undefined ? null : weekdayOf(name) },
      ...{ fixed: null, at: match.index },
    };
  });
  return days.length > 0 ? { text, days } : { text: words.text, days: wordedDays(part, words) };
}

/** "hôm nay", "mai", "thứ Bảy tuần này": as every other sentence reads them. */
function wordedDays({ moments }: Part, { offsetOf }: PlainWords): DaySaid[] {
  return moments.flatMap(({ what, from }) => {
    if (what.kind !== 'day') return [];
    const { day, month, year } = partsOf(what.future);
    return [{ day, month, year, weekday: null, fixed: what.future, at: offsetOf(from) }];
  });
}

/** "14/2-22/2", "14-22/2", "14 đến 22/2". */
function withRangesSpelled(text: string): string {
  return text
    .replace(/(?<!\S)(\d{1,2}[/.]\d{1,2}(?:[/.]\d{4})?)-(?=\d{1,2}[/.])/gu, '$1 den ')
    .replace(/(?<!\S)(\d{1,2})-(\d{1,2})[/.](\d{1,2})(?!\d)/gu, '$1/$3 den $2/$3')
    .replace(SHARED_MONTH, '$1/$3 den $2/$3');
}

function monthOf(said: string): number {
  const spelled = MONTHS.indexOf(said);
  return spelled > 0 ? spelled : Number(said);
}

function yearOf(said: string | undefined, today: LocalDate): number | null {
  if (said === undefined) return null;
  const { year } = partsOf(today);
  if (said === 'nay') return year;
  if (said === 'sau' || said === 'toi') return year + 1;
  return said.length === 2 ? 2000 + Number(said) : Number(said);
}

function weekdayOf(name: string): number {
  const last = /(\d|[a-z]+)$/u.exec(name)?.[1] ?? '';
  return WEEKDAYS[last] ?? WEEKDAYS[last.slice(-1)] ?? 0;
}

/** Days of the calendar, or what is wrong with what was said: no such day, or another weekday than that day has. */
export type Resolved =
  | { readonly dates: readonly LocalDate[] }
  | { readonly bad: 'no_such_day' }
  /** `but`: the days by their numbers alone. */
  | { readonly bad: 'other_weekday'; readonly but: readonly LocalDate[] };

/** How many years ahead a day without a year is looked for by its weekday. */
const YEARS_AHEAD = 6;

/**
 * The days that are meant. Those without a year belong to the year that another of them names; else to the nearest time from
 * `earliest` on at which every weekday that was said fits.
 */
export function resolveDays(said: readonly DaySaid[], earliest: LocalDate): Resolved {
  const named = said.find(({ year }) => year !== null)?.year ?? null;
  const years = named === null ? upcomingYears(earliest) : [named];
  let but: readonly LocalDate[] | null = null;
  for (const year of years) {
    const dates = said.map((one) => dateIn(one, year, { earliest, isNamed: named !== null, all: said }));
    if (!dates.every((date) => date !== null)) continue;
    if (dates.every((date, i) => said[i]?.weekday === null || weekday(date) === said[i]?.weekday)) return { dates };
    but ??= dates;
  }
  return but === null ? { bad: 'no_such_day' } : { bad: 'other_weekday', but };
}

function upcomingYears(earliest: LocalDate): number[] {
  const { year } = partsOf(earliest);
  return Array.from({ length: YEARS_AHEAD }, (_, n) => year + n);
}

interface Anchor {
  readonly earliest: LocalDate;
  /** Whether the year was said of one of the days. */
  readonly isNamed: boolean;
  readonly all: readonly DaySaid[];
}

function dateIn(said: DaySaid, year: number, { earliest, isNamed, all }: Anchor): LocalDate | null {
  if (said.fixed !== null) return said.fixed;
  if (said.year !== null) return makeDate(said.year, said.month, said.day);
  const date = makeDate(year, said.month, said.day);
  if (date === null) return null;
  // "từ 30/12 đến 3/1/2026", "nghỉ 2/1/2026, làm bù 27/12": the year before is nearer to the day whose year was said.
  if (isNamed) return nearest(date, all);
  return date < earliest ? makeDate(year + 1, said.month, said.day) : date;
}

const HALF_A_YEAR = 183;

function nearest(date: LocalDate, all: readonly DaySaid[]): LocalDate | null {
  const anchor = all.find(({ year }) => year !== null);
  const other = anchor === undefined ? null : (anchor.fixed ?? makeDate(anchor.year ?? 0, anchor.month, anchor.day));
  if (other === null) return date;
  const { year, month, day } = partsOf(date);
  const away = daysBetween(other, date);
  if (Math.abs(away) <= HALF_A_YEAR) return date;
  return makeDate(away > 0 ? year - 1 : year + 1, month, day);
}

/** Whether the days follow one another: "30/4 và 1/5". */
export function areInARow(dates: readonly LocalDate[]): boolean {
  return dates.every((date, i) => i === 0 || date === addDays(dates[i - 1] ?? date, 1));
}
