import { syllableOf } from './syllable.ts';

/** How surely a way of writing means the unit: its own names, a way made by rule, or one without the kind of unit. */
export type Closeness = 0 | 1 | 2;

export interface Writing {
  readonly words: readonly string[];
  readonly closeness: Closeness;
}

const SHORTHANDS: readonly (readonly [string, readonly string[]])[] = [
  ['uy ban nhan dan', ['ubnd', 'uy ban']],
  ['ubnd', ['uy ban nhan dan', 'uy ban']],
  ['thanh pho', ['tp']],
  ['thi xa', ['tx']],
  ['thi tran', ['tt']],
  ['van phong ubnd', ['vpub', 'vpubnd', 'van phong uy ban', 'vp uy ban']],
  ['van phong', ['vp']],
  ['ban chi huy', ['bch']],
  ['bo chi huy', ['bch']],
  ['ban quan ly', ['bql']],
  ['bao hiem xa hoi', ['bhxh']],
  ['cong an', ['ca']],
  ['lao dong thuong binh', ['ldtb', 'lao dong tbxh']],
  ['mat tran to quoc', ['mttq', 'mat tran']],
];
/** Kinds of unit that are left out in talk: "Y tế" for "Sở Y tế". */
const HEADS = [
  'so',
  'ubnd huyen',
  'ubnd xa',
  'ubnd phuong',
  'ubnd thi xa',
  'ubnd thanh pho',
  'ubnd thi tran',
  'ubnd tinh',
  'uy ban nhan dan huyen',
  'uy ban nhan dan xa',
  'uy ban nhan dan phuong',
  'uy ban nhan dan thi xa',
  'uy ban nhan dan thanh pho',
  'cuc',
  'ban',
  'phong',
  'huyen',
  'xa',
  'phuong',
];
const COUNCIL = /^(ubnd|uy ban nhan dan) (?=(huyen|xa|phuong|thi xa|thanh pho|thi tran|tp|tx|tt) )/;

/** The words of a name as they are compared: without diacritics, marks and "và". */
export function nameWords(name: string): string[] {
  return piecesOf(name).flat();
}

/** The same, cut where the name has a comma, a dash or "và". */
function piecesOf(name: string): string[][] {
  const pieces: string[][] = [[]];
  for (const part of name.normalize('NFC').match(/[\p{L}\p{M}]+|\d+|[^\s]/gu) ?? []) {
    const key = /^[\p{L}\p{M}\d]/u.test(part) ? syllableOf(part).key : '';
    if (key === '' || key === 'va') pieces.push([]);
    else pieces.at(-1)?.push(key);
  }
  return pieces.filter((piece) => piece.length > 0);
}

/** Every way in which officials write a unit: full, abbreviated (stttt, sgd&đt, sở tttt), cut short (sở giáo dục), headless. */
export function unitWritings(name: string, otherNames: readonly string[]): Writing[] {
  const writings: Writing[] = [name, ...otherNames].map((own) => ({ words: nameWords(own), closeness: 0 }));
  const pieces = withoutTrailing(piecesOf(name), 'tinh');
  for (const base of pieces.plain === null ? [pieces.full] : [pieces.full, pieces.plain]) {
    const words = base.flat();
    const text = words.join(' ');
    for (const way of [...shorthandsOf(text), ...abbreviationsOf(base), ...shortenedOf(base)])
      writings.push({ words: way.split(' '), closeness: 1 });
    for (const way of joined(words)) writings.push({ words: way.split(' '), closeness: 1 });
    for (const way of headless(text)) writings.push({ words: way.split(' '), closeness: 2 });
    for (const way of bareAbbreviations(base)) writings.push({ words: way.split(' '), closeness: 2 });
  }
  return writings.filter((writing) => writing.words.join('').length >= 3);
}

function withoutTrailing(pieces: string[][], last: string): { full: string[][]; plain: string[][] | null } {
  const final = pieces.at(-1);
  if (final === undefined || final.at(-1) !== last || pieces.flat().length < 3) return { full: pieces, plain: null };
  return { full: pieces, plain: [...pieces.slice(0, -1), final.slice(0, -1)].filter((piece) => piece.length > 0) };
}

function shorthandsOf(text: string): string[] {
  const ways = [text];
  for (const [long, shorts] of SHORTHANDS) {
    for (const way of [...ways]) {
      if (` ${way} `.includes(` ${long} `))
        ways.push(...shorts.map((short) => ` ${way} `.replace(` ${long} `, ` ${short} `).trim()));
    }
  }
  const council = ways.map((way) => way.replace(COUNCIL, '')).filter((way) => way.includes(' '));
  const named = ways
    .map((way) => way.replace(/^(ubnd|uy ban) (huyen|xa|phuong|thi xa|thanh pho|thi tran|tp|tx) /, '$1 '))
    .filter((way) => way.includes(' '));
  return [...ways, ...council, ...named];
}

/** "so yte", "soyte": typed in haste without the blank. */
function joined(words: readonly string[]): string[] {
  const [head = '', ...rest] = words;
  return head === 'so' && rest.length === 2 ? [`${head} ${rest.join('')}`, words.join('')] : [];
}

const initials = (words: readonly string[]) =>
  words.map((word) => (/^\d/.test(word) ? word : (word[0] ?? ''))).join('');

/** "stttt", "so tttt", "sgd dt", "so gd dt": initials, whole or cut where the name is cut. Only names of a head and two words or more. */
function abbreviationsOf(pieces: readonly (readonly string[])[]): string[] {
  const words = pieces.flat();
  if (words.length < 3) return [];
  const [head = '', ...rest] = words;
  const ways = [initials(words), `${head} ${initials(rest)}`];
  for (const split of splits(pieces)) {
    const parts = split.map(initials);
    ways.push(parts.join(' '));
    if ((parts[0] ?? '').length > 1) ways.push(`${head} ${[(parts[0] ?? '').slice(1), ...parts.slice(1)].join(' ')}`);
  }
  return ways.filter((way) => way.replaceAll(' ', '').length >= 3);
}

/** The pieces as they are, and with all but the last joined: "vhtt dl" for Văn hóa, Thể thao và Du lịch. */
function splits(pieces: readonly (readonly string[])[]): string[][][] {
  if (pieces.length < 2) return [];
  const all = pieces.map((piece) => [...piece]);
  return pieces.length === 2 ? [all] : [all, [all.slice(0, -1).flat(), all.at(-1) ?? []]];
}

/** The beginning of a long name: "so giao duc", "so lao dong thuong binh". */
function shortenedOf(pieces: readonly (readonly string[])[]): string[] {
  const words = pieces.flat();
  if (words.length < 4 || words[0] === 'ubnd' || words[0] === 'uy') return [];
  const ways: string[] = [];
  for (let length = 3; length < words.length; length++) ways.push(words.slice(0, length).join(' '));
  return ways;
}

function headless(text: string): string[] {
  return HEADS.filter((head) => text.startsWith(`${head} `)).flatMap((head) => {
    const rest = text.slice(head.length + 1);
    const words = rest.split(' ');
    return rest.length < 4 ? [rest] : words.length > 3 ? [rest, words.slice(0, 2).join(' ')] : [rest];
  });
}

function bareAbbreviations(pieces: readonly (readonly string[])[]): string[] {
  const [, ...rest] = pieces.flat();
  return rest.length >= 3 ? [initials(rest)] : [];
}
