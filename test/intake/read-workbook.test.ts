import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/intake/read-workbook.ts';
import type { Cell, Workbook } from '../../src/intake/workbook.ts';
import { packageOf, sheetXml } from '../support/hostile-files.ts';
import { day, richText, workbookFolder, writeBytes, writeWorkbook } from '../support/workbooks.ts';

const file = workbookFolder();
const text = (value: string): Cell => ({ kind: 'text', text: value });
const date = (value: string): Cell => ({ kind: 'date', date: value });

async function read(path: string): Promise<Workbook> {
  const result = await readWorkbook(path);
  if (result.kind === 'rejected') throw new Error(`refused: ${result.reason}`);
  return result;
}

async function firstRow(path: string): Promise<Cell[]> {
  const { sheets } = await read(path);
  return sheets[0]?.rows[0]?.cells ?? [];
}

test('a workbook gives its sheets with rows numbered as the person sees them and empty rows left out', async () => {
  const path = await writeWorkbook(file('plain.xlsx'), [
    { name: 'Kế hoạch', rows: [['Mã', 'Nhiệm vụ'], [], ['NV1', 'Rà soát']] },
    { name: 'Phụ lục 2', rows: [['Ghi chú']] },
  ]);
  const { sheets, warnings } = await read(path);
  expect(sheets).toEqual([
    {
      name: 'Kế hoạch',
      merges: [],
      rows: [
        { number: 1, cells: [text('Mã'), text('Nhiệm vụ')] },
        { number: 3, cells: [text('NV1'), text('Rà soát')] },
      ],
    },
    { name: 'Phụ lục 2', merges: [], rows: [{ number: 1, cells: [text('Ghi chú')] }] },
  ]);
  expect(warnings).toEqual([]);
});

test('a text comes out in NFC, trimmed, rich text joined, with its inner lines', async () => {
  const decomposed = '  Nguyễn Văn Ấn\u00a0 '.normalize('NFD');
  const path = await writeWorkbook(file('text.xlsx'), {
    rows: [[decomposed, richText('Sở ', 'Y tế'), 'một\r\nhai', '\u200bba']],
  });
  expect(await firstRow(path)).toEqual([text('Nguyễn Văn Ấn'), text('Sở Y tế'), text('một\nhai'), text('ba')]);
});

test('a number keeps its full value, and its text shows percent and leading zeros as the cell does', async () => {
  const path = await writeWorkbook(file('numbers.xlsx'), {
    rows: [[2_389_718, 0.801, 912_345_678, 1e21, -1.5]],
    formats: { B1: '0.0%', C1: '0000000000' },
  });
  expect(await firstRow(path)).toEqual([
    { kind: 'number', value: 2_389_718, text: '2389718' },
    { kind: 'number', value: 0.801, text: '80.1%' },
    { kind: 'number', value: 912_345_678, text: '0912345678' },
    { kind: 'number', value: 1e21, text: '1000000000000000000000' },
    { kind: 'number', value: -1.5, text: '-1.5' },
  ]);
});

test.each([{ date1904: false }, { date1904: true }])(
  'date cells are days under built-in and custom formats, $date1904',
  async (options) => {
    const path = await writeWorkbook(
      file(`dates-${options.date1904}.xlsx`),
      {
        rows: [[day(2024, 6, 30), day(2024, 2, 29), day(2024, 4, 2), new Date(Date.UTC(2024, 3, 2, 23, 59)), 45_000]],
        formats: { B1: '[$-42A]dd\\ "tháng"\\ mm\\ yyyy;@', C1: 'dd.mm.yy', E1: '0.00 "day"' },
      },
      options,
    );
    const cells = await firstRow(path);
    expect(cells.slice(0, 4)).toEqual([date('2024-06-30'), date('2024-02-29'), date('2024-04-02'), date('2024-04-02')]);
    expect(cells[4]).toEqual({ kind: 'number', value: 45_000, text: '45000' });
  },
);

test('the days around the 29 February 1900 that Excel invented', async () => {
  const styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>';
  const cells = [1, 59, 60, 61].map((serial) => `<c s="1"><v>${serial}</v></c>`).join('');
  const path = writeBytes(file('1900.xlsx'), packageOf({ styles, sheet: sheetXml(`<row>${cells}</row>`) }));
  expect(await firstRow(path)).toEqual([
    date('1900-01-01'),
    date('1900-02-28'),
    { kind: 'number', value: 60, text: '60' },
    date('1900-03-01'),
  ]);
});

