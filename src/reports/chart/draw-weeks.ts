import { widthOf } from './font.ts';
import { type Drawn, INNER, MARGIN } from './frame.ts';
import { heat, heatOf, ink, inkOn, muted, rule } from './palette.ts';
import { box, text, wrapped } from './svg.ts';
import type { Cell, WeeksDrawing } from './weeks-order.ts';

const NAMES = 226;
const CELL = (INNER - NAMES) / 8;
const ROW = 62;
const GAP = 3;

/** A row for each unit and a column for each week: the number of overdue tasks on the colour of their share. */
export function drawWeeks({ columns, rows, heading, scale, scaleHeading, others }: WeeksDrawing, top: number): Drawn {
  const x = (column: number) => MARGIN + NAMES + CELL * column;
  const drawn = [text(MARGIN, top + 18, heading, { size: 23, weight: 600, fill: ink })];
  let y = top + 40;
  for (const [at, column] of columns.entries()) {
    const isNow = at === columns.length - 1;
    const look = { size: 20, weight: isNow ? 700 : 400, fill: isNow ? ink : muted, anchor: 'middle' } as const;
    drawn.push(text(x(at) + CELL / 2, y + 18, column, look));
  }
  y += 30;
  for (const { name, isTotal, cells } of rows) {
    const lines = wrapped(name, NAMES - 14, 2, 22, isTotal ? 700 : 400);
    const first = y + ROW / 2 + 8 - 13 * (lines.length - 1);
    for (const [at, line] of lines.entries())
      drawn.push(text(MARGIN, first + 26 * at, line, { size: 22, weight: isTotal ? 700 : 400, fill: ink }));
    for (const [at, cell] of cells.entries()) drawn.push(cellOf(cell, x(at), y));
    y += ROW;
    if (isTotal) {
      drawn.push(box(MARGIN, y + 4, INNER, 2, rule));
      y += 10;
    }
  }
  for (const line of wrapped(others ?? '', INNER, 3, 22)) {
    y += 30;
    drawn.push(text(MARGIN, y + 8, line, { size: 22, fill: muted }));
  }
  y += 52;
  drawn.push(text(MARGIN, y, scaleHeading, { size: 22, fill: muted }), scaleOf(scale, y));
  return { svg: drawn.join(''), bottom: y + 70 };
}

function scaleOf(scale: WeeksDrawing['scale'], y: number): string {
  const width = INNER / scale.length;
  return scale
    .map(
      ({ percent, label }, at) =>
        box(MARGIN + width * at, y + 14, width - GAP, 22, heatOf(percent), 3) +
        text(MARGIN + width * (at + 0.5), y + 62, label, { size: 20, fill: muted, anchor: 'middle' }),
    )
    .join('');
}

function cellOf({ label, percent }: Cell, x: number, y: number): string {
  const [none] = heat;
  if (percent === null) return box(x + CELL / 2 - 6, y + ROW / 2 - 1, 12, 2, rule);
  const colour = percent === 0 ? (none?.colour ?? rule) : heatOf(percent);
  const room = CELL - GAP - 6;
  const size = Math.min(24, (24 * room) / widthOf(label, 24, 600));
  const look = { size, weight: 600, fill: percent === 0 ? muted : inkOn(colour), anchor: 'middle' } as const;
  return box(x, y, CELL - GAP, ROW - GAP, colour, 5) + text(x + (CELL - GAP) / 2, y + ROW / 2 + 7, label, look);
}
