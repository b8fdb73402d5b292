import { cellText, oneLine } from './cell-text.ts';
import { foldText } from './clean-text.ts';
import type { PlanColumn } from './column-names.ts';
import type { Table } from './columns.ts';
import type { Row } from './workbook.ts';

const roman = /^[IVXLC]+[.)]?$/;
const letter = /^[A-Z][.)]?$/;
const signInFront = /^(?:[IVXLC]+(?:[.)/:-]|\s)|[A-Z][.)]\s)/;
const groupWord = /^(?:nhom|phan|muc|linh vuc) /;
/** Below a table, or in it, and no group: a remark, a sum, whoever signs. */
const remark = /^(?:ghi chu|luu y|tong cong|tong so|cong|nguon) ?/;
const signature =
  /^(?:tm|kt|tl|tuq|noi nhan|nguoi lap|chu tich|pho chu tich|giam doc|pho giam doc|thu truong|truong ban)(?: |$)/;

/**
 * The group that a row announces for the rows below it: a single text such as "I. NHÓM PHÁP LÝ" or one that is merged over the
 * table, or a Roman number or capital letter in the code column with a title and nothing else. `null` when the row is no heading.
 */
export function groupHeading(row: Row, table: Table<PlanColumn>): string | null {
  const texts = textsOf(row);
  const [first = '', second] = texts;
  if (texts.length === 1) return headingLine(first) ?? (table.banners.has(row.number) && !isRemark(row) ? first : null);
  const code = cellText(row.cells[table.at.get('code') ?? -1] ?? { kind: 'empty' });
  if (texts.length !== 2 || second === undefined || !(roman.test(code) || letter.test(code))) return null;
  return `${code.replace(/[.)]$/, '')}. ${second}`;
}

/** The same for a line of text above a table. */
export function headingLine(line: string): string | null {
  const isHeading = (signInFront.test(line) && !roman.test(line)) || groupWord.test(`${foldText(line)} `);
  return isHeading ? oneLine(line) : null;
}

/** A remark or a sum that stands alone in its row. */
export function isRemark(row: Row): boolean {
  const texts = textsOf(row);
  return texts.length <= 2 && texts.some((text) => remark.test(foldText(text)));
}

/** Whoever signs, and to whom the document goes: the table is over. */
export function isSignature(row: Row): boolean {
  const texts = textsOf(row);
  return texts.length <= 2 && texts.some((text) => signature.test(foldText(text)));
}

function textsOf(row: Row): string[] {
  return [...new Set(row.cells.map(cellText).filter((text) => text !== ''))].map(oneLine);
}
