import { AlignmentType, LineRuleType, type Paragraph, type Table } from 'docx';
import type { WrittenReport } from '../compose/document.ts';
import { pt, SIZES, TEXT_WIDTH } from './form.ts';
import { columns } from './head.ts';
import { closeLine } from './paragraphs.ts';

const bold = { bold: true } as const;
const COLUMNS = [Math.floor(TEXT_WIDTH * 0.46), TEXT_WIDTH - Math.floor(TEXT_WIDTH * 0.46)] as const;
/** Room for signature and seal. */
const SIGNATURE_ROOM = pt(70);

/** Who it goes to at the left, who signs at the right (mục II.7 and II.9). */
export function foot({ fixed, recipients, signature }: WrittenReport): Table {
  return columns(COLUMNS, [recipientLines(fixed.recipients, recipients), signatureLines(signature)]);
}

function recipientLines(title: string, lines: readonly string[]): Paragraph[] {
  const left = { alignment: AlignmentType.LEFT };
  return [
    closeLine(title, SIZES.recipients, { bold: true, italics: true }, left),
    ...lines.map((line, i) =>
      closeLine(`- ${line}${i === lines.length - 1 ? '.' : ';'}`, SIZES.recipientLines, {}, left),
    ),
  ];
}

function signatureLines({ lines, name }: WrittenReport['signature']): Paragraph[] {
  return [
    ...lines.map((line) => closeLine(line, SIZES.signature, bold)),
    closeLine(name, SIZES.signature, bold, {
      spacing: { before: SIGNATURE_ROOM, after: 0, line: 240, lineRule: LineRuleType.AUTO },
    }),
  ];
}
