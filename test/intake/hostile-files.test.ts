import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/intake/read-workbook.ts';
import type { RejectionReason } from '../../src/intake/workbook.ts';
import { filled, hostileFiles, packageOf, sheetXml } from '../support/hostile-files.ts';
import { workbookFolder, writeBytes, writeWorkbook } from '../support/workbooks.ts';

const file = workbookFolder();
const run = promisify(execFile);
const readOne = fileURLToPath(new URL('../support/read-one.ts', import.meta.url));
const peakAllowed = 250;

const refusals: [keyof typeof hostileFiles, RejectionReason][] = [
  ['oldExcel', { reason: 'old-excel' }],
  ['password', { reason: 'password' }],
  ['encryptedEntry', { reason: 'password' }],
  ['html', { reason: 'not-a-table', found: 'html' }],
  ['pdf', { reason: 'not-a-table', found: 'pdf' }],
  ['word', { reason: 'no-table' }],
  ['otherZip', { reason: 'not-a-table', found: 'zip' }],
  ['emptyZip', { reason: 'not-a-table', found: 'zip' }],
  ['empty', { reason: 'nothing-inside' }],
  ['truncated', { reason: 'damaged' }],
  ['badRowNumber', { reason: 'damaged' }],
  ['entities', { reason: 'damaged' }],
  ['tooBig', { reason: 'too-big', limitMegabytes: 25 }],
  ['tooWide', { reason: 'too-many-columns', sheet: 'S', limit: 256 }],
  ['pathTrick', { reason: 'unsafe-entry', entry: '../../etc/cron.d/x' }],
  ['absolutePath', { reason: 'unsafe-entry', entry: '/etc/passwd' }],
  ['backslashPath', { reason: 'unsafe-entry', entry: '..\\x' }],
  ['protoEntry', { reason: 'unsafe-entry', entry: 'xl/__proto__/x.xml' }],
];

test.each(refusals)('%s called .xlsx is refused by name', async (name, why) => {
  const path = file(`${name}.xlsx`);
  hostileFiles[name](path);
  expect(await readWorkbook(path, { name: 'Phụ lục.xlsx' })).toEqual({
    kind: 'rejected',
    file: 'Phụ lục.xlsx',
    ...why,
  });
});

test('a text called .xlsx, prose called .csv, letters of an old character set and a missing file are refused', async () => {
  const reasonOf = async (name: string, content: string | Buffer) =>
    await readWorkbook(writeBytes(file(name), content));
  expect(await reasonOf('a.xlsx', 'Họ tên,Đơn vị\nAn,Sở Y tế\n')).toMatchObject({
    reason: 'not-a-table',
    found: 'text',
  });
  expect(await reasonOf('b.csv', 'Kính gửi anh chị\nXin cảm ơn\n')).toMatchObject({
    reason: 'not-a-table',
    found: 'text',
  });
  expect(await reasonOf('d.csv', Buffer.from('48d22c54ea6e0a', 'hex'))).toMatchObject({
    reason: 'not-utf8',
    file: 'd.csv',
  });
  expect(await readWorkbook(file('nowhere.xlsx'))).toMatchObject({ reason: 'not-found', file: 'nowhere.xlsx' });
});

test.each([
  ['bomb', 'swells'],
  ['lyingBomb', 'damaged'],
  ['nested', 'swells'],
  ['comment', 'swells'],
  ['oneCell', 'damaged'],
  ['strings', 'swells'],
  ['repeatedText', 'swells'],
  ['manyRows', 'too-many-rows'],
] as const)(
  'a small file that swells (%s) is refused, and the whole process stays below 250 MB',
  async (name, outcome) => {
    const path = file(`${name}.xlsx`);
    hostileFiles[name](path);
    expect(statSync(path).size).toBeLessThan(2_000_000);
    const { stdout } = await run(process.execPath, ['--import', 'tsx', readOne, path]);
    const result = JSON.parse(stdout);
    expect(result.outcome).toBe(outcome);
    expect(result.peakMegabytes).toBeLessThan(peakAllowed);
  },
  60_000,
);

test('formatted rows without content are no rows', async () => {
  const path = file('formatted.xlsx');
  writeBytes(
    path,
    packageOf({
      sheet: sheetXml(`<row r="1"><c t="str"><v>Mã</v></c></row>${'<row><c s="1"/></row>'.repeat(50_000)}`),
    }),
  );
  expect(await readWorkbook(path)).toMatchObject({ kind: 'workbook', sheets: [{ rows: [{ number: 1 }] }] });
});

test('rows beyond the limit are refused by name, up to it they are read', async () => {
  const path = await writeWorkbook(file('rows.xlsx'), { name: 'KH', rows: [['a'], [], ['b'], ['c']] });
  expect(await readWorkbook(path, { limits: { rows: 3 } })).toMatchObject({ kind: 'workbook' });
  expect(await readWorkbook(path, { limits: { rows: 2 } })).toMatchObject({
    reason: 'too-many-rows',
    sheet: 'KH',
    limit: 2,
  });
});

test('a reading that takes too long is stopped, and the next file is read', async () => {
  const slow = writeBytes(
    file('slow.xlsx'),
    packageOf({ sheet: filled('<worksheet><sheetData>', '<row><c/></row>', 40, '</sheetData></worksheet>') }),
  );
  const next = await writeWorkbook(file('next.xlsx'), { rows: [['a']] });
  const [stopped, read] = await Promise.all([readWorkbook(slow, { limits: { seconds: 1 } }), readWorkbook(next)]);
  expect(stopped).toMatchObject({ reason: 'too-slow', limitSeconds: 1 });
  expect(read).toMatchObject({ kind: 'workbook' });
});

test('a byte changed inside a workbook is noticed', async () => {
  const bytes = packageOf({ sheet: sheetXml('<row><c><v>12</v></c></row>'), more: [] });
  const at = bytes.indexOf('xl/worksheets/sheet1.xml') + 60;
  bytes[at] = (bytes[at] ?? 0) ^ 0xff;
  expect(await readWorkbook(writeBytes(file('flipped.xlsx'), bytes))).toMatchObject({ reason: 'damaged' });
});
