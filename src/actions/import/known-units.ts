import { textKey } from '../../domain/text-key.ts';
import type { Unit } from '../../store/records.ts';
import { guessedNames, nearestNames } from './nearest-names.ts';

export type StoredUnit = Unit & { readonly aliases: readonly { readonly key: string }[] };

export type FoundUnit =
  | { readonly kind: 'found'; readonly unit: Unit }
  /** `nearest`: at most three names that look like it. */
  | { readonly kind: 'unknown_unit'; readonly name: string; readonly nearest: readonly string[] }
  /** Several units are called so; `candidates` are told apart by the unit above. */
  | { readonly kind: 'ambiguous_unit'; readonly name: string; readonly candidates: readonly string[] };

export interface KnownUnits {
  find(name: string): FoundUnit;
  /** The units that a name may mean which is not found: those called so, or the three most like it. */
  mayMean(name: string): readonly { readonly id: number; readonly label: string }[];
  /** Whether the unit is the root itself or lies below it. */
  isWithin(unitId: number, rootId: number): boolean;
  /** Ids of the unit and those above it, nearest first. */
  lineOf(unitId: number): readonly number[];
}

/** The form in which names of units are compared; "Uỷ ban nhân dân" is mostly written UBND. */
export function unitKey(name: string): string {
  return textKey(name).replace('uy ban nhan dan', 'ubnd');
}

/** The units of the office, found by name, short name or alias. */
export function knownUnits(units: readonly StoredUnit[]): KnownUnits {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const byName = indexBy(units, (unit) => [unitKey(unit.name)]);
  const byOtherName = indexBy(units, (unit) => [
    ...(unit.shortName === null ? [] : [unitKey(unit.shortName)]),
    ...unit.aliases.map((alias) => unitKey(alias.key)),
  ]);
  const lines = new Map<number, readonly number[]>();

  function find(name: string): FoundUnit {
    const key = unitKey(name);
    const found = [...new Set(byName.get(key) ?? byOtherName.get(key) ?? [])];
    const [only] = found;
    if (only === undefined)
      return {
        kind: 'unknown_unit',
        name,
        nearest: nearestNames(
          name,
          units.map((unit) => unit.name),
        ),
      };
    if (found.length === 1) return { kind: 'found', unit: only };
    return { kind: 'ambiguous_unit', name, candidates: found.map(withParent) };
  }

  function mayMean(name: string): { readonly id: number; readonly label: string }[] {
    const key = unitKey(name);
    const called = [...new Set(byName.get(key) ?? byOtherName.get(key) ?? [])];
    if (called.length > 0) return called.map((unit) => ({ id: unit.id, label: withParent(unit) }));
    const names = units.map((unit) => unit.name);
    return guessedNames(name, names).flatMap((near) => {
      const named = byName.get(unitKey(near)) ?? [];
      return named.map((unit) => ({ id: unit.id, label: named.length > 1 ? withParent(unit) : unit.name }));
    });
  }

  function withParent(unit: StoredUnit): string {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    return parent === undefined ? unit.name : `${unit.name} (${parent.name})`;
  }

  function lineOf(unitId: number): readonly number[] {
    const known = lines.get(unitId);
    if (known !== undefined) return known;
    const parentId = byId.get(unitId)?.parentId ?? null;
    const line = [unitId, ...(parentId === null ? [] : lineOf(parentId))];
    lines.set(unitId, line);
    return line;
  }

  return { find, mayMean, lineOf, isWithin: (unitId, rootId) => lineOf(unitId).includes(rootId) };
}

/** Items under each of their keys. */
export function indexBy<Item, Key>(items: readonly Item[], keysOf: (item: Item) => readonly Key[]): Map<Key, Item[]> {
  const index = new Map<Key, Item[]>();
  for (const item of items) {
    for (const key of keysOf(item)) {
      const group = index.get(key);
      if (group === undefined) index.set(key, [item]);
      else group.push(item);
    }
  }
  return index;
}
