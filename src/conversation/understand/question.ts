import type { Kind } from './kind.ts';
import { type Part, placeOf } from './part.ts';
import type { Reading } from './reading.ts';
import type { Draft } from './resolve.ts';

/** Reads one sort of question; `null` when the sentence asks none. */
export type Read = (sentence: Part) => Reading | null;

/** Whether one of the phrases (keys) stands anywhere in the sentence. */
export function mentions(sentence: Part, phrases: readonly string[]): boolean {
  return placeOf(sentence, phrases) !== null;
}

const OWN_UNIT = ['vi', 'phong', 'so', 'quan', 'ban', 'ben'].flatMap((unit) =>
  ['toi', 'em', 'minh', 'chung', 'ta'].map((whose) => `${unit} ${whose}`),
);

/** "đơn vị tôi" is the unit, not the person. */
export function ownUnit(sentence: Part): boolean {
  return mentions(sentence, OWN_UNIT);
}

export const timeOnly = (scope: Draft): Draft => ({
  ...(scope.period !== undefined && { period: scope.period }),
  ...(scope.date !== undefined && { date: scope.date }),
});

const FINISHED = ['xong duoc nhung', 'xong duoc may', 'hoan thanh duoc nhung', 'hoan thanh duoc may viec'];

/** Only what is still open, or what is finished, when asked so. */
export function openKind(sentence: Part): { kind?: Kind } {
  if (mentions(sentence, FINISHED)) return { kind: 'done' };
  return mentions(sentence, [
    'chua xong',
    'chua hoan',
    'chua ht',
    'chua lam',
    'con viec nao',
    'con nhiem vu nao',
    'con treo',
  ])
    ? { kind: 'open' }
    : {};
}
