import { type DayChange, turnOf } from '../../domain/calendar-order.ts';
import { holidayNames } from '../../domain/holidays.ts';
import { daysBetween, type LocalDate, partsOf, weekday } from '../../domain/local-date.ts';
import type { SpecialDay, Stretch } from '../../domain/special-days.ts';
import type { CalendarChangeMade } from '../../store/calendar-changes.ts';
import type { Viewer } from '../turn.ts';
import { longDate } from './figures.ts';

type Reader = Pick<Viewer, 'text'>;

/** "thứ Sáu 9/2/2024"; without its year "thứ Sáu 9/2". */
export function dayWords({ text }: Reader, on: LocalDate, withYear = true): string {
  const { day, month, year } = partsOf(on);
  const named = { weekday: text(`weekday-${weekday(on)}`), day, month };
  return withYear ? text('calendar-day', { ...named, year: String(year) }) : text('calendar-day-short', named);
}

/** "thứ Sáu 9/2 đến thứ Tư 14/2/2024", or the one day. */
export function rangeWords(reader: Reader, from: LocalDate, until: LocalDate): string {
  if (from === until) return dayWords(reader, from);
  const sameYear = partsOf(from).year === partsOf(until).year;
  return reader.text('calendar-range', { from: dayWords(reader, from, !sameYear), until: dayWords(reader, until) });
}

function shortRange(reader: Reader, from: LocalDate, until: LocalDate): string {
  return reader.text('calendar-range', { from: dayWords(reader, from, false), until: dayWords(reader, until, false) });
}

const KNOWN: ReadonlySet<string> = new Set([...holidayNames, 'swapped', 'worked', 'office']);

/** Why a day is off: a holiday by its name, or the name that somebody gave it. */
export function reasonWords({ text }: Reader, name: string): string {
  return KNOWN.has(name) ? text(`holiday-${name}`) : name;
}

/** "Tết Nguyên đán: thứ Năm 8/2 đến thứ Tư 14/2/2024, nghỉ 5 ngày làm việc; …". `inList`: shorter, beside lines for the days worked instead. */
export function stretchWords(viewer: Reader, stretch: Stretch, inList = false): string {
  const { text } = viewer;
  const { from, until, wholeFrom, wholeUntil, workingDays: count, names, swapped } = stretch;
  const named = {
    names: capitalised(names.map((name) => reasonWords(viewer, name)).join(', ')),
    days: rangeWords(viewer, from, until),
    count,
  };
  const isWider = count > 0 && (wholeFrom !== from || wholeUntil !== until);
  const whole = { count: daysBetween(wholeFrom, wholeUntil) + 1, days: shortRange(viewer, wholeFrom, wholeUntil) };
  const wider = inList ? text('calendar-whole-short', { count: whole.count }) : text('calendar-whole', whole);
  return [
    text(count === 0 ? 'calendar-stretch-weekend' : 'calendar-stretch', named),
    ...(isWider ? [wider] : []),
    ...(inList ? [] : swapped).map(({ off, worked }) =>
      text('calendar-swapped', { off: dayWords(viewer, off, false), worked: dayWords(viewer, worked, false) }),
    ),
  ].join('; ');
}

export function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase('vi') + words.slice(1);
}

export function workedWords(viewer: Reader, on: LocalDate, insteadOf: LocalDate | null): string {
  const day = dayWords(viewer, on);
  if (insteadOf === null) return viewer.text('calendar-worked', { day });
  return viewer.text('calendar-worked-for', { day, off: dayWords(viewer, insteadOf) });
}

/** What a change does, in words that can follow "Đã ghi:" and "?" alike. */
export function changeWords(viewer: Reader, deed: CalendarChangeMade['deed'], changes: readonly DayChange[]): string {
  const { text } = viewer;
  const off = changes.filter(({ after }) => after?.kind === 'off');
  const worked = changes.filter(({ after }) => after?.kind === 'working');
  const [first] = off;
  const last = off.at(-1);
  if (deed === 'swap' && first !== undefined && worked[0] !== undefined)
    return text('calendar-change-swap', { off: dayWords(viewer, first.on), worked: dayWords(viewer, worked[0].on) });
  if (deed === 'off' && first !== undefined && last !== undefined) {
    const count = off.filter((day) => turnOf(day) === 'off').length;
    const words = {
      days: rangeWords(viewer, first.on, last.on),
      name: reasonWords(viewer, first.after?.name ?? ''),
      count,
    };
    return text(first === last ? 'calendar-change-off' : 'calendar-change-off-range', words);
  }
  return changes.map((day) => dayChangeWords(viewer, day)).join('; ');
}

function dayChangeWords(viewer: Reader, change: DayChange): string {
  const { text } = viewer;
  const day = dayWords(viewer, change.on);
  if (change.after !== null)
    return change.after.kind === 'working'
      ? text('calendar-change-worked', { day })
      : text('calendar-change-off', { days: day, name: reasonWords(viewer, change.after.name) });
  const name = reasonWords(viewer, change.before?.name ?? '');
  switch (turnOf(change)) {
    case 'worked':
      return text('calendar-change-back-worked', { day, name });
    case 'off':
      return text('calendar-change-back-off', { day });
    default:
      return text('calendar-change-back-same', { day, name });
  }
}

/** Who changed it, in whose stead, and when. */
export function byWords(viewer: Reader, { person, onBehalfOf }: CalendarChangeMade): string {
  const name = person ?? viewer.text('calendar-program');
  return onBehalfOf === null ? name : viewer.text('calendar-on-behalf', { name, absent: onBehalfOf });
}

/** Why it is off or worked, as it stands in the table. */
export function whyWords(viewer: Reader, on: LocalDate, special: SpecialDay | undefined, isWeekend: boolean): string {
  const { text } = viewer;
  const day = capitalised(longDate(viewer, on));
  if (special === undefined) return text(isWeekend ? 'calendar-is-weekend' : 'calendar-is-worked', { day });
  const { kind, name, swappedWith } = special;
  if (kind === 'working')
    return swappedWith === null
      ? text('calendar-is-extra', { day })
      : text('calendar-is-made-up', { day, off: dayWords(viewer, swappedWith) });
  return swappedWith === null
    ? text('calendar-is-off', { day, name: reasonWords(viewer, name) })
    : text('calendar-is-swapped', { day, worked: dayWords(viewer, swappedWith) });
}
