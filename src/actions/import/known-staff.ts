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
  /** Whom a name may mean that is not found in the unit: those called so, or the three most like it. */
  mayMean(name: string, unitId: number): readonly { readonly id: number; readonly label: string }[];
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
    const fitting = called(nameOrPhone, unitId);
    const [only] = fitting;
    if (only === undefined) return { kind: 'unknown_person', name: nameOrPhone, nearest: nearest(nameOrPhone, unitId) };
    return fitting.length === 1
      ? only
      : { kind: 'ambiguous_person', name: nameOrPhone, candidates: fitting.map(described) };
  }

  /** Those of the name in the unit, or else below it. */
  function called(name: string, unitId: number): PersonWithUnit[] {
    const key = textKey(name);
    const named = byName.get(key) ?? byName.get(key.replace(addresses, '')) ?? [];
    const within = named.filter((person) => units.isWithin(person.unitId, unitId));
    const inUnit = within.filter((person) => person.unitId === unitId);
    return inUnit.length > 0 ? inUnit : within;
  }

  function nearest(name: string, unitId: number): string[] {
    return nearestNames(
      name,
      colleagues(unitId).map((person) => person.name),
    );
  }

  function colleagues(unitId: number): PersonWithUnit[] {
    return people.filter((person) => units.isWithin(person.unitId, unitId));
  }

  function mayMean(name: string, unitId: number): { readonly id: number; readonly label: string }[] {
    const fitting = called(name, unitId);
    const near = nearest(name, unitId);
    const meant = fitting.length > 0 ? fitting : colleagues(unitId).filter((person) => near.includes(person.name));
    return meant.map((person) => ({ id: person.id, label: described(person) }));
  }

  function headOf(unitId: number): PersonWithUnit | null {
    for (const id of units.lineOf(unitId)) {
      const head = heads.get(id)?.[0];
      if (head !== undefined) return head;
    }
    return null;
  }

  return { officer, headOf, byId: (id) => ids.get(id) ?? null, mayMean };
}

function described({ name, title, unit }: PersonWithUnit): string {
  return `${name} (${title === '' ? unit.name : `${title}, ${unit.name}`})`;
}
