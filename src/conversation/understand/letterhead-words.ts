import type { LetterheadField } from '../../domain/letterhead.ts';

/** What is wanted of the head and the foot of the written report. */
export interface LetterheadWish {
  /** Left out: all of it is to be shown. */
  readonly field?: LetterheadField;
  /** Left out: it is to be asked for. Null: as the name of the office gives it. */
  readonly value?: string | null;
}

/** Names of the fields in keys, the longer first where one begins with another. */
const NAMES: readonly (readonly [LetterheadField, string])[] = [
  ['parent_body', 'co quan chu quan|co quan cap tren|don vi cap tren|chu quan'],
  ['body', 'ten co quan|co quan ban hanh|don vi ban hanh|ten don vi'],
  ['place', 'dia danh|noi ban hanh'],
  ['symbol', 'so ky hieu|ky hieu'],
  ['number', 'so van ban|so bao cao|so(?=[\\s:]+(?:la\\s+)?(?:\\d+|mac dinh|de trong)\\s*$)'],
  ['summary', 'trich yeu|ten bao cao'],
  ['addressees', 'kinh gui'],
  ['authority', 'tham quyen ky|quyen han ky|the ky|hinh thuc ky'],
  ['position', 'chuc vu(?: nguoi ky)?|chuc danh(?: nguoi ky)?'],
  ['signer', 'ho ten nguoi ky|nguoi ky(?: ten)?|ten nguoi ky'],
  ['recipients', 'noi nhan'],
];

/** Any name of a field, as the source of a pattern. */
export const FIELD = `(?:${NAMES.map(([, words]) => `(?:${words})`).join('|')})`;
/** What may stand between the name of a field and what it is to say. */
export const IS = '(?:[\\s:=,.-]+(?:la|thanh|:)?\\s*|$)';

/** The field with whose name a key begins, and how long that name is. */
export function fieldAt(key: string): { readonly name: LetterheadField; readonly length: number } | undefined {
  for (const [name, words] of NAMES) {
    const found = pattern(`^ *(?:${words})(?=${IS})`).exec(key);
    if (found !== null) return { name, length: found[0].length };
  }
  return undefined;
}

/** Between words there may be several blanks, at the beginning none. */
export function pattern(source: string): RegExp {
  return new RegExp(source.replace('^ *', '^\\s*').replaceAll(' ', '\\s+'));
}

/** Letter by letter, so that a place in the key is a place in the text. */
export function keyOf(text: string): string {
  return [...text]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
      return plain.length === letter.length ? plain : letter;
    })
    .join('');
}
