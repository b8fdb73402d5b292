import { expect, test } from 'vitest';
import type { PlanColumn } from '../../src/intake/column-names.ts';
import type { HeaderRejection } from '../../src/intake/columns.ts';
import type { PlanRemark } from '../../src/intake/plan-row.ts';
import type { Refusal } from '../../src/intake/row-reader.ts';
import {
  wordFileRejection,
  wordHeaderRejection,
  wordRefusal,
  wordRemark,
  wordWarning,
} from '../../src/intake/wording.ts';
import type { FileRejection, RejectionReason, WorkbookWarning } from '../../src/intake/workbook.ts';
import { textsIn } from '../../src/language/fluent.ts';

const vi = textsIn('vi');
const en = textsIn('en');

const refusals: Refusal[] = [
  { row: 12, column: 'task', value: '', reason: 'empty' },
  { row: 12, column: 'task', value: '#REF!', reason: 'error-cell' },
  { row: 12, column: 'name', value: '123', reason: 'name-without-letters' },
  { row: 12, column: 'phone', value: '0112', reason: 'bad-phone' },
  { row: 12, column: 'role', value: 'Sếp', reason: 'unknown-role' },
  { row: 12, column: 'start', value: 'mai', reason: 'unreadable-date' },
  { row: 12, column: 'due', value: 'Theo chỉ đạo', reason: 'unreadable-deadline' },
  { row: 12, column: 'due', value: 'Theo chỉ đạo', reason: 'open-deadline' },
  { row: 12, column: 'due', value: 'Quý I', reason: 'deadline-without-year' },
  { row: 12, column: 'code', value: '', reason: 'no-source' },
  { row: 12, column: 'due', value: '31/02/2024', reason: 'impossible-date' },
  { row: 12, column: 'due', value: '30/6/2024', reason: 'deadline-before-start' },
  { row: 12, column: 'product', value: '', reason: 'too-long', limit: 2000 },
  { row: 12, column: 'phone', value: '+84912345678', reason: 'same-phone', otherRows: [15, 1016] },
  { row: 12, column: 'code', value: 'NV1', reason: 'same-code', otherRows: [1015] },
];

test('a refusal says row, column and value, and shows how it is written right', () => {
  expect(wordRefusal({ row: 1012, column: 'due', value: 'Theo chỉ đạo', reason: 'unreadable-deadline' }, vi)).toBe(
    'Dòng 1012, cột Thời hạn: không đọc được thời hạn “Theo chỉ đạo”. Ví dụ đúng: 30/6/2024, Quý II/2024, Tháng 6/2024, Thường xuyên hoặc Hằng tháng.',
  );
  expect(
    wordRefusal({ row: 2, column: 'phone', value: '+84912345678', reason: 'same-phone', otherRows: [5, 9] }, vi),
  ).toContain('trùng với dòng 5, 9');
});

test.each(refusals)('a row refused for $reason has a sentence in both languages', (refusal) => {
  for (const text of [vi, en]) {
    const sentence = wordRefusal(refusal, text);
    expect(sentence).toMatch(/^(?:Dòng|Row) 12.*[.]$/);
    expect(sentence).toContain(refusal.value);
  }
});

const reasons: RejectionReason[] = [
  { reason: 'not-found' },
  { reason: 'nothing-inside' },
  { reason: 'too-big', limitMegabytes: 25 },
  { reason: 'not-a-table', found: 'html' },
  { reason: 'not-a-table', found: 'unknown' },
  { reason: 'not-a-table', found: 'odt' },
  { reason: 'old-word' },
  { reason: 'no-table' },
  { reason: 'old-excel' },
  { reason: 'password' },
  { reason: 'damaged' },
  { reason: 'swells', limitMegabytes: 100 },
  { reason: 'unsafe-entry', entry: '../x' },
  { reason: 'too-many-rows', sheet: 'KH', limit: 20_000 },
  { reason: 'too-many-columns', sheet: 'KH', limit: 256 },
  { reason: 'not-utf8' },
  { reason: 'too-slow', limitSeconds: 30 },
];

test.each(reasons)('a file refused for $reason is named', (why) => {
  const rejection: FileRejection = { kind: 'rejected', file: 'Phụ lục.xlsx', ...why };
  for (const text of [vi, en]) expect(wordFileRejection(rejection, text)).toContain('“Phụ lục.xlsx”');
});

