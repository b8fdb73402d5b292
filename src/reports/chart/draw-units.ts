import { widthOf } from './font.ts';
import { type Drawn, INNER, MARGIN, WIDTH } from './frame.ts';
import { colourOf, ink, inkOn, muted, parts, rule } from './palette.ts';
import { box, text, wrapped } from './svg.ts';
import type { Counts, UnitsDrawing } from './units-order.ts';

const BAR = 34;
const NAME = 26;
const FIGURE = 25;
/** Between two parts of a bar, so that they stay apart without their colours. */
const GAP = 2;

/** The whole as a bar with the official words, then a bar for each unit; every bar is as wide as the picture, so that shares are compared. */
export function drawUnits({ legend, total, rows, heading, others }: UnitsDrawing, top: number): Drawn {
  const drawn: string[] = [bar(total, top, 44)];
  let y = top + 44 + 12;
  for (const { part, label, count } of legend) {
    drawn.push(box(MARGIN, y + 8, 24, 24, colourOf[part], 4));
    drawn.push(text(MARGIN + 38, y + 29, label, { size: 24, fill: ink }));
    drawn.push(text(WIDTH - MARGIN, y + 29, count, { size: FIGURE, weight: 600, fill: ink, anchor: 'end' }));
    y += 39;
  }
  if (rows.length > 0) {
    y += 14;
    drawn.push(box(MARGIN, y, INNER, 2, rule));
    drawn.push(text(WIDTH - MARGIN, y + 34, heading, { size: 21, fill: muted, anchor: 'end' }));
    y += 40;
  }
  for (const { name, counts, figure, isOverdue } of rows) {
    const room = INNER - widthOf(figure, FIGURE, 700) - 24;
    const [line = ''] = wrapped(name, room, 1, NAME, 400);
    drawn.push(text(MARGIN, y + 26, line, { size: NAME, fill: ink }));
    const fill = isOverdue ? colourOf.openOverdue : muted;
    drawn.push(text(WIDTH - MARGIN, y + 26, figure, { size: FIGURE, weight: 700, fill, anchor: 'end' }));
    drawn.push(bar(counts, y + 37, BAR));
    y += 37 + BAR + 15;
  }
  for (const line of wrapped(others ?? '', INNER, 2, 23)) {
    drawn.push(text(MARGIN, y + 28, line, { size: 23, fill: muted }));
    y += 32;
  }
  return { svg: drawn.join(''), bottom: y };
}

/** A number stands in its part where there is room for it. */
function bar(counts: Counts, y: number, height: number): string {
  const shown = parts.filter((part) => counts[part].count > 0);
  const total = shown.reduce((sum, part) => sum + counts[part].count, 0);
  const room = INNER - GAP * Math.max(0, shown.length - 1);
  let x = MARGIN;
  return shown
    .map((part) => {
      const width = (room * counts[part].count) / total;
      const from = x;
      x += width + GAP;
      const { label } = counts[part];
      const fits = widthOf(label, 22, 600) + 8 <= width;
      const look = { size: 22, weight: 600, fill: inkOn(colourOf[part]), anchor: 'middle' } as const;
      const words = fits ? text(from + width / 2, y + height / 2 + 8, label, look) : '';
      return box(from, y, width, height, colourOf[part]) + words;
    })
    .join('');
}
