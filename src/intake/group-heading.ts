import { foldText } from './clean-text.ts';
import type { PlanColumn } from './column-names.ts';
import type { Table } from './columns.ts';
import { cellText, oneLine } from './row-reader.ts';
import type { Row } from './workbook.ts';

const roman = /^[IVXLC]+[.)]?$/;
const romanInFront = /^[IVXLC]+(?:[.)/-]|\s)/;
const groupWord = /^(?:nhom|phan) /;

/**
 * The group that a row announces for the rows below it: a single text such as "I. NHÓM PHÁP LÝ" (merged over the table
 * or not), or a Roman number in the code column with a title and nothing else. `null` when the row is no heading.
 */
export function groupHeading(row: Row, table: Table<PlanColumn>): string | null {
  const texts = [...new Set(row.cells.map(cellText).filter((text) => text !== ''))];
  if (texts.length > 2) return null;
  const [first = '', second] = texts.map(oneLine);
  if (texts.length === 1) {
    const isHeading = (romanInFront.test(first) && !roman.test(first)) || groupWord.test(`${foldText(first)} `);
    return isHeading ? first : null;
  }
  const code = cellText(row.cells[table.at.get('code') ?? -1] ?? { kind: 'empty' });
  if (texts.length !== 2 || second === undefined || !roman.test(code)) return null;
  return `${code.replace(/[.)]$/, '')}. ${second}`;
}
