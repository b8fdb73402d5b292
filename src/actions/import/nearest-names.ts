import { textKey } from '../../domain/text-key.ts';

/**
 * The `count` names most like the wanted one, by Dice's coefficient over pairs of letters: unlike counting edits, it
 * forgives a missing or displaced word, the usual slip in the long name of a department. Names with nothing in common
 * are left out.
 */
export function nearestNames(wanted: string, names: readonly string[], count = 3): string[] {
  const pairs = pairsOf(wanted);
  return [...new Set(names)]
    .map((name) => ({ name, likeness: likeness(pairs, pairsOf(name)) }))
    .filter((one) => one.likeness > 0)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, count)
    .map(({ name }) => name);
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
