import type { Found } from './day.ts';
import type { Token } from './tokens.ts';

const PARTS_OF_DAY: Readonly<Record<string, string>> = { sang: '07:30', trua: '11:30', chieu: '14:00', toi: '18:00' };

/** The hour of the day that begins at a token, `HH:mm`: "8h30", "14 giờ", "8:30", "3h chiều", "sáng mai"; `null` when none does. */
export function timeAt(tokens: readonly Token[], at: number): Found<string> | null {
  return clockAt(tokens, at) ?? partOfDayAt(tokens, at);
}

function clockAt(tokens: readonly Token[], at: number): Found<string> | null {
  const hour = tokens[at];
  if (hour?.kind !== 'number' || !/^\d{1,2}$/.test(hour.text)) return null;
  const mark = tokens[at + 1];
  if (mark?.text !== ':' && !['h', 'g', 'gio'].includes(mark?.key ?? '')) return null;
  const minutes = tokens[at + 2];
  const hasMinutes = minutes?.kind === 'number' && /^[0-5]\d$/.test(minutes.text);
  if (mark?.text === ':' && (!hasMinutes || minutes.spaced)) return null;
  const halfPast = minutes?.key === 'ruoi';
  const end = at + (hasMinutes || halfPast ? 3 : 2);
  const afternoon = ['chieu', 'toi'].includes(tokens[end]?.key ?? '') && tokens[end]?.text.toLowerCase() !== 'tôi';
  const value = Number(hour.text) + (afternoon && Number(hour.text) < 12 ? 12 : 0);
  if (value > 23) return null;
  const minuteText = halfPast ? '30' : hasMinutes ? minutes.text : '00';
  const named = afternoon || tokens[end]?.key === 'sang';
  return { what: `${String(value).padStart(2, '0')}:${minuteText}`, from: at, to: named ? end + 1 : end };
}

/** Only beside a day or "nay", since "tới" and "tối", "sang" and "sáng" look alike. */
function partOfDayAt(tokens: readonly Token[], at: number): Found<string> | null {
  const part = PARTS_OF_DAY[tokens[at]?.key ?? ''];
  const next = tokens[at + 1]?.key ?? '';
  const reminds = next === 'nhac' && part !== PARTS_OF_DAY['toi'];
  const beside = reminds || ['mai', 'nay', 'thu', 'ngay', 'kia', 'hom'].includes(next);
  return part !== undefined && beside ? { what: part, from: at, to: at + 1 } : null;
}
