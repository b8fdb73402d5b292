import type { Cell, Row, Sheet } from '../../src/intake/workbook.ts';

/** A sheet as the reading gives it, from texts and numbers and ready-made cells; row 1 is the first. */
export function sheetOf(...rows: readonly (readonly (string | number | Cell)[])[]): Sheet {
  const filled = rows.map((row, index): Row => ({ number: index + 1, cells: row.map(cellOf) }));
  return { name: 'S', merges: [], rows: filled.filter((row) => row.cells.some((cell) => cell.kind !== 'empty')) };
}

function cellOf(value: string | number | Cell): Cell {
  if (typeof value === 'object') return value;
  if (typeof value === 'number') return { kind: 'number', value, text: String(value) };
  return value === '' ? { kind: 'empty' } : { kind: 'text', text: value };
}
