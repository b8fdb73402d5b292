/** Words by what is left when one letter is dropped, so that a word one edit away is found by a few look-ups. */
export interface Spelling {
  readonly words: ReadonlySet<string>;
  readonly byDeletion: ReadonlyMap<string, readonly string[]>;
}

/** Shorter words are never mended: too many other words are one letter away. */
const SHORTEST = 4;
const LONGEST = 12;

export function createSpelling(words: Iterable<string>): Spelling {
  const all = new Set(words);
  const byDeletion = new Map<string, string[]>();
  for (const word of all) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    for (const rest of deletions(word)) {
      const known = byDeletion.get(rest);
      if (known === undefined) byDeletion.set(rest, [word]);
      else known.push(word);
    }
  }
  return { words: all, byDeletion };
}

/** The known words of at least four letters that are one edit away: a letter too many, too few, wrong, or two swapped. */
export function nearWords(spelling: Spelling, typed: string): string[] {
  if (typed.length < SHORTEST || typed.length > LONGEST) return [];
  const found = new Set<string>(spelling.byDeletion.get(typed));
  for (const rest of deletions(typed)) {
    if (rest.length >= SHORTEST && spelling.words.has(rest)) found.add(rest);
    for (const word of spelling.byDeletion.get(rest) ?? []) if (isOneEdit(word, typed)) found.add(word);
  }
  found.delete(typed);
  return [...found];
}

function deletions(word: string): Set<string> {
  const rests = new Set<string>();
  for (let i = 0; i < word.length; i++) rests.add(word.slice(0, i) + word.slice(i + 1));
  return rests;
}

/** For two words of one length that share a deletion: one letter differs, or two neighbours are swapped. */
function isOneEdit(a: string, b: string): boolean {
  if (a.length !== b.length) return Math.abs(a.length - b.length) === 1;
  const differing: number[] = [];
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) differing.push(i);
  const [first = 0, second = 0] = differing;
  if (differing.length === 1) return true;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
