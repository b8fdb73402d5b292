import type { LocalDate } from '../../domain/local-date.ts';
import type { Acting } from '../acting.ts';

/** Who plans, when and where; nothing is written for it. */
export type Planning = Pick<Acting, 'tx' | 'actor' | 'standsInFor' | 'withinUnitId' | 'at' | 'office'>;

/** Which tasks of a whole list: `pressing` are all that a reminder would name, whatever the reason. */
export type UrgingSort = 'overdue' | 'due_soon' | 'behind' | 'silent' | 'pressing' | 'open' | 'unreported';

/** A list of tasks, narrowed to everything that is given. */
export interface UrgingList {
  readonly is: UrgingSort;
  /** Led within one of these units; none: anywhere. */
  readonly unitIds: readonly number[];
  readonly personId?: number;
  readonly programmeId?: number;
  readonly groupId?: number;
  /** Due from this day to that one, both included. */
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** What somebody wants urged. Plain data: it is kept with the draft, and carried out anew at each step. */
export interface UrgingWish {
  /** Tasks that were named; null: those of `list`. */
  readonly codes: readonly string[] | null;
  readonly list: UrgingList;
  /** A written explanation is asked for, by `explainBy`; null: the day is still to be said. */
  readonly explains: boolean;
  readonly explainBy: LocalDate | null;
  /** The own sentence; empty: the usual one. */
  readonly text: string;
}
