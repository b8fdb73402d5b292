import { widthOf } from './font.ts';
import { type Drawn, INNER, MARGIN, WIDTH } from './frame.ts';
import { colourOf, ink, muted, paper, rule } from './palette.ts';
import type { Point, ProgressDrawing } from './progress-order.ts';
import { box, element, round, text, wrapped } from './svg.ts';

const HEIGHT = 520;
const LABEL = 22;
/** What a number beside its mark takes. */
const ENDS_ROOM = 90;

/** Two flights of stairs: what the deadlines call for, dashed where it is still to come, and what was finished. */
export function drawProgress(drawing: ProgressDrawing, top: number): Drawn {
  const { legend, levels, ticks, planned, finished, now, notes } = drawing;
  const words = legendOf(legend, top);
  const topLevel = levels.at(-1)?.count ?? 1;
  const left = MARGIN + Math.max(...levels.map(({ label }) => widthOf(label, LABEL))) + 14;
  const area = { left, right: WIDTH - MARGIN, top: words.bottom + 56, bottom: words.bottom + 56 + HEIGHT };
  const x = (share: number) => area.left + share * (area.right - area.left);
  const y = (count: number) => area.bottom - (count / topLevel) * HEIGHT;
  const line = (points: readonly Point[], until: number) => stairs(points, until, x, y);
  const past = planned.filter(({ at }) => at <= now);
  const stroke = { fill: 'none', 'stroke-linejoin': 'round' };
  const drawn = [
    words.svg,
    ...levels.flatMap(({ count, label }) => [
      box(area.left, y(count) - 1, area.right - area.left, 2, rule),
      text(area.left - 12, y(count) + 8, label, { size: LABEL, fill: muted, anchor: 'end' }),
    ]),
    ...ticks.map(({ at, label }) => tick(x(at), area.bottom, label)),
    element('path', {
      d: `${line(finished, now)} V${area.bottom} H${round(x(0))} Z`,
      fill: colourOf.doneInTime,
      'fill-opacity': 0.16,
    }),
    element('path', {
      d: line(planned, 1),
      ...stroke,
      stroke: ink,
      'stroke-width': 4,
      'stroke-dasharray': '3 9',
      'stroke-linecap': 'round',
    }),
    element('path', { d: line(past, now), ...stroke, stroke: ink, 'stroke-width': 5 }),
    element('path', { d: line(finished, now), ...stroke, stroke: colourOf.doneInTime, 'stroke-width': 8 }),
    nowLine(x(now), area.top - 14, area.bottom, legend.now),
    ...ends(x(now), past.at(-1), finished.at(-1), y, area),
  ];
  const lines = notes.flatMap((note) => wrapped(note, INNER, 2, 23));
  const below = area.bottom + 84;
  drawn.push(...lines.map((note, i) => text(MARGIN, below + 34 * i, note, { size: 23, fill: muted })));
  return { svg: drawn.join(''), bottom: below + 34 * lines.length - 22 };
}

function legendOf({ planned, finished }: ProgressDrawing['legend'], top: number): Drawn {
  const entry = (words: string, colour: string, thickness: number, y: number) =>
    box(MARGIN, y + 16 - thickness / 2, 44, thickness, colour, thickness / 2) +
    text(MARGIN + 60, y + 24, words, { size: 24, fill: ink });
  return {
    svg: entry(finished, colourOf.doneInTime, 9, top) + entry(planned, ink, 5, top + 38),
    bottom: top + 76,
  };
}

function stairs(points: readonly Point[], until: number, x: (at: number) => number, y: (count: number) => number) {
  const steps = points.map(({ at, count }) => `H${round(x(at))} V${round(y(count))}`);
  return `M${round(x(0))} ${round(y(0))} ${steps.join(' ')} H${round(x(until))}`;
}

function tick(x: number, y: number, label: string): string {
  const half = widthOf(label, LABEL) / 2;
  const at = Math.min(Math.max(x, MARGIN + half), WIDTH - MARGIN - half);
  return box(x - 1, y, 2, 10, muted) + text(at, y + 36, label, { size: LABEL, fill: muted, anchor: 'middle' });
}

function nowLine(x: number, top: number, bottom: number, label: string): string {
  const half = widthOf(label, LABEL, 600) / 2;
  const at = Math.min(Math.max(x, MARGIN + half), WIDTH - MARGIN - half);
  const dashes = { stroke: muted, 'stroke-width': 2, 'stroke-dasharray': '6 6' };
  return (
    element('line', { x1: round(x), x2: round(x), y1: top, y2: bottom, ...dashes }) +
    text(at, top - 10, label, { size: LABEL, weight: 600, fill: muted, anchor: 'middle' })
  );
}

/** Where the two flights stand now, each with its number: the upper one to the left above, the lower one to the right below. */
function ends(
  x: number,
  planned: Point | undefined,
  finished: Point | undefined,
  y: (count: number) => number,
  area: { readonly left: number; readonly right: number },
): string[] {
  const isPlannedUpper = (planned?.count ?? 0) >= (finished?.count ?? 0);
  const mark = (point: Point | undefined, colour: string, isUpper: boolean) => {
    if (point === undefined) return '';
    const toLeft = isUpper ? x - area.left > ENDS_ROOM : area.right - x < ENDS_ROOM;
    const look = { size: 30, weight: 700, fill: colour, anchor: toLeft ? 'end' : 'start', halo: true } as const;
    return (
      element('circle', {
        cx: round(x),
        cy: round(y(point.count)),
        r: 9,
        fill: colour,
        stroke: paper,
        'stroke-width': 3,
      }) + text(toLeft ? x - 16 : x + 16, y(point.count) + (isUpper ? -16 : 34), point.label, look)
    );
  };
  return [mark(planned, ink, isPlannedUpper), mark(finished, colourOf.doneInTime, !isPlannedUpper)];
}
