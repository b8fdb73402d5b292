import { type LocalDate, partsOf, weekday } from '../../domain/local-date.ts';
import { formatNumberIn } from '../../domain/quantity.ts';
import type { Viewer } from '../turn.ts';

type Reader = Pick<Viewer, 'text'>;

/** A day as the reader writes it: "30/6/2024"; "30 June 2024". */
export function dateWords({ text }: Reader, date: LocalDate): string {
  const { day, month, year } = partsOf(date);
  return text('date', { day, month, year: String(year) });
}

/** A date as it is read back: with the weekday and the year, so that a wrong guess is seen. */
export function longDate(reader: Reader, date: LocalDate): string {
  const { text } = reader;
  return text('long-date', { weekday: text(`weekday-${weekday(date)}`), date: dateWords(reader, date) });
}

/** A number as the reader writes it: "2.389.718" and "77,1"; "2,389,718" and "77.1". At most `decimals` decimals. */
export function numberWords({ text }: Reader, value: number, decimals = 2): string {
  return formatNumberIn(text.language, value, decimals);
}

/** What has been counted, of what there is to count. */
export interface Quantity {
  readonly done: number;
  readonly total?: number;
  /** What is counted, as it was said: "xã". */
  readonly unit?: string;
}

export function quantityWords(viewer: Viewer, { done, total, unit }: Quantity): string {
  const counted = numberWords(viewer, done);
  const figure = total === undefined ? counted : `${counted}/${numberWords(viewer, total)}`;
  if (unit === '%') return `${figure}%`;
  return unit === undefined ? figure : `${figure} ${unit}`;
}
