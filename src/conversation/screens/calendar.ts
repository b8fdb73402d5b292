import { calendarCapacity, calendarNow } from '../../actions/calendar/change-calendar.ts';
import { offeredDay } from '../../domain/calendar-order.ts';
import { firstKnownYear, type HolidayName, lastAnnouncedYear } from '../../domain/holidays.ts';
import { partsOf } from '../../domain/local-date.ts';
import type { Span } from '../../domain/spans.ts';
import { type SpecialDays, type Stretch, stretchesOf, workedDays } from '../../domain/special-days.ts';
import { countDueOn } from '../../store/tasks-to-reckon.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { capitalised, dayWords, rangeWords, reasonWords, stretchWords, workedWords } from './calendar-words.ts';

/** Something of the calendar that is told in one line, and the days it is about. */
interface Entry extends Span {
  readonly line: string;
}

/** The days off of a year and the days worked for them: what comes first, then what is past. */
export async function calendarYear(viewer: Viewer, year: number): Promise<View> {
  const { text, today } = viewer;
  const { days, lastYear } = await calendarNow(viewer.db);
  const entries = entriesOf(viewer, days);
  const ofYear = entries.filter(({ from }) => partsOf(from).year === year);
  const coming = ofYear.filter(({ to }) => to >= today);
  const past = ofYear.filter(({ to }) => to < today);
  const next =
    coming.length === 0 && partsOf(today).year === year ? entries.find(({ from }) => from > today) : undefined;
  const keeps = (await calendarCapacity(asking(viewer))) !== null && viewer.group === undefined;
  const offer = keeps ? await offerBlocks(viewer, days, year) : [];
  return {
    blocks: [
      title(text('calendar-title', { year: String(year) })),
      ...linesOf(coming),
      ...(ofYear.length === 0 ? [paragraph(text('calendar-year-empty', { year: String(year) }))] : []),
      ...(next === undefined ? [] : [paragraph(text('calendar-next', { what: next.line }))]),
      ...(past.length === 0 ? [] : [quiet([text('calendar-past'), ...past.map(({ line }) => `• ${line}`)].join('\n'))]),
      ...offer,
      ...(year > lastAnnouncedYear && year <= lastYear ? [quiet(text('calendar-by-law', { year: String(year) }))] : []),
      ...(keeps ? [quiet(text('calendar-how'))] : []),
    ],
    choices: [
      ...(offer.length === 0 ? [] : [[offerChoice(viewer, year)]]),
      ...(keeps ? [keeperChoices(viewer)] : []),
      yearChoices(viewer, year, lastYear),
    ].filter((row) => row.length > 0),
  };
}

/** What lies in a stretch of days. */
export async function calendarSpan(viewer: Viewer, { from, to }: Span): Promise<View> {
  const { days } = await calendarNow(viewer.db);
  const all = entriesOf(viewer, days);
  const within = all.filter((entry) => entry.from <= to && entry.to >= from);
  const next = all.find((entry) => entry.from > to);
  const words = { days: rangeWords(viewer, from, to) };
  return {
    blocks: [
      title(viewer.text('calendar-span', words)),
      ...(within.length > 0 ? linesOf(within) : [paragraph(viewer.text('calendar-span-empty'))]),
      ...(within.length > 0 || next === undefined ? [] : [quiet(viewer.text('calendar-next', { what: next.line }))]),
    ],
    choices: [[yearChoice(viewer, partsOf(from).year)]],
  };
}

/** When a holiday is: the next time, or in a year that was named. */
export async function calendarHoliday(viewer: Viewer, name: HolidayName, year: number | null): Promise<View> {
  const { today, text } = viewer;
  const { days } = await calendarNow(viewer.db);
  const found = stretchesOf(days).find(
    ({ names, from, until }) => names.includes(name) && (year === null ? until >= today : partsOf(from).year === year),
  );
  const shown = year ?? partsOf(found?.from ?? today).year;
  const missing = text('calendar-holiday-missing', { name: reasonWords(viewer, name), year: String(shown) });
  return {
    blocks: [paragraph(found === undefined ? missing : stretchWords(viewer, found))],
    choices: [[yearChoice(viewer, shown)]],
  };
}

function entriesOf(viewer: Viewer, days: SpecialDays): Entry[] {
  const off = stretchesOf(days).map((stretch: Stretch) => ({
    ...{ from: stretch.wholeFrom, to: stretch.wholeUntil },
    line: stretchWords(viewer, stretch, true),
  }));
  const worked = workedDays(days).map(({ on, insteadOf }) => ({
    ...{ from: on, to: on },
    line: workedWords(viewer, on, insteadOf),
  }));
  return [...off, ...worked].sort((a, b) => (a.from < b.from ? -1 : 1));
}

function linesOf(entries: readonly Entry[]): Block[] {
  return entries.length === 0 ? [] : [paragraph(entries.map(({ line }) => `• ${line}`).join('\n'))];
}

/** The further holiday that was ordered and whose law is not confirmed: off only if somebody says so. */
async function offerBlocks(viewer: Viewer, days: SpecialDays, year: number): Promise<Block[]> {
  const on = offeredDay(year, days, viewer.today);
  if (on === null) return [];
  const due = await countDueOn(viewer.db, on);
  return [paragraph(viewer.text('calendar-offer', { day: capitalised(dayWords(viewer, on)), count: due }))];
}

function offerChoice({ text }: Viewer, year: number): Choice {
  return {
    label: text('button-calendar-offer', { year: String(year) }),
    act: writeAct({ do: 'calendar_offer', year }),
  };
}

function keeperChoices({ text }: Viewer): Choice[] {
  return [
    { label: text('button-calendar-off'), act: writeAct({ do: 'calendar_ask', what: 'day_off' }) },
    { label: text('button-calendar-swap'), act: writeAct({ do: 'calendar_ask', what: 'swap' }) },
  ];
}

function yearChoices(viewer: Viewer, year: number, lastYear: number): Choice[] {
  return [
    ...(year > firstKnownYear ? [yearChoice(viewer, year - 1)] : []),
    { label: viewer.text('button-calendar-changes'), act: writeAct({ do: 'calendar_changes', page: 0 }) },
    ...(year < lastYear ? [yearChoice(viewer, year + 1)] : []),
  ];
}

export function yearChoice({ text }: Viewer, year: number): Choice {
  return { label: text('button-calendar-year', { year: String(year) }), act: writeAct({ do: 'calendar_year', year }) };
}

/** Years before and after those that are known have nothing to show. */
export function yearWithin(year: number, lastYear: number): number {
  return Math.min(Math.max(year, firstKnownYear), lastYear);
}
