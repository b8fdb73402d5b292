import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { evidenceFolder } from '../../src/store/evidence-files.ts';
import { smallOffice } from '../support/small-office.ts';
import { runLine } from './command-line.ts';

const JPEG = Buffer.from('ffd8ffe000104a464946', 'hex');

it('evidence from the command line is kept, backed up, missed by doctor and brought back', async () => {
  const office = await smallOffice();
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-files-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const phone = '+84912345678';
  await office.store.write((tx) => tx.person.update({ where: { id: office.people.ha.id }, data: { phone } }));
  const file = (name: string, bytes: Buffer | string) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const at = ['--at', '2024-04-02T08:00+07:00'];
  const ask = (...argv: string[]) => runLine(office.url, ['ask', '--as', phone, ...at, ...argv]);

  const two = ['--file', file('ảnh.jpg', JPEG), '--file', file('biên bản.pdf', '%PDF-1.7')];
  const said = await ask('NV12 60%', ...two);
  expect(said.out).toContain('Đã ghi NV12: 40% → 60%.');
  expect(said.out).toContain('Đã kèm vào NV12: ảnh.jpg, biên bản.pdf (2 minh chứng).');
  expect((await ask('', '--file', file('hai.jpg', JPEG))).out).toContain('Đã kèm vào NV12: hai.jpg');

  const card = JSON.parse((await ask('NV12', '--json')).out) as { messages: { choices: { label: string }[] }[] };
  const labels = card.messages[0]?.choices.map(({ label }) => label) ?? [];
  const number = String(labels.indexOf('Minh chứng (3)') + 1);
  const shown = await ask('NV12', '--choose', number, '--json');
  const { messages } = JSON.parse(shown.out) as {
    messages: { files: { name: string; type: string; path: string }[] }[];
  };
  const files = messages.flatMap((message) => message.files);
  expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'hai.jpg image/jpeg',
    'biên bản.pdf application/pdf',
    'ảnh.jpg image/jpeg',
  ]);
  expect(files[0]?.path).toBe(files[2]?.path);
  expect((await ask('NV12', '--choose', number)).out).toContain(`[tệp] hai.jpg: ${files[0]?.path}`);

  for (const [argv, code, sentence] of [
    [['--file', join(folder, 'không có.jpg')], 2, 'Không đọc được tệp'],
    [['--file', file('bien-ban.pdf', Buffer.from('4d5a9000', 'hex'))], 1, 'không đúng với đuôi tên tệp'],
    [['--file', file('rong.jpg', '')], 1, 'tệp rỗng (0 byte)'],
    [
      Array.from({ length: 22 }, (_, index) => (index % 2 === 0 ? '--file' : (files[0]?.path ?? ''))),
      2,
      'tối đa 10 tệp',
    ],
  ] as const) {
    const refused = await ask('NV12 70%', ...argv);
    expect([refused.code, refused.err]).toEqual([code, expect.stringContaining(sentence)]);
  }
  expect((await office.taskNow('NV12')).progress).toBe(60);

  const backup = join(folder, 'sao-luu.db');
  const backedUp = await runLine(office.url, ['backup', backup]);
  expect([backedUp.code, backedUp.out]).toEqual([0, expect.stringContaining('Tệp minh chứng: 2 tệp')]);
  expect((await runLine(office.url, ['backup', join(folder, 'sao-luu-2.db')])).out).toContain('(chép thêm 0)');
  expect(findings(await runLine(office.url, ['doctor', '--json']))).toContain('2 tệp minh chứng, đủ cả');

  rmSync(evidenceFolder(office.url), { recursive: true });
  const doctor = await runLine(office.url, ['doctor', '--json']);
  expect(doctor.code).toBe(1);
  expect(findings(doctor)).toContain('Thiếu 2 trong 2 tệp minh chứng');
  await office.store.close();
  const restored = await runLine(office.url, ['restore', backup]);
  expect([restored.code, restored.out]).toEqual([0, expect.stringContaining('(lấy lại 2 từ bản sao lưu)')]);
  expect(readdirSync(evidenceFolder(office.url))).toHaveLength(2);
  rmSync(join(folder, 'evidence-files'), { recursive: true });
  rmSync(evidenceFolder(office.url), { recursive: true });
  expect((await runLine(office.url, ['restore', backup])).out).toContain('Lưu ý: thiếu 2 tệp minh chứng');
});

function findings({ out }: { out: string }): string {
  return (JSON.parse(out) as { findings: { text: string }[] }).findings.map(({ text }) => text).join('\n');
}
