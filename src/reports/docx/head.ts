import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { ReportHead } from '../compose/document.ts';
import { HEAD_COLUMNS, SIZES, TEXT_WIDTH } from './form.ts';
import { closeLine, gap, rule } from './paragraphs.ts';
import { balancedLines, boldWidth } from './text-width.ts';

const bold = { bold: true } as const;
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  ...{ top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
};
/** The rule under a body or a summary is a third to a half as long as the words (mục II.2 and II.5); under the motto, as long (mục II.1). */
const SHORT_RULE = 0.42;

/** National name and motto, the issuing body, number, place and date; below them title and summary. */
export function head(words: ReportHead): (Paragraph | Table)[] {
  const { title, summary } = words;
  const balanced = balancedLines(summary, SIZES.summary, TEXT_WIDTH * 0.8).join('\n');
  return [
    columns(HEAD_COLUMNS, [issuingBody(words), nation(words)]),
    gap(14),
    closeLine(title, SIZES.title, bold),
    closeLine(balanced, SIZES.summary, bold),
    shortRule(balanced, SIZES.summary, TEXT_WIDTH),
    gap(10),
  ];
}

/** The lines given, and each as many as it needs. */
const lines = (words: string, points: number) =>
  words
    .split('\n')
    .flatMap((line) => balancedLines(line, points, HEAD_COLUMNS[0]))
    .join('\n');

function issuingBody({ parentBody, body, number }: ReportHead): Paragraph[] {
  const [column] = HEAD_COLUMNS;
  return [
    ...(parentBody === '' ? [] : [closeLine(lines(parentBody, SIZES.parentBody), SIZES.parentBody)]),
    closeLine(lines(body, SIZES.body), SIZES.body, bold),
    shortRule(lines(body, SIZES.body), SIZES.body, column),
    gap(6),
    closeLine(number, SIZES.number),
  ];
}

function nation({ nationalName, motto, placeAndDate }: ReportHead): Paragraph[] {
  const [, column] = HEAD_COLUMNS;
  return [
    closeLine(nationalName, SIZES.nationalName, bold),
    closeLine(motto, SIZES.motto, bold),
    rule(boldWidth(motto, SIZES.motto), column),
    gap(6),
    closeLine(placeAndDate, SIZES.placeAndDate, { italics: true }),
  ];
}

/** Of several lines the longest counts. */
function shortRule(words: string, points: number, column: number): Paragraph {
  const lines = words.split('\n').map((line) => Math.min(boldWidth(line, points), column));
  return rule(Math.round(Math.max(...lines) * SHORT_RULE), column);
}

/** Columns beside one another, without lines. */
export function columns(widths: readonly number[], parts: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      new TableRow({
        cantSplit: true,
        children: parts.map(
          (children, i) =>
            new TableCell({
              width: { size: widths[i] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlign.TOP,
              borders: { top: none, bottom: none, left: none, right: none },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}
