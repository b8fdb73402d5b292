import type { Worksheet } from 'exceljs';
import type { SummaryFigures } from '../../domain/summary.ts';
import type { Text } from '../../language/fluent.ts';
import type { ReportFacts } from '../facts.ts';
import type { NamedFigures } from '../figure-facts.ts';
import { officialSentence } from '../official-sentence.ts';
import { addRows, type Cell } from './cells.ts';

/** The official sentence, and the figures by group and by unit as numbers. */
export function figuresSheet(text: Text, sheet: Worksheet, facts: ReportFacts, title: string): void {
  addRows(sheet, [[title], [officialSentence(text, facts.figures, facts.before)]]);
  sheet.getRow(1).font = { bold: true, size: 14 };
  part(text, sheet, text('report-by-group'), text('report-sheet-of-group'), facts.byGroup, facts.figures);
  part(text, sheet, text('report-by-unit'), text('report-column-unit'), facts.byUnit, facts.figures);
  [8, 60, 12, 14, 14, 14, 14, 12].forEach((width, i) => {
    sheet.getColumn(i + 1).width = width;
  });
  for (const number of [1, 2]) {
    sheet.mergeCells(number, 1, number, 8);
  }
  sheet.getRow(2).height = 48;
}

function part(
  text: Text,
  sheet: Worksheet,
  heading: string,
  first: string,
  parts: readonly NamedFigures[],
  all: SummaryFigures,
): void {
  if (parts.length === 0) return;
  addRows(sheet, [[], [null, heading], titles(text, first)]);
  for (const number of [sheet.rowCount - 1, sheet.rowCount]) sheet.getRow(number).font = { bold: true };
  addRows(
    sheet,
    parts.map(({ name, under, figures }, i) => [
      { count: i + 1 },
      under === undefined ? name : text('report-group-of', { programme: under, group: name }),
      ...counts(figures),
    ]),
  );
  addRows(sheet, [[null, text('report-total'), ...counts(all)]]);
  sheet.getRow(sheet.rowCount).font = { bold: true };
}

function titles(text: Text, first: string): Cell[] {
  return [
    ...[text('report-column-ordinal'), first, text('report-column-total'), text('report-column-done-in-time')],
    ...[text('report-column-done-late'), text('report-column-open-in-time'), text('report-column-open-overdue')],
    text('report-column-overdue-share'),
  ];
}

function counts({ total, doneInTime, doneLate, openInTime, openOverdue, overduePercent }: SummaryFigures): Cell[] {
  return [
    ...[total, doneInTime, doneLate, openInTime, openOverdue].map((count) => ({ count })),
    { percent: overduePercent },
  ];
}
