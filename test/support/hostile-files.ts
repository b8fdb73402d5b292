import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { type Content, makeZip, type ZipInput } from './zip.ts';

const megabyte = 1024 * 1024;
const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';

export type PackageParts = {
  sheet?: Content;
  strings?: Content;
  styles?: string;
  workbookPr?: string;
  /** The size that the directory claims for the sheet, in bytes. */
  sheetClaims?: number;
  more?: readonly ZipInput[];
};

/** A workbook package made by hand around the XML of one sheet. */
export function packageOf(parts: PackageParts): Buffer {
  const claims = parts.sheetClaims === undefined ? {} : { claims: { size: parts.sheetClaims } };
  const entries: ZipInput[] = [
    { name: '[Content_Types].xml', data: `<Types xmlns="${packaged}/content-types"/>` },
    { name: '_rels/.rels', data: relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]) },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${spreadsheet}" xmlns:r="${relations}">${parts.workbookPr ?? ''}<sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: relationships([
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['rId2', 'sharedStrings', 'sharedStrings.xml'],
        ['rId3', 'styles', '/xl/styles.xml'],
      ]),
    },
    { name: 'xl/worksheets/sheet1.xml', data: parts.sheet ?? sheetXml(''), ...claims },
    ...(parts.strings === undefined ? [] : [{ name: 'xl/sharedStrings.xml', data: parts.strings }]),
    ...(parts.styles === undefined ? [] : [{ name: 'xl/styles.xml', data: parts.styles }]),
    ...(parts.more ?? []),
  ];
  return makeZip(entries);
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`;
}

export function sheetXml(rows: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${spreadsheet}"><sheetData>${rows}</sheetData></worksheet>`;
}

/**
 * Text around as much filling as asked for, in megabytes; noise in a comment at the end keeps the
 * archive below the ratio at which it would be refused unread.
 */
export function filled(before: string, filling: string, megabytes: number, after: string): Content {
  const times = Math.floor(megabyte / Buffer.byteLength(filling));
  const block = Buffer.alloc(times * Buffer.byteLength(filling), filling);
  return [
    [before, 1],
    [block, Math.ceil((megabytes * megabyte) / block.length)],
    [`${after}<!--${noise}-->`, 1],
  ];
}

const noise = randomBytes(450_000).toString('hex');
const [sheetStart = '', sheetEnd = ''] = sheetXml('|').split('|');

/** Every hostile file the tests know, by name: writes it to `path`. */
export const hostileFiles = {
  /** Honest about swelling to 300 MB. */
  bomb: (path) =>
    writeFileSync(path, packageOf({ sheet: filled(sheetStart, '<row><c><v>1</v></c></row>', 300, sheetEnd) })),
  /** Says it is 100 kB, is 300 MB. */
  lyingBomb: (path) =>
    writeFileSync(
      path,
      packageOf({ sheet: filled(sheetStart, '<row><c><v>1</v></c></row>', 300, sheetEnd), sheetClaims: 100_000 }),
    ),
  /** 95 MB of nested tags: nothing to see in the directory, everything for the parser to remember. */
  nested: (path) => writeFileSync(path, packageOf({ sheet: filled(sheetStart, '<a b="c">', 95, '') })),
  /** 95 MB of one comment full of opening brackets. */
  comment: (path) =>
    writeFileSync(path, packageOf({ sheet: filled(`${sheetStart}<!--`, '<xy', 95, `-->${sheetEnd}`) })),
  /** 95 MB of one cell. */
  oneCell: (path) =>
    writeFileSync(
      path,
      packageOf({
        sheet: filled(`${sheetStart}<row><c t="inlineStr"><is><t>`, 'nhiệm vụ ', 95, `</t></is></c></row>${sheetEnd}`),
      }),
    ),
  /** 95 MB of distinct texts. */
  strings: (path) =>
    writeFileSync(
      path,
      packageOf({
        strings: filled(`<sst xmlns="${spreadsheet}">`, `<si><t>${'ộ'.repeat(300)}</t></si>`, 95, '</sst>'),
      }),
    ),
  /** One long text shown in two million cells. */
  repeatedText: (path) =>
    writeFileSync(
      path,
      packageOf({
        strings: `<sst xmlns="${spreadsheet}"><si><t>${'nhiệm vụ '.repeat(3_000)}</t></si></sst>`,
        sheet: filled(sheetStart, `<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`, 40, sheetEnd),
      }),
    ),
  /** 1.5 million rows. */
  manyRows: (path) =>
    writeFileSync(path, packageOf({ sheet: filled(sheetStart, '<row><c><v>1</v></c></row>', 39, sheetEnd) })),
  /** 95 MB of formatted rows with nothing in them. */
  emptyRows: (path) =>
    writeFileSync(path, packageOf({ sheet: filled(sheetStart, '<row><c s="1"/><c s="1"/></row>', 95, sheetEnd) })),
  tooWide: (path) => writeFileSync(path, packageOf({ sheet: sheetXml('<row r="1"><c r="XFD1"><v>1</v></c></row>') })),
  badRowNumber: (path) => writeFileSync(path, packageOf({ sheet: sheetXml('<row r="-5"><c><v>1</v></c></row>') })),
  entities: (path) =>
    writeFileSync(
      path,
      packageOf({
        sheet: `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>${sheetXml('<row><c t="inlineStr"><is><t>&b;</t></is></c></row>')}`,
      }),
    ),
  pathTrick: (path) => writeFileSync(path, packageOf({ more: [{ name: '../../etc/cron.d/x', data: 'x' }] })),
  absolutePath: (path) => writeFileSync(path, packageOf({ more: [{ name: '/etc/passwd', data: 'x' }] })),
  backslashPath: (path) => writeFileSync(path, packageOf({ more: [{ name: '..\\x', data: 'x' }] })),
  protoEntry: (path) => writeFileSync(path, packageOf({ more: [{ name: 'xl/__proto__/x.xml', data: 'x' }] })),
  encryptedEntry: (path) =>
    writeFileSync(path, packageOf({ more: [{ name: 'xl/x.xml', data: 'x', claims: { flags: 1 } }] })),
  truncated: (path) => writeFileSync(path, packageOf({}).subarray(0, 600)),
  emptyZip: (path) => writeFileSync(path, makeZip([])),
  otherZip: (path) => writeFileSync(path, makeZip([{ name: 'a.txt', data: 'x' }])),
  word: (path) =>
    writeFileSync(
      path,
      makeZip([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: '<w/>' },
      ]),
    ),
  oldExcel: (path) => writeFileSync(path, oleContainer('Workbook')),
  password: (path) => writeFileSync(path, oleContainer('EncryptedPackage')),
  html: (path) => writeFileSync(path, '\ufeff\n<html><table><tr><td>Họ và tên</td></tr></table></html>'),
  pdf: (path) => writeFileSync(path, '%PDF-1.7\n%âãÏÓ'),
  empty: (path) => writeFileSync(path, ''),
  tooBig: (path) => writeFileSync(path, Buffer.alloc(25 * megabyte + 1, 'a,b\n')),
} satisfies Record<string, (path: string) => void>;

/** The first sector of a compound file and, further on, the name of one of its streams. */
function oleContainer(stream: string): Buffer {
  const bytes = Buffer.alloc(300_000);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes);
  bytes.write(stream, 280_001, 'utf16le');
  return bytes;
}
