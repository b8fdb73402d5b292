import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { decodePng } from '../support/png.ts';
import { smallOffice } from '../support/small-office.ts';
import { runLine } from './command-line.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'nhacviec-report-'));
  onTestFinished(() => rmSync(made, { recursive: true, force: true }));
  return made;
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

  it.each([
    [['--kind', 'week', '--out', 'x.pdf'], 'Các đuôi dùng được: .png. Ví dụ: --out bao-cao.png'],
    [['--kind', 'week', '--out', 'x'], 'Chưa ghi được tệp x vì chưa rõ loại tệp.'],
    [['--kind', 'tuan', '--out', 'x.png'], 'Không có kỳ “tuan”. Các kỳ: week, month, quarter'],
    [['--kind', 'week', '--out', 'x.png', '--chart', 'pie'], 'Không có biểu đồ “pie”.'],
    [['--kind', 'week', '--out', 'x.png', '--at', 'hôm nay'], '“hôm nay” không phải thời điểm.'],
    [['--kind', 'week'], '--out'],
  ])('called wrongly (%s) says what is right, with code 2', async (argv, said) => {
    const { url } = await smallOffice();
    const { code, err } = await runLine(url, ['report', ...argv]);
    expect(code).toBe(2);
    expect(err).toContain(said);
  });

  it('that cannot be written says so, with code 1', async () => {
    const { url } = await smallOffice();
    const out = join(folder(), 'missing', 'x.png');
    const { code, err } = await runLine(url, ['report', '--kind', 'week', '--out', out]);
    expect([code, err]).toEqual([1, `Không ghi được tệp ${out} (ENOENT). Xin kiểm tra thư mục và quyền ghi.\n`]);
  });
});
