import { textKey } from './text-key.ts';

/** What stands in the head and at the foot of a written report (Nghị định 30/2020/NĐ-CP, Phụ lục I), as settings. */
export const letterheadFields = [
  'parent_body',
  'body',
  'place',
  'number',
  'symbol',
  'summary',
  'addressees',
  'authority',
  'position',
  'signer',
  'recipients',
] as const;
export type LetterheadField = (typeof letterheadFields)[number];

/** '' where nothing is to stand there; several lines in `addressees`, `authority` and `recipients`. */
export type Letterhead = Readonly<Record<LetterheadField, string>>;

export type LetterheadFault =
  | { readonly fault: 'too_long'; readonly most: number }
  | { readonly fault: 'too_many_lines'; readonly most: number }
  /** Not a number of one to five figures. */
  | { readonly fault: 'number' }
  /** Not "BC-TCT". */
  | { readonly fault: 'symbol' }
  /** A report cannot do without it. */
  | { readonly fault: 'blank' };

const MOST_LETTERS: Readonly<Record<LetterheadField, number>> = {
  parent_body: 150,
  body: 150,
  place: 60,
  number: 5,
  symbol: 30,
  summary: 250,
  addressees: 600,
  authority: 200,
  position: 100,
  signer: 60,
  recipients: 1500,
};

const MOST_LINES: Readonly<Partial<Record<LetterheadField, number>>> = { addressees: 8, authority: 3, recipients: 20 };

/** What a report cannot do without. */
const NEVER_BLANK: ReadonlySet<LetterheadField> = new Set(['body', 'place', 'symbol', 'summary']);

export const mayBeBlank = (field: LetterheadField): boolean => !NEVER_BLANK.has(field);

/** What somebody typed for a field, in one form: NFC, no control characters, list marks and end marks of lines taken off. */
export function letterheadValue(field: LetterheadField, typed: string): string | LetterheadFault {
  const lines = linesOf(typed, MOST_LINES[field] === undefined ? /\n/ : /[\n;]/);
  const most = MOST_LINES[field] ?? 1;
  const value = MOST_LINES[field] === undefined ? lines.join(' ') : lines.join('\n');
  if (value === '') return mayBeBlank(field) ? '' : { fault: 'blank' };
  if (field === 'number') return /^\d{1,5}$/.test(value) ? value : { fault: 'number' };
  if (value.length > MOST_LETTERS[field]) return { fault: 'too_long', most: MOST_LETTERS[field] };
  if (MOST_LINES[field] !== undefined && lines.length > most) return { fault: 'too_many_lines', most };
  if (field === 'symbol') return symbolOf(value) ?? { fault: 'symbol' };
  return value;
}

function linesOf(typed: string, between: RegExp): string[] {
  return typed
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Cf}]/gu, ' ')
    .split(between)
    .map((line) =>
      line
        .replace(/\s+/g, ' ')
        .trim()
        .replace(/^[-–•*+]\s*/, '')
        .replace(/[;,.]+$/, (end) => (end.startsWith('.') && !end.startsWith('...') ? '' : end.replace(/[;,]/g, '')))
        .trim(),
    )
    .filter((line) => line !== '');
}

/** "BC-TCT": capitals, figures and hyphens. */
function symbolOf(value: string): string | null {
  const symbol = value.replace(/^\/+/, '').replace(/\s+/g, '').toUpperCase();
  return /^[\p{Lu}\d]+(?:-[\p{Lu}\d.&]+)*$/u.test(symbol) ? symbol : null;
}

/** What sort of body it is: who signs for it, and how it is written in a symbol, follows from that. */
export type BodySort =
  | 'people_committee'
  | 'people_council'
  | 'steering'
  | 'working_group'
  | 'police'
  | 'department'
  | 'office'
  | 'division'
  | 'other';

const SORTS: readonly (readonly [RegExp, BodySort])[] = [
  [/^(uy ban nhan dan|ubnd)\b/, 'people_committee'],
  [/^(hoi dong nhan dan|hdnd)\b/, 'people_council'],
  [/^ban chi dao\b/, 'steering'],
  [/^to cong tac\b/, 'working_group'],
  [/^cong an (tinh|thanh pho)\b/, 'police'],
  [/^so\b/, 'department'],
  [/^van phong\b/, 'office'],
  [/^phong\b/, 'division'],
];

export function sortOfBody(name: string): BodySort {
  const key = textKey(name);
  return SORTS.find(([begin]) => begin.test(key))?.[1] ?? 'other';
}

const PLACE = /(?:^|\s)(?:tỉnh|thành phố|tp\.?|huyện|thị xã|thị trấn|xã|phường|đặc khu)\s+(\p{Lu}[\p{L}\s.'-]*)$/iu;

/** "Nghệ An" of "UBND tỉnh Nghệ An"; null: the name does not say where the body is. */
export function placeIn(name: string): string | null {
  const place = PLACE.exec(name.normalize('NFC').trim())?.[1]?.trim() ?? '';
  return /^\p{Lu}/u.test(place) ? place : null;
}

/** "Tổ công tác Đề án 06" and "tỉnh Nghệ An": what it is called and where it is; '' for what the name does not say. */
export function splitAtPlace(name: string): readonly [own: string, where: string] {
  const whole = name.normalize('NFC').trim();
  const found = placeIn(whole) === null ? null : PLACE.exec(whole);
  if (found === null) return [whole, ''];
  return [whole.slice(0, found.index).trim(), whole.slice(found.index).trim()];
}

/** "SGDĐT" of "Sở Giáo dục và Đào tạo": the first letters of its words, without where it is. An abbreviation in the name stays whole. */
export function initialsOf(name: string): string {
  const [own, where] = splitAtPlace(name);
  return (own === '' ? where : own)
    .split(/[\s,–-]+/u)
    .filter((word) => word !== '' && !SMALL.has(word.toLowerCase()))
    .map((word) => (/^\p{Lu}{2,}$/u.test(word) ? word : word.charAt(0).toUpperCase()))
    .filter((letter) => /[\p{Lu}\d]/u.test(letter))
    .join('');
}

const SMALL = new Set(['và', 'của', 'về']);
