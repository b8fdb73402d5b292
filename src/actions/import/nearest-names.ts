import { textKey } from '../../domain/text-key.ts';

/**
 * The `count` names most like the wanted one, by Dice's coefficient over pairs of letters: unlike counting edits, it
 * forgives a missing or displaced word, the usual slip in the long name of a department. An abbreviation ("Sở TTTT",
 * "Sở GD&ĐT") is most like the name whose first letters it is. Names with nothing in common are left out, or
 * no more than `least` (0 to 1).
 */
export function nearestNames(wanted: string, names: readonly string[], count = 3, least = 0): string[] {
  return [...new Set(names)]
    .map(likenessTo(wanted))
    .filter((one) => one.likeness > least)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ name }) => name);
}

/** A guess that is offered to be pressed is at least so like. */
const GUESSED = 0.4;

/** The names that are offered as what the wanted one may mean: those for which it is short, or else the three most like it. */
export function guessedNames(wanted: string, names: readonly string[]): string[] {
  const short = lettersOf(wanted);
  const abbreviated = [...new Set(names)].filter((name) => isShortFor(short, name));
  return abbreviated.length > 0 ? abbreviated : nearestNames(wanted, names, 3, GUESSED);
}

/** Of names so like each other it is asked whether they are one: an abbreviation, or a slip of the pen. */
const CLOSE = 0.8;

export function closeNames(wanted: string, names: readonly string[]): string[] {
  return names.map(likenessTo(wanted)).flatMap((one) => (one.likeness >= CLOSE ? [one.name] : []));
}

function likenessTo(wanted: string) {
  const pairs = pairsOf(wanted);
  const short = lettersOf(wanted);
  return (name: string) => ({ name, likeness: isShortFor(short, name) ? 1 : likeness(pairs, pairsOf(name)) });
}

/** 0 (no pair in common) to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size);
}

function pairsOf(name: string): Set<string> {
  const key = ` ${textKey(name)} `;
  return new Set(Array.from({ length: key.length - 1 }, (_, index) => key.slice(index, index + 2)));
}

/** "Sở TTTT" and "STTTT" are short for "Sở Thông tin và Truyền thông": words as they are, or by their first letters; "và" may be missing. */
function isShortFor(short: string, name: string): boolean {
  const words = textKey(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  const [kind = '', ...rest] = words;
  if (rest.length < 2) return false;
  return [rest, rest.filter((word) => word !== 'va')].some((some) => {
    const initials = some.map((word) => word.charAt(0)).join('');
    return short === kind + initials || short === kind.charAt(0) + initials;
  });
}

function lettersOf(name: string): string {
  return textKey(name).replace(/[^\p{L}\p{N}]/gu, '');
}
