import type { Scene } from './scene.ts';
import { mayMean, type Syllable, syllableOf } from './syllable.ts';

export type Halting = 'pause' | 'cancel' | 'resume';

/** What says that a task is to stand still, to be given up, or to go on; the longer ones come first. */
const VERBS: readonly (readonly [Halting, readonly string[]])[] = [
  [
    'resume',
    [
      ...['bỏ tạm dừng', 'huỷ tạm dừng', 'thôi tạm dừng', 'hết tạm dừng', 'dừng tạm dừng', 'kết thúc tạm dừng'],
      ...['tiếp tục', 'khôi phục lại', 'khôi phục', 'chạy lại', 'chạy tiếp', 'làm tiếp', 'thực hiện tiếp'],
      ...['triển khai tiếp', 'triển khai lại', 'hoạt động lại', 'kích hoạt lại', 'khởi động lại', 'mở lại'],
      ...['resume', 'restore'],
    ],
  ],
  [
    'pause',
    [...['tạm dừng', 'tạm ngừng', 'tạm ngưng', 'tạm đình chỉ', 'tạm hoãn', 'tạm gác', 'đình chỉ', 'pause', 'suspend']],
  ],
  [
    'cancel',
    ['huỷ bỏ', 'xoá bỏ', 'loại bỏ', 'bỏ hẳn', 'dừng hẳn', 'ngừng hẳn', 'chấm dứt', 'huỷ', 'xoá', 'bỏ', 'cancel'],
  ],
  ['pause', ['dừng', 'ngừng', 'ngưng']],
];

/** Words beside it by which an order is put politely, or passed on. */
const POLITE = [
  ...['dạ', 'vâng', 'thôi', 'em', 'anh', 'chị', 'tôi', 'mình', 'bot', 'nhờ', 'xin', 'đề nghị', 'kiến nghị', 'đề xuất'],
  ...[
    'yêu cầu',
    'cho phép',
    'cho',
    'được',
    'thống nhất',
    'đồng ý',
    'quyết định',
    'chỉ đạo',
    'giúp',
    'hộ',
    'hiện',
    'nay',
  ],
  ...['bây giờ', 'từ hôm nay', 'hôm nay', 'please'],
];
/** What may stand between the verb and the task. */
const OBJECT = [
  ...['thực hiện', 'triển khai', 'làm', 'công việc', 'nhiệm vụ', 'đầu việc', 'việc', 'đối với', 'với', 'cho', 'lại'],
  ...['luôn', 'ngay', 'hẳn', 'the', 'task'],
];
/** What ends an order and says nothing. */
const TAIL = [
  ...['đi', 'nhé', 'nha', 'nhá', 'nghe', 'ạ', 'a', 'giúp', 'hộ', 'cho', 'tôi', 'em', 'anh', 'chị', 'mình', 'luôn'],
  ...['ngay', 'lại', 'nữa', 'thôi', 'thực hiện', 'triển khai', 'làm', 'từ hôm nay', 'hôm nay', 'khỏi kế hoạch', 'bot'],
  ...['ra khỏi kế hoạch', 'please'],
];

const compiled = new Map<readonly string[], readonly (readonly Syllable[])[]>();

function phrasesOf(list: readonly string[]): readonly (readonly Syllable[])[] {
  const known = compiled.get(list);
  if (known !== undefined) return known;
  const phrases = list.map((phrase) => phrase.split(' ').map(syllableOf)).sort((a, b) => b.length - a.length);
  compiled.set(list, phrases);
  return phrases;
}

/** The end of the longest of the phrases that begins at `at`; null: none does. One word alone must be typed as it is meant. */
function endOf(scene: Scene, at: number, list: readonly string[]): number | null {
  const found = phrasesOf(list).find((words) =>
    words.every((word, i) => {
      const token = scene.tokens[at + i];
      if (token?.kind !== 'word' || !mayMean(token, word)) return false;
      return (
        words.length > 1 || !scene.accented || (token.tone === word.tone && token.marks.trim() === word.marks.trim())
      );
    }),
  );
  return found === undefined ? null : at + found.length;
}

export function verbAt(scene: Scene, at: number): { readonly what: Halting; readonly to: number } | null {
  for (const [what, list] of VERBS) {
    const to = endOf(scene, at, list);
    if (to !== null) return { what, to };
  }
  return null;
}

/** Where the empty words from `at` on end. */
export function past(scene: Scene, at: number, which: 'polite' | 'object' | 'tail'): number {
  const list = which === 'polite' ? POLITE : which === 'object' ? OBJECT : TAIL;
  let i = at;
  for (let to = endOf(scene, i, list); to !== null; to = endOf(scene, i, list)) i = to;
  return i;
}
