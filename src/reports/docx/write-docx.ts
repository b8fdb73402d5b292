import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import type { Appendix, DocBlock, WrittenReport } from '../compose/document.ts';
import { plainText } from '../plain-text.ts';
import { foot } from './foot.ts';
import { FONT, LYING_WIDTH, MARGINS, mm, PAGE, SIZES, TEXT_WIDTH, typeSize } from './form.ts';
import { head } from './head.ts';
import { bodyParagraph, cellStyles, closeLine, gap } from './paragraphs.ts';
import { table } from './tables.ts';

/** The report as a Word file in the form of Nghị định 30/2020/NĐ-CP. Everything in it is plain text: no field, no macro, no link. */
export async function writeDocx(report: WrittenReport): Promise<Uint8Array> {
  const { head: words, appendix } = report;
  const document = new Document({
    title: plainText(words.summary),
    creator: plainText(words.body),
    lastModifiedBy: plainText(words.body),
    description: plainText(words.title),
    styles: {
      paragraphStyles: cellStyles,
      default: {
        document: { run: { font: FONT, size: typeSize(SIZES.text), color: '000000', language: { value: 'vi-VN' } } },
      },
    },
    sections: [letter(report), ...(appendix === null ? [] : [lying(appendix)])],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function letter(report: WrittenReport): ISectionOptions {
  return {
    ...numberedPages(false),
    children: [
      ...head(report.head),
      ...addressees(report),
      ...report.blocks.flatMap((one, i) => block(one, staysWith(report.blocks[i + 1]))),
      foot(report),
    ],
  };
}

/** An appendix has pages of its own, counted from 1 (phần III). */
function lying({ title, name, note, table: tasks }: Appendix): ISectionOptions {
  return {
    ...numberedPages(true),
    children: [
      closeLine(title, SIZES.title, { bold: true }),
      closeLine(name, SIZES.title, { bold: true }),
      closeLine(note, SIZES.text, { italics: true }),
      gap(8),
      table(tasks, LYING_WIDTH, SIZES.appendixTable),
      // A document ends in a paragraph.
      gap(2),
    ],
  };
}

/** A page number in the middle of the top margin, but for the first page (mục I.6). */
function numberedPages(isLying: boolean): Omit<ISectionOptions, 'children'> {
  const number = new TextRun({ children: [PageNumber.CURRENT], size: typeSize(SIZES.pageNumber) });
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { ...PAGE, orientation: isLying ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
        margin: { ...MARGINS, header: mm(10), footer: mm(10) },
        pageNumbers: { start: 1 },
      },
    },
    headers: {
      default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [number] })] }),
      first: new Header({ children: [new Paragraph({ children: [] })] }),
    },
  };
}

function addressees({ addressees: to, fixed: { dear } }: WrittenReport): Paragraph[] {
  const [only, more] = to;
  if (only === undefined) return [];
  if (more === undefined) return [closeLine(`${dear} ${only}`, SIZES.text), gap(10)];
  const lines = to.map((one, i) => `- ${one}${i === to.length - 1 ? '.' : ';'}`);
  const further = { alignment: AlignmentType.LEFT, indent: { left: mm(55) } };
  return [
    closeLine(dear, SIZES.text, {}, { alignment: AlignmentType.LEFT, indent: { left: mm(35) } }),
    ...lines.map((line) => closeLine(line, SIZES.text, {}, further)),
    gap(10),
  ];
}

/** Nothing that leads to a table, and not the last words before the signature, stands alone at the foot of a page. */
const staysWith = (next: DocBlock | undefined) => next === undefined || next.kind === 'table';

function block(one: DocBlock, keepNext: boolean): (Paragraph | Table)[] {
  switch (one.kind) {
    case 'heading':
      return [bodyParagraph(one.text, { bold: true }, { keepNext: true })];
    case 'subheading':
      return [bodyParagraph(one.text, { bold: true, italics: true }, { keepNext: true })];
    case 'paragraph':
      return [bodyParagraph(one.text, {}, { keepNext })];
    case 'table':
      return [table(one.table, TEXT_WIDTH, SIZES.table), gap(8)];
    default:
      return one satisfies never;
  }
}
