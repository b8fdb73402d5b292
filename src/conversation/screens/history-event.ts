import type { TaskHistory } from '../../store/task-history.ts';
import type { Viewer } from '../turn.ts';

/** One line of the timeline. */
export interface Event {
  readonly at: Date;
  /** Null where it was nobody's deed, or whose it was is not on record. */
  readonly who: string | null;
  readonly what: string;
  /** It does not hold any more; the history keeps it all the same. */
  readonly ended?: 'undone' | 'amended' | 'withdrawn';
}

export function groupedBy<T, K>(rows: readonly T[], keyOf: (row: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

/** Who did it, and in whose stead. */
export function whoFor({ text }: Viewer, names: TaskHistory['names'], name: string, absentId: number | null): string {
  const other = absentId === null ? undefined : names.get(absentId);
  return other === undefined ? name : text('history-for', { name, other });
}
