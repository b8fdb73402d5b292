import type { CellValue, Worksheet } from 'exceljs';
import { type LocalDate, partsOf } from '../../domain/local-date.ts';
import { plainText } from '../plain-text.ts';

/** What a cell holds: a text, a day, a count, or a share of 100 percent. */
export type Cell =
  | string
  | null
  | { readonly day: LocalDate | null }
  | { readonly count: number | null }
  | { readonly percent: number | null }
  /** Points, with one decimal. */
  | { readonly points: number | null };

export interface SheetColumn {
  readonly title: string;
  /** In letters. */
  readonly width: number;
}

const DAY = 'dd/mm/yyyy';
const COUNT = '#,##0';
const POINTS = '0.0';
const PERCENT = '0.0%';
/** The most letters that a cell takes. */
const MOST_LETTERS = 32_767;

/** Adds rows of cells; a text is never anything but a text, whatever it begins with. */
export function addRows(sheet: Worksheet, rows: readonly (readonly Cell[])[]): void {
  for (const cells of rows) {
    const row = sheet.addRow(cells.map(writtenValue));
    cells.forEach((cell, i) => {
      const written = row.getCell(i + 1);
      written.alignment = { vertical: 'top', wrapText: true };
      const format = formatOf(cell);
      if (format !== null) written.numFmt = format;
    });
  }
}

/** The header: bold, frozen, with a filter over all rows below it. */
export function addHeader(sheet: Worksheet, columns: readonly SheetColumn[]): void {
  const header = sheet.addRow(columns.map(({ title }) => title));
  header.eachCell((cell) => {
    cell.font = { bold: true };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE7E6E6' } };
  });
  columns.forEach(({ width }, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  sheet.views = [{ state: 'frozen', ySplit: header.number }];
}

export function addFilter(sheet: Worksheet, headerRow: number, columns: number): void {
  sheet.autoFilter = {
    from: { row: headerRow, column: 1 },
    to: { row: Math.max(headerRow, sheet.rowCount), column: columns },
  };
}

function writtenValue(cell: Cell): CellValue {
  if (cell === null) return null;
  if (typeof cell === 'string') return textValue(cell);
  if ('day' in cell) return cell.day === null ? null : midnight(cell.day);
  if ('count' in cell) return cell.count;
  if ('points' in cell) return cell.points;
  return cell.percent === null ? null : cell.percent / 100;
}

/** `_x0041_` in a text would be read as an escape (ECMA-376 part 1, 22.9.2.19), so its mark is escaped itself. */
function textValue(text: string): string | null {
  const plain = plainText(text).slice(0, MOST_LETTERS);
  return plain === '' ? null : plain.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function formatOf(cell: Cell): string | null {
  if (cell === null) return null;
  if (typeof cell === 'string') return '@';
  if ('day' in cell) return DAY;
  if ('points' in cell) return POINTS;
  return 'count' in cell ? COUNT : PERCENT;
}

/** exceljs takes a day as its midnight in UTC. */
function midnight(day: LocalDate): Date {
  const { year, month, day: ofMonth } = partsOf(day);
  return new Date(Date.UTC(year, month - 1, ofMonth));
}
