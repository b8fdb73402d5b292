import { daysBetween } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import type { Viewer } from '../turn.ts';
import { dateWords } from './figures.ts';

interface Terms {
  readonly owner: string | null;
  readonly answerBy: string | null;
}

/** Who is to clear the way and by when: "chờ Sở Tài chính, trả lời trước 15/4/2024"; empty: neither was said. */
export function termsWords(viewer: Viewer, { owner, answerBy }: Terms): string {
  const { text } = viewer;
  return [
    ...(owner === null ? [] : [text('obstacle-waits-for', { owner })]),
    ...(answerBy === null ? [] : [text('obstacle-answer-by', { date: dateWords(viewer, answerBy) })]),
  ].join(', ');
}

/** The same in brackets after what it is of. */
export function withTerms(viewer: Viewer, words: string, terms: Terms): string {
  const more = termsWords(viewer, terms);
  return more === '' ? words : viewer.text('obstacle-with-terms', { words, terms: more });
}

/** Calendar days from the day of an instant to today, 0 on the day itself. */
export function daysSince({ office, today }: Pick<Viewer, 'office' | 'today'>, since: Date): number {
  return daysBetween(localDateAt(since, office.calendar.zone), today);
}
