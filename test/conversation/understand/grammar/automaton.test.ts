import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areNeighbours,
  automatonOf,
  longestMatch,
  placesIn,
} from '../../../../src/conversation/understand/grammar/automaton.ts';
import { patternOf } from '../../../../src/conversation/understand/grammar/notation.ts';
import { tokenise } from '../../../../src/conversation/understand/tokens.ts';

const CLASSES = { việc: 'việc|nhiệm vụ' };
const grammarOf = (table: Readonly<Record<string, string>>) =>
  automatonOf(Object.entries(table).map(([name, line]) => [name, patternOf(line, CLASSES)] as const));
const said = (table: Readonly<Record<string, string>>, text: string) => {
  const { list } = tokenise(text, []);
  const found = longestMatch(grammarOf(table), list, 0);
  return found === null ? null : [found.names, found.to];
};

describe('a line of the grammar', () => {
  it.each([
    ['xong', 'xong rồi', 1],
    ['(a|b) c', 'b c', 2],
    ['[đã] xong', 'xong', 1],
    ['[đã] xong', 'đã xong', 2],
    ['{việc} của (tôi|em)', 'nhiệm vụ của em', 4],
    ['[[rất] nhiều] {việc}', 'rất nhiều việc', 3],
    ['a (b|c [d]) e', 'a c e', 3],
  ])('%s is found in "%s"', (line, text, to) => {
    expect(said({ it: line }, text)).toEqual([['it'], to]);
  });

  it.each([
    ['(a|b) c', 'a'],
    ['[đã] xong', 'đã'],
    ['=mấy', 'may'],
    ['=mấy', 'máy'],
    ['a b', 'b a'],
  ])('%s is not found in "%s"', (line, text) => {
    expect(said({ it: line }, text)).toBeNull();
  });

  it('is found without its diacritics, but not with others', () => {
    expect(said({ it: 'nhiệm vụ' }, 'nhiem vu')).not.toBeNull();
    expect(said({ it: 'nhiệm vụ' }, 'nhiễm vụ')).toBeNull();
  });

  it('gives way to a word that is itself in the grammar', () => {
    expect(said({ many: 'những vướng', but: 'nhưng' }, 'nhưng vướng')).toEqual([['but'], 1]);
    expect(said({ many: 'những vướng', but: 'nhưng' }, 'nhung vuong')).toEqual([['many'], 2]);
  });

  it('says everything that the longest phrase is said under', () => {
    expect(said({ one: 'a [b]', two: 'a b', three: 'a' }, 'a b')).toEqual([['one', 'two'], 2]);
  });

  it('reads the same whatever was read before', () => {
    const table = grammarOf({ one: 'a (b|c) [d]', two: '[a] b d' });
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'x'), { maxLength: 6 });
    fc.assert(
      fc.property(words, (text) => {
        const { list } = tokenise(text.join(' '), []);
        const fresh = longestMatch(grammarOf({ one: 'a (b|c) [d]', two: '[a] b d' }), list, 0);
        expect(longestMatch(table, list, 0)).toEqual(fresh);
      }),
    );
  });

  it('knows which words stand side by side', () => {
    const places = placesIn([grammarOf({ it: 'a [b] c' })]);
    expect([areNeighbours(places, 'a', 'c'), areNeighbours(places, 'b', 'c')]).toEqual([true, true]);
    expect(areNeighbours(places, 'c', 'a')).toBe(false);
  });

  it('fails at the start when it is written wrong', () => {
    expect(() => patternOf('(a|b', CLASSES)).toThrow('bracket');
    expect(() => patternOf('{nobody}', CLASSES)).toThrow('nobody');
  });
});
