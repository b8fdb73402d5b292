import { foldText } from './clean-text.ts';
import { type ColumnSpec, passedOver } from './column-names.ts';
import type { Cell, Row, Sheet } from './workbook.ts';
import { columnLetters } from './xlsx-sheet.ts';

/** A table found in a sheet: which column is where, and the rows below the header. */
export type Table<Column extends string> = {
  kind: 'table';
  sheet: string;
  headerRow: number;
  /** Index into `Row.cells` for each column that was found. */
  at: ReadonlyMap<Column, number>;
  /** Headers that mean nothing here, as written. */
  unknown: string[];
  rows: Row[];
};

export type HeaderRejection<Column extends string> =
  /** No row looks like a header; `wanted` are the columns it must have. */
  | { kind: 'no-header'; wanted: Column[] }
  | { kind: 'missing-columns'; sheet: string; headerRow: number; missing: Column[] }
  /** Two columns mean the same; `places` are their letters and headers, as `C “Đơn vị”`. */
  | {
      kind: 'double-column';
      sheet: string;
      headerRow: number;
      column: Column;
      places: { letter: string; header: string }[];
    };

const rowsSearched = 30;
const fewestColumns = 2;

/**
 * Finds the first sheet with a header row among its first 30 filled rows: columns in any order and case, with or
 * without diacritics, on several lines. When no sheet has one, says what is wrong with the likeliest.
 */
export function findTable<Column extends string>(
  sheets: readonly Sheet[],
  specs: readonly ColumnSpec<Column>[],
): Table<Column> | HeaderRejection<Column> {
  let rejection: HeaderRejection<Column> | null = null;
  for (const sheet of sheets) {
    const found = tableIn(sheet, specs);
    if (found?.kind === 'table') return found;
    rejection ??= found;
  }
  return rejection ?? { kind: 'no-header', wanted: required(specs) };
}

/** Whether a row repeats the header, as on every page of a long table, or numbers the columns: (1) (2) (3). */
export function isHeaderAgain<Column extends string>(
  row: Row,
  table: Table<Column>,
  specs: readonly ColumnSpec<Column>[],
): boolean {
  const filled = row.cells.filter((cell) => cell.kind !== 'empty');
  if (filled.length >= 3 && row.cells.every((cell, index) => columnNumber(cell) === index + 1)) return true;
  let matches = 0;
  for (const [column, index] of table.at) {
    const cell = row.cells[index];
    if (cell === undefined || cell.kind === 'empty') continue;
    const spec = specs.find((candidate) => candidate.column === column);
    if (spec === undefined || strength(headerOf(cell), spec) === 0) return false;
    matches += 1;
  }
  return matches >= fewestColumns;
}

function columnNumber(cell: Cell): number | null {
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'text' && /^\(?\d{1,2}\)?$/.test(cell.text) ? Number(cell.text.replace(/\D/g, '')) : null;
}

function tableIn<Column extends string>(
  sheet: Sheet,
  specs: readonly ColumnSpec<Column>[],
): Table<Column> | HeaderRejection<Column> | null {
  let best: { row: Row; position: number; found: Map<Column, number[]> } | null = null;
  for (const [position, row] of sheet.rows.slice(0, rowsSearched).entries()) {
    const found = recognise(row, specs);
    if (found.size >= fewestColumns && found.size > (best?.found.size ?? 0)) best = { row, position, found };
  }
  if (best === null) return null;
  const { row, position, found } = best;
  const place = { sheet: sheet.name, headerRow: row.number };
  const missing = required(specs).filter((column) => !found.has(column));
  if (missing.length > 0) return { kind: 'missing-columns', ...place, missing };
  for (const [column, indices] of found) {
    if (indices.length > 1)
      return { kind: 'double-column', ...place, column, places: indices.map((index) => placeOf(row, index)) };
  }
  const at = new Map([...found].map(([column, indices]) => [column, indices[0] ?? 0]));
  return { kind: 'table', ...place, at, unknown: unknownHeaders(row, at, specs), rows: sheet.rows.slice(position + 1) };
}

/** For each column the indices of the headers that name it: the strong names, or the weak ones where there is no strong. */
function recognise<Column extends string>(row: Row, specs: readonly ColumnSpec<Column>[]): Map<Column, number[]> {
  const found = new Map<Column, number[]>();
  const headers = row.cells.map(headerOf);
  for (const spec of specs) {
    const strengths = headers.map((header) => strength(header, spec));
    const strongest = Math.max(0, ...strengths);
    if (strongest === 0) continue;
    const indices = [...strengths.keys()].filter((index) => strengths[index] === strongest);
    // The ordinal numbers of several header lines are not several codes.
    found.set(spec.column, strongest === 1 ? indices.slice(0, 1) : indices);
  }
  return found;
}

function strength<Column extends string>(header: string, spec: ColumnSpec<Column>): 0 | 1 | 2 {
  if (spec.names.includes(header)) return 2;
  return spec.weak?.includes(header) === true ? 1 : 0;
}

/** A header without what it explains in brackets: `Thời hạn (ngày/tháng/năm)` is `thoi han`. */
function headerOf(cell: Cell): string {
  return cell.kind === 'text' ? foldText(cell.text.replace(/\([^)]*\)/g, ' ')) : '';
}

function unknownHeaders<Column extends string>(
  row: Row,
  at: ReadonlyMap<Column, number>,
  specs: readonly ColumnSpec<Column>[],
): string[] {
  const used = new Set(at.values());
  const weak = specs.flatMap((spec) => spec.weak ?? []);
  return row.cells.flatMap((cell, index) => {
    const header = headerOf(cell);
    if (cell.kind !== 'text' || used.has(index) || passedOver.includes(header) || weak.includes(header)) return [];
    return [cell.text.replace(/\s+/g, ' ')];
  });
}

function placeOf(row: Row, index: number): { letter: string; header: string } {
  const cell = row.cells[index];
  return { letter: columnLetters(index + 1), header: cell?.kind === 'text' ? cell.text.replace(/\s+/g, ' ') : '' };
}

function required<Column extends string>(specs: readonly ColumnSpec<Column>[]): Column[] {
  return specs.filter((spec) => spec.required).map((spec) => spec.column);
}
