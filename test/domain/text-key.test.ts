import { expect, it } from 'vitest';
import { codeKey, textKey } from '../../src/domain/text-key.ts';

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

it('a name has one key with and without diacritics, in NFC and NFD', () => {
  const keys = ['Sở Y tế', 'SO Y TE', 'sở  y-tế', 'Sở Y tế'.normalize('NFD')].map(textKey);
  expect(new Set(keys)).toEqual(new Set(['so y te']));
  expect(textKey('Đỗ Đức')).toBe('do duc');
});
