/** Tells which column of the table, from 0, an edge of its grid begins. */
export type Grid = { columnAt: (edge: number) => number };

/** A column narrower than this share of the table holds no text: it is the trace of a line that was drawn a little beside another. */
const narrowest = 0.02;

/**
 * Word gives a table one grid for all of its rows, with an edge wherever any row has one. Rows whose lines were moved by a
 * hair have their cells on different edges, though everybody sees them below each other: edges that close count as one.
 */
export function gridOf(widths: readonly number[]): Grid {
  const total = widths.reduce((sum, width) => sum + width, 0);
  const columns = [0];
  let column = 0;
  let since = 0;
  for (const width of widths) {
    since += width;
    if (total === 0 || since > total * narrowest) {
      column += 1;
      since = 0;
    }
    columns.push(column);
  }
  const last = columns.length - 1;
  return { columnAt: (edge) => columns[edge] ?? column + (edge - last) };
}
