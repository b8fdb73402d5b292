/**
 * The notation of the grammar tables: one phrase a line, written with full diacritics.
 *
 *     (a|b) c     either of several        [a] b     may be left out
 *     {việc}      a word class             =à        only as typed, with its diacritics
 *
 * Expands a line into every phrase it stands for, as lists of words.
 */
export function expand(line: string, classes: Readonly<Record<string, string>>): string[][] {
  const filled = line.replace(/\{([^}]+)\}/g, (_, name: string) => {
    const words = classes[name];
    if (words === undefined) throw new Error(`The grammar has no word class {${name}}`);
    return `(${words})`;
  });
  return alternatives(filled).map((phrase) => phrase.split(' ').filter((word) => word !== ''));
}

function alternatives(text: string): string[] {
  const open = text.search(/[([]/);
  if (open < 0) return text.split('|');
  const close = matching(text, open);
  const inner = text.slice(open + 1, close);
  const choices = splitTop(inner);
  if (text[open] === '[') choices.push('');
  const heads = text.slice(0, open);
  const tails = alternatives(text.slice(close + 1));
  return choices.flatMap(alternativesOf).flatMap((choice) => tails.map((tail) => `${heads} ${choice} ${tail}`));
}

function alternativesOf(choice: string): string[] {
  return choice === '' ? [''] : alternatives(choice);
}

function matching(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    if (text[i] === '(' || text[i] === '[') depth++;
    if (text[i] === ')' || text[i] === ']') depth--;
    if (depth === 0) return i;
  }
  throw new Error(`A bracket is left open in the grammar: ${text}`);
}

function splitTop(text: string): string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const char of text) {
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if (char === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts;
}

/** The phrases of a table cell: its lines without blanks. */
export function linesOf(cell: string): string[] {
  return cell
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
