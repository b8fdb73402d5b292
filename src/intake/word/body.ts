import { cleanText } from '../clean-text.ts';
import type { ReadOutput } from '../read-output.ts';
import type { Limits, SheetPlace } from '../workbook.ts';
import type { Tag } from '../xml.ts';
import { startOf, type TableContent, type WordTable, wordTable } from './table.ts';

/** The tables of a document and the lines between them. */
export type DocumentBody = {
  /** Whether the tag was one of a table. */
  open: (tag: Tag, parent: string) => boolean;
  close: (name: string) => boolean;
  line: (text: string) => void;
  /** Returns how many tables there were. */
  end: () => number;
};

type OpenTable = {
  table: WordTable;
  /** Of a table inside a cell: what it holds. */
  content: TableContent | null;
  inCell: boolean;
};

/** Of a long text before a table its beginning and its end are kept: the head of the document, and what the table is called. */
const linesKept = 60;
const longestLine = 1_000;
const mostColumns = 1_000;

export function documentBody(limits: Limits, output: ReadOutput): DocumentBody {
  const stack: OpenTable[] = [];
  let above: string[] = [];
  let tables = 0;
  let place: SheetPlace = { sheet: '' };
  let pending: TableContent[] = [];

  function announce(): void {
    tables += 1;
    place = { sheet: String(tables), table: tables };
    output.sheet(startOf(place, above));
    above = [];
  }

  /** A table for the layout alone: what it held are tables like any other, and it may go on after them. */
  function releaseInner(): void {
    for (const { rows, merges } of pending) {
      announce();
      for (const row of rows) output.row(row);
      for (const merge of merges) output.merge(merge);
    }
    if (pending.length > 0 && stack.length > 0) announce();
    pending = [];
  }

  function openTable(): void {
    const inner = stack.at(-1)?.inCell === true;
    const content: TableContent | null = inner ? { rows: [], merges: [] } : null;
    if (!inner) announce();
    const to =
      content === null
        ? { row: output.row, merge: output.merge }
        : {
            row: (row: TableContent['rows'][number]) => content.rows.push(row),
            merge: (range: TableContent['merges'][number]) => content.merges.push(range),
          };
    stack.push({
      table: wordTable(
        { row: (row) => void to.row(row), merge: (range) => void to.merge(range) },
        () => place,
        limits.columns,
      ),
      content,
      inCell: false,
    });
  }

  function closeTable(): void {
    const closed = stack.pop();
    if (closed === undefined) return;
    closed.table.end();
    if (closed.content !== null && closed.content.rows.length > 0) stack.at(-1)?.table.inner(closed.content);
  }

  function line(text: string): void {
    const clean = cleanText(text).slice(0, longestLine);
    const open = stack.at(-1);
    if (clean === '') return;
    if (open?.inCell === true) open.table.line(text);
    else above.push(clean);
    if (above.length > 2 * linesKept) above.splice(linesKept, 1);
  }

  return {
    open: (tag, parent) => {
      if (tag.name === 'tbl') {
        openTable();
        return true;
      }
      const open = stack.at(-1);
      return open !== undefined && openInTable(open, tag, parent);
    },
    close: (name) => {
      const open = stack.at(-1);
      if (open === undefined) return false;
      if (name === 'tbl') closeTable();
      else if (name === 'tc') open.inCell = false;
      else if (name === 'tr') {
        pending.push(...open.table.endRow());
        if (stack.length === 1) releaseInner();
      } else return false;
      return true;
    },
    line,
    end: () => tables,
  };
}

function openInTable(open: OpenTable, tag: Tag, parent: string): boolean {
  const { table } = open;
  switch (tag.name) {
    case 'gridCol':
      table.gridColumn(Number(tag.attribute('w')));
      break;
    case 'tr':
      table.startRow();
      break;
    case 'tc':
      table.startCell();
      open.inCell = true;
      break;
    case 'gridBefore':
      table.skipGrid(columnsIn(tag));
      break;
    case 'gridSpan':
      table.span(columnsIn(tag));
      break;
    case 'vMerge':
      table.merge('vertical', mergingIn(tag));
      break;
    case 'hMerge':
      table.merge('horizontal', mergingIn(tag));
      break;
    case 'del':
      if (parent !== 'trPr') return false;
      table.dropRow();
      break;
    default:
      return false;
  }
  return true;
}

/** A number of columns; no table has more than so many. */
function columnsIn(tag: Tag): number {
  return Math.min(Math.trunc(Number(tag.attribute('val') ?? 1)) || 0, mostColumns);
}

function mergingIn(tag: Tag): 'restart' | 'continue' {
  return tag.attribute('val') === 'restart' ? 'restart' : 'continue';
}
