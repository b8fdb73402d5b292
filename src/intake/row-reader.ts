import { setImmediate } from 'node:timers/promises';
import { cellText } from './cell-text.ts';
import type { PeopleColumn, PlanColumn } from './column-names.ts';
import type { Table } from './columns.ts';
import type { Cell, Row, SheetPlace } from './workbook.ts';

export type RefusalReason =
  | { reason: 'empty' }
  /** A spreadsheet error such as `#REF!` stands in the cell. */
  | { reason: 'error-cell' }
  | { reason: 'name-without-letters' }
  | { reason: 'bad-phone' }
  | { reason: 'unknown-role' }
  | { reason: 'unreadable-date' }
  | { reason: 'unreadable-deadline' }
  /** "Theo chỉ đạo": the cell says that there is no deadline yet. */
  | { reason: 'open-deadline' }
  /** "Quý I": neither the cell nor the title of the plan says of which year. */
  | { reason: 'deadline-without-year' }
  | { reason: 'impossible-date' }
  | { reason: 'deadline-before-start' }
  | { reason: 'too-long'; limit: number }
  /** The same telephone number or code stands on these other rows (the first few), for somebody or something else. */
  | { reason: 'same-phone' | 'same-code'; otherRows: number[]; otherPlaces?: RowPlace[] }
  /** Neither a code nor a document whose number could stand for it. */
  | { reason: 'no-source' };

/** Where a row of a file with several tables stands: the number in the margin of its sheet, or in its table. */
export type RowPlace = { row: number } & SheetPlace;

/**
 * Why one row is not taken over. `row` tells it from all others of the file: the number in the margin of the sheet, or, in a file of several
 * tables, counted on from table to table; then `at` says where it stands. `value` is what stands in the cell.
 */
export type Refusal = { row: number; at?: RowPlace; column: PeopleColumn | PlanColumn; value: string } & RefusalReason;

/** Reads the cells of one row by column and gathers what is wrong with them. */
export type RowReader<Column extends string> = {
  cell: (column: Column) => Cell;
  /** The text of a cell, `''` when it is empty; an error cell and a text beyond 2,000 characters are refused, the latter as `''`. */
  text: (column: Column) => string;
  /** As `text`, but an empty cell is refused. */
  needed: (column: Column) => string;
  refuse: (column: Column, value: string, why: RefusalReason) => void;
  refusals: Refusal[];
};

const empty: Cell = { kind: 'empty' };
const longestText = 2_000;
const rowsInOneGo = 50;

export function rowReader<Column extends PeopleColumn | PlanColumn>(
  row: Row,
  table: Table<Column>,
  place: Pick<Refusal, 'row' | 'at'> = { row: row.number },
): RowReader<Column> {
  const refusals: Refusal[] = [];
  const refuse = (column: Column, value: string, why: RefusalReason) => {
    // The first reason is the cause; what follows from it in the same cell only confuses.
    if (refusals.some((refusal) => refusal.column === column)) return;
    refusals.push({ ...place, column, value: value.slice(0, 80), ...why });
  };
  const cell = (column: Column): Cell => {
    const index = table.at.get(column);
    return (index === undefined ? undefined : row.cells[index]) ?? empty;
  };
  const text = (column: Column): string => {
    const found = cell(column);
    const shown = cellText(found);
    if (found.kind === 'error') refuse(column, shown, { reason: 'error-cell' });
    if (shown.length <= longestText) return shown;
    refuse(column, shown, { reason: 'too-long', limit: longestText });
    return '';
  };
  const needed = (column: Column): string => {
    const shown = text(column);
    if (shown === '') refuse(column, '', { reason: 'empty' });
    return shown;
  };
  return { cell, text, needed, refuse, refusals };
}

/** Rows one after the other, letting other work of the process in between, so that a long table delays nobody. */
export async function* unhurried(rows: readonly Row[]): AsyncGenerator<Row> {
  for (const [index, row] of rows.entries()) {
    if (index % rowsInOneGo === rowsInOneGo - 1) await setImmediate();
    yield row;
  }
}

/** Groups of two and more items with the same key. */
export function sameKey<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
