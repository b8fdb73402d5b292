/** Advance widths of Times bold in thousandths of the type size, letters without their diacritics (Adobe font metrics, Times-Bold). */
const WIDTHS: Readonly<Record<string, number>> = {
  ...runs('ABCDEFGHIJKLM', [722, 667, 722, 722, 667, 611, 778, 778, 389, 500, 778, 667, 944]),
  ...runs('NOPQRSTUVWXYZ', [722, 778, 611, 778, 722, 556, 667, 722, 722, 1000, 722, 722, 667]),
  ...runs('abcdefghijklm', [500, 556, 444, 556, 444, 333, 500, 556, 278, 333, 556, 278, 833]),
  ...runs('nopqrstuvwxyz', [556, 500, 556, 556, 444, 389, 333, 556, 500, 722, 500, 500, 444]),
  ...runs(" -.,/()'Đđ", [250, 333, 250, 250, 278, 333, 333, 278, 722, 556]),
};

const DIGIT = 500;
/** The horn of ơ and ư. */
const HORN = 40;

function runs(letters: string, widths: readonly number[]): Record<string, number> {
  return Object.fromEntries([...letters].map((letter, i) => [letter, widths[i] ?? DIGIT]));
}

/** How wide bold words are, in twips; near enough for a rule below them. */
export function boldWidth(words: string, points: number): number {
  const letters = [...words.normalize('NFD')];
  const thousandths = letters.reduce((sum, letter) => sum + widthOf(letter), 0);
  return Math.round((thousandths / 1000) * points * 20);
}

function widthOf(letter: string): number {
  if (letter === '\u031b') return HORN;
  return /\p{M}/u.test(letter) ? 0 : (WIDTHS[letter] ?? DIGIT);
}

/**
 * Words on as few lines as the width (twips) allows, all about as long: "ỦY BAN NHÂN DÂN / TỈNH NGHỆ AN", not a full line and a rest.
 */
export function balancedLines(words: string, points: number, width: number): string[] {
  const wanted = Math.ceil(boldWidth(words, points) / width);
  const fitting =
    wanted < 2
      ? [[words]]
      : wanted > 4
        ? []
        : cutInto(words.split(' '), wanted).concat(cutInto(words.split(' '), wanted + 1));
  const longest = (lines: readonly string[]) => Math.max(...lines.map((line) => boldWidth(line, points)));
  const best = fitting
    .filter((lines) => longest(lines) <= width)
    .sort((a, b) => a.length - b.length || longest(a) - longest(b))[0];
  return best ?? [words];
}

/** All ways to put words on so many lines. */
function cutInto(words: readonly string[], lines: number): string[][] {
  if (lines === 1) return [[words.join(' ')]];
  return words.slice(1).flatMap((_, i) => {
    const first = words.slice(0, i + 1).join(' ');
    return cutInto(words.slice(i + 1), lines - 1).map((rest) => [first, ...rest]);
  });
}
