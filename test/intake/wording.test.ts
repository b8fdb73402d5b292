import { expect, test } from 'vitest';
import type { Refusal } from '../../src/intake/row-reader.ts';
import { wordFileRejection, wordHeaderRejection, wordRefusal, wordWarning } from '../../src/intake/wording.ts';
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
