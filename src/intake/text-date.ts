import { type LocalDate, makeDate } from '../domain/local-date.ts';
import { foldText } from './clean-text.ts';

type TextDate =
  | { kind: 'date'; on: LocalDate }
  /** Written as a date, but the calendar has no such day, as 31/02/2024. */
  | { kind: 'impossible' }
  | { kind: 'unreadable' };

/** After folding, every separator is one space; a time of day that an export left behind is passed over. */
const dayFirst = /^(?:ngay )?(\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4}|\d{2})(?: \d{1,2} \d{2}(?: \d{2})?)?$/;
const yearFirst = /^(\d{4}) (\d{1,2}) (\d{1,2})(?: \d{1,2} \d{2}(?: \d{2})?)?$/;
const dateInSentence = /(?:^| )ngay (\d{1,2}) (?:thang )?(\d{1,2}) (?:nam )?(\d{4})(?: |$)/;
const earliestYear = 1945;
const latestYear = 2100;

/**
 * Reads a date as officials type it in a cell: `30/6/2024`, `30-06-2024`, `30.6.24` (2000–2099), `ngày 30 tháng 6 năm
 * 2024`, or ISO `2024-06-30`. The day comes before the month; `6/30/2024` is impossible, never guessed.
 */
export function readTextDate(text: string): TextDate {
  const folded = foldText(text);
  const forward = dayFirst.exec(folded);
  if (forward !== null) return dateOf(forward[3], forward[2], forward[1]);
  const backward = yearFirst.exec(folded);
  if (backward !== null) return dateOf(backward[1], backward[2], backward[3]);
  return { kind: 'unreadable' };
}

/** The first full date after the word `ngày` in a sentence, as in the name of a document; `null` when there is none. */
export function findDate(sentence: string): LocalDate | null {
  const match = dateInSentence.exec(foldText(sentence));
  if (match === null) return null;
  const found = dateOf(match[3], match[2], match[1]);
  return found.kind === 'date' ? found.on : null;
}

function dateOf(year = '', month = '', day = ''): TextDate {
  const fullYear = year.length === 2 ? 2000 + Number(year) : Number(year);
  const on = fullYear < earliestYear || fullYear > latestYear ? null : makeDate(fullYear, Number(month), Number(day));
  return on === null ? { kind: 'impossible' } : { kind: 'date', on };
}
