import type { SummaryFigures } from '../../domain/summary.ts';

/** The four parts of the official sentence, in the order in which a bar shows them: what presses first. */
export const parts = [
  'openOverdue',
  'openInTime',
  'doneLate',
  'doneInTime',
] as const satisfies readonly (keyof SummaryFigures)[];
export type Part = (typeof parts)[number];

export const ink = '#16202b';
export const muted = '#566472';
export const rule = '#d9dee4';
export const paper = '#ffffff';

/**
 * Told apart by lightness as well as by hue, because one man in twelve does not see red and green as others do; the tests look at them
 * through such eyes.
 */
export const colourOf: Readonly<Record<Part, string>> = {
  openOverdue: '#b3360b',
  openInTime: '#cdd5dd',
  doneLate: '#f0b23c',
  doneInTime: '#14599a',
};

/** Shares of what is overdue, from none to more than half: one hue, darker and darker. `upTo`: percent, included. */
export const heat: readonly { readonly upTo: number; readonly colour: string }[] = [
  { upTo: 0, colour: '#eef1f4' },
  { upTo: 10, colour: '#fad9b2' },
  { upTo: 25, colour: '#f2b183' },
  { upTo: 50, colour: '#dd703d' },
  { upTo: 100, colour: '#8f2606' },
];

export function heatOf(percent: number): string {
  return heat.find(({ upTo }) => percent <= upTo)?.colour ?? '#8f2606';
}

/** The lettering that is easier to read on a colour. */
export function inkOn(colour: string): string {
  return contrast(colour, paper) >= contrast(colour, ink) ? paper : ink;
}

/** Contrast of two colours, 1–21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
