import { isAsked } from './mood.ts';
import { type Part, peopleIn } from './part.ts';
import type { Read } from './request.ts';
import { personFields } from './resolve.ts';
import { oneOfAt } from './token-match.ts';

const MOVING = ['ban giao lai', 'ban giao', 'dieu chuyen', 'chuyen giao', 'chuyen', 'giao', 'move', 'hand over'];
const ALL = [
  'het toan bo',
  'het tat ca',
  'tat ca cac',
  'toan bo cac',
  'toan bo',
  'tat ca',
  'het cac',
  'het',
  'moi',
  'cac',
  'all',
];
const WORK = ['cong viec', 'dau viec', 'nhiem vu', 'viec', 'tasks', 'nv'];
const TO = ['lai cho', 'qua cho', 'sang cho', 'cho', 'sang', 'qua', 've', 'to'];

/** "chuyển hết việc của anh Nam cho chị Hà": everything of somebody who is there goes to another. Shown first, whatever is meant. */
export const moveAll: Read = (sentence, context) => {
  const { scene, to } = sentence;
  const { tokens } = scene;
  if (sentence.codes.length > 0 || sentence.figures.length > 0 || isAsked(sentence)) return null;
  const [giver, receiver, another] = peopleIn(sentence);
  if (giver === undefined || receiver === undefined || another !== undefined) return null;
  const work = workAfterVerb(sentence);
  if (work === null) return null;
  const of = oneOfAt(tokens, work, ['ma', 'cua', 'do', 'from']) ?? work;
  const link = oneOfAt(tokens, giver.to, [
    ...['dang lam', 'phu trach'].flatMap((doing) => TO.map((word) => `${doing} ${word}`)),
    ...TO,
  ]);
  if (giver.from !== of || link !== receiver.from) return null;
  // What follows narrows it down: that is not understood yet.
  if (tokens.slice(receiver.to, to).some(({ kind, key }) => kind !== 'mark' && !AFTER.has(key))) return null;
  const [giving, taking] = [personFields(giver, context), personFields(receiver, context)];
  const unsure = giving.ask === undefined ? taking : giving;
  if (unsure.ask !== undefined) {
    const { candidates: _, ...rest } = unsure;
    return { intent: 'assign', kind: 'all', ...rest };
  }
  return {
    ...{ intent: 'assign', kind: 'all', ...taking },
    people: [giving.person ?? '', taking.person ?? ''],
    personIds: [giving.personId ?? '', taking.personId ?? ''],
  };
};

const AFTER = new Set(['nhe', 'a', 'nha', 'giup', 'em', 'toi', 'ngay', 'luon', 'voi', 'di']);

/** "chuyển hết việc", "giao toàn bộ nhiệm vụ": the place after it; the verb comes first, politeness aside. */
function workAfterVerb({ scene, from, to }: Part): number | null {
  const { tokens } = scene;
  for (let i = from; i < Math.min(to, from + 4); i++) {
    const verb = oneOfAt(tokens, i, MOVING);
    if (verb === null) continue;
    const all = oneOfAt(tokens, verb, ALL);
    const work = oneOfAt(tokens, all ?? verb, WORK);
    return work === null ? null : (oneOfAt(tokens, work, ['con lai', 'dang lam', 'hien co']) ?? work);
  }
  return null;
}
