import type { Action } from '../../domain/permissions.ts';
import { type Part, unknownWords } from './part.ts';
import { mentions } from './question.ts';
import type { Reading } from './reading.ts';
import type { Read } from './request.ts';

/** "quyền của tôi", "tôi được làm gì?": what the person may do, in general or with one task. */
export const rights: Read = (sentence) => {
  const cue = sentence.content.find(({ name }) => name === 'rights');
  return cue === undefined || unknownWords(sentence.scene, sentence.from, cue.from) > 0
    ? null
    : rightsSaid(sentence, '');
};

/** "/quyen", "/quyen NV12", "/quyen xác nhận". */
export function rightsSaid(part: Part, rest: string): Reading {
  const tasks = part.codes.flatMap(({ what }) => what.codes);
  const action = rest === '' ? null : actionIn(part);
  return {
    intent: 'help',
    kind: 'rights',
    ...(tasks.length > 0 && { tasks }),
    ...(action !== null && { note: action }),
  };
}

/** "ai được xác nhận NV12?", "ai có quyền gia hạn?": who may. Null: something else is asked. */
export function whoMayOf(sentence: Part): Reading | null {
  if (!mentions(sentence, WHO_MAY)) return null;
  const action = actionIn(sentence);
  const tasks = sentence.codes.flatMap(({ what }) => what.codes);
  if (action === null && tasks.length === 0) return null;
  return {
    intent: 'help',
    kind: 'rights',
    ...(tasks.length > 0 && { tasks }),
    ...(action !== null && { note: action }),
  };
}

const WHO_MAY = [
  'ai duoc phep',
  'ai duoc quyen',
  'ai co quyen',
  'ai co the',
  'ai co tham quyen',
  'ai duoc xac nhan',
  'ai duoc tra',
  'ai duoc duyet',
  'ai duoc gia han',
  'ai duoc bao cao',
  'ai duoc chuyen',
  'ai duoc giao viec',
  'ai duoc don doc',
  'ai duoc xem',
  'ai duoc ket thuc',
  'ai duoc tam dung',
  'ai duoc huy',
  ...['doi', 'sua', 'them', 'bo', 'nhap'].flatMap((verb) => [`ai duoc ${verb} ngay nghi`, `ai duoc ${verb} lich nghi`]),
  'who may',
  'who can',
  'who is allowed to',
];

/** What is asked about, the more particular first. */
const ACTIONS: readonly (readonly [readonly string[], Action])[] = [
  [['ngay nghi', 'lich nghi', 'lam bu', 'hoan doi', 'days off'], 'change_calendar'],
  [['dau moi phoi hop', 'name the supporting officer'], 'name_support'],
  [['bao phan phoi hop', 'phan phoi hop', 'report the part', 'supporting part'], 'report_support'],
  [['ask for more time', 'ask for an extension'], 'request_extension'],
  [['giao viec', 'giao nhiem vu', 'hand out'], 'assign'],
  [['chuyen', 'doi dau moi', 'ban giao', 'reassign', 'hand over'], 'reassign'],
  [['duyet gia han', 'dong y gia han', 'gia han', 'lui han', 'extend', 'grant'], 'decide_extension'],
  [['xin gia han'], 'request_extension'],
  [['tra lai', 'tra ve', 'return'], 'return'],
  [['xac nhan', 'duyet', 'nghiem thu', 'confirm', 'approve'], 'confirm'],
  [['don doc', 'nhac', 'urge'], 'urge'],
  [['giai trinh'], 'request_explanation'],
  [['thao go', 'go vuong', 'go kho'], 'resolve_obstacle'],
  [['bao xong', 'bao hoan thanh', 'report done'], 'report_done'],
  [['bao cao', 'cap nhat', 'bao tien do', 'report'], 'report_progress'],
  [['tam dung', 'pause'], 'pause'],
  [['huy', 'cancel'], 'cancel'],
  [['xem', 'see', 'view'], 'view'],
];

function actionIn(sentence: Part): Action | null {
  if (mentions(sentence, ['xin gia han'])) return 'request_extension';
  return ACTIONS.find(([phrases]) => mentions(sentence, phrases))?.[1] ?? null;
}
