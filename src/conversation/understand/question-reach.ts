import { isAsked } from './mood.ts';
import { hasCue, type Part } from './part.ts';
import { mentions } from './question.ts';
import type { Reading } from './reading.ts';
import { unitScope } from './resolve.ts';

const NEVER = ['vao', 'dung', 'lien ket', 'ket noi', 'dang ky', 'tham gia', 'kich hoat', 'cai', 'su dung'].flatMap(
  (verb) => ['chua', 'chua he', 'chua tung'].map((not) => `${not} ${verb}`),
);
const BLOCKED = ['chan bot', 'block bot', 'da chan', 'chan tin', 'xoa bot'];
const MUTE = [
  'khong phan hoi',
  'chua phan hoi',
  'khong tuong tac',
  'khong bam gi',
  'khong tra loi bot',
  'khong hoi am',
];
const NOT_REACHED = [
  ...['nhan duoc tin', 'nhan dc tin', 'nhan tin', 'nhan duoc thong bao'],
  ...['lien lac duoc', 'lien lac dc', 'lien he duoc', 'lien he dc'],
].flatMap((verb) => ['khong', 'chua', 'ko'].map((not) => `${not} ${verb}`));
const BOT = ['bot', 'he thong', 'nhac viec', 'tai khoan', 'may chu'];
const WHO = [
  'ai',
  'nguoi',
  'can bo',
  'chuyen vien',
  'dong chi',
  'danh sach',
  'don vi nao',
  'nhung don vi',
  'thu truong',
];

/** "ai chưa vào bot", "người nào đã chặn bot", "ai không phản hồi", "ai không nhận được tin"; null: something else. */
export function whoIsReached(sentence: Part): Reading | null {
  if (!mentions(sentence, WHO) || !(isAsked(sentence) || hasCue(sentence, 'listing', 'which_person'))) return null;
  const kind = kindOf(sentence);
  return kind === null ? null : { intent: 'settings', kind, ...unitScope(sentence) };
}

/** "/nguoinhan", "/nguoinhan chưa vào bot", "/nguoinhan Sở Y tế". */
export function reachOf(part: Part): Reading {
  return { intent: 'settings', kind: kindOf(part) ?? 'reach', ...unitScope(part) };
}

function kindOf(sentence: Part): 'never' | 'blocked' | 'mute_people' | 'reach' | null {
  if (mentions(sentence, BLOCKED)) return 'blocked';
  if (mentions(sentence, NEVER) && mentions(sentence, BOT)) return 'never';
  if (mentions(sentence, NOT_REACHED)) return 'reach';
  return mentions(sentence, MUTE) ? 'mute_people' : null;
}
