import { isAsked } from './mood.ts';
import { cueIn, type Part, unknownWords } from './part.ts';
import { keysAt, oneOfAt, oneOfBefore } from './token-match.ts';
import type { Token } from './tokens.ts';

/** Words that make the code after them the whole of which something is a part. */
const OF_WHOLE = [
  'la mot phan cua',
  'la viec con cua',
  'mot phan viec cua',
  'mot phan cua',
  'phan viec cua',
  'phan viec thuoc',
  'nhiem vu con cua',
  'nhiem vu con thuoc',
  'nhiem vu con cho',
  'nhiem vu con',
  'viec con cua',
  'viec con thuoc',
  'viec con cho',
  'viec con trong',
  'viec con',
  'nam trong',
  'thuoc ve',
  'thuoc',
] as const;

/** "chia NV12", "tách nhỏ NV12 thành việc con". */
const DIVIDES = [
  'chia nho',
  'chia viec',
  'chia bot',
  'chia',
  'tach nho',
  'tach viec',
  'tach',
  'phan nho',
  'phan ra',
  'phan chia',
] as const;

/** The task of which a part is handed down, and the tokens that say so. */
export interface WholeSaid {
  readonly code: string;
  readonly from: number;
  readonly to: number;
}

/** "… thuộc NV12", "việc con của NV12: …". */
export function wholeNamed({ scene, codes, from }: Part): WholeSaid | null {
  for (const found of codes) {
    const [code, another] = found.what.codes;
    const words = oneOfBefore(scene.tokens, found.from, OF_WHOLE);
    if (code === undefined || another !== undefined || words === null) continue;
    const start = found.from - words.split(' ').length;
    if (start < from || isStill(scene.tokens, start, words)) continue;
    return { code, from: start, to: found.to };
  }
  return null;
}

/** The code that is to be divided: "chia NV12 cho Phòng Kế toán: …". */
export function divided({ scene, codes, from }: Part): WholeSaid | null {
  const [found] = codes;
  const [code, another] = found?.what.codes ?? [];
  if (found === undefined || code === undefined || another !== undefined) return null;
  const words = oneOfBefore(scene.tokens, found.from, DIVIDES);
  if (words === null) return null;
  const start = found.from - words.split(' ').length;
  return start < from || unknownWords(scene, from, start) > 0 ? null : { code, from: start, to: found.to };
}

/** "việc còn": what is left, not a part. Without diacritics only what follows tells them apart. */
function isStill(tokens: readonly Token[], from: number, words: string): boolean {
  const at = words.split(' ').indexOf('con');
  return at >= 0 && tokens[from + at]?.text.toLowerCase().normalize('NFC') === 'còn';
}

/** "NV12 có những việc con nào", "việc con của NV12": it asks for the parts. */
export function asksOfParts({ scene, from, to }: Part): boolean {
  for (let i = from; i < to; i++) {
    if (oneOfAt(scene.tokens, i, ['cac phan viec', 'may phan viec', 'phan viec', 'nhiem vu con']) !== null) return true;
    if (!keysAt(scene.tokens, i, 'viec con') || isStill(scene.tokens, i, 'viec con')) continue;
    const typed = scene.tokens[i + 1]?.text.toLowerCase() ?? '';
    const marked = scene.tokens[i]?.text.normalize('NFC') === 'việc' && typed === 'con';
    const next = scene.tokens[i + 2];
    if (marked || next === undefined || next.kind !== 'word' || ['cua', 'thuoc', 'nao'].includes(next.key)) return true;
  }
  return false;
}

/** "đặt trọng số NV12.1 là 3", "NV12.1 trọng số 3": null where it says none. */
export function weighed(sentence: Part): { readonly code: string; readonly weight: number } | null {
  const { scene, codes, from, to } = sentence;
  const [found] = codes;
  const [code, another] = codes.flatMap(({ what }) => what.codes);
  if (found === undefined || another !== undefined || code?.includes('.') !== true) return null;
  if (isAsked(sentence) || cueIn(sentence, 'assign') !== undefined || divided(sentence) !== null) return null;
  const isSaid = (at: number) => oneOfAt(scene.tokens, at, ['trong so', 'ty trong', 'ti trong']) !== null;
  let before = false;
  for (let i = from; i < found.from; i++) before ||= isSaid(i);
  const after = [found.to, found.to + 1].some((at) => at < to && isSaid(at));
  const figure = before || after ? sentence.figures.find((one) => one.from >= found.to)?.what : undefined;
  if (figure?.kind !== 'percent' && figure?.kind !== 'amount') return null;
  return { code, weight: figure.value };
}
