import type { Part } from '../part.ts';

/** A part as plain words (keys) with one blank between them, so that phrases can be looked for; and where each word stands. */
export interface PlainWords {
  readonly text: string;
  /** Where the token stands in the text. */
  offsetOf(token: number): number;
}

/** Tones of "nghỉ", which many confuse with "nghĩ" when they type; "nghị" is another word. */
const OFF_TONES = new Set(['', '\u0309', '\u0303']);
const OTHER_WORD = '-';

export function plainWords({ scene, from, to }: Part): PlainWords {
  const starts: number[] = [];
  let text = '';
  for (let i = from; i < to; i++) {
    const { key = '', text: typed = '', tone = '' } = scene.tokens[i] ?? {};
    if (text !== '') text += ' ';
    starts.push(text.length);
    const word = key === 'nghi' && isOther(tone, scene.tokens, i) ? OTHER_WORD : key;
    text += word === '' ? typed : word;
  }
  return {
    text,
    offsetOf: (token) => starts[token - from] ?? text.length,
  };
}

type Words = readonly { readonly key: string }[];

/** "Đề nghị", "hội nghị", "nghị quyết", also without diacritics. */
function isOther(tone: string, tokens: Words, at: number): boolean {
  if (!OFF_TONES.has(tone)) return true;
  const [before, after] = [tokens[at - 1]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (tone === '' && (BEFORE_OTHER.has(before) || AFTER_OTHER.has(after))) return true;
  return after === 'dinh' || after === 'quyet';
}

const BEFORE_OTHER = new Set(['de', 'hoi', 'kien', 'tham', 'toi', 'suy']);
const AFTER_OTHER = new Set(['luc', 'truong', 'ngo', 'van']);
