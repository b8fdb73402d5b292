import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The typeface of every picture: made for Vietnamese, and shipped with us, so that no machine has to have one. */
export const FAMILY = 'Be Vietnam Pro';

const require = createRequire(import.meta.url);
const files = {
  400: require.resolve('@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf'),
  600: require.resolve('@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf'),
  700: require.resolve('@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'),
};
export type Weight = keyof typeof files;

export const fontFiles: readonly string[] = Object.values(files);

const measured = new Map<Weight, (codePoint: number) => number>();

/** How wide a text is drawn, in the unit of `size`. */
export function widthOf(text: string, size: number, weight: Weight = 400): number {
  let advance = measured.get(weight);
  if (advance === undefined) {
    advance = advancesOf(readFileSync(files[weight]));
    measured.set(weight, advance);
  }
  let width = 0;
  for (const letter of text) width += advance(letter.codePointAt(0) ?? 0);
  return width * size;
}

/** The width of each character, in em, from the tables of a TrueType font (OpenType specification: head, hhea, hmtx, cmap format 4). */
function advancesOf(font: Buffer): (codePoint: number) => number {
  const tables = new Map<string, number>();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const record = 12 + 16 * i;
    tables.set(font.toString('latin1', record, record + 4), font.readUInt32BE(record + 8));
  }
  const at = (table: string) => tables.get(table) ?? 0;
  const unitsPerEm = font.readUInt16BE(at('head') + 18);
  const last = font.readUInt16BE(at('hhea') + 34) - 1;
  const glyphOf = glyphsOf(font, at('cmap'));
  return (codePoint) => font.readUInt16BE(at('hmtx') + 4 * Math.min(glyphOf(codePoint), last)) / unitsPerEm;
}

/** Which glyph a character has; 0, the box, for those that the font lacks. */
function glyphsOf(font: Buffer, cmap: number): (codePoint: number) => number {
  const count = font.readUInt16BE(cmap + 2);
  const offsets = Array.from({ length: count }, (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i));
  const table = offsets.find((offset) => font.readUInt16BE(offset) === 4);
  if (table === undefined) return () => 0;
  const segments = font.readUInt16BE(table + 6) / 2;
  const word = (row: number, i: number) => table + 14 + 2 * segments * row + (row > 0 ? 2 : 0) + 2 * i;
  return (codePoint) => {
    for (let i = 0; i < segments; i++) {
      if (font.readUInt16BE(word(0, i)) < codePoint) continue;
      const start = font.readUInt16BE(word(1, i));
      if (start > codePoint) return 0;
      const delta = font.readUInt16BE(word(2, i));
      const range = font.readUInt16BE(word(3, i));
      if (range === 0) return (codePoint + delta) & 0xffff;
      const glyph = font.readUInt16BE(word(3, i) + range + 2 * (codePoint - start));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}
