import type { Kind } from './kind.ts';
import { hasDiacritics, mayMean, type Syllable, syllableOf } from './syllable.ts';

/** What an obstacle is about, by the words in it; the one said first decides. One kind a line. */
const KINDS: readonly (readonly [Kind, string])[] = [
  ['funding', 'kinh phí|kp|tiền|vốn|ngân sách|giải ngân|dự toán|nguồn lực|đấu thầu|mua sắm|chi phí|tài trợ'],
  [
    'legal',
    'pháp lý|quy định|hướng dẫn|thông tư|nghị định|văn bản|thẩm quyền|cơ chế|luật|chủ trương|thủ tục|quy chế|phê duyệt|pháp luật|quyết định',
  ],
  [
    'technical',
    'kỹ thuật|kĩ thuật|máy|thiết bị|phần mềm|hệ thống|đường truyền|mạng|lỗi|server|dữ liệu|kết nối|internet|sóng|điện|hạ tầng|cổng dịch vụ|cổng thông tin|api|đăng nhập|website|camera|kiosk|liên thông',
  ],
  ['staff', 'người|ng|nhân lực|nhân sự|biên chế|cán bộ|nghỉ ốm|thai sản|luân chuyển|kiêm nhiệm|chuyên viên'],
  ['coordination', 'phối hợp|ý kiến|trả lời|phản hồi|cung cấp|hợp tác|thống nhất|đồng ý|ký'],
];
/** Only when nothing above was said: somebody else is waited for. */
const OTHERS = 'đơn vị|sở|ngành|huyện|xã|ubnd|công an|bên kia|các bên|bộ|tỉnh|cấp trên';

const phrasesOf = (cell: string) => cell.split('|').map((phrase) => phrase.split(' ').map(syllableOf));
const SPECIFIC = KINDS.map(([kind, cell]) => ({ kind, phrases: phrasesOf(cell) }));
const WAITING = phrasesOf(OTHERS);

/** The kind of an obstacle told in these words. */
export function obstacleKind(words: readonly Syllable[]): Kind {
  for (let i = 0; i < words.length; i++) {
    const found = SPECIFIC.find(({ phrases }) => phrases.some((phrase) => standsAt(words, i, phrase)));
    if (found !== undefined) return found.kind;
  }
  return words.some((_, i) => WAITING.some((phrase) => standsAt(words, i, phrase))) ? 'coordination' : 'other';
}

function standsAt(words: readonly Syllable[], at: number, phrase: readonly Syllable[]): boolean {
  return phrase.every((meant, i) => {
    const typed = words[at + i];
    return typed !== undefined && mayMean(typed, meant) && (typed.tone === meant.tone || !hasDiacritics(typed));
  });
}
