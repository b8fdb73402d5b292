import { daysBetween, type LocalDate, makeDate, partsOf, startOfWeek, weekday } from '../../../domain/local-date.ts';
import { hasCue, type Part, peopleIn } from '../part.ts';
import type { Ask, Reading } from '../reading.ts';
import { areInARow, type DaySaid, type DaysSaid, daysSaid, resolveDays } from './calendar-days.ts';
import { nameOf, plainName } from './calendar-name.ts';
import { soundsLikeHoliday } from './holiday-said.ts';
import type { PlainWords } from './plain-words.ts';

const OFF_WORDS =
  '(?:(?:the )?days? off|ngay nghi|lich nghi|ngay le|nghi (?:le|tet|bu|bao|lu|chung|hoan doi)|cho nghi|lam bu|lam viec bu|di lam bu|hoan doi)';
const SWAP =
  /\b(?:swap|lam (?:viec )?bu(?! (?:tien do|viec|khoi luong|phan))|hoan doi|(?:doi|chuyen|hoan) (?:lich |ngay )*(?:lam viec|nghi|lam))\b/u;
const SWAP_ALONE = /^(?:swap|hoan doi|lam bu|doi ngay (?:lam viec|nghi))(?: ngay(?: nghi| lam viec)?)?$/u;
const BACK = new RegExp(
  `(?:^|[,:] )(?:(?:xin|de nghi|nho|giup|hay|bot|toi muon|muon) )*(?:bo|huy|xoa|go|thoi|dung|khong|ko|k|hong|remove|cancel) (?:bot |viec |lich |cai |di )?${OFF_WORDS}`,
  'u',
);
/** "30/4 vẫn làm việc", "24/11 đi làm bình thường", "24/11 không nghỉ nữa". */
const WORKED_AGAIN =
  /\b(?:van|deu|phai) (?:di )?lam(?: viec)?(?: binh thuong)?\b|\b(?:di )?lam(?: viec)? (?:binh thuong|nhu thuong|lai)\b|\b(?:khong|ko|k|thoi) nghi nua\b|^(?:bo|huy|xoa|thoi) nghi\b/u;
const OFF = new RegExp(
  [
    String.raw`\bcho (?:(?:toan|ca|het|tat ca|can bo|cong chuc|moi nguoi|anh em|co quan|don vi|tinh|nhan vien|nguoi lao dong|so|duoc) )*nghi\b`,
    String.raw`\b(?:them|nhap|dat|ghi|khai|bo sung|cap nhat|lap) (?:cho |lich |cac |mot |1 |them )*(?:ngay )?(?:nghi|le)\b`,
    String.raw`\b(?:toan|ca) (?:tinh|co quan|don vi|so|nganh) (?:duoc |se )?nghi\b`,
    String.raw`^(?:ngay nghi|days? off) ?:|\bla ngay (?:nghi|le)\b`,
  ].join('|'),
  'u',
);
/** A day's own business, never the office's. */
const OWN =
  /\bnghi (?:phep|om|viec|huu|thai san|mat|che do|khong luong|benh)\b|\b(?:toi|em|minh|tui|chau|con|tau) (?:xin |se |muon |duoc )*nghi\b|\bcho (?:toi|em|minh|tui) /u;

/** What tells the office's calendar to be another; null: nothing of the sort. Whoever reads it shows first what would change. */
export function calendarOrder(part: Part, words: PlainWords, isCommand: boolean): Reading | null {
  if (OWN.test(words.text) || peopleIn(part).length > 0 || hasCue(part, 'substitute')) return null;
  const { today } = part.scene.context;
  const said = daysSaid(part, words, today);
  const { text } = said;
  if (
    said.days.length > 0 &&
    (BACK.test(text) || WORKED_AGAIN.test(text) || (isCommand && /^(?:bo|huy|xoa)\b/u.test(text)))
  )
    return ordinary(said, today);
  if (BACK.test(text)) return { intent: 'calendar', kind: 'ordinary', ask: dateAsk(part) };
  if (SWAP.test(text) && (said.days.length > 0 || SWAP_ALONE.test(text))) return swap(part, said);
  return isOff(part, said, isCommand) ? dayOff(part, said) : null;
}

/** "Nghỉ 24/11/2026" alone is an order only from those who keep the calendar; from others it may be their own absence. */
function isOff(part: Part, { text, days }: DaysSaid, isCommand: boolean): boolean {
  if (OFF.test(text)) return days.length > 0 || isCommand || /\bcho\b.*\bnghi\b|\bngay (?:nghi|le)\b/u.test(text);
  const begins = /^(?:nghi|them|days? off)\b/u.test(text) && days.length > 0;
  if (!begins) return false;
  return isCommand || part.scene.context.keepsCalendar === true || soundsLikeHoliday(plainName(part));
}

function ordinary({ days }: DaysSaid, today: LocalDate): Reading {
  const resolved = resolveDays(days, startOfWeek(today));
  if ('bad' in resolved) return { intent: 'calendar', kind: 'ordinary', ask: askFor(resolved.bad) };
  const [date = today, until = date] = inOrder(resolved.dates, days);
  const yearless = days.every(({ year, fixed, weekday: named }) => year === null && fixed === null && named === null);
  return {
    intent: 'calendar',
    kind: 'ordinary',
    date,
    ...(until !== date && { until }),
    ...(yearless && { yearless }),
  };
}

