import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeReport } from '../../src/reports/compose/compose-report.ts';
import { writeDocx } from '../../src/reports/docx/write-docx.ts';
import type { Store } from '../../src/store/store.ts';
import { at, playedOffice } from '../reminders/played-office.ts';
import { smallOffice } from '../support/small-office.ts';
import { testStore } from '../support/store.ts';
import { all, type Element, parseXml, readWordFile, type WordFile, wordsOf } from '../support/word-file.ts';
import { orderOf, vietnamese, wordFileOf } from '../support/written-report.ts';

/** Nghị định 30/2020/NĐ-CP, Phụ lục I. */
describe('the form of the decree', () => {
  let file: WordFile;
  let paragraphs: Element[];

  beforeAll(async () => {
    const store = await busyOffice();
    const order = await orderOf(store, { span: 'this_week', at: at('2024-04-02T08:00') });
    const more = { addressees: 'UBND tỉnh Nghệ An', number: '5', signer: 'Nguyễn Văn An' };
    file = await wordFileOf({
      ...order,
      letterhead: { ...order.letterhead, ...more, recipients: 'Như trên\nLưu: VT, CAT' },
    });
    paragraphs = all(file.document, 'p');
  });

  const saying = (words: string) => {
    const found = paragraphs.find((paragraph) => wordsOf(paragraph) === words);
    if (found === undefined) throw new Error(`nothing says "${words}"`);
    return found;
  };

  it('has A4 pages with the margins of the decree, the appendix on its side', () => {
    const [letter, appendix] = all(file.document, 'sectPr').map(pageOf);
    expect(letter).toEqual({ width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15, lies: false });
    expect(appendix).toEqual({ width: 297, height: 210, top: 20, bottom: 20, left: 30, right: 15, lies: true });
  });

  it('is in Times New Roman, black, 14 points', () => {
    const [defaults] = all(file.styles, 'docDefaults');
    const fonts = all(defaults ?? file.styles, 'rFonts')[0]?.attributes ?? {};
    expect(Object.values(fonts)).toEqual(Array(4).fill('Times New Roman'));
    expect(all(defaults ?? file.styles, 'sz')[0]?.attributes['val']).toBe('28');
    expect(all(defaults ?? file.styles, 'color')[0]?.attributes['val']).toBe('000000');
    const others = all(file.document, 'rFonts').concat(all(file.document, 'color'));
    expect(others).toEqual([]);
  });

  it('numbers its pages in the middle of the top margin, each part from 1, but for its first page', () => {
    for (const section of all(file.document, 'sectPr')) {
      expect(all(section, 'titlePg')).toHaveLength(1);
      expect(all(section, 'pgNumType')[0]?.attributes['start']).toBe('1');
    }
    const headers = [...file.parts]
      .filter(([name]) => /^word\/header\d+\.xml$/.test(name))
      .map(([, xml]) => parseXml(xml));
    const numbered = headers.filter((header) => all(header, 'instrText').some(({ text }) => text.includes('PAGE')));
    expect(headers).toHaveLength(4);
    expect(numbered).toHaveLength(2);
    for (const header of numbered) expect(alignmentOf(all(header, 'p')[0])).toBe('center');
  });

  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', { size: 13, bold: true, italics: false }],
    ['Độc lập - Tự do - Hạnh phúc', { size: 14, bold: true, italics: false }],
    ['ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN', { size: 13, bold: false, italics: false }],
    ['TỔ CÔNG TÁC ĐỀ ÁN 06\nTỈNH NGHỆ AN', { size: 13, bold: true, italics: false }],
    ['Số: 05/BC-TCT', { size: 13, bold: false, italics: false }],
    ['Nghệ An, ngày 02 tháng 4 năm 2024', { size: 14, bold: false, italics: true }],
    ['BÁO CÁO', { size: 14, bold: true, italics: false }],
    ['Kết quả thực hiện nhiệm vụ tuần 14 năm 2024', { size: 14, bold: true, italics: false }],
    ['Kính gửi: UBND tỉnh Nghệ An', { size: 14, bold: false, italics: false }],
    ['TM. TỔ CÔNG TÁC', { size: 14, bold: true, italics: false }],
    ['TỔ TRƯỞNG', { size: 14, bold: true, italics: false }],
    ['Nguyễn Văn An', { size: 14, bold: true, italics: false }],
    ['Nơi nhận:', { size: 12, bold: true, italics: true }],
    ['- Như trên;', { size: 11, bold: false, italics: false }],
    ['- Lưu: VT, CAT.', { size: 11, bold: false, italics: false }],
    ['Phụ lục', { size: 14, bold: true, italics: false }],
  ])('writes “%s” as the decree wants it', (words, form) => {
    expect(formOf(saying(words))).toEqual(form);
  });

  it('rules off the motto over its whole length, body and summary over a third to a half', () => {
    const rules = all(file.document, 'pBdr').map((border) =>
      paragraphs.find((one) => all(one, 'pBdr').includes(border)),
    );
    expect(rules).toHaveLength(3);
    const lengths = rules.map((one) => ruleShare(one));
    expect(lengths.every(({ left, right }) => left === right && left > 0)).toBe(true);
    // Of the column of the nation its motto takes about this share in Times New Roman bold, 14 points: 63 of 99 mm.
    const motto = all(file.document, 'gridCol').map(({ attributes }) => Number(attributes['w']))[1] ?? 0;
    expect(1 - (2 * (lengths[1]?.left ?? 0)) / motto).toBeCloseTo(0.63, 1);
  });

  it('sets running text with straight edges, a first line 12,7 mm in, 6 points apart, at most one and a half lines', () => {
    const opening = paragraphs.find((one) => wordsOf(one).includes('như sau:'));
    const [indent, spacing] = [all(opening ?? file.document, 'ind')[0], all(opening ?? file.document, 'spacing')[0]];
    expect(alignmentOf(opening)).toBe('both');
    expect(Number(indent?.attributes['firstLine']) / 56.7).toBeCloseTo(12.7, 0);
    expect(Number(spacing?.attributes['after'])).toBeGreaterThanOrEqual(120);
    const line = Number(spacing?.attributes['line']);
    expect(line >= 240 && line <= 360).toBe(true);
  });

  it('repeats the header of each table on every page and tears no row apart', () => {
    const tables = all(file.document, 'tbl').filter((table) => all(table, 'tblHeader').length > 0);
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      const rows = all(table, 'tr');
      expect(rows.map((row) => all(row, 'tblHeader').length)).toEqual([1, ...Array(rows.length - 1).fill(0)]);
      expect(rows.every((row) => all(row, 'cantSplit').length === 1)).toBe(true);
    }
  });

  it('fills the width between the margins with every table', () => {
    for (const table of all(file.document, 'tbl').filter((one) => all(one, 'tblHeader').length > 0)) {
      const widths = all(table, 'gridCol').map(({ attributes }) => Number(attributes['w']));
      const sum = widths.reduce((total, width) => total + width, 0);
      expect(Math.min(Math.abs(sum - mm(165)), Math.abs(sum - mm(252)))).toBeLessThan(4);
      expect(Math.min(...widths)).toBeGreaterThan(mm(8));
    }
  });

  it('is valid where Word is strict: no cell without a paragraph, properties in the order of the schema', () => {
    for (const cell of all(file.document, 'tc')) expect(cell.children.at(-1)?.name).toBe('p');
    expect(file.document.children[0]?.children.at(-1)?.name).toBe('sectPr');
    for (const [name, order] of Object.entries(SCHEMA))
      for (const element of all(file.document, name)) {
        const places = element.children.map((child) => order.indexOf(child.name));
        expect(places, `${name}: ${element.children.map((child) => child.name).join(', ')}`).toEqual(
          [...places].sort((a, b) => a - b),
        );
        expect(places).not.toContain(-1);
      }
    const types = file.parts.get('[Content_Types].xml') ?? '';
    for (const name of file.parts.keys())
      if (name.endsWith('.xml')) expect(() => parseXml(file.parts.get(name) ?? '')).not.toThrow();
    expect(types).toContain('wordprocessingml.document.main+xml');
  });
});

