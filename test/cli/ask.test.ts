import { readFileSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { decodePng } from '../support/png.ts';
import { type SmallOffice, smallOffice } from '../support/small-office.ts';
import { runLine } from './command-line.ts';

let office: SmallOffice;
const phones = { ha: '+84912345678', thu: '+84912345679' } as const;

beforeEach(async () => {
  office = await smallOffice();
  for (const [who, phone] of Object.entries(phones)) {
    const { id } = office.people[who as keyof typeof phones];
    await office.store.write((tx) => tx.person.update({ where: { id }, data: { phone } }));
  }
});

const ask = (...argv: readonly string[]) => runLine(office.url, ['ask', ...argv]);
const asHa = (...argv: readonly string[]) => ask('--as', '0912 345 678', ...argv);

describe('ask', () => {
  it('prints the answer with numbered choices', async () => {
    const { code, out, err } = await asHa('NV12 đạt 60%, vướng kinh phí');
    expect({ code, out, err }).toEqual({
      code: 0,
      out: 'Đã ghi NV12: 40% → 60%, báo khó khăn “vướng kinh phí”.\n  [1] Hoàn tác\n',
      err: '',
    });
  });

  it('prints messages and changes as JSON', async () => {
    const { code, out } = await asHa('NV12 đạt 60%, vướng kinh phí', '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      messages: [
        {
          text: 'Đã ghi NV12: 40% → 60%, báo khó khăn “vướng kinh phí”.',
          choices: [{ label: 'Hoàn tác' }],
          files: [],
        },
      ],
      changes: [
        { task: 'NV12', what: 'progress', from: '40', to: '60' },
        { task: 'NV12', what: 'obstacle', from: null, to: 'vướng kinh phí' },
      ],
    });
  });

  it('writes a chart to a file and lists it', async () => {
    const { out } = await ask('--as', phones.thu, 'vẽ biểu đồ', '--json');
    const [message] = JSON.parse(out).messages;
    const [{ path, ...file }] = message.files;
    expect(file).toEqual({ name: 'bieu-do-don-vi-2024-04-02.png', type: 'image/png' });
    expect(decodePng(readFileSync(path)).width).toBe(1080);
    expect(statSync(dirname(path)).mode & 0o077).toBe(0);
    rmSync(dirname(path), { recursive: true });
    const printed = await ask('--as', phones.thu, 'vẽ biểu đồ');
    const [, line = ''] = /\[tệp\] bieu-do-don-vi-2024-04-02.png: (.+)\n/.exec(printed.out) ?? [];
    expect(line).toMatch(/bieu-do-don-vi-2024-04-02\.png$/);
    rmSync(dirname(line), { recursive: true });
  });

  it('prints a table as JSON', async () => {
    const { out } = await ask('--as', phones.thu, '/tonghop', '--json');
    const [message] = JSON.parse(out).messages;
    expect(message.table).toEqual({
      columns: ['Đơn vị', 'Tổng', 'Xong', 'Quá hạn'],
      rows: [
        ['Phòng Nghiệp vụ Y', '9', '1', '2'],
        ['Sở Tư pháp', '2', '0', '1'],
      ],
    });
    expect(message.text).toContain('Tổng số 11 nhiệm vụ;');
  });

  it('presses several choices one after the other, prints the last answer and all changes', async () => {
    const { code, out } = await asHa('NV12', '--choose', '1', '--choose', '4', '--choose', '1', '--json');
    expect(code).toBe(0);
    const { messages, changes } = JSON.parse(out);
    expect(messages.map(({ text }: { text: string }) => text)).toEqual(['Đã hoàn tác NV12: trở lại 40%.']);
    expect(changes).toEqual([
      { task: 'NV12', what: 'progress', from: '40', to: '75' },
      { task: 'NV12', what: 'progress', from: '75', to: '40' },
    ]);
  });

  it('goes on where the last call ended', async () => {
    await asHa('NV12 30%');
    const { out } = await asHa('1');
    expect(out).toContain('Đã ghi NV12: 40% → 30%.');
  });

  it('speaks at the instant given', async () => {
    expect((await asHa('NV13', '--at', '2024-04-10T08:00:00+07:00')).out).toContain('Quá hạn 6 ngày');
  });

  it('refuses a choice that was not offered, a bad instant and a missing person with code 2', async () => {
    const missing = await asHa('NV12', '--choose', '9');
    expect([missing.code, missing.err]).toEqual([2, 'Không có lựa chọn 9; câu trả lời có 6 lựa chọn.\n']);
    const bad = await asHa('NV12', '--at', 'hôm qua');
    expect([bad.code, bad.err]).toEqual([2, '“hôm qua” không phải thời điểm. Ví dụ đúng: 2024-04-02T07:30+07:00\n']);
    expect((await ask('NV12')).code).toBe(2);
    expect((await asHa('NV12', '--choose', 'x')).code).toBe(2);
  });

  it('answers somebody who is not on the list like any stranger', async () => {
    const { code, out } = await ask('--as', '0999999999', '/tonghop');
    expect(code).toBe(0);
    expect(out).toMatch(/^Đây là bot nhắc việc/);
    expect(out).not.toContain('nhiệm vụ;');
  });
});
