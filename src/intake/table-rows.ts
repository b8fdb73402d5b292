import { cellText } from './cell-text.ts';
import type { Heading } from './header.ts';
import type { Cell, MergedRange, Row, Sheet } from './workbook.ts';

const empty: Cell = { kind: 'empty' };
const rightmost = 256;

/** Where the task itself stands, and its running number; -1: there is no such column. */
type Places = { identity: number; ordinal: number };

/**
 * The rows of a table as they are meant. What is merged over several rows is said of each of them; but rows over which the cell of the
 * task itself is merged are one row, its lines below each other. A heading over several columns has its value in the first of
 * them. Running numbers are not repeated: what is below one number is numbered below it.
 */
export function tableRows(sheet: Sheet, headings: readonly Heading[], { identity, ordinal }: Places): Row[] {
  const rows: Row[] = sheet.rows.map(({ number, cells }) => ({ number, cells: [...cells] }));
  const gone = new Set<Row>();
  const tall = sideBySide(sheet.merges.filter(({ top, bottom }) => bottom > top));
  const isIdentity = ({ left, right }: MergedRange) => left <= identity + 1 && identity + 1 <= right;
  for (const merge of tall) {
    if (!isIdentity(merge) && merge.left !== ordinal + 1) sayOfEach(rowsIn(rows, merge), merge.left - 1);
  }
  for (const merge of tall) if (isIdentity(merge)) joinRows(rowsIn(rows, merge), gone);
  for (const row of rows) {
    for (const heading of headings) if (heading.right > heading.left) gather(row, heading);
  }
  return rows.filter((row) => !gone.has(row));
}

/** No two merged ranges of an honest file lie on each other; of those that do the upper one counts, so that none takes long. */
function sideBySide(merges: readonly MergedRange[]): MergedRange[] {
  const lowest = new Map<number, number>();
  const sorted = [...merges].sort((one, other) => one.top - other.top);
  return sorted.filter(({ top, bottom, left }) => {
    if (top <= (lowest.get(left) ?? 0) || left > rightmost) return false;
    lowest.set(left, bottom);
    return true;
  });
}

/** The rows of a range, found by halving, because a range may be a million rows high. */
function rowsIn(rows: readonly Row[], { top, bottom }: MergedRange): Row[] {
  let [from, to] = [0, rows.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rows[middle]?.number ?? 0) < top) from = middle + 1;
    else to = middle;
  }
  const found: Row[] = [];
  for (let at = from; (rows[at]?.number ?? Number.POSITIVE_INFINITY) <= bottom; at += 1) {
    const row = rows[at];
    if (row !== undefined) found.push(row);
  }
  return found;
}

function sayOfEach([first, ...rest]: readonly Row[], column: number): void {
  const said = first?.cells[column];
  if (said === undefined || said.kind === 'empty') return;
  for (const row of rest) if ((row.cells[column]?.kind ?? 'empty') === 'empty') put(row, column, said);
}

function joinRows(lines: readonly Row[], gone: Set<Row>): void {
  const [first, ...rest] = lines;
  if (first === undefined) return;
  for (const row of rest) gone.add(row);
  const width = Math.max(...lines.map(({ cells }) => cells.length));
  for (let column = 0; column < width; column += 1) {
    put(
      first,
      column,
      joined(
        lines.map(({ cells }) => cells[column] ?? empty),
        '\n',
      ),
    );
  }
}

function gather(row: Row, { left, right }: Heading): void {
  put(row, left, joined(row.cells.slice(left, right + 1), ' '));
}

/** One cell that says all that several say, each thing once. */
function joined(cells: readonly Cell[], between: string): Cell {
  const said = new Map<string, Cell>();
  for (const cell of cells) {
    if (cell.kind === 'error') return cell;
    if (cell.kind !== 'empty' && !said.has(cellText(cell))) said.set(cellText(cell), cell);
  }
  const [only, second] = said.values();
  if (only === undefined) return empty;
  return second === undefined ? only : { kind: 'text', text: [...said.keys()].join(between) };
}

function put(row: Row, column: number, cell: Cell): void {
  while (row.cells.length < column) row.cells.push(empty);
  row.cells[column] = cell;
}
