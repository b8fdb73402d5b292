import type { Name } from './names.ts';
import { findNames } from './names.ts';
import type { Context, Reading } from './reading.ts';
import { keysAt, oneOfAt } from './token-match.ts';
import { type Token, tokenise } from './tokens.ts';

/** Of whose part of a task it is spoken, as the fields of a reading. */
export type PartSaid = Pick<Reading, 'part' | 'partUnit' | 'partUnitId'>;

/** Words that say of which part it is spoken, at the tokens `from` up to, not including, `to`. */
export interface PartWords {
  readonly from: number;
  readonly to: number;
  readonly said: PartSaid;
}

/** What the part of a supporting unit is called by itself. */
const SUPPORTING = [
  'phan cong viec phoi hop',
  'phan nhiem vu phoi hop',
  'phan viec phoi hop',
  'phan phoi hop',
  'nhiem vu phoi hop',
  'viec phoi hop',
] as const;

const OF_A_PART = ['phan cong viec', 'phan nhiem vu', 'phan viec', 'phan'] as const;
const KINDS = ['so', 'ban', 'nganh', 'don vi', 'dv', 'co quan', 'phong', 'huyen', 'xa', 'phuong', 'chi cuc'] as const;
const OURS = ['chung em', 'chung toi', 'chung minh', 'em', 'toi', 'minh', 'ta', 'tui'] as const;
const OWN = [
  ...KINDS.flatMap((kind) => OURS.map((who) => `${kind} ${who}`)),
  ...OURS.map((who) => `ben ${who}`),
  ...OURS,
];

/** The text as tokens, with the places where it speaks of the part of a supporting unit. */
export function partWordsIn(
  text: string,
  context: Context,
): { readonly tokens: readonly Token[]; readonly words: readonly PartWords[] } {
  const { list: tokens, text: normal } = tokenise(text, context.lexicon.codePrefixes);
  // Most messages speak of none: the names of the office need not be looked up for them.
  if (!tokens.some((_, i) => nearlyAt(tokens, i, [...SUPPORTING, 'phan']) !== null)) return { tokens, words: [] };
  const names = findNames(tokens, normal, context.lexicon).filter(({ kind, weak }) => kind === 'unit' && !weak);
  const words: PartWords[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const found = wordsAt(tokens, i, names, context);
    if (found === null) continue;
    words.push(found);
    i = found.to - 1;
  }
  return { tokens, words };
}

function wordsAt(tokens: readonly Token[], at: number, names: readonly Name[], context: Context): PartWords | null {
  // "Thành phần phối hợp", "phần phối hợp với Sở Y tế" are something else.
  if (['thanh', 'mot', 'tung'].includes(tokens[at - 1]?.key ?? '')) return null;
  const supporting = nearlyAt(tokens, at, SUPPORTING);
  if (supporting !== null) {
    if (tokens[supporting]?.key === 'voi') return null;
    const owner = ownerAt(tokens, supporting, names, context);
    return owner === null
      ? { from: at, to: supporting, said: { part: 'support' } }
      : { from: at, to: owner.to, said: { part: 'support', ...owner.unit } };
  }
  const after = nearlyAt(tokens, at, OF_A_PART);
  const owner = after === null ? null : ownerAt(tokens, after, names, context);
  // "Phần của Sở Y tế" said by others may be a part of the task like any other.
  if (owner === null || !owner.isOwn) return null;
  return { from: at, to: owner.to, said: { part: 'own', ...owner.unit } };
}

/** The end of the first of these phrases that stands there, two letters of a word perhaps in the wrong order: "phna phối hợp". */
function nearlyAt(tokens: readonly Token[], at: number, phrases: readonly string[]): number | null {
  for (const phrase of phrases) {
    const words = phrase.split(' ');
    if (words.every((word, i) => isNearly(tokens[at + i]?.key ?? '', word))) return at + words.length;
  }
  return null;
}

/** The word itself, or with two neighbouring letters in the wrong order. */
function isNearly(typed: string, word: string): boolean {
  if (typed === word) return true;
  const at = [...word].findIndex((letter, i) => typed[i] !== letter);
  return (
    typed.length === word.length &&
    at >= 0 &&
    typed === `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at] ?? ''}${word.slice(at + 2)}`
  );
}

interface Owner {
  readonly to: number;
  readonly isOwn: boolean;
  readonly unit: Pick<PartSaid, 'partUnit' | 'partUnitId'>;
}

/** "của Sở Tài chính", "của sở em", "bên em". */
function ownerAt(tokens: readonly Token[], at: number, names: readonly Name[], { ownUnit }: Context): Owner | null {
  const from = keysAt(tokens, at, 'cua') ? at + 1 : at;
  const name = names.find((one) => one.from === from);
  const [unit, another] = name?.entries ?? [];
  if (name !== undefined && unit !== undefined && another === undefined) {
    const id = unit.id === null ? {} : { partUnitId: unit.id };
    return { to: name.to, isOwn: unit.name === ownUnit, unit: { partUnit: unit.name, ...id } };
  }
  const own = oneOfAt(tokens, from, OWN);
  return own === null ? null : { to: own, isOwn: true, unit: {} };
}
