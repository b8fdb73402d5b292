import type { LocalDate } from '../domain/local-date.ts';
import { makeDate } from '../domain/local-date.ts';
import type { Cell } from './workbook.ts';

/** How a number in a cell is to be read, after its format. `digits`: shown with zeros in front up to that many. */
export type NumberMeaning = 'date' | 'percent' | 'plain' | { digits: number };

/** Built-in formats that show a day (ECMA-376 part 1, 18.8.30; 27–36 and 50–58 are the East Asian ones). */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);
const builtInPercents = new Set([9, 10]);

const dayMilliseconds = 86_400_000;
const days1904 = 1462;
/** 1900-02-29, which never was, has number 60 in the 1900 system. */
const leapDayThatNeverWas = 60;
const highestSerial = 2_958_465;

/** What a number format makes of a number. `code` is the custom format, if the file defines one under that id. */
export function meaningOf(id: number, code: string | undefined): NumberMeaning {
  if (code === undefined) {
    if (builtInDates.has(id)) return 'date';
    return builtInPercents.has(id) ? 'percent' : 'plain';
  }
  const positive = code.split(';', 1)[0] ?? '';
  const bare = positive.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').toLowerCase();
  if (/[yd]/.test(bare) && !bare.includes('general')) return 'date';
  if (bare.includes('%')) return 'percent';
  return /^0{2,}$/.test(bare.trim()) ? { digits: bare.trim().length } : 'plain';
}

/** The cell that a stored number shows. A number that is no day of the calendar stays a number. */
export function numberCell(value: number, meaning: NumberMeaning, from1904: boolean): Cell {
  if (meaning === 'date') {
    const date = dateOfSerial(value, from1904);
    if (date !== null) return { kind: 'date', date };
  }
  return { kind: 'number', value, text: numberText(value, meaning) };
}

/** The day of a spreadsheet's serial number (the time of day is dropped); `null` when there is none. */
export function dateOfSerial(serial: number, from1904: boolean): LocalDate | null {
  // Times are stored as fractions that may fall a hair short of midnight.
  const day = Math.floor(serial + 1e-6) + (from1904 ? days1904 : 0);
  if (day < 1 || day > highestSerial || day === leapDayThatNeverWas) return null;
  const sinceEpoch = day < leapDayThatNeverWas ? day + 1 : day;
  const instant = new Date(Date.UTC(1899, 11, 30) + sinceEpoch * dayMilliseconds);
  return makeDate(instant.getUTCFullYear(), instant.getUTCMonth() + 1, instant.getUTCDate());
}

function numberText(value: number, meaning: NumberMeaning): string {
  if (meaning === 'percent') return `${plainDigits(Number((value * 100).toPrecision(12)))}%`;
  const digits = plainDigits(value);
  return typeof meaning === 'object' ? digits.padStart(meaning.digits, '0') : digits;
}

function plainDigits(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 }) : text;
}
