import type { ColumnSpec } from './column-names.ts';
import { goingOn, type HeaderRejection, type Meant, type Table, tableIn } from './columns.ts';
import type { Row, Sheet } from './workbook.ts';

export type FoundTables<Column extends string> = {
  kind: 'tables';
  /** Never empty, in the order of the file. */
  tables: Table<Column>[];
  /** What looks like such a table too, and why it is not read. */
  notRead: HeaderRejection<Column>[];
};

export type TableWanted<Column extends string> = {
  specs: readonly ColumnSpec<Column>[];
  meant: Meant<Column>;
  /** Whether a row without a header above it is one of the table. */
  fits: (row: Row, table: Table<Column>) => boolean;
};

/**
 * All the tables of a file that have the wanted columns. One without a header, or the rows above one that comes again, goes on with the table before it when it has no more
 * columns and most of its rows fit. Other tables, such as the head of a letter and its signature, are passed over. When
 * there is no table at all, says what is wrong with the likeliest.
 */
export function findTables<Column extends string>(
  sheets: readonly Sheet[],
  wanted: TableWanted<Column>,
): FoundTables<Column> | HeaderRejection<Column> {
  const needed = wanted.specs.filter(({ required }) => required).map(({ column }) => column);
  const tables: Table<Column>[] = [];
  const rejections: HeaderRejection<Column>[] = [];
  for (const [position, sheet] of sheets.entries()) {
    const found = tableIn(sheet, wanted.specs, wanted.meant);
    const rest = isOwnTable(found, needed) ? withoutHeader(sheet, found) : sheet;
    const before = tables.at(-1);
    const further = before === undefined ? null : goingOn(rest, before, wanted.specs, wanted.meant);
    const goesOn = further !== null && mostFit(further, wanted);
    if (goesOn) tables.push({ ...further, position });
    else if (found !== null && found.kind !== 'table') rejections.push(found);
    // The rows that went on are no title of what comes below them.
    if (found?.kind === 'table') tables.push({ ...found, title: goesOn ? [] : found.title, position });
  }
  if (tables.length > 0)
    return { kind: 'tables', tables, notRead: rejections.filter((one) => looksAlike(one, needed)) };
  const [likeliest] = [...rejections].sort((one, other) => lacking(one) - lacking(other));
  return likeliest ?? { kind: 'no-header', wanted: needed };
}

/** Has a header of its own, whether it can be read or not. */
function isOwnTable<Column extends string>(
  found: Table<Column> | HeaderRejection<Column> | null,
  needed: readonly Column[],
): found is Exclude<typeof found, null> {
  return found !== null && (found.kind === 'table' || looksAlike(found, needed));
}

/** What stands above the header: on a new page a table may go on before its header comes again. */
function withoutHeader<Column extends string>(sheet: Sheet, found: Table<Column> | HeaderRejection<Column>): Sheet {
  const headerRow = 'headerRow' in found ? found.headerRow : 0;
  return { ...sheet, rows: sheet.rows.filter(({ number }) => number < headerRow) };
}

function mostFit<Column extends string>(table: Table<Column>, { fits }: TableWanted<Column>): boolean {
  const fitting = table.rows.filter((row) => fits(row, table)).length;
  return fitting > 0 && fitting * 2 >= table.rows.length;
}

/** All but one of the columns that it must have are there. */
function looksAlike<Column extends string>(rejection: HeaderRejection<Column>, needed: readonly Column[]): boolean {
  return rejection.kind === 'missing-columns' ? rejection.missing.length < needed.length - 1 : true;
}

function lacking<Column extends string>(rejection: HeaderRejection<Column>): number {
  return rejection.kind === 'missing-columns' ? rejection.missing.length : 0;
}
