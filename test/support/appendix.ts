import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PlanTable, readPlan } from '../../src/intake/plan-rows.ts';
import type { Sheet } from '../../src/intake/workbook.ts';
import { p, readHere, tbl, tr, wordFile } from './word-package.ts';
import { writeBytes } from './workbooks.ts';

const units = new Set(['Sở Tư pháp', 'Sở Y tế', 'Sở Tài chính', 'Công an tỉnh', 'Sở Thông tin và Truyền thông']);

/** The tables of a document with this body. */
export async function sheetsOf(body: string): Promise<Sheet[]> {
  const folder = mkdtempSync(join(tmpdir(), 'nhacviec-appendix-'));
  try {
    return (await readHere(writeBytes(join(folder, 'phu-luc.docx'), wordFile({ body })))).sheets;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The plan in it, by the units that the office knows. */
export async function planOf(body: string): Promise<PlanTable> {
  const plan = await readPlan(await sheetsOf(body), (name) => units.has(name));
  if (plan.kind !== 'plan') throw new Error(JSON.stringify(plan));
  return plan;
}

export const span = (columns: number) => `<w:gridSpan w:val="${columns}"/>`;
export const begins = '<w:vMerge w:val="restart"/>';
export const goesOn = '<w:vMerge/>';
export const centred = (text: string) => p(text, '<w:jc w:val="center"/>');
export const attached = centred('(Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022 của UBND tỉnh)');
export const letterhead = tbl([
  tr(
    `${p('UBND TỈNH NGHỆ AN')}${p('Số: 63 /KH-UBND')}`,
    `${p('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')}${p('Nghệ An, ngày 03 tháng 02 năm 2023')}`,
  ),
]);
export const signature = tbl([
  tr(`${p('Nơi nhận:')}${p('- Lưu: VT.')}`, `${p('TM. ỦY BAN NHÂN DÂN')}${p('CHỦ TỊCH')}`),
]);
/** The header of most plans, and a row below it. */
export const header = tr(
  'TT',
  'Nội dung nhiệm vụ',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Thời hạn hoàn thành',
  'Sản phẩm',
);
export const task = (number: string, title: string, due = '30/6/2024', lead = 'Sở Y tế') =>
  tr(number, title, lead, '', due, '');
export const codesAndTitles = ({ tasks }: PlanTable) => tasks.map(({ code, title }) => [code, title]);
