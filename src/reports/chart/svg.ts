import { FAMILY, type Weight, widthOf } from './font.ts';

type Attributes = Readonly<Record<string, string | number>>;

/** One element of SVG; children are finished SVG. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join('')}>${children.join('')}</${name}>`;
}

export interface Lettering {
  readonly size: number;
  readonly fill: string;
  readonly weight?: Weight;
  readonly anchor?: 'start' | 'middle' | 'end';
  /** White around the letters, where they stand on lines. */
  readonly halo?: boolean;
}

/** A line of text; `y` is its base line. */
export function text(x: number, y: number, words: string, lettering: Lettering): string {
  const { size, fill, weight = 400, anchor = 'start', halo = false } = lettering;
  const look = { 'font-family': FAMILY, 'font-size': size, 'font-weight': weight, 'text-anchor': anchor, fill };
  const around = halo ? { stroke: '#ffffff', 'stroke-width': 6, 'paint-order': 'stroke' } : {};
  return element('text', { x: round(x), y: round(y), ...look, ...around }, escaped(words.normalize('NFC')));
}

export function box(x: number, y: number, width: number, height: number, fill: string, radius = 0): string {
  return element('rect', { x: round(x), y: round(y), width: round(width), height: round(height), rx: radius, fill });
}

export const round = (value: number) => Math.round(value * 100) / 100;

/** Characters that XML does not know at all (control characters, halves of pairs) are left out. */
function escaped(words: string): string {
  return words.replace(/\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '').replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}

/** The words in at most `lines` lines of this width; what does not fit ends in "…". */
export function wrapped(words: string, width: number, lines: number, size: number, weight: Weight = 400): string[] {
  const fits = (line: string) => widthOf(line, size, weight) <= width;
  const wrappedLines: string[] = [];
  let rest = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  while (rest !== '' && wrappedLines.length < lines) {
    const isLast = wrappedLines.length === lines - 1;
    const line = fits(rest) ? rest : isLast ? shortened(rest, fits) : filled(rest, fits);
    wrappedLines.push(line);
    rest = isLast ? '' : rest.slice(line.length).trim();
  }
  return wrappedLines;
}

/** As many whole words as fit; of a word longer than the line, as many letters. */
function filled(words: string, fits: (line: string) => boolean): string {
  let end = 0;
  for (let at = words.indexOf(' '); at !== -1 && fits(words.slice(0, at)); at = words.indexOf(' ', at + 1)) end = at;
  return end > 0 ? words.slice(0, end) : lettersOf(words, fits);
}

function shortened(words: string, fits: (line: string) => boolean): string {
  return `${lettersOf(words, (line) => fits(`${line}…`)).trimEnd()}…`;
}

function lettersOf(words: string, fits: (line: string) => boolean): string {
  const letters = [...words];
  let count = 1;
  while (count < letters.length && fits(letters.slice(0, count + 1).join(''))) count++;
  return letters.slice(0, count).join('');
}