test('an old character set says how to save the file instead', () => {
  expect(wordFileRejection({ kind: 'rejected', file: 'a.csv', reason: 'not-utf8' }, vi)).toContain('CSV UTF-8');
});

test('a header that cannot be used names the columns as people know them', () => {
  const place = { sheet: 'KH', headerRow: 4 };
  expect(wordHeaderRejection({ kind: 'missing-columns', ...place, missing: ['lead-unit', 'due'] }, 'a.xlsx', vi)).toBe(
    'Tệp “a.xlsx”, trang “KH”: dòng tiêu đề 4 thiếu cột: Cơ quan chủ trì, Thời hạn.',
  );
  expect(wordHeaderRejection({ kind: 'no-header', wanted: ['name', 'phone'] }, 'a.xlsx', vi)).toContain(
    'Họ và tên, Số điện thoại',
  );
  const places = [
    { letter: 'C', header: 'SĐT' },
    { letter: 'D', header: 'Điện thoại' },
  ];
  expect(wordHeaderRejection({ kind: 'double-column', ...place, column: 'phone', places }, 'a.xlsx', vi)).toContain(
    'C “SĐT”, D “Điện thoại”',
  );
});

test('in a file of several tables a row is named with its table, and so are those it clashes with', () => {
  const at = { row: 5, sheet: '2', table: 2 };
  expect(wordRefusal({ row: 45, at, column: 'due', value: '', reason: 'empty' }, vi)).toContain('Dòng 5 (bảng 2): ô');
  const otherPlaces = [{ row: 9, sheet: 'Phụ lục I' }];
  expect(
    wordRefusal({ row: 45, at, column: 'code', value: 'NV1', reason: 'same-code', otherRows: [9], otherPlaces }, vi),
  ).toContain('Dòng 5 (bảng 2): mã “NV1” trùng với dòng 9 (trang “Phụ lục I”)');
  const missing: HeaderRejection<PlanColumn> = {
    kind: 'missing-columns',
    sheet: '3',
    table: 3,
    headerRow: 1,
    missing: ['due'],
  };
  expect(wordHeaderRejection(missing, 'a.docx', vi)).toBe('Tệp “a.docx”, bảng 3: dòng tiêu đề 1 thiếu cột: Thời hạn.');
});

test('a plan without codes and document is told both ways out', () => {
  const sentence = wordHeaderRejection({ kind: 'no-source', sheet: 'S' }, 'a.docx', vi);
  expect(sentence).toContain('cột Mã');
  expect(sentence).toContain('Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022');
});

test('what was taken over otherwise than it stands is said', () => {
  const place = { row: 12, code: 'NV1' };
  const remarks: PlanRemark[] = [
    { ...place, kind: 'several-leads', lead: 'Sở Y tế', others: ['Sở Tài chính', 'Công an tỉnh'] },
    { ...place, kind: 'collective-units', names: ['các sở, ban, ngành'] },
    { ...place, kind: 'repeated', otherRow: 3, otherPlace: { row: 3, sheet: '1', table: 1 } },
  ];
  expect(remarks.map((remark) => wordRemark(remark, vi))).toEqual([
    'Dòng 12 (NV1): có nhiều cơ quan chủ trì; ghi Sở Y tế chủ trì, Sở Tài chính; Công an tỉnh phối hợp.',
    'Dòng 12 (NV1): “các sở, ban, ngành” không nêu đơn vị cụ thể nên không ghi thành đơn vị phối hợp.',
    'Dòng 12 lặp lại nhiệm vụ ở dòng 3 (bảng 1), chỉ tính một lần.',
  ]);
  expect(new Set(remarks.map((remark) => wordRemark(remark, en))).size).toBe(3);
});

test('warnings are worded', () => {
  const warnings: WorkbookWarning[] = [
    { kind: 'macros' },
    { kind: 'external-links' },
    { kind: 'notes' },
    { kind: 'hidden-sheet', sheet: 'Ẩn' },
    { kind: 'formula-without-value', sheet: 'KH', cells: ['C1', 'C2'], count: 2 },
  ];
  for (const text of [vi, en]) expect(new Set(warnings.map((warning) => wordWarning(warning, text))).size).toBe(5);
  expect(warnings.map((warning) => wordWarning(warning, vi)).at(-1)).toContain('C1, C2');
});
