import { personQuestion } from '../../domain/import-answers.ts';
import { textKey } from '../../domain/text-key.ts';
import type { PlanRow } from '../../intake/plan-rows.ts';
import { openAssignments, type PlannedTask } from '../../store/import-plan.ts';
import type { PersonWithUnit } from '../../store/people.ts';
import type { Unit } from '../../store/records.ts';
import type { AnsweredUnits } from './answered-units.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { PlanCell, PlanRefusal } from './plan-outcome.ts';

/** Who the row is about, as the office knows them. */
export interface RowPeople {
  readonly leadUnit: Unit;
  /** `null`: the cell is empty, which says nothing. */
  readonly supports: readonly Unit[] | null;
  /** `null`: the cell is empty and the task keeps the officer it has. */
  readonly focal: PersonWithUnit | null;
  /** The cell is empty and the unit's head answers for the task. */
  readonly headStandsIn: boolean;
}

/** Finds units and officer of a row; nobody's task may be without an owner. */
export function findRowPeople(desk: PlanDesk, row: PlanRow, known: PlannedTask | undefined): RowPeople | PlanRefusal {
  const { units } = desk;
  const lead = findUnit(units, row.leadUnit, 'lead-unit');
  if ('kind' in lead) return lead;
  const supports = new Map<number, Unit>();
  for (const name of row.supportingUnits) {
    const support = findUnit(units, name, 'supporting-units');
    if ('kind' in support && support.kind === 'left_out') continue;
    if ('kind' in support) return support;
    if (support.unit.id !== lead.unit.id) supports.set(support.unit.id, support.unit);
  }
  const focal = findFocal(desk, row, known, lead.unit);
  if ('kind' in focal) return focal;
  return { leadUnit: lead.unit, supports: row.supportingUnits.length === 0 ? null : [...supports.values()], ...focal };
}

function findUnit(units: AnsweredUnits, name: string, cell: PlanCell): { readonly unit: Unit } | PlanRefusal {
  const found = units.find(name);
  if (found.kind === 'left_out') return found;
  return found.kind === 'found' ? { unit: found.unit } : { ...found, cell };
}

type Focal = Pick<RowPeople, 'focal' | 'headStandsIn'>;

function findFocal(desk: PlanDesk, row: PlanRow, known: PlannedTask | undefined, leadUnit: Unit): Focal | PlanRefusal {
  if (row.focal !== '') {
    const officer = desk.staff.officer(row.focal, leadUnit.id);
    return 'kind' in officer ? answered(desk, row, leadUnit, officer) : { focal: officer, headStandsIn: false };
  }
  const open = known === undefined ? [] : openAssignments(known);
  const hasOwner = open.some((assignment) => assignment.focal && assignment.person.leftAt === null);
  if (hasOwner && known?.leadUnitId === leadUnit.id) return { focal: null, headStandsIn: false };
  return headOf(desk, leadUnit);
}

function headOf({ staff }: PlanDesk, leadUnit: Unit): Focal | PlanRefusal {
  const head = staff.headOf(leadUnit.id);
  return head === null ? { kind: 'no_head', unit: leadUnit.name } : { focal: head, headStandsIn: true };
}

/** A name that means nobody, or several people, as it was answered whom it means. */
function answered(desk: PlanDesk, { focal: name }: PlanRow, leadUnit: Unit, refusal: PlanRefusal): Focal | PlanRefusal {
  const answer = desk.answers.people[personQuestion(leadUnit.id, textKey(name))];
  switch (answer?.is) {
    case undefined:
      return refusal;
    case 'skip':
      return { kind: 'left_out', name };
    case 'head':
      return headOf(desk, leadUnit);
    case 'person': {
      const focal = desk.staff.byId(answer.id);
      return focal === null ? refusal : { focal, headStandsIn: false };
    }
    default:
      return answer satisfies never;
  }
}
