import { filled } from './hostile-files.ts';
import { documentEnd, documentStart, p, tbl, tc, tr, wordFile } from './word-package.ts';
import { makeZip } from './zip.ts';

const tableStart = `${documentStart}<w:tbl><w:tblGrid/>`;
const tableEnd = `</w:tbl>${documentEnd}`;
const plan = tbl([tr('Mã', 'Nhiệm vụ', 'Chủ trì', 'Thời hạn'), tr('NV1', 'a', 'Sở Y tế', '30/6/2024')]);
const many = (row: string, megabytes: number) => filled(tableStart, row, megabytes, tableEnd);

/** Small documents that swell, or take their time, by name. */
export const swelling = {
  /** Honest about swelling to 300 MB. */
  bomb: () => wordFile({ document: many(tr('1'), 300) }),
  /** Says it is 100 kB, is 300 MB. */
  lyingBomb: () => wordFile({ document: many(tr('1'), 300), claims: 100_000 }),
  /** 1.5 million rows. */
  manyRows: () => wordFile({ document: many('<w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc></w:tr>', 95) }),
  /** Nothing but tags in tags. */
  nested: () => wordFile({ document: filled(documentStart, '<w:sdt>', 95, '') }),
  /** Tables in tables in tables. */
  nestedTables: () => wordFile({ document: filled(documentStart, '<w:tbl><w:tr><w:tc>', 95, '') }),
  /** One cell of 95 MB, in short runs. */
  oneCell: () =>
    wordFile({
      document: filled(
        `${tableStart}<w:tr><w:tc><w:p>`,
        '<w:r><w:t>nhiệm vụ của tỉnh </w:t></w:r>',
        95,
        `</w:p></w:tc></w:tr>${tableEnd}`,
      ),
    }),
  /** 20 MB of text between the tables. */
  prose: () =>
    wordFile({ document: filled(documentStart, p('Kính gửi các sở, ban, ngành'), 20, `${plan}${documentEnd}`) }),
  /** Empty rows, each with merged cells. */
  merges: () =>
    wordFile({ document: many('<w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p/></w:tc></w:tr>', 12) }),
  /** Fields that begin and never end, and so many results open at once. */
  fields: () =>
    wordFile({
      document: filled(
        `${tableStart}<w:tr><w:tc><w:p>`,
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
        20,
        `</w:p></w:tc></w:tr>${tableEnd}`,
      ),
    }),
  /** A list for every number. */
  lists: () =>
    wordFile({
      body: plan,
      numbering: Array.from(
        { length: 30_000 },
        (_, at) => `<w:num w:numId="${at}"><w:abstractNumId w:val="1"/></w:num>`,
      ).join(''),
    }),
} satisfies Record<string, () => Buffer>;

/** Documents that are not what they seem, by name. */
export const disguised = {
  entities: () =>
    wordFile({
      document: `<!DOCTYPE x [<!ENTITY a "aaaa">]>${documentStart}${tbl([tr(tc(p('<w:r><w:t>&a;</w:t></w:r>')))])}${documentEnd}`,
    }),
  externalEntity: () =>
    wordFile({ document: `<!DOCTYPE x SYSTEM "file:///etc/passwd">${documentStart}${plan}${documentEnd}` }),
  cutOff: () => wordFile({ document: `${documentStart}<w:tbl><w:tr><w:tc>` }),
  tooWide: () => wordFile({ body: tbl([tr(...Array.from({ length: 300 }, () => 'x'))]) }),
  pathTrick: () => wordFile({ body: plan, more: [{ name: '../../etc/cron.d/x', data: 'x' }] }),
  protoEntry: () => wordFile({ body: plan, more: [{ name: 'word/__proto__/x.xml', data: 'x' }] }),
  encrypted: () => wordFile({ body: plan, more: [{ name: 'word/x.xml', data: 'x', claims: { flags: 1 } }] }),
  noTable: () => wordFile({ body: p('Kính gửi các sở, ban, ngành') }),
  openDocumentText: () =>
    makeZip([
      { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
      { name: 'content.xml', data: '<x/>' },
    ]),
  /** The plan, with macros, a template elsewhere and a picture from elsewhere. */
  macros: () =>
    wordFile({
      body: plan,
      more: [
        { name: 'word/vbaProject.bin', data: 'x' },
        {
          name: 'word/_rels/settings.xml.rels',
          data: '<Relationships><Relationship Id="r" Type="x/attachedTemplate" Target="http://127.0.0.1:1/x.dotm" TargetMode="External"/></Relationships>',
        },
      ],
    }),
} satisfies Record<string, () => Buffer>;
