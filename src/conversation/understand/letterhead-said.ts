import type { LetterheadField } from '../../domain/letterhead.ts';
import type { Reading } from './reading.ts';

/** What is wanted of the head and the foot of the written report. */
export interface LetterheadWish {
  /** Left out: all of it is to be shown. */
  readonly field?: LetterheadField;
  /** Left out: it is to be asked for. Null: as the name of the office gives it. */
  readonly value?: string | null;
}

/** Names of the fields in keys, the longer first where one begins with another. */
const FIELDS: readonly (readonly [LetterheadField, string])[] = [
  ['parent_body', 'co quan chu quan|co quan cap tren|don vi cap tren|chu quan'],
  ['body', 'ten co quan|co quan ban hanh|don vi ban hanh|ten don vi'],
  ['place', 'dia danh|noi ban hanh'],
  ['symbol', 'so ky hieu|ky hieu'],
  ['number', 'so van ban|so bao cao|so(?=[\\s:]+(?:la\\s+)?(?:\\d{1,5}|mac dinh|de trong)\\s*$)'],
  ['summary', 'trich yeu|ten bao cao'],
  ['addressees', 'kinh gui'],
  ['authority', 'tham quyen ky|quyen han ky|the ky|hinh thuc ky'],
  ['position', 'chuc vu(?: nguoi ky)?|chuc danh(?: nguoi ky)?'],
  ['signer', 'ho ten nguoi ky|nguoi ky(?: ten)?|ten nguoi ky'],
  ['recipients', 'noi nhan'],
];

const POLITE =
  '(?:(?:cho|xin|xem|hay|vui long|toi|muon|em|anh|minh|giup|dat|sua|doi|thay|chinh|cap nhat|ghi|cai dat|cai|lai) )*';
const FORM = '(?:mau|the thuc|tieu de|phan dau|thong tin) (?:cua )?(?:van ban )?bao cao(?: van ban)?';
const FIELD = `(?:${FIELDS.map(([, words]) => `(?:${words})`).join('|')})`;
const IS = '(?:[\\s:=,.-]+(?:la|thanh|:)?\\s*|$)';
const SHOWN = pattern(`^ *${POLITE}${FORM}[\\s.?!]*$`);
const AFTER_FORM = pattern(`^ *${POLITE}${FORM}[\\s:,.-]*(?=${FIELD})`);
/** "Người ký báo cáo là …", "nơi nhận trên báo cáo: …". */
const BEFORE_FORM = pattern(`^ *${POLITE}(${FIELD})(?: (?:cua|tren|trong))?(?: mau)? bao cao(?=[\\s:=]|$)`);

/** A sentence about the head and the foot of the written report; null: it is about something else. `text`: as typed, NFC. */
export function letterheadSaid(text: string): Reading | null {
  const key = keyOf(text);
  if (SHOWN.test(key)) return { intent: 'settings', kind: 'letterhead' };
  const form = AFTER_FORM.exec(key);
  if (form !== null) return ofField(text.slice(form[0].length));
  const before = BEFORE_FORM.exec(key);
  const field = before === null ? undefined : fieldAt(before[1] ?? '');
  return before === null || field === undefined ? null : wishing(field.name, text.slice(before[0].length));
}

/** The same after the command: "/maubaocao nơi nhận Tỉnh uỷ; Lưu: VT". */
export function letterheadAfterCommand(rest: string): Reading {
  return ofField(rest) ?? { intent: 'settings', kind: 'letterhead' };
}

function ofField(text: string): Reading | null {
  const field = fieldAt(keyOf(text));
  return field === undefined ? null : wishing(field.name, text.slice(field.length));
}

function fieldAt(key: string): { readonly name: LetterheadField; readonly length: number } | undefined {
  for (const [name, words] of FIELDS) {
    const found = pattern(`^ *(?:${words})(?=${IS})`).exec(key);
    if (found !== null) return { name, length: found[0].length };
  }
  return undefined;
}

function wishing(field: LetterheadField, rest: string): Reading {
  const typed = rest.slice(new RegExp(`^${IS}`).exec(keyOf(rest))?.[0].length ?? 0).trim();
  const words = keyOf(typed).replace(/[.!\s]+$/, '');
  const value = /^(?:ve |theo |lai )*mac dinh$/.test(words)
    ? null
    : /^(?:de trong|bo trong|khong ghi|bo|xoa)$/.test(words)
      ? ''
      : typed;
  return {
    ...{ intent: 'settings', kind: 'letterhead' },
    letterhead: { field, ...(typed !== '' && { value }) },
    ...(typed !== '' && { note: typed }),
  };
}

/** Between words there may be several blanks, at the beginning none. */
function pattern(source: string): RegExp {
  return new RegExp(source.replace('^ *', '^\\s*').replaceAll(' ', '\\s+'));
}

/** Letter by letter, so that a place in the key is a place in the text. */
function keyOf(text: string): string {
  return [...text]
    .map((letter) => {
      const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace('đ', 'd');
      return plain.length === letter.length ? plain : letter;
    })
    .join('');
}
