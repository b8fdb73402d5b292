import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Deed } from '../../src/conversation/incoming.ts';
import type { SmallOffice } from './small-office.ts';

const folder = mkdtempSync(join(tmpdir(), 'nhacviec-list-'));
let count = 0;

const planHeader = 'Mã;Nhóm;Nhiệm vụ;Cơ quan chủ trì;Cơ quan phối hợp;Cán bộ đầu mối;Thời hạn;Sản phẩm;Văn bản giao';
const basis = 'Kế hoạch số 78/KH-UBND ngày 28/01/2022';

/** One row of a plan as somebody types it. */
export function planLine(
  code: string,
  { lead = 'Sở Y tế', supports = '', focal = '', due = '30/6/2024', title = `Việc ${code}`, product = 'Báo cáo' } = {},
): string {
  return [code, 'I. Pháp lý', title, lead, supports, focal, due, product, basis].map((cell) => `"${cell}"`).join(';');
}

/** A file of such lines that can be sent, once or again: as Telegram or the web chat hands it in. */
export function listFile(
  { talk }: Pick<SmallOffice, 'talk'>,
  lines: readonly string[],
  { name = 'ke-hoach.csv', header = planHeader, caption }: { name?: string; header?: string; caption?: string } = {},
): Extract<Deed, { kind: 'file' }> {
  count += 1;
  const path = join(folder, `${count}.csv`);
  writeFileSync(path, [header, ...lines].join('\n'));
  const ref = `document:list-${count}`;
  talk.holds(ref, path);
  return { kind: 'file', ref, name, type: 'text/csv', size: 400, ...(caption !== undefined && { caption }) };
}
