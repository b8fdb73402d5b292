import { expect, it } from 'vitest';
import { codeKey, codePrefix, textKey } from '../../src/domain/text-key.ts';

it('a code is the same in whatever way it is typed', () => {
  expect(['nv12', ' NV 12 ', 'nv 012', 'Nv0012'].map(codeKey)).toEqual(['NV12', 'NV12', 'NV12', 'NV12']);
  expect(['1.1', '11', '0', 'NV0', 'NV10', 'NV12.01'].map(codeKey)).toEqual([
    '1.1',
    '11',
    '0',
    'NV0',
    'NV10',
    'NV12.01',
  ]);
});

it('what stands in front of the number of a code', () => {
  expect(['NV12', 'NV12.1', 'KH78-22.5', 'KH78-22.1.2', 'KH78A-22.5', '12'].map(codePrefix)).toEqual([
    ...['NV', 'NV', 'KH78-22.', 'KH78-22.', 'KH78A-22.', ''],
  ]);
});

it('a name has one key with and without diacritics, in NFC and NFD', () => {
  const keys = ['Sở Y tế', 'SO Y TE', 'sở  y-tế', 'Sở Y tế'.normalize('NFD')].map(textKey);
  expect(new Set(keys)).toEqual(new Set(['so y te']));
  expect(textKey('Đỗ Đức')).toBe('do duc');
});
