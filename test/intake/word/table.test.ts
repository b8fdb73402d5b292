import { expect, test } from 'vitest';
import { p, readHere, tbl, tc, textsOf, tr, wordFile } from '../../support/word-package.ts';
import { workbookFolder, writeBytes } from '../../support/workbooks.ts';

const file = workbookFolder();
let files = 0;

async function sheetsOf(body: string) {
  files += 1;
  return (await readHere(writeBytes(file(`${files}.docx`), wordFile({ body })))).sheets;
}

const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
const begins = '<w:vMerge w:val="restart"/>';
const goesOn = '<w:vMerge/>';

test('cells merged over columns and rows are ranges, with the text once', async () => {
  const [sheet] = await sheetsOf(
    tbl(
      [
        tr(tc('TT', begins), tc('Cơ quan thực hiện', span(2))),
        tr(tc('', goesOn), 'Chủ trì', 'Phối hợp'),
        tr(tc('1', begins), tc('Sở Y tế', begins), 'a'),
        tr(tc('không ai thấy', goesOn), tc('', goesOn), 'b'),
      ],
      [500, 2000, 2000],
    ),
  );
  expect(textsOf(sheet)).toEqual([
    ['TT', 'Cơ quan thực hiện'],
    ['', 'Chủ trì', 'Phối hợp'],
    ['1', 'Sở Y tế', 'a'],
    ['', '', 'b'],
  ]);
  expect(sheet?.merges).toHaveLength(4);
  expect(sheet?.merges).toEqual(
    expect.arrayContaining([
      { top: 1, left: 2, bottom: 1, right: 3 },
      { top: 1, left: 1, bottom: 2, right: 1 },
      { top: 3, left: 1, bottom: 4, right: 1 },
      { top: 3, left: 2, bottom: 4, right: 2 },
    ]),
  );
});

test('a cell that goes on under nothing keeps its text', async () => {
  const [sheet] = await sheetsOf(tbl([tr(tc('a', goesOn), 'b')]));
  expect(textsOf(sheet)).toEqual([['a', 'b']]);
});

test('the old way to merge over columns', async () => {
  const [sheet] = await sheetsOf(tbl([tr(tc('I. NHÓM', '<w:hMerge w:val="restart"/>'), tc('', '<w:hMerge/>'), 'c')]));
  expect(textsOf(sheet)).toEqual([['I. NHÓM', '', 'c']]);
  expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
});

test('rows whose lines were moved by a hair have their cells below each other all the same', async () => {
  const [sheet] = await sheetsOf(
    tbl(
      [
        tr(tc('TT', span(2)), 'Nhiệm vụ', tc('Thời hạn', span(2))),
        tr('1', tc('Rà soát', span(3)), '30/6/2024'),
        tr(tc('2', span(2)), tc('Trình', span(2)), 'Quý I'),
      ],
      [600, 40, 5000, 60, 1800],
    ),
  );
  expect(textsOf(sheet)).toEqual([
    ['TT', 'Nhiệm vụ', 'Thời hạn'],
    ['1', 'Rà soát', '30/6/2024'],
    ['2', 'Trình', 'Quý I'],
  ]);
});

test('two texts that share one narrow column are both kept', async () => {
  const [sheet] = await sheetsOf(tbl([tr('a', 'b', 'c')], [5000, 10, 5000]));
  expect(textsOf(sheet)).toEqual([['a', 'b\nc']]);
});

test('a row that begins further right, and a grid that the file does not describe', async () => {
  const [sheet] = await sheetsOf(tbl([tr('a', 'b', 'c'), tr('<w:trPr><w:gridBefore w:val="1"/></w:trPr>', 'b', 'c')]));
  expect(textsOf(sheet)).toEqual([
    ['a', 'b', 'c'],
    ['', 'b', 'c'],
  ]);
});

test('a grid before a tracked change is not counted', async () => {
  const changed =
    '<w:tblGrid><w:gridCol w:w="500"/><w:gridCol w:w="900"/><w:tblGridChange w:id="1"><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid></w:tblGridChange></w:tblGrid>';
  const [sheet] = await sheetsOf(`<w:tbl>${changed}${tr('a', 'b')}</w:tbl>`);
  expect(textsOf(sheet)).toEqual([['a', 'b']]);
});

test('a table that only holds the page together gives the tables in it, with what stands above them', async () => {
  const plan = tbl([tr('TT', 'Nhiệm vụ', 'Thời hạn'), tr('1', 'a', '30/6/2024')]);
  const sheets = await sheetsOf(tbl([tr(`${p('PHỤ LỤC')}${plan}${p('')}`), tr('Nơi nhận')]));
  expect(sheets.map(textsOf)).toEqual([
    [['PHỤ LỤC']],
    [
      ['TT', 'Nhiệm vụ', 'Thời hạn'],
      ['1', 'a', '30/6/2024'],
    ],
    [['Nơi nhận']],
  ]);
});

test('a small table beside other cells is text of its cell', async () => {
  const [sheet, ...others] = await sheetsOf(tbl([tr('1', tbl([tr('a', 'b', 'c'), tr('d', 'e', 'f')]), '30/6/2024')]));
  expect(textsOf(sheet)).toEqual([['1', 'a b c\nd e f', '30/6/2024']]);
  expect(others).toEqual([]);
});
