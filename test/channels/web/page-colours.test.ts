import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../src/channels/web/page/base.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');
const tokensOf = (part: string) =>
  new Map([...part.matchAll(/--([\w-]+): (#[0-9a-f]{6})/gi)].map((match) => [match[1] ?? '', match[2] ?? '']));
const lightTokens = tokensOf(light);
const darkTokens = new Map([...lightTokens, ...tokensOf(dark)]);

/** Contrast as WCAG 2.2 reckons it, 1 to 21. */
function contrast(one: string, other: string): number {
  const [bright = 0, dim = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const TEXT_ON: [text: string, ground: string][] = [
  ['ink', 'paper'],
  ['ink', 'mine'],
  ['ink', 'ground'],
  ['ink', 'desk'],
  ['muted', 'paper'],
  ['muted', 'mine'],
  ['muted', 'ground'],
  ['muted', 'desk'],
  ['accent', 'paper'],
  ['accent', 'ground'],
  ['accent', 'accent-soft'],
  ['danger', 'paper'],
  ['danger', 'ground'],
  ['danger', 'danger-soft'],
  ['on-brand', 'brand'],
  ['on-brand-quiet', 'brand'],
];

describe.each([
  ['light', lightTokens],
  ['dark', darkTokens],
])('in %s colours', (_, tokens) => {
  it.each(TEXT_ON)('%s on %s can be read by weak eyes', (text, ground) => {
    expect(contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(4.5);
  });
});
