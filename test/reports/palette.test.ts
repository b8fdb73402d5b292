import { describe, expect, it } from 'vitest';
import { colourOf, contrast, heat, heatOf, ink, inkOn, muted, paper, parts } from '../../src/reports/chart/palette.ts';

type Colour = readonly [number, number, number];

/** How colours look without the cones for red or for green, on linear values (Viénot, Brettel and Mollon 1999). */
const eyes = {
  everybody: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'without red cones': [0.11238, 0.88762, 0, 0.11238, 0.88762, 0, 0.00401, -0.00401, 1],
  'without green cones': [0.29275, 0.70725, 0, 0.29275, 0.70725, 0, -0.02234, 0.02234, 1],
} as const;

const linear = (hex: string): Colour =>
  [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Colour;

function seen(hex: string, matrix: readonly number[]): Colour {
  const colour = linear(hex);
  return [0, 3, 6].map((row) =>
    Math.max(
      0,
      colour.reduce((sum, value, i) => sum + value * (matrix[row + i] ?? 0), 0),
    ),
  ) as unknown as Colour;
}

/** CIE L*a*b* (D65). */
function lab([r, g, b]: Colour): Colour {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const apart = (a: Colour, b: Colour) => Math.hypot(...a.map((value, i) => value - (b[i] ?? 0)));

describe.each(Object.entries(eyes))('to the eyes of %s', (_, matrix) => {
  it('the parts of a bar are far apart', () => {
    for (const one of parts)
      for (const other of parts.slice(parts.indexOf(one) + 1))
        expect(
          apart(lab(seen(colourOf[one], matrix)), lab(seen(colourOf[other], matrix))),
          `${one} ${other}`,
        ).toBeGreaterThan(25);
  });

  it('more overdue is darker, step by step', () => {
    const lightness = heat.map(({ colour }) => lab(seen(colour, matrix))[0]);
    for (const [at, one] of lightness.entries()) if (at > 0) expect((lightness[at - 1] ?? 0) - one).toBeGreaterThan(4);
  });
});

it('every number can be read on its colour, and every word on the paper', () => {
  for (const colour of [...parts.map((part) => colourOf[part]), ...heat.map((step) => step.colour)])
    expect(contrast(colour, inkOn(colour)), colour).toBeGreaterThanOrEqual(4.5);
  for (const colour of [ink, muted, colourOf.openOverdue]) expect(contrast(colour, paper)).toBeGreaterThanOrEqual(4.5);
});

it('a share has the colour of its step', () => {
  expect([0, 0.1, 10, 10.1, 50, 50.1, 100].map(heatOf)).toEqual(
    [0, 1, 1, 2, 3, 4, 4].map((step) => heat[step]?.colour),
  );
});
