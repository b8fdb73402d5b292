import { startOfWeek } from '../../../domain/local-date.ts';
import { isAsked } from '../mood.ts';
import { hasCue, type Part } from '../part.ts';
import type { Reading } from '../reading.ts';
import { daysSaid, resolveDays } from './calendar-days.ts';
import { holidaySaid } from './holiday-said.ts';
import type { PlainWords } from './plain-words.ts';

const NOT = '(?:khong|ko|k|kg|hong|hok|hem|chua|nhi|a|ha)';
/** Who changed it, and when. */
const CHANGES = new RegExp(
  [
    String.raw`\bai (?:da |vua |la nguoi |moi )*(?:doi|sua|them|bo|huy|nhap|ghi|cho|quyet|dat|xoa|chinh|dieu chinh|thay doi)\b.*\b(?:nghi|lam bu|hoan doi|lich lam viec|ngay lam viec|ngay le)\b`,
    String.raw`\blich su (?:cua |doi |thay doi |chinh )*(?:lich|ngay) (?:nghi|le|lam viec|lam bu)\b`,
    String.raw`\bwho changed\b.*\b(?:days? off|holidays?|calendar)\b`,
    String.raw`\b(?:nghi|lam bu|ngay le|lich nghi)\b.*\b(?:do ai|ai (?:da )?(?:doi|nhap|ghi|cho|sua|them))\b`,
  ].join('|'),
  'u',
);
/** What is asked for by its name, whatever stands around. */
const CALENDAR = new RegExp(
  [
    String.raw`\b(?:lich|ngay|ki|ky|dip|dot) nghi(?: le| tet| bu)?\b`,
    String.raw`\bngay le\b|\blam bu\b(?! (?:tien do|viec|khoi luong|phan))|\bhoan doi ngay\b|\bdays? off\b|\b(?:public )?holidays?\b`,
    String.raw`\bnghi (?:le|tet|bu)\b`,
    String.raw`\bnghi (?:may|bao nhieu|nhung|cac) (?:ngay|hom|bua)\b|\bnghi (?:ngay|hom) (?:nao|mo)\b|\bnghi (?:tu|den|toi) (?:ngay |hom )?(?:nao|mo|bao gio)\b`,
  ].join('|'),
  'u',
);
/** Asked of a day or a holiday: "có nghỉ không", "có phải đi làm không", "nghỉ hay làm". */
const OF_A_DAY = new RegExp(
  [
    String.raw`\b(?:co|duoc|dc|co duoc|phai) (?:duoc |dc |phai |can )*(?:nghi|di lam|lam viec|lam|di truc|lam bu)(?: (?:le|tet|bu|viec|gi|lam))*(?: (?:vay|the|hay))? ${NOT}\b`,
    String.raw`\b(?:nghi|di lam|lam viec|lam) (?:hay|hoac) (?:la )?(?:nghi|di lam|lam|lam viec|khong|ko)\b`,
    String.raw`\b(?:nghi|lam viec|di lam|lam) (?:a|ha|ko|khong|k|chu)$`,
    String.raw`\b(?:sao|vi sao|tai sao)\b.*\b(?:nghi|lam bu|lam viec|di lam)\b|\b(?:nghi|lam bu)\b.*\b(?:vi sao|tai sao|vi li do|ly do gi)\b`,
    String.raw`\bla ngay (?:gi|nghi|le)\b|\bnghi (?:gi|le gi)\b|\bcon (?:bao nhieu|may) ngay nua\b.*\bnghi\b|\bbao (?:gio|lau nua|h)\b.*\bnghi\b`,
  ].join('|'),
  'u',
);
/** Asked of a holiday: which day it is. */
const OF_A_HOLIDAY =
  /\bnghi\b|\b(?:ngay|thu|hom) (?:nao|may|mo|bao nhieu)\b|\b(?:khi nao|bao gio|bao lau|may gio)\b|\broi vao\b|\bla ngay\b|\blich\b/u;
/** A person's own days, and what they have been unable to do. */
const OWN = /\bnghi (?:phep|om|viec|huu|thai san|che do|khong luong|benh)\b|\bngay phep\b/u;
/** "Em nghỉ Tết từ 8/2 đến 16/2" tells of the person, unless it asks. */
const OWN_ABSENCE = /\b(?:toi|em|minh|tui|chau) (?:xin |se |muon |duoc )*nghi\b|\bcho (?:toi|em|minh|tui) nghi\b/u;

/** What is asked of the office's calendar; null: nothing of it. */
export function calendarQuestion(part: Part, words: PlainWords, isCommand: boolean): Reading | null {
  const { text } = words;
  if (OWN.test(text) || (OWN_ABSENCE.test(text) && !isAsked(part))) return null;
  if (CHANGES.test(text) || (isCommand && /^(?:lich su|ai doi|history)\b/u.test(text)))
    return { intent: 'calendar', kind: 'changes', ...whenOf(part, words) };
  const asked = isCommand || isAsked(part) || hasCue(part, 'listing');
  const holiday = holidaySaid(text);
  const when = whenOf(part, words);
  const isOfDay = OF_A_DAY.test(text) && (when.date !== undefined || when.ask !== undefined || holiday !== null);
  const isShort = part.to - part.from <= LONGEST_HEADING;
  const isOfCalendar = CALENDAR.test(text) && (asked || isShort) && !tellsOfWork(part);
  // "Hùng Vương" sounds like "vướng".
  const isOfHoliday =
    holiday !== null &&
    OF_A_HOLIDAY.test(text) &&
    (asked || isShort) &&
    (holiday === 'hung_kings' || !tellsOfWork(part));
  if (!isOfDay && !isOfCalendar && !isOfHoliday && !isCommand && !BARE.test(text)) return null;
  return { intent: 'calendar', ...(holiday !== null && { holiday, note: holiday }), ...when };
}

/** In tokens: "lịch nghỉ lễ, Tết năm 2025 của tỉnh" is asked without a question word. */
const LONGEST_HEADING = 9;
const BARE = /^(?:cho (?:toi |em |minh )?)?(?:xem |coi |hoi )?(?:cac |nhung )?(?:lich|ngay) (?:nghi|lam bu)\b/u;

/** "Chưa báo cáo được vì nghỉ lễ" tells why; it asks nothing. */
function tellsOfWork(part: Part): boolean {
  return (
    hasCue(part, 'done', 'obstacle', 'stalled', 'because', 'extension', 'urge', 'assign', 'substitute') ||
    part.figures.some(({ what }) => what.kind === 'percent')
  );
}

/** The day, or the stretch, that is asked about. */
function whenOf(part: Part, words: PlainWords): Pick<Reading, 'date' | 'until' | 'period' | 'ask'> {
  const { today } = part.scene.context;
  const { days } = daysSaid(part, words, today);
  if (days.length > 0) {
    const resolved = resolveDays(days, startOfWeek(today));
    if ('bad' in resolved && resolved.bad === 'no_such_day') return { ask: 'bad_date' };
    // The answer names the right weekday: nobody need ask again.
    const [date, until = date] = 'bad' in resolved ? resolved.but : resolved.dates;
    return date === undefined ? {} : { date, ...(until !== undefined && until > date && { until }) };
  }
  if (part.moments.some(({ what }) => what.kind === 'bad')) return { ask: 'bad_date' };
  const [period] = part.periods;
  if (period !== undefined) return { period: period.what };
  const year = /\b(20\d\d)\b/.exec(words.text)?.[1];
  return year === undefined ? {} : { period: year };
}
