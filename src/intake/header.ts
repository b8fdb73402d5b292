import { foldText } from './clean-text.ts';
import type { ColumnSpec } from './column-names.ts';
import type { MergedRange, Row, Sheet } from './workbook.ts';

/** A heading over one or more columns (counted from 0, both ends included), as written from top to bottom over one or more rows. */
export type Heading = { left: number; right: number; written: string[] };

type Origin = { row: number; column: number; text: string; right: number };

/** No sheet is read beyond so many columns; merges beyond the second limit on a header are an attack on the time. */
const widestHeader = 256;
const longestHeading = 150;
export const mostHeaderMerges = 500;

/** How well a heading names a column: by its name, by one that runs like it, by one that may mean it, or not. */
export type Strength = 0 | 1 | 2 | 3;

/**
 * The headings that some rows of a sheet, one below the other, make together. Under "Cơ quan thực hiện", merged over two columns, stand
 * "Chủ trì" and "Phối hợp": these are two headings of two lines each. A cell merged over both rows is one of one line.
 */
export function headingsIn(rows: readonly Row[], merges: readonly MergedRange[]): Heading[] {
  const widest = Math.max(...rows.map((row) => row.cells.length), ...merges.map(({ right }) => right));
  const width = Math.min(widest, widestHeader);
  const headings: Heading[] = [];
  let lowest: Origin | null = null;
  for (let column = 0; column < width; column += 1) {
    const origins = originsAt(rows, merges, column);
    const own = origins.at(-1);
    if (own === undefined) continue;
    const before = headings.at(-1);
    if (before !== undefined && lowest !== null && lowest.row === own.row && lowest.column === own.column) {
      before.right = column;
    } else {
      headings.push({ left: column, right: column, written: origins.map(({ text }) => text) });
    }
    lowest = own;
  }
  return headings;
}

function originsAt(rows: readonly Row[], merges: readonly MergedRange[], column: number): Origin[] {
  const origins: Origin[] = [];
  for (const row of rows) {
    const merge = merges.find((range) => covers(range, row.number, column + 1));
    const top = merge === undefined ? row : rows.find(({ number }) => number === merge.top);
    const at = merge === undefined ? column : merge.left - 1;
    const cell = top?.cells[at];
    if (cell?.kind !== 'text' || headingKey(cell.text) === '') continue;
    if (origins.at(-1)?.row === top?.number && origins.at(-1)?.column === at) continue;
    origins.push({ row: top?.number ?? 0, column: at, text: cell.text, right: (merge?.right ?? at + 1) - 1 });
  }
  return origins;
}

function covers({ top, bottom, left, right }: MergedRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** The last row of a header that begins with this one: cells that are merged downwards take the rows below with them. */
export function lastHeaderRow(sheet: Sheet, first: number): number {
  const heights = sheet.merges.filter(({ top }) => top === first).map(({ bottom }) => bottom);
  return Math.max(first, ...heights);
}

/**
 * A heading without what it explains in brackets: `Thời hạn (ngày/tháng/năm)` is `thoi han`. A column's number is none, nor is a text
 * too long for one.
 */
export function headingKey(text: string): string {
  if (text.length > longestHeading) return '';
  return foldText(text.replace(/\([^)]*\)/g, ' ')).replace(/^\d+$/, '');
}

/** How well a heading names the column, by its lowest line alone or by all of its lines together. */
export function strengthOf<Column extends string>({ written }: Heading, spec: ColumnSpec<Column>): Strength {
  const keys = [written.at(-1) ?? '', written.join(' ')].map(headingKey);
  if (keys.some((key) => spec.names.includes(key))) return 3;
  if (keys.some((key) => spec.like?.test(key) === true)) return 2;
  return keys.some((key) => spec.weak?.includes(key) === true) ? 1 : 0;
}
