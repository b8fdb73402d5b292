import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { smallOffice } from '../support/small-office.ts';
import { runLine } from './command-line.ts';

const nowhere = `file:${join(tmpdir(), 'no-such-folder-of-nhacviec', 'none.db')}`;
const understand = (argv: readonly string[], input?: string) => runLine(nowhere, ['understand', ...argv], input);

describe('understand', () => {
  it('prints the reading as JSON, one for each thing said', async () => {
    const { code, out } = await understand(['NV12 đạt 60%, vướng kinh phí', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual([
      { intent: 'report_progress', tasks: ['NV12'], percent: 60 },
      { intent: 'report_obstacle', tasks: ['NV12'], kind: 'funding', note: 'vướng kinh phí' },
    ]);
  });

  it('prints a line a reading for people', async () => {
    expect((await understand(['NV12 xong'])).out).toBe('report_done  tasks=["NV12"]\n');
  });

  it('reads a sentence a line from standard input', async () => {
    const lines = ['"NV12 60%"', '"NV12 xong\\nNV13 50%"', 'việc của tôi', ''].join('\n');
    const { code, out } = await understand(['-'], lines);
    expect(code).toBe(0);
    const readings = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(readings).toEqual([
      [{ intent: 'report_progress', tasks: ['NV12'], percent: 60 }],
      [
        { intent: 'report_done', tasks: ['NV12'] },
        { intent: 'report_progress', tasks: ['NV13'], percent: 50 },
      ],
      [{ intent: 'my_tasks' }],
    ]);
  });

  it('refuses a line that is no JSON string, and a bad instant, with code 2', async () => {
    const { code, err } = await understand(['-'], '"NV12 60%');
    expect(code).toBe(2);
    expect(err).toContain('không phải chuỗi JSON');
    expect((await understand(['NV12', '--at', '31/02'])).code).toBe(2);
  });

  it('reckons from the day given, in the time of the office', async () => {
    const { out } = await understand(['gia hạn NV12 đến mai', '--json', '--at', '2024-04-02T18:00:00Z']);
    expect(JSON.parse(out)).toMatchObject([{ intent: 'request_extension', date: '2024-04-04' }]);
  });

  it('knows the units of the office, and changes nothing', async () => {
    const { url, store } = await smallOffice();
    const before = await planDump(store);
    const { out } = await runLine(url, ['understand', 'so tu phap den dau roi', '--json']);
    expect(JSON.parse(out)).toMatchObject([{ intent: 'unit_status', unit: 'Sở Tư pháp' }]);
    expect(await planDump(store)).toBe(before);
  });
});
