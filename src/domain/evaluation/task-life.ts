import type { WorkCalendar } from '../calendar.ts';
import { addDays, type LocalDate } from '../local-date.ts';
import type { TaskKind, TaskState } from '../task-state.ts';
import { clipped, type DayRange, workingDaysIn, workingDaysOutside } from './late-days.ts';

/** A stretch in the life of a task in which nothing of this changed. */
export interface Stretch {
  readonly state: TaskState;
  readonly kind: TaskKind;
  readonly leadUnitId: number;
  /** The local day on which it began. */
  readonly from: LocalDate;
  /** The local day on which it ended; null: it lasts. */
  readonly to: LocalDate | null;
  /** The first day on which the task was silent; null: never, as it stood. */
  readonly silentFrom: LocalDate | null;
}

/** Since when the unit that leads it at the end has led it without a break. Null: no life at all. */
export function ledSince(life: readonly Stretch[]): LocalDate | null {
  const last = life.at(-1);
  if (last === undefined) return null;
  const before = life.findLastIndex(({ leadUnitId }) => leadUnitId !== last.leadUnitId);
  return life[before + 1]?.from ?? last.from;
}

/**
 * Days on which nobody could work on it, since it was paused or waited for its confirmation, before it was taken up again. What comes after
 * it was taken up last is no standstill: the day of the report that stands ends the work, and a pause that lasts leaves the task out.
 */
export function standstills(life: readonly Stretch[]): DayRange[] {
  const lastOpen = life.findLastIndex(({ state }) => state === 'open');
  return life
    .slice(0, Math.max(lastOpen, 0))
    .flatMap(({ state, from, to }) => (to !== null && state !== 'open' ? [{ from, until: to }] : []));
}

/** Working days in `within` at whose end the task was open, and on how many of them it was silent for no reason of somebody else's. */
export function silenceIn(
  life: readonly Stretch[],
  within: DayRange,
  waiting: readonly DayRange[],
  calendar: WorkCalendar,
): { readonly silent: number; readonly open: number } {
  const open = life.filter(({ state, kind }) => state === 'open' && kind === 'dated');
  const until = ({ to }: Stretch) => (to === null ? within.until : addDays(to, -1));
  const days = clipped(
    open.map((stretch) => ({ from: stretch.from, until: until(stretch) })),
    within.from,
    within.until,
  );
  const silent = clipped(
    open.flatMap((stretch) => {
      const { from, silentFrom } = stretch;
      if (silentFrom === null) return [];
      return [{ from: silentFrom > from ? silentFrom : from, until: until(stretch) }];
    }),
    within.from,
    within.until,
  );
  return { open: workingDaysIn(days, calendar), silent: workingDaysOutside(silent, waiting, calendar) };
}
