import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ordinal } from '../../../src/intake/word/ordinals.ts';
import { p, readHere, tbl, tc, textsOf, tr, wordFile } from '../../support/word-package.ts';
import { workbookFolder, writeBytes } from '../../support/workbooks.ts';

const file = workbookFolder();
let files = 0;

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const numbering = `
  <w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>`;
const styles = `
  <w:style w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style>`;

const by = (list: number, at: number) => `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`;
const numbered = (list: number, at: number, text = '') => tc(p(text, by(list, at)));

async function columnOf(rows: readonly string[]): Promise<string[]> {
  files += 1;
  const path = writeBytes(file(`${files}.docx`), wordFile({ body: tbl(rows), numbering, styles }));
  return textsOf((await readHere(path)).sheets[0]).map(([first = '']) => first);
}

test('numbers that Word counts itself are read as they look: levels, letters, a new start', async () => {
  const rows = [
    ...[numbered(1, 0), numbered(1, 1), numbered(1, 2), numbered(1, 2, 'Cấp xã')],
    ...[numbered(1, 1), numbered(1, 2), numbered(1, 0), numbered(1, 1), numbered(3, 0), numbered(3, 0)],
  ];
  expect(await columnOf(rows.map((cell) => tr(cell, 'x')))).toEqual([
    ...['I.', '1.1.', 'a)', 'b) Cấp xã', '1.2.', 'a)', 'II.', '2.1.', 'V.', 'VI.'],
  ]);
});

test('a number comes from the style, from the one it is based on, and is taken away by list 0', async () => {
  const styled = (style: string, more = '') => tc(p('x', `<w:pStyle w:val="${style}"/>${more}`));
  const rows = [
    styled('Muc'),
    styled('MucCon'),
    styled('Muc', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
    styled('Khác'),
  ];
  expect(await columnOf(rows.map((cell) => tr(cell)))).toEqual(['1.1. x', '1.2. x', 'x', 'x']);
});

test('bullets are dashes, and an empty one is nothing', async () => {
  const products = `${p('Báo cáo', by(2, 0))}${p('Tờ trình', by(2, 0))}${p('', by(2, 0))}`;
  expect(await columnOf([tr(tc(products))])).toEqual(['- Báo cáo\n- Tờ trình']);
});

test('a list that the file does not describe gives no number', async () => {
  expect(await columnOf([tr(numbered(9, 0, 'a')), tr(numbered(1, 8, 'b'))])).toEqual(['a', 'b']);
});

test('Roman numbers are read back as what was written', () => {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3999 }), (number) => {
      const signs = [...ordinal(number, 'upperRoman')].map((sign) => values[sign] ?? 0);
      expect(signs.reduce((sum, value, at) => sum + (value < (signs[at + 1] ?? 0) ? -value : value), 0)).toBe(number);
    }),
  );
  expect([1, 26, 27, 53].map((number) => ordinal(number, 'lowerLetter'))).toEqual(['a', 'z', 'aa', 'aaa']);
  expect([ordinal(3, 'decimalZero'), ordinal(0, 'upperRoman'), ordinal(4, 'none')]).toEqual(['03', '0', '']);
});
