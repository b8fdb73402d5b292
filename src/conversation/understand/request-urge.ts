import type { Cue } from './cues.ts';
import { cueIn, hasCue, type Part, unknownWords, wordsIn } from './part.ts';
import type { Reading } from './reading.ts';
import type { Read } from './request.ts';
import type { Scene } from './scene.ts';
import { sentencesOf } from './segments.ts';

/** "Ai chưa trả lời đôn đốc?", "kết quả đôn đốc": what became of the own urgings. */
export const urgingsAsked: Read = ({ content, codes, scene, from, to }) => {
  const cue = content.find(({ name }) => name === 'unanswered' || name === 'urgings');
  if (cue === undefined || codes.length > 0) return null;
  const others = unknownWords(scene, from, cue.from) + unknownWords(scene, cue.to, to);
  if (others > MOST_OTHERS) return null;
  return { intent: 'pending', kind: cue.name === 'unanswered' ? 'unanswered' : 'urgings' };
};

/** Words beside the phrase that change nothing ("của Sở Y tế" is known): "hôm qua", "vậy em". */
const MOST_OTHERS = 2;

/** "Các đơn vị chưa báo cáo", "tất cả việc của Sở Y tế": lists that are named in words of their own. */
export function silentOrAll(sentence: Part): 'silent' | 'open' | undefined {
  if (hasCue(sentence, 'silent')) return 'silent';
  const keys = sentence.scene.tokens.slice(sentence.from, sentence.to).map(({ key }) => key);
  return /(tat ca|toan bo|moi) (cac |nhung )?(viec|nhiem vu|cong viec|dau viec|nv)\b/.test(keys.join(' '))
    ? 'open'
    : undefined;
}

/**
 * The own sentence of whoever urges: what stands after a colon, else what stands behind everything that was named. Of a whole list only
 * what is set apart by a mark ("các việc quá hạn, khẩn trương báo cáo"): the rest describes the list. An explanation is asked for in the
 * usual words unless a colon says otherwise.
 */
export function wordsToSend(sentence: Part, cue: Cue, explains: boolean): string {
  const { scene, to, codes, names } = sentence;
  const marked = (marks: readonly string[], from: number) => {
    const at = scene.tokens.findIndex(({ text }, i) => i >= from && i < to && marks.includes(text));
    return at < 0 ? '' : wordsIn(scene, at + 1, to);
  };
  const named = Math.max(
    cue.to,
    ...codes.map((found) => found.to),
    ...names.filter(({ weak }) => !weak).map((one) => one.to),
  );
  const afterColon = marked([':'], cue.to);
  if (afterColon !== '' || explains) return afterColon;
  const list = cueIn(sentence, 'overdue', 'due_soon', 'behind', 'silent');
  if (codes.length === 0 && (list !== undefined || silentOrAll(sentence) !== undefined))
    return marked([','], Math.max(named, list?.to ?? 0));
  return unknownWords(scene, named, to) > 0 ? wordsIn(scene, named, to) : '';
}

/** "Đôn đốc NV12. Phải xong trước thứ Sáu.": what follows goes with it, unless something of it is to be done by itself. */
export function withFollowingWords(readings: readonly Reading[], scene: Scene): Reading[] {
  const [urging, ...rest] = readings;
  const [first, second] = sentencesOf(scene);
  const isAlone = urging?.intent === 'urge' && urging.ask === undefined && urging.note === undefined;
  if (!isAlone || first === undefined || second === undefined || !rest.every(isTalk)) return [...readings];
  const note = wordsIn(scene, first.to, scene.tokens.length);
  return hasCue(second, 'thanks', 'greeting') || note === '' ? [...readings] : [{ ...urging, note }];
}

/** Read for itself it would be nothing, or nothing certain. */
const isTalk = ({ intent, ask }: Reading) => intent === 'none' || ask !== undefined;
