import { expect, it } from 'vitest';
import { closeNames, guessedNames } from '../../../src/actions/import/nearest-names.ts';

const units = [
  ...[
    'Sở Thông tin và Truyền thông',
    'Sở Tài nguyên và Môi trường',
    'Sở Giáo dục và Đào tạo',
    'Sở Tư pháp',
    'Sở Tài chính',
  ],
  ...['Sở Y tế', 'Sở Lao động - Thương binh và Xã hội', 'Công an tỉnh', 'UBND tỉnh', 'UBND thành phố Vinh'],
];

it.each([
  ['Sở TTTT', ['Sở Thông tin và Truyền thông']],
  ['STTTT', ['Sở Thông tin và Truyền thông']],
  ['Sở TT&TT', ['Sở Thông tin và Truyền thông']],
  ['Sở GD&ĐT', ['Sở Giáo dục và Đào tạo']],
  ['Sở LĐTBXH', ['Sở Lao động - Thương binh và Xã hội']],
  ['Sở TP', ['Sở Tư pháp']],
])('“%s” is read by its first letters', (short, names) => {
  expect(guessedNames(short, units)).toEqual(names);
});

it('a slip of the pen is guessed, and what is like nothing is not', () => {
  expect(guessedNames('Sở Thông tin Truyền thông', units)[0]).toBe('Sở Thông tin và Truyền thông');
  expect(guessedNames('Trung tâm Vũ trụ', units)).toEqual([]);
});

it('of a staff list only names that are nearly the same are asked about', () => {
  expect(closeNames('Sở Thông tin Truyền thông', units)).toEqual(['Sở Thông tin và Truyền thông']);
  expect(closeNames('Sở TTTT', units)).toEqual(['Sở Thông tin và Truyền thông']);
  expect(closeNames('Sở Nội vụ', units)).toEqual([]);
});
