import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePrefix } from '../../src/intake/plan-codes.ts';
import { basisOf, sourceNamed, sourceOf, yearOf } from '../../src/intake/plan-source.ts';
import { sheetOf } from '../support/tables.ts';

const letterhead = sheetOf(
  ['UBND TỈNH NGHỆ AN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['Số: 63 /KH-UBND', 'Nghệ An, ngày 03 tháng 02 năm 2023'],
);

test.each([
  ['in one line', ['PHỤ LỤC', '(Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022 của UBND tỉnh)']],
  ['cut over two lines', ['(Ban hành kèm theo Kế hoạch số 78/KH-UBND', 'ngày 28 tháng 01 năm 2022 của UBND tỉnh)']],
  ['with blanks, in capitals', ['(KÈM THEO KẾ HOẠCH SỐ 78 / KH - UBND NGÀY 28 / 01 / 2022)']],
  [
    'before what it is based on',
    ['Căn cứ Quyết định số 06/QĐ-TTg ngày 06/01/2022;', 'Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022'],
  ],
])('the document that a table is attached to, %s', (_, title) => {
  expect(sourceOf(title, [letterhead])).toEqual({ number: '78/KH-UBND', issuedOn: '2022-01-28', issuer: '' });
});

test('else the number and date in the head of the document, not what its title carries out', () => {
  const title = ['KẾ HOẠCH', 'Triển khai Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng'];
  expect(sourceOf(title, [letterhead])).toEqual({ number: '63/KH-UBND', issuedOn: '2023-02-03', issuer: '' });
});

test('else the only document right above the table; of two, or of one whose number is blank, none', () => {
  expect(sourceOf(['PHỤ LỤC KẾ HOẠCH SỐ 78/KH-UBND NGÀY 28/01/2022'], [])).toMatchObject({ number: '78/KH-UBND' });
  expect(sourceOf(['Theo các văn bản số 78/KH-UBND và 63/KH-UBND'], [])).toBeNull();
  expect(sourceOf(['(Kèm theo Kế hoạch số      /KH-UBND ngày    /    /2024 của UBND tỉnh)'], [])).toBeNull();
});

test('a document is called as official documents call it', () => {
  const named = (text: string) => {
    const source = sourceNamed(text);
    return source === null ? null : basisOf(source).text;
  };
  expect(named('kèm theo KH số 78/KH-UBND ngày 28/1/2022')).toBe('Kế hoạch số 78/KH-UBND ngày 28/01/2022');
  expect(named('Quyết định 06/QĐ-TTg, ngày 6 tháng 1 năm 2022')).toBe('Quyết định số 06/QĐ-TTg ngày 06/01/2022');
  expect(named('Công văn số 4078/UBND-KSTT ngày 29/5/2023')).toBe('Công văn số 4078/UBND-KSTT ngày 29/5/2023');
  expect(named('Nghị định số 30/2020/NĐ-CP')).toBe('Nghị định số 30/2020/NĐ-CP');
  expect(named('Chỉ đạo tại cuộc họp')).toBeNull();
});

test.each([
  ['Kế hoạch số 78/KH-UBND ngày 28/01/2022', 'KH78-22.'],
  ['Kế hoạch số 78/KH-UBND ngày 28/01/2022 của UBND tỉnh Nghệ An', 'KH78-22.'],
  ['Kế hoạch số 78/KH-UBND ngày 28/01/2023', 'KH78-23.'],
  ['Kế hoạch số 78/KH-UBND ngày 28/01/2022 của UBND xã Kim Liên', 'KHXKIMLIEN78-22.'],
  ['Kế hoạch số 78/KH-UBND ngày 28/01/2022 của Ủy ban nhân dân thành phố Hà Nội về Đề án 06', 'KH78-22.'],
  ['Kế hoạch số 05/KH-TCT ngày 28/01/2022', 'KHTCT5-22.'],
  ['Quyết định số 06/QĐ-TTg ngày 06/01/2022', 'QDTTG6-22.'],
  ['Công văn số 4078/UBND-KSTT ngày 29/5/2023', 'UBNDKSTT4078-23.'],
  ['Nghị định số 30/2020/NĐ-CP', 'NDCP30-20.'],
])('the tasks of %s are called %s…', (text, prefix) => {
  const source = sourceNamed(text);
  expect(source === null ? null : codePrefix(source)).toBe(prefix);
});

test('without its year a document does not tell its tasks from those of others', () => {
  expect(codePrefix({ number: '78/KH-UBND', issuedOn: null, issuer: '' })).toBeNull();
});

const document = fc.record({
  number: fc
    .tuple(
      fc.integer({ min: 1, max: 999 }),
      fc.constantFrom('KH-UBND', 'KH-TCT', 'QĐ-UBND', 'QĐ-TTg', 'UBND-KSTT', 'CV-UBND'),
    )
    .map(([number, symbol]) => `${number}/${symbol}`),
  issuedOn: fc.constantFrom('2022-01-28', '2023-02-03', '2024-12-31'),
  issuer: fc.constantFrom('', 'xa kim lien', 'phuong kim lien', 'huyen nam dan'),
});

test('two documents have two prefixes', () => {
  fc.assert(
    fc.property(document, document, (one, other) => {
      const isSame = one.number === other.number && one.issuedOn === other.issuedOn && one.issuer === other.issuer;
      expect(codePrefix(one) === codePrefix(other)).toBe(isSame);
    }),
    { numRuns: 500 },
  );
});

test('the year that a plan is for stands in its title, not in the dates of documents', () => {
  expect(
    yearOf(['KẾ HOẠCH TRIỂN KHAI ĐỀ ÁN 06 NĂM 2024', '(Kèm theo Kế hoạch số 78/KH-UBND ngày 28 tháng 12 năm 2023)']),
  ).toBe(2024);
  expect(yearOf(['Kế hoạch năm 2024', 'Kết quả năm 2023'])).toBeNull();
  expect(yearOf(['Giai đoạn năm 2022 - 2025'])).toBeNull();
  expect(yearOf(['PHỤ LỤC'])).toBeNull();
});