test('merged cells are given as ranges, the value once', async () => {
  const path = await writeWorkbook(file('merged.xlsx'), {
    rows: [['PHỤ LỤC'], ['a', 'b', 'c']],
    merges: ['A1:C1', 'B2:B4'],
  });
  const sheet = (await read(path)).sheets[0];
  expect(sheet?.merges).toEqual([
    { top: 1, left: 1, bottom: 1, right: 3 },
    { top: 2, left: 2, bottom: 4, right: 2 },
  ]);
  expect(sheet?.rows[0]?.cells).toEqual([text('PHỤ LỤC')]);
});

test('formulas are read as their saved values; one without a value is empty and warned of', async () => {
  const path = await writeWorkbook(file('formulas.xlsx'), {
    name: 'Tính',
    rows: [
      [{ formula: '1+1', result: 2 }, { formula: 'A1&"x"', result: '2x' }, { formula: 'B1' }, { error: '#REF!' }, true],
    ],
  });
  const { sheets, warnings } = await read(path);
  expect(sheets[0]?.rows[0]?.cells).toEqual([
    { kind: 'number', value: 2, text: '2' },
    text('2x'),
    { kind: 'empty' },
    { kind: 'error', text: '#REF!' },
    text('TRUE'),
  ]);
  expect(warnings).toEqual([{ kind: 'formula-without-value', sheet: 'Tính', cells: ['C1'], count: 1 }]);
});

test('macros, notes and hidden sheets are passed over with a warning', async () => {
  const noted = await writeWorkbook(file('noted.xlsx'), [
    { name: 'Hiện', rows: [['a']], notes: { A1: 'bí mật' } },
    { name: 'Ẩn', rows: [['b']], hidden: true },
  ]);
  const { sheets, warnings } = await read(noted);
  expect(sheets.map((sheet) => sheet.name)).toEqual(['Hiện']);
  expect(JSON.stringify(sheets)).not.toContain('bí mật');
  expect(warnings).toEqual([{ kind: 'notes' }, { kind: 'hidden-sheet', sheet: 'Ẩn' }]);
  const macros = writeBytes(file('macros.xlsm'), packageOf({ more: [{ name: 'xl/vbaProject.bin', data: 'x' }] }));
  expect((await read(macros)).warnings).toEqual([{ kind: 'macros' }]);
});

test('the XML of other programs is read: prefixed names, inline text, no cell addresses', async () => {
  const sheet =
    '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>An</x:t></x:is></x:c><x:c><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const path = writeBytes(file('prefixed.xlsx'), packageOf({ sheet }));
  expect(await firstRow(path)).toEqual([text('An'), { kind: 'number', value: 5, text: '5' }]);
});

test('a header called __proto__ is a text like any other', async () => {
  const path = await writeWorkbook(file('proto.xlsx'), { rows: [['__proto__', 'constructor']] });
  expect(await firstRow(path)).toEqual([text('__proto__'), text('constructor')]);
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});

const table = [
  ['Họ và tên', 'Đơn vị', 'Ghi chú'],
  ['Nguyễn Văn An', 'Sở Y tế', 'một, hai; ba'],
];
const csv = (delimiter: string) => table.map((row) => row.map((cell) => `"${cell}"`).join(delimiter)).join('\r\n');

test.each([
  ['commas', Buffer.from(csv(','))],
  ['semicolons and a byte order mark', Buffer.from(`\ufeff${csv(';')}`)],
  ['tabs in UTF-16, as "Unicode text"', Buffer.from(`\ufeff${csv('\t')}`, 'utf16le')],
  ['tabs in big-endian UTF-16', Buffer.from(`\ufeff${csv('\t')}`, 'utf16le').swap16()],
])('a CSV with %s', async (name, bytes) => {
  const { sheets } = await read(writeBytes(file(`${name}.csv`), bytes));
  expect(sheets[0]?.rows.map((row) => row.cells)).toEqual(table.map((row) => row.map(text)));
});

test('a CSV numbers its rows as Excel does: a quoted cell of two lines is one row, an empty line is one too', async () => {
  const { sheets } = await read(writeBytes(file('lines.csv'), 'a,"b\nc"\n\nd,0912345678\n'));
  expect(sheets[0]).toEqual({
    name: 'lines',
    merges: [],
    rows: [
      { number: 1, cells: [text('a'), text('b\nc')] },
      { number: 3, cells: [text('d'), text('0912345678')] },
    ],
  });
});

test('the content decides, not the name: a workbook called .csv is read as a workbook', async () => {
  const path = await writeWorkbook(file('really.xlsx.csv'), { rows: [['Mã']] });
  expect(await firstRow(path)).toEqual([text('Mã')]);
});
