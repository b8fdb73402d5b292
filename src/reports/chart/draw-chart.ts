import { Resvg } from '@resvg/resvg-js';
import type { ChartOrder } from './chart-order.ts';
import { drawProgress } from './draw-progress.ts';
import { drawUnits } from './draw-units.ts';
import { drawWeeks } from './draw-weeks.ts';
import { FAMILY, fontFiles } from './font.ts';
import { type Drawn, framed, saying, WIDTH } from './frame.ts';

/** Dots for each unit of the drawing: 1080 across, as telephones have. */
const SCALE = 1.5;

/** The picture as a PNG. No font but ours is ever looked at, so it is the same on every machine. */
export function drawChart(order: ChartOrder): Uint8Array {
  const svg = framed(order, (top) =>
    order.drawing.empty === undefined ? drawn(order, top) : saying(order.drawing.empty, top),
  );
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: FAMILY };
  return new Resvg(svg, { font, fitTo: { mode: 'width', value: WIDTH * SCALE } }).render().asPng();
}

function drawn({ drawing }: ChartOrder, top: number): Drawn {
  switch (drawing.chart) {
    case 'units':
      return drawUnits(drawing, top);
    case 'progress':
      return drawProgress(drawing, top);
    case 'weeks':
      return drawWeeks(drawing, top);
    default:
      return drawing satisfies never;
  }
}
