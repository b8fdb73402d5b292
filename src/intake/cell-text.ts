import { partsOf } from '../domain/local-date.ts';
import type { Cell } from './workbook.ts';

const severalSpaces = /[^\S ]| {2}/;

/** A cell as one reads it aloud; a date as `30/6/2024`. */
export function cellText(cell: Cell): string {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'date': {
      const { day, month, year } = partsOf(cell.date);
      return `${day}/${month}/${year}`;
    }
    default:
      return cell.text;
  }
}

/** Texts of one line: names, titles, units. */
export function oneLine(text: string): string {
  return severalSpaces.test(text) ? text.replace(/\s+/g, ' ') : text;
}
