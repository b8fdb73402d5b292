import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  type IRunOptions,
  LineRuleType,
  Paragraph,
  TextRun,
} from 'docx';
import { plainText } from '../plain-text.ts';
import { BETWEEN_PARAGRAPHS, FIRST_LINE, LINE, pt, SIZES, typeSize } from './form.ts';

/** Words in one run; the lines of what people wrote in several stay lines. */
function runs(words: string, points: number, more: IRunOptions = {}): TextRun[] {
  return linesOf(words).map(
    (line, i) => new TextRun({ ...more, text: line, size: typeSize(points), ...(i > 0 && { break: 1 }) }),
  );
}

export const linesOf = (words: string): string[] => plainText(words).split('\n');

/** What the text of tables of this type size looks like, said once for all their cells. */
export const cellStyle = (points: number): string => `Table${points}`;

export const cellStyles = [SIZES.table, SIZES.appendixTable].map((points) => ({
  ...{ id: cellStyle(points), name: cellStyle(points), basedOn: 'Normal' },
  run: { size: typeSize(points) },
  paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
}));

/** Lines of the head and the foot: close together. */
export function closeLine(
  words: string,
  points: number,
  more: IRunOptions = {},
  layout: IParagraphOptions = {},
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    ...layout,
    children: runs(words, points, more),
  });
}

/** A rule of this length in the middle of a column of that width, both in twips. */
export function rule(length: number, column: number): Paragraph {
  const beside = Math.max(0, Math.round((column - length) / 2));
  return new Paragraph({
    indent: { left: beside, right: beside },
    spacing: { before: pt(3), after: 0, line: pt(3), lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [new TextRun({ text: '', size: 4 })],
  });
}

/** Running text: both edges straight, the first line further in. */
export function bodyParagraph(words: string, more: IRunOptions = {}, layout: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.BOTH,
    indent: { firstLine: FIRST_LINE },
    spacing: { before: 0, after: BETWEEN_PARAGRAPHS, line: LINE, lineRule: LineRuleType.AUTO },
    ...layout,
    children: runs(words, SIZES.text, more),
  });
}

export const gap = (points: number): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: pt(points), lineRule: LineRuleType.EXACT },
    children: [new TextRun({ text: '', size: 4 })],
  });
