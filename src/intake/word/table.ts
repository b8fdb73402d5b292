import { cleanText } from '../clean-text.ts';
import type { SheetStart } from '../read-output.ts';
import { type Cell, type MergedRange, Refused, type Row, type SheetPlace } from '../workbook.ts';
import { type Grid, gridOf } from './grid.ts';

export type TableContent = { rows: Row[]; merges: MergedRange[] };
/** Where a table goes: the outermost straight on, one inside a cell into a store of its own. */
export type TableOutput = { row: (row: Row) => void; merge: (range: MergedRange) => void };

type Merging = 'none' | 'restart' | 'continue';
type RawCell = {
  left: number;
  span: number;
  vertical: Merging;
  horizontal: Merging;
  /** Lines of text, and tables inside the cell. */
  content: (string | TableContent)[];
};
type OpenMerge = MergedRange;

/** One table while it is read. */
export type WordTable = {
  gridColumn: (width: number) => void;
  startRow: () => void;
  skipGrid: (columns: number) => void;
  dropRow: () => void;
  startCell: () => void;
  /** What the properties of the open cell say. */
  span: (columns: number) => void;
  merge: (direction: 'vertical' | 'horizontal', kind: Merging) => void;
  line: (text: string) => void;
  inner: (table: TableContent) => void;
  /** Hands on the row; a table that is all there is in its row is no cell's text but a table of its own, and comes back. */
  endRow: () => TableContent[];
  end: () => void;
};

const empty: Cell = { kind: 'empty' };
/** A table for the layout of a page holds one that is at least so wide. */
const fewestInnerColumns = 3;

export function wordTable(output: TableOutput, place: () => SheetPlace, mostColumns: number): WordTable {
  const widths: number[] = [];
  let grid: Grid | null = null;
  let number = 0;
  let position = 0;
  let dropped = false;
  let cells: RawCell[] = [];
  let current: RawCell | null = null;
  const open = new Map<number, OpenMerge>();

  function close(merge: OpenMerge): void {
    if (merge.bottom > merge.top || merge.right > merge.left) output.merge(merge);
  }

  function put(row: Row, raw: RawCell, text: string): void {
    grid ??= gridOf(widths);
    const left = grid.columnAt(raw.left) + 1;
    const right = Math.max(left, grid.columnAt(raw.left + raw.span));
    if (left > mostColumns) throw new Refused({ reason: 'too-many-columns', ...place(), limit: mostColumns });
    const above = open.get(left);
    if (raw.vertical === 'continue' && above !== undefined) {
      above.bottom = row.number;
      return;
    }
    if (above !== undefined) close(above);
    open.delete(left);
    const range = { top: row.number, left, bottom: row.number, right };
    if (raw.vertical === 'none') close(range);
    else open.set(left, range);
    if (text === '') return;
    while (row.cells.length < left) row.cells.push(empty);
    const before = row.cells[left - 1];
    // Two cells share a column only where one of them is too narrow to be seen as one.
    row.cells[left - 1] = { kind: 'text', text: before?.kind === 'text' ? `${before.text}\n${text}` : text };
  }

  return {
    gridColumn: (width) => {
      if (widths.length >= mostColumns * 4)
        throw new Refused({ reason: 'too-many-columns', ...place(), limit: mostColumns });
      widths.push(Number.isFinite(width) && width > 0 ? width : 0);
    },
    startRow: () => {
      number += 1;
      position = 0;
      dropped = false;
      cells = [];
    },
    skipGrid: (columns) => {
      position += columns;
    },
    dropRow: () => {
      dropped = true;
    },
    startCell: () => {
      current = { left: position, span: 1, vertical: 'none', horizontal: 'none', content: [] };
      cells.push(current);
      position += 1;
    },
    span: (columns) => {
      if (current === null || columns < 1) return;
      position += columns - current.span;
      current.span = columns;
    },
    merge: (direction, kind) => {
      if (current !== null) current[direction] = kind;
    },
    line: (text) => current?.content.push(text),
    inner: (table) => current?.content.push(table),
    endRow: () => {
      current = null;
      if (dropped) {
        number -= 1;
        return [];
      }
      const alone = loneTables(cells);
      const row: Row = { number, cells: [] };
      for (const cell of joinHorizontal(cells)) {
        const lines = alone.length > 0 ? cell.content.filter((part) => typeof part === 'string') : cell.content;
        put(row, cell, cleanText(lines.map(textOf).join('\n')));
      }
      if (row.cells.length > 0) output.row(row);
      return alone;
    },
    end: () => {
      for (const merge of open.values()) close(merge);
      open.clear();
    },
  };
}

/** The old way to merge over columns: cells that only go on the one before them. */
function joinHorizontal(cells: readonly RawCell[]): RawCell[] {
  const joined: RawCell[] = [];
  for (const cell of cells) {
    const before = joined.at(-1);
    if (cell.horizontal === 'continue' && before !== undefined) before.span = cell.left + cell.span - before.left;
    else joined.push(cell);
  }
  return joined;
}

function loneTables(cells: readonly RawCell[]): TableContent[] {
  const filled = cells.filter(({ content }) => content.length > 0);
  if (filled.length !== 1) return [];
  return (filled[0]?.content ?? []).filter((part) => typeof part !== 'string').filter(isWide);
}

function isWide({ rows }: TableContent): boolean {
  return rows.length > 1 && rows.some(({ cells }) => cells.length >= fewestInnerColumns);
}

function textOf(part: string | TableContent): string {
  if (typeof part === 'string') return part;
  return part.rows
    .map(({ cells }) => cells.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : [])).join(' '))
    .join('\n');
}

export function startOf(place: SheetPlace, above: string[]): SheetStart {
  return { name: place.sheet, ...(place.table === undefined ? {} : { table: place.table }), above };
}