function dayOff(part: Part, said: DaysSaid): Reading {
  const reading = { intent: 'calendar', kind: 'day_off' } as const;
  const note = nameOf(part);
  const named = { ...reading, ...(note !== '' && { note }) };
  if (said.days.length === 0) return { ...named, ask: dateAsk(part) };
  const resolved = resolveDays(said.days, startOfWeek(part.scene.context.today));
  if ('bad' in resolved) return { ...named, ask: askFor(resolved.bad) };
  const dates = inOrder(resolved.dates, said.days);
  const [date = '', second, third] = dates;
  const last = dates.at(-1) ?? date;
  const isRange = second !== undefined && third === undefined && isJoined(said);
  if (second === undefined || isRange) return { ...named, date, ...(last !== date && { until: last }) };
  // "30/4 và 1/5" follow one another; "2/1 và 5/3" are two orders.
  return areInARow(dates) ? { ...named, date, until: last } : { ...named, ask: 'which_date' };
}

/** Without years the last day comes after the first: "từ 1/3 đến 22/5" said in April begins next year, and ends next year. */
function inOrder(dates: readonly LocalDate[], days: readonly DaySaid[]): readonly LocalDate[] {
  const [first, last] = dates;
  const isOpen = days.every(({ year, fixed, weekday: named }) => year === null && fixed === null && named === null);
  if (first === undefined || last === undefined || dates.length > 2 || !isOpen || first <= last) return dates;
  const { year, month, day } = partsOf(last);
  return [first, makeDate(year + 1, month, day) ?? last];
}

function isJoined({ text, days }: DaysSaid): boolean {
  const between = text.slice(days[0]?.at ?? 0, days[1]?.at ?? 0);
  return /\b(?:den|toi|het|->)\b|[-–—]|->/u.test(between);
}

/** Which day is off and which is worked for it: by the words beside them, else by which of them lies on a weekend. */
function swap(part: Part, { text, days }: DaysSaid): Reading {
  const reading = { intent: 'calendar', kind: 'swap' } as const;
  const [one, other, third] = days;
  if (one === undefined || third !== undefined) return { ...reading, ask: dateAsk(part) };
  const resolved = resolveDays(days, startOfWeek(part.scene.context.today));
  if ('bad' in resolved) return { ...reading, ask: askFor(resolved.bad) };
  const [first = '', second = ''] = near(resolved.dates, days);
  if (other === undefined) {
    const isWorked = roleOf(text, one) === 'worked' || /\blam (?:viec )?bu\b/u.test(text);
    return isWorked
      ? { intent: 'calendar', kind: 'worked', date: first }
      : { ...reading, date: first, ask: 'which_date' };
  }
  const roles = [roleOf(text, one), roleOf(text, other)];
  const firstIsOff =
    roles[0] === 'off' || roles[1] === 'worked' || (roles.every((role) => role === null) && !isWeekendDay(first));
  const firstIsWorked = roles[0] === 'worked' || roles[1] === 'off';
  return firstIsWorked || !firstIsOff
    ? { ...reading, date: second, instead: first }
    : { ...reading, date: first, instead: second };
}

const isWeekendDay = (date: LocalDate) => weekday(date) >= 6;

/** Without a year the second day is the one nearest to the first, also when it has just passed: "nghỉ 2/5, làm bù 26/4" on 30 April. */
function near(dates: readonly LocalDate[], days: readonly DaySaid[]): readonly LocalDate[] {
  const [first, second] = dates;
  if (first === undefined || second === undefined || days.some(({ year, fixed }) => year !== null || fixed !== null))
    return dates;
  if (Math.abs(daysBetween(first, second)) <= HALF_A_YEAR) return dates;
  const [early, late] = first < second ? [first, second] : [second, first];
  const before = makeDate(partsOf(late).year - 1, partsOf(late).month, partsOf(late).day) ?? late;
  return first < second ? [early, before] : [before, early];
}

/** In days. */
const HALF_A_YEAR = 183;

/** What the words before a day say of it. */
function roleOf(text: string, { at }: DaySaid): 'off' | 'worked' | null {
  const before = text.slice(0, at).trimEnd();
  if (
    /\b(?:nghi|off|cho ngay|bu cho|thay cho|thay ngay|cho|lam viec tu)(?: (?:bu|vao|ngay|hoan doi|sang))*$/u.test(
      before,
    )
  )
    return 'off';
  if (
    /\b(?:lam (?:viec )?bu|work(?:ed|ing)?(?: on)?|di lam|bu vao|sang|qua|lay|thay bang|bang|truc)(?: (?:bu|vao|ngay|lai|hoan doi))*$/u.test(
      before,
    )
  )
    return 'worked';
  if (/\b(?:doi|chuyen|hoan) (?:lich |ngay )*(?:lam viec|lam|nghi)(?: (?:tu|cua|ngay))*$/u.test(before)) return 'off';
  return /\blam viec(?: (?:vao|ngay))*$/u.test(before) ? 'worked' : null;
}

function askFor(bad: 'no_such_day' | 'other_weekday'): Ask {
  return bad === 'no_such_day' ? 'bad_date' : 'contradiction';
}

function dateAsk(part: Part): Ask {
  return part.moments.some(({ what }) => what.kind === 'bad') ? 'bad_date' : 'which_date';
}
