import { type ColumnSpec, passedOver } from './column-names.ts';
import { fewestColumns, headerIn } from './find-header.ts';
import { type Heading, headingKey } from './header.ts';
import { tableRows } from './table-rows.ts';
import type { Cell, Row, Sheet, SheetPlace } from './workbook.ts';
import { columnLetters } from './xlsx-sheet.ts';

/** A table found in a sheet: which column is where, and the rows below the header. */
export type Table<Column extends string> = {
  kind: 'table';
  headerRow: number;
  /** Index into `Row.cells` for each column that was found. */
  at: ReadonlyMap<Column, number>;
  /** Columns whose heading may as well mean something else, as "TT" for the code. */
  weak: ReadonlySet<Column>;
  /** Headers that mean nothing here, as written. */
  unknown: string[];
  /** With what is merged over several rows in each of them; several rows that are one task as one. */
  rows: Row[];
  /** The lines of text above the header, nearest last. */
  title: string[];
  /** Numbers of rows with a cell that is merged over most of the table. */
  banners: ReadonlySet<number>;
  /** How many columns have something in them. */
  width: number;
  /** It has no header of its own and goes on with the table before it. */
  goesOn: boolean;
  /** How many sheets of the file stand before it. */
  position: number;
} & SheetPlace;

export type HeaderRejection<Column extends string> =
  /** No row looks like a header; `wanted` are the columns it must have. */
  | { kind: 'no-header'; wanted: Column[] }
  | ({ kind: 'missing-columns'; headerRow: number; missing: Column[] } & SheetPlace)
  /** Two columns mean the same; `places` are their letters and headers, as `C “Đơn vị”`. */
  | ({
      kind: 'double-column';
      headerRow: number;
      column: Column;
      places: { letter: string; header: string }[];
    } & SheetPlace)
  /** Neither codes nor a document whose numbers could stand for them. */
  | ({ kind: 'no-source' } & SheetPlace);

/** Which column tells one thing from the next, and which one only numbers them. */
export type Meant<Column extends string> = { identity: Column; ordinal: Column | null };

const fewestInBanner = 3;
const fewestInNumbers = 3;

/**
 * Finds the table of a sheet by its header among the first 30 filled rows: columns in any order and case, with or without
 * diacritics, in cells of several lines, over up to three rows. `null`: nothing here looks like one.
 */
export function tableIn<Column extends string>(
  sheet: Sheet,
  specs: readonly ColumnSpec<Column>[],
  meant: Meant<Column>,
): Table<Column> | HeaderRejection<Column> | null {
  const header = headerIn(sheet, specs);
  if (header === null) return null;
  const { position, rows, headings, found } = header;
  const headerRow = rows[0]?.number ?? 1;
  const place = { ...placeOf(sheet), headerRow };
  const missing = specs.filter(({ column, required }) => required && !found.has(column)).map(({ column }) => column);
  if (missing.length > 0) return { kind: 'missing-columns', ...place, missing };
  for (const [column, doubles] of found) {
    if (doubles.length > 1) return { kind: 'double-column', ...place, column, places: doubles.map(nameOf) };
  }
  const columns = new Map(
    [...found].flatMap(([column, [heading]]) => (heading === undefined ? [] : [[column, heading] as const])),
  );
  const known = new Set(columns.values());
  const below = { ...sheet, rows: sheet.rows.slice(position + rows.length) };
  return {
    kind: 'table',
    ...place,
    at: new Map([...columns].map(([column, { left }]) => [column, left])),
    weak: header.weak,
    unknown: headings.filter((heading) => !known.has(heading) && !isPassedOver(heading, specs)).map(asWritten),
    rows: rowsBelow(withoutHeaders(below, rows, specs), [...known], columns, meant),
    title: [...(sheet.above ?? []), ...sheet.rows.slice(0, position).flatMap(({ cells }) => textsOf(cells))],
    banners: bannersOf(sheet),
    width: widthOf(sheet),
    goesOn: false,
    position: 0,
  };
}