it('stays whole, and plain text, whatever people wrote', async () => {
  const { store, tasks } = await smallOffice();
  const title = 'A&B <w:p/> "x" \u0000\u0007\u001f=cmd()|\u202e vỡ'.normalize('NFD');
  const long = 'ồ'.repeat(3000);
  await store.write(async (tx) => {
    await tx.task.update({ where: { id: tasks.NV14.id }, data: { title } });
    await tx.task.update({ where: { id: tasks.NV31.id }, data: { title: long } });
    await tx.unit.updateMany({
      where: { name: 'Sở Tư pháp' },
      data: { name: '=HYPERLINK("x") & <b>', shortName: null },
    });
    await tx.taskGroup.updateMany({ data: { name: 'Nhóm\n<một>\u0001' } });
  });
  const order = await orderOf(store, { span: 'this_week', at: at('2024-04-02T08:00'), subject: ']]> \u0002' });
  const file = readWordFile(await writeDocx(composeReport(vietnamese, order)));
  const words = wordsOf(file.document);
  expect(words).toContain('A&B <w:p/> "x" =cmd()| vỡ');
  expect(words).toContain(long);
  expect(words).toContain('=HYPERLINK("x") & <b>');
  expect(words).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
  expect(words).toBe(words.normalize('NFC'));
});

