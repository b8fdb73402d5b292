import { areNeighbours } from './grammar/automaton.ts';
import { VOCABULARY } from './grammar/grammar.ts';
import { createSpelling, nearWords, type Spelling } from './repair.ts';
import { isVietnamese } from './syllable.ts';
import type { Token } from './tokens.ts';

/** Made when the first unknown word comes: starting takes no time for it. */
let known: Spelling | undefined;
const spelling = () => (known ??= createSpelling(VOCABULARY.keys()));

/**
 * The tokens with typing errors mended where only one word of the grammar can have been meant: a word that Vietnamese does not
 * have, or one that the grammar does not know beside a neighbour that only fits the mended one. Texts and places stay as typed.
 */
export function mended(tokens: readonly Token[]): readonly Token[] {
  return tokens.map((token, i) => {
    if (token.kind !== 'word' || token.telex || token.key.length < 4 || VOCABULARY.has(token.key)) return token;
    const near = nearWords(spelling(), token.key);
    if (near.length === 0) return token;
    const before = tokens[i - 1]?.key ?? '';
    const after = tokens[i + 1]?.key ?? '';
    const fitting = near.filter(
      (word) => areNeighbours(VOCABULARY, before, word) || areNeighbours(VOCABULARY, word, after),
    );
    const [only, other] = fitting.length > 0 || isVietnamese(token.key) ? fitting : near;
    return only === undefined || other !== undefined ? token : { ...token, key: only, marks: '', tone: '' };
  });
}
