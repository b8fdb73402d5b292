import type { Column, Table } from '../../../conversation/view.ts';
import type { Line, Span } from './line.ts';

/** Monospaced characters that fit beside each other in a message on a phone 360 pixels wide. */
const PHONE_COLUMNS = 34;
/** Blank characters between two columns: two if there is room. */
const GAPS = [2, 1];

/** The table as text: monospaced where it fits a phone, otherwise a line for each row. */
export function tableLines(table: Table): Line[] {
  checkShape(table);
  const gap = GAPS.find((width) => totalWidth(table, width) <= PHONE_COLUMNS);
  return gap === undefined ? listedLines(table) : monoLines(table, gap);
}

/** Throws if a row has not one string for each column: a programming error. */
export function checkShape({ columns, rows }: Table): void {
  const odd = rows.find((row) => row.length !== columns.length);
  if (odd !== undefined)
    throw new Error(`A table of ${columns.length} columns has a row of ${odd.length}: give one string a column.`);
}

function monoLines(table: Table, gap: number): Line[] {
  const widths = columnWidths(table);
  const header = table.columns.map((column) => column.title);
  const shown = header.every((text) => text === '') ? table.rows : [header, ...table.rows];
  return shown.map((row) => {
    const cells = row.map((cell, at) => pad(cell, widths[at] ?? 0, table.columns[at]?.align));
    return { spans: [{ text: cells.join(' '.repeat(gap)).trimEnd() }], mono: true };
  });
}

function totalWidth(table: Table, gap: number): number {
  return columnWidths(table).reduce((sum, width) => sum + width, gap * (table.columns.length - 1));
}

function columnWidths({ columns, rows }: Table): number[] {
  return columns.map((column, at) => {
    const cells = [column.title, ...rows.map((row) => row[at] ?? '')];
    // A line break would tear the row apart: such a table is listed.
    return Math.max(...cells.map((cell) => (cell.includes('\n') ? Number.POSITIVE_INFINITY : widthOf(cell))));
  });
}

function pad(cell: string, width: number, align: Column['align']): string {
  const blanks = ' '.repeat(width - widthOf(cell));
  return align === 'right' ? blanks + cell : cell + blanks;
}

const graphemes = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/** Monospaced cells that a text takes: one for each letter with its marks, two for an emoji. */
function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += /\p{Emoji_Presentation}|\uFE0F/u.test(segment) ? 2 : 1;
  return width;
}

/** `Sở Y tế: Tổng 12 · Quá hạn 3`: the first column names the row, every other value has its column's title before it. */
function listedLines({ columns, rows }: Table): Line[] {
  return rows.map((row) => {
    const values = row
      .slice(1)
      .flatMap((cell, at) => (cell === '' ? [] : [`${columns[at + 1]?.title ?? ''} ${cell}`.trim()]));
    const name: Span = { text: row[0] ?? '', tag: 'b' };
    return { spans: values.length === 0 ? [name] : [name, { text: `: ${values.join(' · ')}` }] };
  });
}
