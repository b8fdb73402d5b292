import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decodePng } from '../support/png.ts';
import { smallOffice } from '../support/small-office.ts';
import { unzip } from '../support/unzip.ts';
import { paragraphsOf, readWordFile } from '../support/word-file.ts';
import { runLine } from './command-line.ts';

const tuesday = '2024-04-02T08:00+07:00';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'nhacviec-report-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
}

/** The texts of a sheet, row by row. */
async function sheetOf(file: string, name: string): Promise<string[][]> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  const rows: string[][] = [];
  workbook.getWorksheet(name)?.eachRow((row) => {
    const cells: string[] = [];
    row.eachCell({ includeEmpty: true }, (cell) => cells.push(cell.text));
    rows.push(cells);
  });
  return rows;
}

describe('report', () => {
  it('writes the picture of a period, as of the instant or of the end of the period', async () => {
    const { url } = await smallOffice();
    const out = join(folder(), 'bao cao.png');
    const week = ['report', '--kind', 'week', '--at', '2024-04-02T08:00+07:00', '--out', out];
    const { code, out: said, err } = await runLine(url, [...week, '--json']);
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(said)).toEqual({
      asOf: '2024-04-02T01:00:00.000Z',
      files: [{ name: 'bao cao.png', type: 'image/png', path: out }],
    });
    expect(decodePng(readFileSync(out)).width).toBe(1080);
    const year = await runLine(url, ['report', '--kind', 'nine-months', '--at', '2024-12-01', '--out', out, '--json']);
    expect(JSON.parse(year.out)).toMatchObject({ asOf: '2024-09-14T17:00:00.000Z' });
    expect((await runLine(url, [...week, '--chart', 'progress'])).out).toBe(`Đã ghi ${out}\n`);
  });

  it('tells of no office where there is no database, and makes none', async () => {
    const file = join(folder(), 'khong-co.db');
    const out = join(folder(), 'bao-cao.docx');
    const { code, err } = await runLine(`file:${file}`, ['report', '--kind', 'week', '--at', tuesday, '--out', out]);
    expect(code).toBe(1);
    expect(err).toContain(`Chưa có dữ liệu tại ${file}. Nạp kế hoạch trước`);
    expect([existsSync(file), existsSync(out)]).toEqual([false, false]);
  });

  it.each([
    [['--kind', 'week', '--out', 'x.pdf'], 'Các đuôi dùng được: .docx, .xlsx, .png. Ví dụ: --out bao-cao.docx'],
    [['--kind', 'week', '--out', 'x'], 'Chưa ghi được tệp x vì chưa rõ loại tệp.'],
    [['--kind', 'tuan', '--out', 'x.png'], 'Không có kỳ “tuan”. Các kỳ: week, month, quarter'],
    [['--kind', 'week', '--out', 'x.png', '--chart', 'pie'], 'Không có biểu đồ “pie”.'],
    [['--kind', 'week', '--out', 'x.png', '--at', 'hôm nay'], '“hôm nay” không phải thời điểm.'],
    [
      ['--kind', 'year', '--out', 'x.docx', '--evaluation'],
      'Phiếu đánh giá chỉ làm được dạng .xlsx, không phải x.docx.',
    ],
    [['--kind', 'week'], '--out'],
  ])('called wrongly (%s) says what is right, with code 2', async (argv, said) => {
    const { url } = await smallOffice();
    const { code, err } = await runLine(url, ['report', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('writes the report itself, by the ending of the name', async () => {
    const { url } = await smallOffice();
    const out = join(folder(), 'bao-cao.docx');
    const said = await runLine(url, ['report', '--kind', 'week', '--at', tuesday, '--out', out, '--json']);
    const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    expect(JSON.parse(said.out)).toEqual({
      asOf: '2024-04-02T01:00:00.000Z',
      files: [{ name: 'bao-cao.docx', type, path: out }],
    });
    const words = paragraphsOf(readWordFile(readFileSync(out)));
    expect(words.some((line) => line.startsWith('Tổng số 11 nhiệm vụ; đã hoàn thành 1'))).toBe(true);
    expect(words.some((line) => line.includes('số liệu tính đến 8h ngày 02/4/2024'))).toBe(true);
  });

  it.each([
    [['month'], 'tháng 4 năm 2024', '2024-04-02T01:00'],
    [['quarter', '--previous'], 'quý I năm 2024', '2024-03-14T17:00'],
    [
      ['range', '--from', '2024-03-01', '--to', '2024-03-15'],
      'từ ngày 01/3/2024 đến ngày 15/3/2024',
      '2024-03-15T17:00',
    ],
    [['week', '--unit', 'so tu phap'], 'tuần 14 năm 2024 (Sở Tư pháp)', '2024-04-02T01:00'],
  ])('is of the period and the unit that were named: %s', async (kind, name, asOf) => {
    const { url } = await smallOffice();
    const out = join(folder(), 'x.xlsx');
    const said = await runLine(url, ['report', '--kind', ...kind, '--at', tuesday, '--out', out, '--json']);
    expect([said.code, said.err]).toEqual([0, '']);
    expect((JSON.parse(said.out) as { asOf: string }).asOf).toBe(`${asOf}:00.000Z`);
    const [title] = await sheetOf(out, 'Tổng hợp');
    expect(title?.[0]).toBe(`Kết quả thực hiện nhiệm vụ ${name}`);
  });

  it('writes the evaluation with the points of the chat, the days that they come from, and nothing that reckons', async () => {
    const { url, store, tasks } = await smallOffice();
    await store.write((tx) => tx.task.update({ where: { id: tasks.NV14.id }, data: { title: '=HYPERLINK("x")' } }));
    const out = join(folder(), 'phieu.xlsx');
    const line = ['report', '--kind', 'year', '--evaluation', '--at', tuesday, '--out', out];
    expect(await runLine(url, line)).toMatchObject({ code: 0, err: '' });
    const [, , heads = [], first = [], second = []] = await sheetOf(out, 'Xếp hạng đơn vị');
    const cell = (row: string[], head: string) => row[heads.indexOf(head)];
    expect(['Hạng', 'Điểm xếp hạng', 'Điểm', 'Số việc chấm'].map((head) => cell(first, head))).toEqual([
      ...['1', '60', '60.7', '5'],
    ]);
    expect(['Hạng', 'Đơn vị', 'Ghi chú'].map((head) => cell(second, head))).toEqual([
      ...['', 'Sở Tư pháp', 'Chưa đủ căn cứ xếp hạng'],
    ]);
    const criteria = ['Tiến độ', 'Báo cáo đúng kỳ', 'Không im lặng', 'Chất lượng'].map((head) =>
      Number(cell(first, head)),
    );
    expect(criteria.reduce((sum, one) => sum + one, 0)).toBeCloseTo(60.7, 5);
    const [titles = [], ...rows] = await sheetOf(out, 'Nhiệm vụ theo đơn vị');
    const late = rows.find(([code]) => code === 'NV14') ?? [];
    expect(late[1]).toBe('=HYPERLINK("x")');
    expect(late[titles.indexOf('Điểm')]).toBe('56');
    const marks = rows.filter((row) => row[2] === first[1]).map((row) => row[titles.indexOf('Điểm')] ?? '');
    expect(
      marks
        .filter((mark) => mark !== '')
        .map(Number)
        .sort(),
    ).toEqual([100, 100, 56, 88]);
    for (const [name, text] of unzip(readFileSync(out)))
      if (name.startsWith('xl/worksheets/')) expect(text).not.toContain('<f>');
  });

  it.each([
    [['--kind', 'range', '--from', '2024-03-15', '--to', '2024-03-01'], 'Chưa rõ khoảng ngày'],
    [['--kind', 'range', '--from', '2024-02-30', '--to', '2024-03-01'], 'Chưa rõ khoảng ngày'],
    [['--kind', 'range'], 'Ví dụ: --kind range --from 2024-03-01 --to 2024-03-15'],
    [['--kind', 'range', '--from', '2024-05-01', '--to', '2024-05-02'], 'Kỳ này chưa bắt đầu (từ 1/5/2024)'],
    [['--kind', 'week', '--unit', 'Sở Xây dựng'], 'Không có đơn vị “Sở Xây dựng”.'],
    [['--kind', 'week', '--programme', 'Đề án 99'], 'Không có chương trình “Đề án 99”.'],
  ])('of what there is not (%s) says so, with code 2, and writes nothing', async (argv, said) => {
    const { url } = await smallOffice();
    const out = join(folder(), 'x.docx');
    const { code, err } = await runLine(url, ['report', ...argv, '--at', tuesday, '--out', out]);
    expect(code).toBe(2);
    expect(err).toContain(said);
    expect(existsSync(out)).toBe(false);
  });

  it('as a workbook can be loaded again and changes nothing, whatever was written in the plan', async () => {
    const { url, store, tasks } = await smallOffice();
    const hostile = '=HYPERLINK("http://x";"Nộp") _x0041_ <b>&amp;</b>';
    await store.write((tx) => tx.task.update({ where: { id: tasks.NV12.id }, data: { title: hostile } }));
    const out = join(folder(), 'x.xlsx');
    await runLine(url, ['report', '--kind', 'week', '--at', tuesday, '--out', out]);
    const rows = await sheetOf(out, 'Kế hoạch');
    expect(rows.find(([code]) => code === 'NV12')?.[3]).toBe(hostile);
    const count = () => store.read.taskVersion.count();
    const before = await count();
    const loaded = await runLine(url, ['plan', 'import', out, '--json']);
    expect([loaded.code, loaded.err]).toEqual([0, '']);
    expect(JSON.parse(loaded.out)).toMatchObject({ totals: { added: 0, changed: 0, refused: 0, unchanged: 11 } });
    expect(await count()).toBe(before);
    expect(await store.read.task.findUniqueOrThrow({ where: { code: 'NV12' } })).toMatchObject({ title: hostile });
  });

  it('that cannot be written says so, with code 1', async () => {
    const { url } = await smallOffice();
    const out = join(folder(), 'missing', 'x.png');
    const { code, err } = await runLine(url, ['report', '--kind', 'week', '--out', out]);
    expect([code, err]).toEqual([1, `Không ghi được tệp ${out} (ENOENT). Xin kiểm tra thư mục và quyền ghi.\n`]);
  });
});
