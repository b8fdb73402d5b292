import type { ChartOrder } from './chart-order.ts';
import { widthOf } from './font.ts';
import { ink, muted, paper } from './palette.ts';
import { box, element, text, wrapped } from './svg.ts';

/**
 * Drawn for a telephone held upright, 720 wide and shown there at half of it: no letter is smaller than 20, which is 10 on the glass.
 * With short names a picture is at most 1280 high: what is longer Telegram makes smaller.
 */
export const WIDTH = 720;
export const MARGIN = 30;
export const INNER = WIDTH - 2 * MARGIN;

/** What a chart draws, beginning at `top`, and where it ends. */
export interface Drawn {
  readonly svg: string;
  readonly bottom: number;
}

/** The place, the figure and the time above what is drawn below them. */
export function framed(order: ChartOrder, draw: (top: number) => Drawn): string {
  const place = wrapped(order.place, INNER, 2, 25, 600);
  const size = widthOf(order.headline, 38, 700) <= INNER ? 38 : 33;
  const headline = wrapped(order.headline, INNER, 3, size, 700);
  const first = 60;
  const second = first + 34 * (place.length - 1) + 55;
  const third = second + 45 * (headline.length - 1) + 40;
  const lines = [
    ...place.map((line, i) => text(MARGIN, first + 34 * i, line, { size: 25, weight: 600, fill: muted })),
    ...headline.map((line, i) => text(MARGIN, second + 45 * i, line, { size, weight: 700, fill: ink })),
    text(MARGIN, third, order.when, { size: 23, fill: muted }),
  ];
  const { svg, bottom } = draw(third + 26);
  const height = Math.ceil(bottom + MARGIN);
  const canvas = { width: WIDTH, height, viewBox: `0 0 ${WIDTH} ${height}` };
  return element(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...canvas },
    box(0, 0, WIDTH, height, paper),
    ...lines,
    svg,
  );
}

/** In place of a chart that has nothing to show. */
export function saying(words: string, top: number): Drawn {
  const lines = wrapped(words, INNER, 3, 27, 400).map((line, i) =>
    text(WIDTH / 2, top + 90 + 36 * i, line, { size: 27, fill: muted, anchor: 'middle' }),
  );
  return { svg: lines.join(''), bottom: top + 150 + 36 * lines.length };
}
