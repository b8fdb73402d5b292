import { formatNumberIn } from '../domain/quantity.ts';
import { comparedWith, type SummaryFigures } from '../domain/summary.ts';
import type { Text } from '../language/fluent.ts';

/** The sentence that government reports use, word for word and in this order: in the chat and in the written report alike. */
export function officialSentence(text: Text, now: SummaryFigures, before: SummaryFigures): string {
  const percent = now.overduePercent === null ? '0' : formatNumberIn(text.language, now.overduePercent, 1);
  return text('summary-sentence', {
    ...counts(text, now),
    percent,
    change: changeWords(text, comparedWith(now, before)),
  });
}

function changeWords(text: Text, points: number | null): string {
  if (points === null) return text('summary-change-unknown');
  if (points === 0) return text('summary-change-none');
  return text(points > 0 ? 'summary-change-up' : 'summary-change-down', {
    percent: formatNumberIn(text.language, Math.abs(points), 1),
  });
}

function counts(text: Text, { total, done, doneInTime, doneLate, open, openInTime, openOverdue }: SummaryFigures) {
  const shown = { total, done, doneInTime, doneLate, open, openInTime, openOverdue };
  return Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, formatNumberIn(text.language, value)]));
}
