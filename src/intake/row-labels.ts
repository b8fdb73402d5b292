import type { ColumnSpec } from './column-names.ts';
import { findTable } from './columns.ts';
import { cellText, oneLine } from './row-reader.ts';
import type { Sheet } from './workbook.ts';

/** What stands in one column, by row: a refused row is easier found by its name than by its number. */
export function labelsIn<Column extends string>(
  sheets: readonly Sheet[],
  specs: readonly ColumnSpec<Column>[],
  column: Column,
): Map<number, string> {
  const table = findTable(sheets, specs);
  if (table.kind !== 'table') return new Map();
  const index = table.at.get(column) ?? -1;
  return new Map(table.rows.map((row) => [row.number, oneLine(cellText(row.cells[index] ?? { kind: 'empty' }))]));
}
