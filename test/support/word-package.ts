import { stat } from 'node:fs/promises';
import { readDocx } from '../../src/intake/word/docx.ts';
import { defaultLimits, type Limits, type Sheet, type WorkbookWarning } from '../../src/intake/workbook.ts';
import { openArchive } from '../../src/intake/zip-entry.ts';
import { type Content, makeZip, type ZipInput } from './zip.ts';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
export const [documentStart, documentEnd] = [
  `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${word}" xmlns:mc="m"><w:body>`,
  '<w:sectPr/></w:body></w:document>',
];

export type WordParts = {
  /** What stands in the body; or `document`, the whole part. */
  body?: string;
  document?: Content;
  numbering?: string;
  styles?: string;
  /** The size that the directory claims for the document, in bytes. */
  claims?: number;
  more?: readonly ZipInput[];
};

/** A Word document made by hand around the XML of its body, for the shapes that no library writes. */
export function wordFile({ body = '', document, numbering, styles, claims, more = [] }: WordParts): Buffer {
  const part = (name: string, root: string, xml: string) => ({
    name,
    data: `<w:${root} xmlns:w="${word}">${xml}</w:${root}>`,
  });
  return makeZip([
    { name: '[Content_Types].xml', data: `<Types xmlns="${packaged}/content-types"/>` },
    { name: '_rels/.rels', data: relationships([['rId1', 'officeDocument', 'word/document.xml']]) },
    {
      name: 'word/document.xml',
      data: document ?? `${documentStart}${body}${documentEnd}`,
      ...(claims === undefined ? {} : { claims: { size: claims } }),
    },
    {
      name: 'word/_rels/document.xml.rels',
      data: relationships([
        ['rId1', 'numbering', 'numbering.xml'],
        ['rId2', 'styles', 'styles.xml'],
      ]),
    },
    ...(numbering === undefined ? [] : [part('word/numbering.xml', 'numbering', numbering)]),
    ...(styles === undefined ? [] : [part('word/styles.xml', 'styles', styles)]),
    ...more,
  ]);
}

function relationships(list: readonly (readonly [string, string, string])[]): string {
  const items = list.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${items.join('')}</Relationships>`;
}

/** A paragraph of one run, or of ready-made XML. */
export function p(content: string, properties = ''): string {
  const runs = content.startsWith('<') || content === '' ? content : r(content);
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A cell: a text, or paragraphs and tables as XML. */
export function tc(content: string, properties = ''): string {
  const paragraphs = content.startsWith('<w:p') || content.startsWith('<w:tbl') ? content : p(content);
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphs}</w:tc>`;
}

export function tr(...cells: string[]): string {
  return `<w:tr>${cells.map((cell) => (cell.startsWith('<w:tc') || cell.startsWith('<w:sdt') || cell.startsWith('<w:trPr') ? cell : tc(cell))).join('')}</w:tr>`;
}

/** A table; `grid`: the widths of its columns in twentieths of a point. */
export function tbl(rows: readonly string[], grid: readonly number[] = []): string {
  const columns = grid.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblW w:w="0"/></w:tblPr><w:tblGrid>${columns}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

export type ReadInProcess = { sheets: Sheet[]; warnings: WorkbookWarning[] };

/** Reads a document without a thread of its own, which costs more than most tests. Throws `Refused`. */
export async function readHere(path: string, limits: Limits = defaultLimits): Promise<ReadInProcess> {
  const read: ReadInProcess = { sheets: [], warnings: [] };
  const archive = await openArchive(path, (await stat(path)).size, limits);
  await readDocx(archive, 'word/document.xml', limits, {
    sheet: (sheet) => read.sheets.push({ ...sheet, rows: [], merges: [] }),
    row: (row) => read.sheets.at(-1)?.rows.push(row),
    merge: (range) => read.sheets.at(-1)?.merges.push(range),
    warn: (warning) => read.warnings.push(warning),
  });
  return read;
}

/** The texts of a sheet as one sees them; `''` where nothing stands. */
export function textsOf(sheet: Sheet | undefined): string[][] {
  return (sheet?.rows ?? []).map(({ cells }) => cells.map((cell) => (cell.kind === 'text' ? cell.text : '')));
}
