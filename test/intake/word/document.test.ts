import { expect, test } from 'vitest';
import { p, r, readHere, tbl, tc, textsOf, tr, type WordParts, wordFile } from '../../support/word-package.ts';
import { workbookFolder, writeBytes } from '../../support/workbooks.ts';

const file = workbookFolder();
let files = 0;

async function read(parts: WordParts) {
  files += 1;
  return await readHere(writeBytes(file(`${files}.docx`), wordFile(parts)));
}

/** What is read in the only cell of a table. */
async function cell(content: string): Promise<string> {
  const { sheets } = await read({ body: tbl([tr(tc(content))]) });
  return textsOf(sheets[0])[0]?.[0] ?? '';
}

test('each table is a sheet of its own, numbered, with the lines of text above it', async () => {
  const { sheets } = await read({
    body: `${p('KẾ HOẠCH')}${p('')}${tbl([tr('TT', 'Nhiệm vụ'), tr('', ''), tr('1', 'Rà soát')])}${p('Phụ lục II')}${tbl([tr('a')])}`,
  });
  expect(sheets.map(({ name, table, above }) => [name, table, above])).toEqual([
    ['1', 1, ['KẾ HOẠCH']],
    ['2', 2, ['Phụ lục II']],
  ]);
  expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 3]);
  expect(sheets.map(textsOf)).toEqual([
    [
      ['TT', 'Nhiệm vụ'],
      ['1', 'Rà soát'],
    ],
    [['a']],
  ]);
});

test.each([
  ['text in runs split at will', p(`${r('Rà ')}${r('so')}${r('át', '<w:b/>')}`), 'Rà soát'],
  ['paragraphs as lines, without blank ones', `${p('Sở Y tế')}${p('')}${p('Sở Tư pháp')}`, 'Sở Y tế\nSở Tư pháp'],
  ['tabs and line breaks', p('<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r>'), 'a b\nc'],
  [
    'hyphens that do not break',
    p('<w:r><w:t>KH</w:t><w:noBreakHyphen/><w:t>UB</w:t><w:softHyphen/><w:t>ND</w:t></w:r>'),
    'KH-UBND',
  ],
  ['decomposed letters', p('Uỷ ban'.normalize('NFD')), 'Uỷ ban'],
  ['a hyperlink', p(`<w:hyperlink r:id="x">${r('Cổng dịch vụ công')}</w:hyperlink>`), 'Cổng dịch vụ công'],
  [
    'a content control',
    `<w:sdt><w:sdtPr><w:tag w:val="x"/></w:sdtPr><w:sdtContent>${p('30/6/2024')}</w:sdtContent></w:sdt>`,
    '30/6/2024',
  ],
  [
    'the prompt of one that nobody filled in',
    `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${p('Bấm để nhập')}</w:sdtContent></w:sdt>`,
    '',
  ],
  ['inserted text', p(`${r('Sở Y tế')}<w:ins w:id="1">${r('; Công an tỉnh')}</w:ins>`), 'Sở Y tế; Công an tỉnh'],
  ['deleted text', p(`<w:del w:id="1"><w:r><w:delText>cũ </w:delText></w:r></w:del>${r('mới')}`), 'mới'],
  [
    'moved text, where it is now',
    p(`<w:moveFrom w:id="1">${r('trước')}</w:moveFrom><w:moveTo w:id="2">${r('sau')}</w:moveTo>`),
    'sau',
  ],
  [
    'a paragraph whose end is deleted goes on',
    `${p(r('Rà soát '), '<w:rPr><w:del w:id="1"/></w:rPr>')}${p('văn bản')}`,
    'Rà soát văn bản',
  ],
  ['hidden text', p(`${r('thấy')}${r(' ẩn', '<w:vanish/>')}${r(' nữa', '<w:vanish w:val="0"/>')}`), 'thấy nữa'],
  ['a mark of a footnote', p(`${r('Báo cáo')}<w:r><w:footnoteReference w:id="2"/></w:r>`), 'Báo cáo'],
  ['tabs that are only set', p('a', '<w:tabs><w:tab w:val="left" w:pos="9"/></w:tabs>'), 'a'],
  [
    'text in a shape, once',
    p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><w:txbxContent>${p('trong khung')}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${p('trong khung')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'trong khung',
  ],
  [
    'text in an old shape',
    p(
      `<w:r><mc:AlternateContent><mc:Fallback><w:pict><w:txbxContent>${p('khung cũ')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
    ),
    'khung cũ',
  ],
  ['a table inside', `${p('gồm:')}${tbl([tr('a', 'b'), tr('c', 'd')])}${p('hết')}`, 'gồm:\na b\nc d\nhết'],
])('%s', async (_, content, seen) => {
  expect(await cell(content)).toBe(seen);
});

const char = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

test('of a field the result is read, not the instruction, nor what a field in the instruction shows', async () => {
  const inner = `${char('begin')}${instruction('REF x')}${char('separate')}${r('trong lệnh')}${char('end')}`;
  const field = `${char('begin')}${instruction('IF ')}${inner}${char('separate')}${r('Quý I/2024')}${char('end')}`;
  expect(await cell(p(`${field}${r('!')}`))).toBe('Quý I/2024!');
  expect(await cell(p(`<w:fldSimple w:instr="DATE">${r('30/6/2024')}</w:fldSimple>`))).toBe('30/6/2024');
});

test('a field that was never closed takes nothing with it but its own paragraph', async () => {
  expect(await cell(`${p(`${r('a')}${char('begin')}${r('mất')}`)}${p('còn')}`)).toBe('a\ncòn');
});

test('cells and rows in content controls keep their places', async () => {
  const control = (content: string) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  const empty = `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${tc('Chọn đơn vị')}</w:sdtContent></w:sdt>`;
  const { sheets } = await read({ body: control(tbl([tr('1', control(tc('b')), 'c'), control(tr('2', empty, 'c'))])) });
  expect(textsOf(sheets[0])).toEqual([
    ['1', 'b', 'c'],
    ['2', '', 'c'],
  ]);
});

test('a row that is deleted and one that was inserted under tracked changes', async () => {
  const { sheets } = await read({
    body: tbl([
      tr('1', 'a'),
      tr('<w:trPr><w:del w:id="1"/></w:trPr>', '2', 'xoá'),
      tr('<w:trPr><w:ins w:id="2"/></w:trPr>', '2', 'thêm'),
    ]),
  });
  expect(sheets[0]?.rows.map(({ number }) => number)).toEqual([1, 2]);
  expect(textsOf(sheets[0])).toEqual([
    ['1', 'a'],
    ['2', 'thêm'],
  ]);
});

test('names of JavaScript are tags and texts like any other', async () => {
  expect(await cell(p('<w:r><w:constructor/><w:__proto__/><w:t>__proto__</w:t></w:r>'))).toBe('__proto__');
});

test('macros and comments are passed over with a warning', async () => {
  const { warnings } = await read({
    body: tbl([tr('a')]),
    more: [
      { name: 'word/vbaProject.bin', data: 'x' },
      { name: 'word/comments.xml', data: '<x/>' },
    ],
  });
  expect(warnings).toEqual([{ kind: 'macros' }, { kind: 'notes' }]);
});

test('of pages of prose above a table its beginning and its end are kept', async () => {
  const prose = Array.from({ length: 500 }, (_, index) => p(`dòng ${index}`)).join('');
  const { sheets } = await read({ body: `${prose}${tbl([tr('a')])}` });
  const above = sheets[0]?.above ?? [];
  expect(above.length).toBe(120);
  expect([above[0], above.at(-1)]).toEqual(['dòng 0', 'dòng 499']);
});