/** A table without a header, read by the columns of the one before it; `null` when it has more of them. */
export function goingOn<Column extends string>(
  sheet: Sheet,
  before: Table<Column>,
  specs: readonly ColumnSpec<Column>[],
  meant: Meant<Column>,
): Table<Column> | null {
  // The last columns may be empty all the way down: then nobody sees how wide the table is.
  if (widthOf(sheet) > before.width) return null;
  const columns = new Map<Column, Heading>(
    [...before.at].map(([column, left]) => [column, { left, right: left, written: [] }]),
  );
  return {
    ...before,
    ...placeOf(sheet),
    rows: rowsBelow(withoutHeaders(sheet, [], specs), [...columns.values()], columns, meant),
    title: sheet.above ?? [],
    banners: bannersOf(sheet),
    goesOn: true,
  };
}

function rowsBelow<Column extends string>(
  sheet: Sheet,
  headings: readonly Heading[],
  columns: ReadonlyMap<Column, Heading>,
  { identity, ordinal }: Meant<Column>,
): Row[] {
  const leftOf = (column: Column | null) => (column === null ? undefined : columns.get(column)?.left) ?? -1;
  return tableRows(sheet, headings, { identity: leftOf(identity), ordinal: leftOf(ordinal) });
}

function placeOf({ name, table }: Sheet): SheetPlace {
  return sheetOf({ sheet: name, ...(table === undefined ? {} : { table }) });
}

/** The place alone of what has one. */
export function sheetOf({ sheet, table }: SheetPlace): SheetPlace {
  return { sheet, ...(table === undefined ? {} : { table }) };
}

function isPassedOver<Column extends string>(heading: Heading, specs: readonly ColumnSpec<Column>[]): boolean {
  const key = headingKey(heading.written.at(-1) ?? '');
  return key === '' || passedOver.includes(key) || specs.some((spec) => spec.weak?.includes(key) === true);
}

/** Without the rows that repeat the header, as on every page of a long table, or number the columns: (1) (2) (3). */
function withoutHeaders<Column extends string>(
  sheet: Sheet,
  header: readonly Row[],
  specs: readonly ColumnSpec<Column>[],
): Sheet {
  const again = new Set(header.flatMap(({ cells }) => textsOf(cells)).map(headingKey));
  const isHeading = (cell: Cell) => {
    if (cell.kind !== 'text') return false;
    const key = headingKey(cell.text);
    return (key !== '' && again.has(key)) || specs.some(({ names }) => names.includes(key));
  };
  const isHeader = ({ cells }: Row) => {
    const filled = cells.filter((cell) => cell.kind !== 'empty');
    if (filled.length >= fewestInNumbers && cells.every((cell, index) => columnNumber(cell) === index + 1)) return true;
    return filled.length >= fewestColumns && filled.every(isHeading);
  };
  return { ...sheet, rows: sheet.rows.filter((row) => !isHeader(row)) };
}

function columnNumber(cell: Cell): number | null {
  if (cell.kind === 'number') return cell.value;
  return cell.kind === 'text' && /^\(?\d{1,2}\)?$/.test(cell.text) ? Number(cell.text.replace(/\D/g, '')) : null;
}

function nameOf(heading: Heading): { letter: string; header: string } {
  return { letter: columnLetters(heading.left + 1), header: asWritten(heading) };
}

function asWritten({ written }: Heading): string {
  return (written.at(-1) ?? '').replace(/\s+/g, ' ');
}

function textsOf(cells: readonly Cell[]): string[] {
  return cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []));
}

function bannersOf(sheet: Sheet): Set<number> {
  const least = Math.max(fewestInBanner, widthOf(sheet) / 2);
  return new Set(sheet.merges.filter(({ left, right }) => right - left + 1 >= least).map(({ top }) => top));
}

function widthOf({ rows, merges }: Sheet): number {
  const widest = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return merges.reduce((most, { right }) => Math.max(most, right), widest);
}