/** An office with something to tell in most sections. */
async function busyOffice(): Promise<Store> {
  const office = await playedOffice(await testStore(afterAll));
  const officer = await office.person('Trần Thị Hà');
  const late = await office.task('NV1', { for: [officer] });
  await office.obstacle(late, officer, 'chưa có kinh phí');
  await office.askExtension(late, officer, '2024-05-30');
  await office.task('NV2', { for: [officer], originalDue: '2024-04-05', currentDue: '2024-04-05' });
  const done = await office.task('NV3', { for: [officer] });
  const when = at('2024-04-01T09:00');
  await office.change(
    done,
    { state: 'confirmed', progress: 100, reportedDoneOn: '2024-03-28', confirmedAt: when },
    when,
  );
  // The office at the top of the tree, where it is.
  await office.store.write((tx) => tx.unit.updateMany({ data: { name: 'UBND tỉnh Nghệ An' } }));
  return office.store;
}

const mm = (millimetres: number) => (millimetres * 1440) / 25.4;

function pageOf(section: Element) {
  const [size, margin] = [all(section, 'pgSz')[0]?.attributes ?? {}, all(section, 'pgMar')[0]?.attributes ?? {}];
  const length = (twips: string | undefined) => Math.round((Number(twips) * 25.4) / 1440);
  const { top, bottom, left, right } = margin;
  return {
    ...{ width: length(size['w']), height: length(size['h']), lies: size['orient'] === 'landscape' },
    ...{ top: length(top), bottom: length(bottom), left: length(left), right: length(right) },
  };
}

function formOf(paragraph: Element) {
  const run = all(paragraph, 'r')[0] ?? paragraph;
  const on = (name: string) => all(run, name).some(({ attributes }) => attributes['val'] !== 'false');
  return { size: Number(all(run, 'sz')[0]?.attributes['val']) / 2, bold: on('b'), italics: on('i') };
}

const alignmentOf = (paragraph: Element | undefined) =>
  paragraph === undefined ? null : (all(paragraph, 'jc')[0]?.attributes['val'] ?? null);

function ruleShare(paragraph: Element | undefined) {
  const indent = paragraph === undefined ? undefined : all(paragraph, 'ind')[0];
  return { left: Number(indent?.attributes['left']), right: Number(indent?.attributes['right']) };
}

/** ECMA-376 part 1: CT_PPrBase, CT_RPr, CT_TblPrBase, CT_TcPrBase, CT_SectPr; those that are used. */
const SCHEMA: Readonly<Record<string, readonly string[]>> = {
  pPr: [
    'pStyle',
    'keepNext',
    'keepLines',
    'pageBreakBefore',
    'pBdr',
    'shd',
    'tabs',
    'spacing',
    'ind',
    'jc',
    'rPr',
    'sectPr',
  ],
  rPr: ['rFonts', 'b', 'bCs', 'i', 'iCs', 'caps', 'color', 'sz', 'szCs', 'lang'],
  tblPr: ['tblStyle', 'tblW', 'jc', 'tblInd', 'tblBorders', 'shd', 'tblLayout', 'tblCellMar', 'tblLook'],
  tblBorders: ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'],
  tblCellMar: ['top', 'left', 'bottom', 'right'],
  tcPr: ['tcW', 'gridSpan', 'vMerge', 'tcBorders', 'shd', 'noWrap', 'tcMar', 'vAlign'],
  tcBorders: ['top', 'left', 'bottom', 'right'],
  sectPr: ['headerReference', 'footerReference', 'type', 'pgSz', 'pgMar', 'pgNumType', 'cols', 'titlePg', 'docGrid'],
};
