/** Escapes of control characters in spreadsheet text, such as `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
const escaped = /_x([0-9A-Fa-f]{4})_/g;
const lineEnds = /\r\n?|\u2028|\u2029|\v|\f/g;
const invisible = /(?![\n\t])[\p{Cc}\p{Cf}]/gu;
const oddSpaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;

/** The text of a cell in one form: NFC, plain spaces, `\n` between lines, nothing invisible, nothing around it. */
export function cleanText(text: string): string {
  return text.replace(lineEnds, '\n').replace(invisible, '').replace(oddSpaces, ' ').normalize('NFC').trim();
}

export function decodeEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/**
 * A text reduced to what is compared: without diacritics and case, đ as d, runs of anything but letters and digits as
 * one space. `Họ và  tên:` and `HO VA\nTEN` both give `ho va ten`.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
