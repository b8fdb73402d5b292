import { execFile } from 'node:child_process';
import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../src/intake/read-workbook.ts';
import type { RejectionReason } from '../../src/intake/workbook.ts';
import { hostileFiles, packageOf, sheetXml } from '../support/hostile-files.ts';
import { disguised, swelling } from '../support/hostile-word.ts';
import { workbookFolder, writeBytes } from '../support/workbooks.ts';

const file = workbookFolder();
const run = promisify(execFile);
const readOne = fileURLToPath(new URL('../support/read-one.ts', import.meta.url));
const peakAllowed = 250;

const refusals: [keyof typeof disguised, RejectionReason][] = [
  ['entities', { reason: 'damaged' }],
  ['externalEntity', { reason: 'damaged' }],
  ['cutOff', { reason: 'damaged' }],
  ['tooWide', { reason: 'too-many-columns', sheet: '1', table: 1, limit: 256 }],
  ['pathTrick', { reason: 'unsafe-entry', entry: '../../etc/cron.d/x' }],
  ['protoEntry', { reason: 'unsafe-entry', entry: 'word/__proto__/x.xml' }],
  ['encrypted', { reason: 'password' }],
  ['noTable', { reason: 'no-table' }],
  ['openDocumentText', { reason: 'not-a-table', found: 'odt' }],
];

test.each(refusals)('%s called .docx is refused by name', async (name, why) => {
  const path = writeBytes(file(`${name}.docx`), disguised[name]());
  expect(await readWorkbook(path, { name: 'Phụ lục.docx' })).toEqual({
    kind: 'rejected',
    file: 'Phụ lục.docx',
    ...why,
  });
});

const texts: [string, string | Buffer, RejectionReason][] = [
  ['a web page', '<html><table><tr><td>Mã</td></tr></table></html>', { reason: 'not-a-table', found: 'html' }],
  ['an RTF', '{\\rtf1\\ansi Phụ lục}', { reason: 'not-a-table', found: 'rtf' }],
  ['a plain text', 'Mã,Nhiệm vụ\nNV1,a\n', { reason: 'not-a-table', found: 'text' }],
  ['a PDF', '%PDF-1.7\n%âãÏÓ', { reason: 'not-a-table', found: 'pdf' }],
  ['an old document', oleContainer('WordDocument'), { reason: 'old-word' }],
  ['a document with a password', oleContainer('EncryptedPackage'), { reason: 'password' }],
  ['25 MB', Buffer.alloc(25 * 1024 * 1024 + 1), { reason: 'too-big', limitMegabytes: 25 }],
];

test('what is no document, called .docx, is refused by what it is', async () => {
  for (const [name, content, why] of texts) {
    expect(await readWorkbook(writeBytes(file(`${name}.docx`), content)), name).toMatchObject({
      kind: 'rejected',
      ...why,
    });
  }
});

test('the content decides, not the name: a workbook called .docx, a document called .xlsx, one with macros', async () => {
  const workbook = packageOf({ sheet: sheetXml('<row><c><v>1</v></c></row>') });
  expect(await readWorkbook(writeBytes(file('really-xlsx.docx'), workbook))).toMatchObject({ sheets: [{ name: 'S' }] });
  const read = await readWorkbook(writeBytes(file('really-docx.xlsx'), disguised.macros()));
  expect(read).toMatchObject({ kind: 'workbook', sheets: [{ table: 1 }], warnings: [{ kind: 'macros' }] });
});

test('a small document that swells is refused or read, one after the other, and the whole process stays below 250 MB', async () => {
  const outcomes: Record<keyof typeof swelling, string> = {
    bomb: 'swells',
    lyingBomb: 'damaged',
    manyRows: 'too-many-rows',
    nested: 'damaged',
    nestedTables: 'damaged',
    oneCell: 'swells',
    prose: 'read',
    merges: 'damaged',
    fields: 'damaged',
    lists: 'damaged',
  };
  const names = Object.keys(outcomes) as (keyof typeof swelling)[];
  const paths = names.map((name) => writeBytes(file(`swelling-${name}.docx`), swelling[name]()));
  for (const path of paths) expect(statSync(path).size).toBeLessThan(2_000_000);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', readOne, ...paths]);
  const result: { outcomes: string[]; peakMegabytes: number } = JSON.parse(stdout);
  expect(Object.fromEntries(names.map((name, index) => [name, result.outcomes[index]]))).toEqual(outcomes);
  expect(result.peakMegabytes).toBeLessThan(peakAllowed);
}, 60_000);

test('an empty archive called .docx is no document', async () => {
  const path = file('empty.docx');
  hostileFiles.emptyZip(path);
  expect(await readWorkbook(path)).toMatchObject({ reason: 'not-a-table', found: 'zip' });
});

/** The first sector of a compound file and, further on, the name of one of its streams. */
function oleContainer(stream: string): Buffer {
  const bytes = Buffer.alloc(300_000);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.write(stream, 280_001, 'utf16le');
  return bytes;
}
