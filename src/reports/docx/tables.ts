import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { DocColumn, DocRow, DocTable } from '../compose/document.ts';
import { mm } from './form.ts';
import { cellStyle, linesOf } from './paragraphs.ts';

const line = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** A table over the whole width (twips), whose header stands again on every page and whose rows are not torn apart. */
export function table({ columns, rows }: DocTable, width: number, points: number): Table {
  const widths = widthsOf(columns, width);
  const titles: DocRow = { kind: 'total', cells: columns.map(({ title }) => title) };
  const centred = columns.map((column) => ({ ...column, align: 'center' as const }));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    margins: { left: 60, right: 60, top: 20, bottom: 20, marginUnitType: WidthType.DXA },
    rows: [
      row(titles, { columns: centred, widths, points, isHeader: true, keepNext: true }),
      ...rows.map((one, i) => row(one, { columns, widths, points, keepNext: staysWithNext(one, rows[i + 1]) })),
    ],
  });
}

/** Whole twips that add up to the width: those of a fixed width first, the others share the rest. */
function widthsOf(columns: readonly DocColumn[], width: number): number[] {
  const shares = columns.reduce((sum, { share = 0 }) => sum + share, 0);
  const rest = columns.reduce((left, column) => left - mm(column.width ?? 0), width);
  const widths = columns.map((column) => mm(column.width ?? 0) + Math.floor(((column.share ?? 0) * rest) / shares));
  const lost = width - widths.reduce((sum, one) => sum + one, 0);
  const widest = columns.findIndex(({ share }) => share !== undefined);
  return widths.map((one, i) => (i === widest ? one + lost : one));
}

/** A heading within the table is not the last row of a page, the total not the first one. */
const staysWithNext = (one: DocRow, next: DocRow | undefined) => one.kind === 'group' || next?.kind === 'total';

interface RowForm {
  readonly columns: readonly DocColumn[];
  readonly widths: readonly number[];
  readonly points: number;
  readonly keepNext: boolean;
  readonly isHeader?: boolean;
}

function row({ kind, cells }: DocRow, { columns, widths, points, keepNext, isHeader = false }: RowForm): TableRow {
  const isBold = kind !== undefined;
  if (kind === 'group')
    return new TableRow({
      cantSplit: true,
      children: [cell(cells[0] ?? '', { points, isBold, keepNext, columnSpan: columns.length })],
    });
  return new TableRow({
    ...(isHeader && { tableHeader: true }),
    cantSplit: true,
    children: columns.map(({ align = 'left' }, i) =>
      cell(cells[i] ?? '', { points, isBold, keepNext, align, width: widths[i] ?? 0 }),
    ),
  });
}

interface CellForm {
  readonly points: number;
  readonly isBold: boolean;
  readonly keepNext: boolean;
  readonly align?: keyof typeof ALIGNMENTS;
  readonly width?: number;
  readonly columnSpan?: number;
}

function cell(words: string, { points, isBold, keepNext, align = 'left', width, columnSpan }: CellForm): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
    ...(columnSpan !== undefined && { columnSpan }),
    children: [
      new Paragraph({
        style: cellStyle(points),
        // What is so by default is left out: a table of a thousand tasks has ten thousand cells.
        ...(align !== 'left' && { alignment: ALIGNMENTS[align] }),
        ...(keepNext && { keepNext }),
        children: linesOf(words).map(
          (text, i) => new TextRun({ text, ...(isBold && { bold: true }), ...(i > 0 && { break: 1 }) }),
        ),
      }),
    ],
  });
}
