import type { Change } from '../../store/reports.ts';
import type { FoundUnit } from './known-units.ts';

/** In which cell a name stands that cannot be told. */
export type PlanCell = 'lead-unit' | 'supporting-units' | 'focal';

export type PlanRefusal =
  | (Exclude<FoundUnit, { readonly kind: 'found' }> & { readonly cell: PlanCell })
  /** Nobody of that name or number; `nearest`: at most three of the lead unit's people. */
  | { readonly kind: 'unknown_person'; readonly name: string; readonly nearest: readonly string[] }
  /** Several people fit; `candidates` are told apart by title and unit. */
  | { readonly kind: 'ambiguous_person'; readonly name: string; readonly candidates: readonly string[] }
  /** The cell of the officer is empty and neither the unit nor one above it has a head. */
  | { readonly kind: 'no_head'; readonly unit: string }
  /** The task is confirmed or cancelled: its deadline and its lead unit are what was judged. */
  | { readonly kind: 'task_closed'; readonly state: 'confirmed' | 'cancelled' }
  /**
   * The code belongs to a task of another document with the same number in the same year, or to a part that was handed down in the chat:
   * nothing of that task may change.
   */
  | { readonly kind: 'code_taken'; readonly title: string }
  /** Somebody said that rows with this unit, or this officer, are to be left out. */
  | { readonly kind: 'left_out'; readonly name: string }
  /** An earlier row has the same code. */
  | { readonly kind: 'same_code'; readonly row: number };

/**
 * What became of one row. A change's `what` is one of title, product, programme, group, lead_unit, supporting_units, focal,
 * start, due (`continuous` for no deadline), cadence, legal_basis, indicator.
 */
export interface PlanOutcome {
  readonly row: number;
  readonly code: string;
  readonly outcome: 'added' | 'changed' | 'unchanged' | 'refused';
  /** Of a task that was added only what the file did not say itself. */
  readonly changes: readonly Change[];
  /** Name of the head who answers for the task because the file names no officer. */
  readonly headStandsIn?: string;
  readonly refusal?: PlanRefusal;
}

export interface PlanImport {
  readonly rows: readonly PlanOutcome[];
  /** Open tasks of the same plan that the file names no more, by code. Empty where it is another part of the plan. */
  readonly gone: readonly GoneTask[];
  /** Names of units that it brings. */
  readonly unitsAdded: readonly string[];
}

export interface GoneTask {
  readonly id: number;
  readonly code: string;
  readonly title: string;
}
