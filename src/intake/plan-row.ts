import type { LocalDate } from '../domain/local-date.ts';
import type { IndicatorCell, LegalBasisCell } from './plan-cells.ts';
import type { RhythmCell } from './rhythm.ts';
import type { RowPlace } from './row-reader.ts';

export type Due = { kind: 'date'; on: LocalDate } | RhythmCell;

/**
 * One task of a plan. Texts that were not given are `''`; `focal` is a name, or a telephone number in E.164. `row` and `at` as in
 * `Refusal`. Of a plan without codes `code` is made of its document and the running number (see `codePrefix`).
 */
export type PlanRow = {
  row: number;
  at?: RowPlace;
  code: string;
  programme: string;
  group: string;
  title: string;
  leadUnit: string;
  supportingUnits: string[];
  focal: string;
  startOn: LocalDate | null;
  due: Due;
  product: string;
  indicator: IndicatorCell | null;
  legalBasis: LegalBasisCell | null;
};

/** Something in a row that was taken over otherwise than it stands, so that nobody is surprised. */
export type PlanRemark = { row: number; at?: RowPlace; code: string } & (
  | { kind: 'several-leads'; lead: string; others: string[] }
  /** Words such as "các sở, ban, ngành", which name no unit in particular. */
  | { kind: 'collective-units'; names: string[] }
  /** The same task stands in an earlier table; it is counted once. */
  | { kind: 'repeated'; otherRow: number; otherPlace: RowPlace }
);
