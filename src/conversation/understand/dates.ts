import type { LocalDate } from '../../domain/local-date.ts';
import { edge } from './date-edges.ts';
import type { Found, Moment, ReadMoment } from './day.ts';
import { stretch, unfixed } from './stretches.ts';
import type { Token } from './tokens.ts';
import { dayWord, weekdayDate } from './week-days.ts';
import { fullDate, wordedDate } from './written-dates.ts';

const FIRST_WORDS = new Set(
  'cuoi het dau giua ngay hom mung mong chu cn thu t ke tinh sang chieu toi trua mai mot trong sau them khoang lui nua vai may it truoc ra thoi lat hai ba bon tu nam lam bay tam chin muoi tuan thang quy q ky'.split(
    ' ',
  ),
);

/** Whether a day, a length or a period can begin at the token; most words are passed over by this alone. */
export function beginsDate(token: Token | undefined): boolean {
  return token !== undefined && (token.kind === 'number' || FIRST_WORDS.has(token.key));
}

/** The day, or the stretch to be added, that begins at a token; `null` when none does. */
export function momentAt(tokens: readonly Token[], at: number, today: LocalDate): Found<Moment> | null {
  for (const read of READERS) {
    const found = read(tokens, at, today);
    if (found !== null) return found;
  }
  return null;
}

const READERS: readonly ReadMoment[] = [fullDate, unfixed, edge, wordedDate, weekdayDate, dayWord, stretch];
