import { isAsked, isNotNow } from '../mood.ts';
import { type Part, partOf } from '../part.ts';
import type { Reading } from '../reading.ts';
import type { Scene } from '../scene.ts';
import { calendarOrder } from './calendar-order.ts';
import { calendarQuestion } from './calendar-question.ts';
import { plainWords } from './plain-words.ts';

/** Whatever speaks of days off has one of these words. */
const KEYS = new Set([
  'nghi',
  'tet',
  'bu',
  'hoan',
  'lam',
  'le',
  'gio',
  'khanh',
  'hung',
  'phong',
  'lao',
  'doi',
  'ngay',
  'off',
  'holiday',
  'holidays',
]);

/** That asks for rights. */
const WHO_MAY = /\bai (?:duoc|co quyen|co the|co tham quyen)\b|\bwho (?:may|can)\b/u;

/** What is said of the office's days off and days worked instead: an order or a question. Null: something else. */
export function calendarOf(part: Part): Reading | null {
  if (!mayBe(part)) return null;
  const words = plainWords(part);
  if (WHO_MAY.test(words.text)) return null;
  const order = isAsked(part) || isNotNow(part, part.to) ? null : calendarOrder(part, words, false);
  return order ?? calendarQuestion(part, words, false);
}

/** "/ngaynghi …": the same, with the command in front of it. */
export function calendarCommand(part: Part): Reading {
  if (part.to === part.from || part.to - part.from > LONGEST) return { intent: 'calendar' };
  const words = plainWords(part);
  const order = isAsked(part) ? null : calendarOrder(part, words, true);
  return order ?? calendarQuestion(part, words, true) ?? { intent: 'calendar' };
}

/** A swap may be told in two sentences: "Nghỉ thứ Sáu 2/5; làm bù thứ Bảy 26/4". Null: the message is not that alone. */
export function swapOf(scene: Scene): Reading | null {
  const whole = partOf(scene, 0, scene.tokens.length);
  if (!mayBe(whole) || isAsked(whole)) return null;
  const order = calendarOrder(whole, plainWords(whole), false);
  return order?.kind === 'swap' ? order : null;
}

/** In tokens. A longer sentence tells of something else, and the phrases are not to be looked for in all of a long text. */
const LONGEST = 60;

function mayBe({ scene, from, to, codes }: Part): boolean {
  return to - from <= LONGEST && codes.length === 0 && scene.tokens.slice(from, to).some(({ key }) => KEYS.has(key));
}
