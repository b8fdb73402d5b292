import type { PlanRow } from '../../intake/plan-rows.ts';
import { openAssignments, type PlannedTask } from '../../store/import-plan.ts';
import type { PersonWithUnit } from '../../store/people.ts';
import type { Unit } from '../../store/records.ts';
import type { KnownStaff } from './known-staff.ts';
import type { KnownUnits } from './known-units.ts';
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
export function findRowPeople(
  row: PlanRow,
  known: PlannedTask | undefined,
  units: KnownUnits,
  staff: KnownStaff,
): RowPeople | PlanRefusal {
  const lead = findUnit(units, row.leadUnit, 'lead-unit');
  if ('kind' in lead) return lead;
  const supports = new Map<number, Unit>();
  for (const name of row.supportingUnits) {
    const support = findUnit(units, name, 'supporting-units');
    if ('kind' in support) return support;
    if (support.unit.id !== lead.unit.id) supports.set(support.unit.id, support.unit);
  }
  const focal = findFocal(row, known, lead.unit, staff);
  if ('kind' in focal) return focal;
  return { leadUnit: lead.unit, supports: row.supportingUnits.length === 0 ? null : [...supports.values()], ...focal };
}

function findUnit(units: KnownUnits, name: string, cell: PlanCell): { readonly unit: Unit } | PlanRefusal {
  const found = units.find(name);
  return found.kind === 'found' ? { unit: found.unit } : { ...found, cell };
}

function findFocal(
  row: PlanRow,
  known: PlannedTask | undefined,
  leadUnit: Unit,
  staff: KnownStaff,
): Pick<RowPeople, 'focal' | 'headStandsIn'> | PlanRefusal {
  if (row.focal !== '') {
    const officer = staff.officer(row.focal, leadUnit.id);
    return 'kind' in officer ? officer : { focal: officer, headStandsIn: false };
  }
  const open = known === undefined ? [] : openAssignments(known);
  const hasOwner = open.some((assignment) => assignment.focal && assignment.person.leftAt === null);
  if (hasOwner && known?.leadUnitId === leadUnit.id) return { focal: null, headStandsIn: false };
  const head = staff.headOf(leadUnit.id);
  return head === null ? { kind: 'no_head', unit: leadUnit.name } : { focal: head, headStandsIn: true };
}
