/** What a line of a grammar table stands for: a word, several things one after the other, or either of several. */
export type Pattern =
  | { readonly word: string; readonly exact: boolean }
  | { readonly slot: SlotName }
  | { readonly all: readonly Pattern[] }
  | { readonly any: readonly Pattern[] };

/** What was found by other means: task codes, and the names of units and people. */
export type SlotName = '{mã}' | '{tên}';
const SLOTS: readonly string[] = ['{mã}', '{tên}'] satisfies SlotName[];
const isSlot = (piece: string): piece is SlotName => SLOTS.includes(piece);

const PIECE = /[()[\]|]|\{[^}]+\}|[^\s()[\]|{}]+/g;
const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };
const NOTHING: Pattern = { all: [] };

/**
 * Reads the notation of the grammar tables: one phrase a line, written with full diacritics.
 *
 *     (a|b) c     either of several        [a] b     may be left out
 *     {việc}      a word class             =à        only as typed, with its diacritics
 *     {mã}        a task code              {tên}     the name of a unit or a person
 *
 * Throws when a bracket is left open or a class is unknown: the tables are part of the program.
 */
export function patternOf(line: string, classes: Readonly<Record<string, string>>): Pattern {
  const pieces = line.match(PIECE) ?? [];
  let at = 0;

  const choice = (close: string | undefined): Pattern => {
    const any: Pattern[] = [];
    let all: Pattern[] = [];
    for (let piece = pieces[at++]; piece !== close; piece = pieces[at++]) {
      if (piece === undefined) throw new Error(`A bracket is left open in the grammar: ${line}`);
      if (piece === '|') {
        any.push({ all });
        all = [];
      } else all.push(one(piece));
    }
    return any.length === 0 ? { all } : { any: [...any, { all }] };
  };

  const one = (piece: string): Pattern => {
    const close = CLOSES[piece];
    if (close !== undefined) {
      const inner = choice(close);
      return piece === '[' ? { any: [inner, NOTHING] } : inner;
    }
    if (isSlot(piece)) return { slot: piece };
    if (piece.startsWith('{')) return classPattern(piece.slice(1, -1), classes);
    return piece.startsWith('=') ? { word: piece.slice(1), exact: true } : { word: piece, exact: false };
  };

  return choice(undefined);
}

function classPattern(name: string, classes: Readonly<Record<string, string>>): Pattern {
  const words = classes[name];
  if (words === undefined) throw new Error(`The grammar has no word class {${name}}`);
  return patternOf(words, classes);
}

/** The phrases of a table cell: its lines without blanks. */
export function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
