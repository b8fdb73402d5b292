import type { ColumnSpec } from './column-names.ts';
import { type Heading, headingsIn, lastHeaderRow, mostHeaderMerges, type Strength, strengthOf } from './header.ts';
import type { Row, Sheet } from './workbook.ts';

/** The header that makes most of a sheet: its rows, and which heading is which column. */
export type Header<Column extends string> = {
  position: number;
  rows: Row[];
  headings: Heading[];
  found: Map<Column, Heading[]>;
  weak: Set<Column>;
};

const rowsSearched = 30;
const mostHeaderRows = 3;
export const fewestColumns = 2;

/** The rows among the first 30 filled ones that name most columns, one row or up to three that belong together; `null`: none names two. */
export function headerIn<Column extends string>(
  sheet: Sheet,
  specs: readonly ColumnSpec<Column>[],
): Header<Column> | null {
  let best: Header<Column> | null = null;
  for (let height = 1; height <= mostHeaderRows; height += 1) {
    for (const position of sheet.rows.slice(0, rowsSearched).keys()) {
      const first = sheet.rows[position]?.number ?? 0;
      const rows = sheet.rows.slice(position, position + height);
      if (rows.length < height || (rows.at(-1)?.number ?? 0) > first + height - 1) continue;
      const header = readHeader(sheet, position, rows, specs);
      if (header.found.size >= fewestColumns && header.found.size > (best?.found.size ?? 0)) best = header;
    }
  }
  return best === null ? null : withRowsMergedInto(best, sheet);
}

function readHeader<Column extends string>(
  sheet: Sheet,
  position: number,
  rows: Row[],
  specs: readonly ColumnSpec<Column>[],
): Header<Column> {
  const [top, bottom] = [rows[0]?.number ?? 0, rows.at(-1)?.number ?? 0];
  const merges = sheet.merges.filter((range) => range.bottom >= top && range.top <= bottom).slice(0, mostHeaderMerges);
  const headings = headingsIn(rows, merges);
  return { position, rows, headings, ...recognise(headings, specs) };
}

/** "Sản phẩm" over "Số lượng" and "Đơn vị tính" is known by the upper line; the lower one is no task. */
function withRowsMergedInto<Column extends string>(header: Header<Column>, sheet: Sheet): Header<Column> {
  const last = Math.max(...header.rows.map(({ number }) => lastHeaderRow(sheet, number)));
  const rows = sheet.rows.slice(header.position).filter(({ number }) => number <= last);
  return rows.length > mostHeaderRows || rows.length < header.rows.length ? header : { ...header, rows };
}

/** For each column the headings that name it best. */
function recognise<Column extends string>(
  headings: readonly Heading[],
  specs: readonly ColumnSpec<Column>[],
): Pick<Header<Column>, 'found' | 'weak'> {
  const found = new Map<Column, Heading[]>();
  const weak = new Set<Column>();
  for (const spec of specs) {
    const strengths = headings.map((heading) => strengthOf(heading, spec));
    const strongest: Strength = strengths.reduce<Strength>((most, one) => (one > most ? one : most), 0);
    if (strongest === 0) continue;
    const named = headings.filter((_, index) => strengths[index] === strongest);
    // The ordinal numbers of several header lines are not several codes.
    found.set(spec.column, strongest === 1 ? named.slice(0, 1) : named);
    if (strongest === 1) weak.add(spec.column);
  }
  return { found, weak };
}
