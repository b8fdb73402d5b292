import { importChannel } from '../../store/import-plan.ts';
import { recordChanges } from '../../store/reports.ts';
import type { Db } from '../../store/store.ts';
import { addUnit, allUnits, moveUnit } from '../../store/units.ts';
import { indexBy, type StoredUnit, unitKey } from './known-units.ts';

/** Names of a unit and of the one above it; '' when no unit above was named. */
export interface NamedUnit {
  readonly unit: string;
  readonly parentUnit: string;
}

export type UnitRefusal =
  /** Several units are called so, and the list does not say under which. */
  | { readonly kind: 'ambiguous_unit'; readonly name: string; readonly candidates: readonly string[] }
  /** A unit would lie below itself. */
  | { readonly kind: 'circular_unit'; readonly name: string };

export type Placed = { readonly kind: 'placed'; readonly unit: PlacedUnit } | UnitRefusal;

export interface PlacedUnit {
  readonly id: number;
  readonly name: string;
  parentId: number | null;
}

export interface UnitTree {
  place(named: NamedUnit): Promise<Placed>;
  /** Names of units that were added or put under another unit. */
  readonly added: readonly string[];
  readonly moved: readonly string[];
}

/**
 * The office's units together with those a staff list names. A unit is known by its name and the unit above it; a unit named
 * without one is the only unit of that name, in the office or elsewhere in the list. So the order of rows does not matter.
 */
export async function openUnitTree(tx: Db, list: readonly NamedUnit[], at: Date): Promise<UnitTree> {
  const units: StoredUnit[] = await allUnits(tx);
  const byId = new Map<number, PlacedUnit>(units.map((unit) => [unit.id, unit]));
  const byKey: Map<string, PlacedUnit[]> = indexBy(units, (unit) => [unitKey(unit.name)]);
  const byAlias: Map<string, PlacedUnit[]> = indexBy(units, (unit) => unit.aliases.map((alias) => unitKey(alias.key)));
  const parentsOf = indexBy(
    list.filter(({ unit, parentUnit }) => parentUnit !== '' && unitKey(unit) !== unitKey(parentUnit)),
    ({ unit }) => [unitKey(unit)],
  );
  const placements = new Map<string, Promise<Placed>>();
  const added: string[] = [];
  const moved: string[] = [];

  /** `above`: keys of the units whose place depends on this one. */
  async function place(named: NamedUnit, above: readonly string[] = []): Promise<Placed> {
    const key = unitKey(named.unit);
    if (above.includes(key)) return { kind: 'circular_unit', name: named.unit };
    if (named.parentUnit === '' || unitKey(named.parentUnit) === key) return placeByName(named.unit, above);
    const memo = `${key}|${unitKey(named.parentUnit)}`;
    const placement = placements.get(memo) ?? placeUnder(named, [...above, key]);
    placements.set(memo, placement);
    return placement;
  }

  async function placeByName(name: string, above: readonly string[]): Promise<Placed> {
    const key = unitKey(name);
    for (const named of parentsOf.get(key) ?? []) {
      const placed = await place(named, above);
      if (placed.kind !== 'placed') return placed;
    }
    const found = byKey.get(key) ?? byAlias.get(key) ?? [];
    const [only] = found;
    if (only === undefined) return { kind: 'placed', unit: await add(name, null) };
    if (found.length === 1) return { kind: 'placed', unit: only };
    return { kind: 'ambiguous_unit', name, candidates: found.map(withParent) };
  }

  async function placeUnder(named: NamedUnit, above: readonly string[]): Promise<Placed> {
    const parent = await placeByName(named.parentUnit, above);
    if (parent.kind !== 'placed') return parent;
    const key = unitKey(named.unit);
    const called = [...new Set([...(byKey.get(key) ?? []), ...(byAlias.get(key) ?? [])])];
    const there = called.find((unit) => unit.parentId === parent.unit.id);
    if (there !== undefined) return { kind: 'placed', unit: there };
    const parentKeys = new Set(parentsOf.get(key)?.map(({ parentUnit }) => unitKey(parentUnit)));
    const [root, ...others] = called;
    if (root === undefined || others.length > 0 || root.parentId !== null || parentKeys.size > 1) {
      return { kind: 'placed', unit: await add(named.unit, parent.unit.id) };
    }
    if (liesBelow(parent.unit, root)) return { kind: 'circular_unit', name: named.unit };
    await move(root, parent.unit);
    return { kind: 'placed', unit: root };
  }

  async function add(name: string, parentId: number | null): Promise<PlacedUnit> {
    const { id } = await addUnit(tx, { name, parentId, at });
    const unit: PlacedUnit = { id, name, parentId };
    byId.set(id, unit);
    byKey.set(unitKey(name), [...(byKey.get(unitKey(name)) ?? []), unit]);
    added.push(name);
    await record(null, unit);
    return unit;
  }

  /** A unit that stood alone until the list said where it belongs. */
  async function move(unit: PlacedUnit, parent: PlacedUnit): Promise<void> {
    const from = withParent(unit);
    await moveUnit(tx, unit.id, parent.id);
    unit.parentId = parent.id;
    moved.push(unit.name);
    await record(from, unit);
  }

  async function record(from: string | null, unit: PlacedUnit): Promise<void> {
    const by = { at, personId: null, channel: importChannel, incomingId: null, taskId: null };
    await recordChanges(tx, by, [{ what: 'unit', from, to: withParent(unit) }]);
  }

  function liesBelow(unit: PlacedUnit, root: PlacedUnit): boolean {
    if (unit.id === root.id) return true;
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    return parent !== undefined && liesBelow(parent, root);
  }

  function withParent(unit: PlacedUnit): string {
    const parent = unit.parentId === null ? undefined : byId.get(unit.parentId);
    return parent === undefined ? unit.name : `${unit.name} (${parent.name})`;
  }

  return { place, added, moved };
}
