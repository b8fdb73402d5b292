import { textKey } from '../../domain/text-key.ts';
import type { PersonWithUnit } from '../../store/people.ts';
import { indexBy, type KnownUnits } from './known-units.ts';
import { nearestNames } from './nearest-names.ts';
import type { PlanRefusal } from './plan-outcome.ts';

export interface KnownStaff {
  /** The person with this number, wherever they work, or of this name in the unit or else below it. */
  officer(nameOrPhone: string, unitId: number): PersonWithUnit | PlanRefusal;
  /** The first head of the unit, or of the nearest unit above that has one. */
  headOf(unitId: number): PersonWithUnit | null;
  byId(id: number): PersonWithUnit | null;
}

/** How people are addressed in front of their names; part of no name. */
const addresses = /^(?:dong chi|d c|ong|ba|anh|chi)\s+/;

export function knownStaff(
  people: readonly PersonWithUnit[],
  units: Pick<KnownUnits, 'isWithin' | 'lineOf'>,
): KnownStaff {
  const byPhone = new Map(people.map((person) => [person.phone, person]));
  const ids = new Map(people.map((person) => [person.id, person]));
  const byName = indexBy(people, (person) => [person.key]);
  const heads = indexBy(
    people.filter((person) => person.role === 'unit_head'),
    (person) => [person.unitId],
  );

  function officer(nameOrPhone: string, unitId: number): PersonWithUnit | PlanRefusal {
    if (nameOrPhone.startsWith('+')) {
      return byPhone.get(nameOrPhone) ?? { kind: 'unknown_person', name: nameOrPhone, nearest: [] };
    }
    const key = textKey(nameOrPhone);
    const called = byName.get(key) ?? byName.get(key.replace(addresses, '')) ?? [];
    const within = called.filter((person) => units.isWithin(person.unitId, unitId));
    const inUnit = within.filter((person) => person.unitId === unitId);
    const fitting = inUnit.length > 0 ? inUnit : within;
    const [only] = fitting;
    if (only === undefined) return { kind: 'unknown_person', name: nameOrPhone, nearest: nearest(nameOrPhone, unitId) };
    return fitting.length === 1
      ? only
      : { kind: 'ambiguous_person', name: nameOrPhone, candidates: fitting.map(described) };
  }

  function nearest(name: string, unitId: number): string[] {
    const colleagues = people.filter((person) => units.isWithin(person.unitId, unitId));
    return nearestNames(
      name,
      colleagues.map((person) => person.name),
    );
  }

  function headOf(unitId: number): PersonWithUnit | null {
    for (const id of units.lineOf(unitId)) {
      const head = heads.get(id)?.[0];
      if (head !== undefined) return head;
    }
    return null;
  }

  return { officer, headOf, byId: (id) => ids.get(id) ?? null };
}

function described({ name, title, unit }: PersonWithUnit): string {
  return `${name} (${title === '' ? unit.name : `${title}, ${unit.name}`})`;
}
