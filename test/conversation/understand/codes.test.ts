import { expect, test } from 'vitest';
import { findCodes } from '../../../src/conversation/understand/codes.ts';
import { normalise } from '../../../src/conversation/understand/normalise.ts';
import { tokenise } from '../../../src/conversation/understand/tokens.ts';

const prefixes = ['NV', 'KH78-22.'];

test.each([
  ['KH78-22.5 đạt 60%', ['KH78-22.5']],
  ['kh78-22.112 xong roi', ['KH78-22.112']],
  ['kh78-22.1.2, 3 và 4 xong', ['KH78-22.1.2', 'KH78-22.3', 'KH78-22.4']],
  ['KH78-22.5 và nv 12 xong', ['KH78-22.5', 'NV12']],
  ['theo KH 78/KH-UBND đã xong', []],
])('codes made of a document are read like any other: %s', (typed, codes) => {
  const { list } = tokenise(normalise(typed), prefixes);
  expect(findCodes(list).flatMap(({ what }) => what.codes)).toEqual(codes);
});
