import { daysBetween } from './local-date.ts';
import { textKey } from './text-key.ts';
import { localDateAt } from './time-zone.ts';

/** Words that carry nothing of what an obstacle is about: how it is told, waiting, asking, time. Keys, without diacritics. */
const EMPTY = new Set(
  (
    'bi dang con van hien da chua khong ko duoc dc co gap mac vuong ket tac kho khan nghen cho doi thieu het do vi nen ma thi la ' +
    'cua ve cho voi va tu de nghi kien xuat can mong xin truoc sau ngay thang nam han tra loi phan hoi y som gap nua nay roi cap bo tri'
  ).split(' '),
);

/** How much of the words two texts must share to be near-same (Dice coefficient, 0–1). */
const NEAR = 0.6;

/**
 * Whether two texts tell of the same obstacle, so that joining them may be offered (never done unasked). Words of telling, numbers and
 * the name of the unit that is waited for aside; two texts that say no more than that they wait for that unit are the same.
 */
export function isNearSame(a: string, b: string, owner: string): boolean {
  const [first, second] = [wordsOf(a, owner), wordsOf(b, owner)];
  if (first.size + second.size === 0) return true;
  const shared = [...first].filter((word) => second.has(word)).length;
  return (2 * shared) / (first.size + second.size) >= NEAR;
}

function wordsOf(text: string, owner: string): ReadonlySet<string> {
  const names = new Set(textKey(owner).split(' '));
  const words = textKey(text).split(' ');
  return new Set(words.filter((word) => word !== '' && !/\d/.test(word) && !EMPTY.has(word) && !names.has(word)));
}

/** What an obstacle holds up, as far as the reader may know it. */
export interface Holding {
  readonly tasks: number;
  /** Units that lead those tasks. */
  readonly units: number;
  /** Calendar days that the tasks are overdue, all together. */
  readonly daysLate: number;
  readonly reportedAt: Date;
}

/**
 * The worst first: by the number of tasks held up, then of units, then by the days late, then the oldest (issue 4, point 5: điểm nghẽn are
 * ranked by what they hold up). Those that are alike keep their order.
 */
export function rankBottlenecks<T extends Holding>(obstacles: readonly T[]): T[] {
  return obstacles.toSorted(
    (a, b) =>
      b.tasks - a.tasks ||
      b.units - a.units ||
      b.daysLate - a.daysLate ||
      a.reportedAt.getTime() - b.reportedAt.getTime(),
  );
}

/** Calendar days that these tasks are overdue at the instant, all together. */
export function daysOverdue(
  tasks: readonly { readonly state: string; readonly overdueFrom: Date | null }[],
  at: Date,
  zone: string,
): number {
  return tasks
    .map(({ state, overdueFrom }) =>
      state !== 'open' || overdueFrom === null || overdueFrom > at
        ? 0
        : daysBetween(localDateAt(overdueFrom, zone), localDateAt(at, zone)) + 1,
    )
    .reduce((sum, days) => sum + days, 0);
}

export type ObstacleState = 'open' | 'answered' | 'resolved' | 'withdrawn' | 'joined';
export type ObstacleDeed = 'answer' | 'assign' | 'resolve' | 'reopen' | 'clear';

/**
 * The state after a deed, or null when the deed has no sense in that state. An answer is not yet the way clear: what is answered can be
 * answered anew, resolved or opened again. What was withdrawn or joined to another lives on nowhere.
 */
export function afterDeed(state: ObstacleState, deed: ObstacleDeed): ObstacleState | null {
  const isOpen = state === 'open' || state === 'answered';
  switch (deed) {
    case 'answer':
      return isOpen ? 'answered' : null;
    // Whoever gets it now has not answered yet.
    case 'assign':
      return isOpen ? 'open' : null;
    case 'resolve':
      return isOpen ? 'resolved' : null;
    // Whether that was its last task the action knows.
    case 'clear':
      return isOpen ? state : null;
    case 'reopen':
      return state === 'answered' || state === 'resolved' ? 'open' : null;
    default:
      return deed satisfies never;
  }
}
