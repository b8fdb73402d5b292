import { expect, it } from 'vitest';
import { importWord, listSpokenOf, speaksOfFile } from '../../../src/conversation/understand/import-words.ts';

it.each([
  ['nhập đi', 'go'],
  ['Nhập luôn nhé', 'go'],
  ['nhap di a', 'go'],
  ['OK', 'go'],
  ['đồng ý', 'go'],
  ['Nhập kế hoạch.', 'go'],
  ['thôi', 'drop'],
  ['Thôi, không nhập nữa', 'drop'],
  ['khong nhap', 'drop'],
  ['bỏ qua', 'skip'],
  ['bo qua het', 'skip_all'],
  ['bỏ qua tất cả', 'skip_all'],
  ['đơn vị mới', 'new'],
  ['giao thủ trưởng', 'head'],
  ['xem từng dòng', 'rows'],
  ['giữ lại', 'keep'],
  ['huỷ các nhiệm vụ vắng mặt', 'cancel'],
  ['trả lời lại', 'reset'],
])('“%s” means %s', (typed, word) => {
  expect(importWord(typed)).toBe(word);
  expect(importWord(typed.normalize('NFD'))).toBe(word);
});

it.each([
  'NV12 đạt 60%',
  'Sở Y tế',
  'việc quá hạn',
  'bỏ qua NV12',
  'nhập NV12 60%',
  'không, đơn vị khác',
  'huỷ NV12',
  '',
])('“%s” is no word about a file', (typed) => expect(importWord(typed)).toBeNull());

it('a bare "ok" speaks of no file, "nhập đi" does', () => {
  expect(['ok', 'được', 'thôi'].map(speaksOfFile)).toEqual([false, false, false]);
  expect(['nhập đi', 'bỏ tệp', 'import'].map(speaksOfFile)).toEqual([true, true, true]);
});

it.each([
  ['nạp kế hoạch', 'plan'],
  ['tôi muốn nhập kế hoạch từ excel', 'plan'],
  ['nhap danh sach can bo the nao', 'people'],
  ['hướng dẫn nạp kế hoạch từ tệp Excel ạ', 'plan'],
  ['xuất kế hoạch ra excel', null],
  ['nhập kế hoạch NV12 60%', null],
  ['báo cáo kế hoạch tuần', null],
])('“%s” asks how to load %s', (typed, list) => expect(listSpokenOf(typed)).toBe(list));
