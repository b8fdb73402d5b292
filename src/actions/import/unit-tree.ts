import type { ImportAnswers } from '../../domain/import-answers.ts';
import { type Change, recordChanges } from '../../store/reports.ts';
import type { Db } from '../../store/store.ts';
import { addAlias } from '../../store/unit-names.ts';
import { addUnit, moveUnit } from '../../store/units.ts';
import type { ImportedBy } from './imported-by.ts';
import { indexBy, type StoredUnit, unitKey } from './known-units.ts';
import type { Placeholders } from './placeholders.ts';

/** Names of a unit and of the one above it; '' when no unit above was named. */
export interface NamedUnit {
  readonly unit: string;
  readonly parentUnit: string;
}

export type UnitRefusal =
  /** Several units are called so, and the list does not say under which. */
  | { readonly kind: 'ambiguous_unit'; readonly name: string; readonly candidates: readonly string[] }
  /** Somebody said that rows with this unit are to be left out. */
  | { readonly kind: 'left_out'; readonly name: string }
  /** A unit would lie below itself. */
  | { readonly kind: 'circular_unit'; readonly name: string };

export type Placed = { readonly kind: 'placed'; readonly unit: PlacedUnit } | UnitRefusal;

/** `id`: below zero until it is added. */
export interface PlacedUnit {
  readonly id: number;
  readonly name: string;
  parentId: number | null;
}

export interface UnitTree {
  place(named: NamedUnit): Placed;
  /** Names of units that are to be added, or put under another unit. */
  readonly added: readonly string[];
  readonly moved: readonly string[];
  /** Writes what placing came to. */
  write(tx: Db, by: ImportedBy, at: Date): Promise<TreeTrace>;
}

/** What writing the tree did, as far as taking it back needs it. */
export interface TreeTrace {
  readonly unitIds: readonly number[];
  /** Units that stood alone until then. */
  readonly movedIds: readonly number[];
  readonly aliasIds: readonly number[];
}

type Step = { readonly unit: PlacedUnit; readonly change: Change } & (
  | { readonly kind: 'add'; readonly parentId: number | null }
  | { readonly kind: 'move'; readonly parentId: number }
);

/**
 * The office's units together with those a staff list names. A unit is known by its name and the unit above it; a unit named
 * without one is the only unit of that name, in the office or elsewhere in the list. So the order of rows does not matter. `answers`: what
 * was said of names that look like another.
 */
export function openUnitTree(
  units: readonly StoredUnit[],
  list: readonly NamedUnit[],
  ids: Placeholders,
  answers: ImportAnswers['units'] = {},
): UnitTree {
  const placed = units.map((unit): PlacedUnit => ({ id: unit.id, name: unit.name, parentId: unit.parentId }));
  const byId = new Map(placed.map((unit) => [unit.id, unit]));
  const byKey: Map<string, PlacedUnit[]> = indexBy(placed, (unit) => [unitKey(unit.name)]);
  const aliasesOf = new Map(units.map((unit) => [unit.id, unit.aliases.map((alias) => unitKey(alias.key))]));
  const byAlias: Map<string, PlacedUnit[]> = indexBy(placed, (unit) => aliasesOf.get(unit.id) ?? []);
  const parentsOf = indexBy(
    list.filter(({ unit, parentUnit }) => parentUnit !== '' && unitKey(unit) !== unitKey(parentUnit)),
    ({ unit }) => [unitKey(unit)],
  );
  const placements = new Map<string, Placed>();
  const steps: Step[] = [];
  const aliases = new Map<string, { readonly name: string; readonly unitId: number }>();

  /** `above`: keys of the units whose place depends on this one. */
  function place(named: NamedUnit, above: readonly string[] = []): Placed {
    const key = unitKey(named.unit);
    if (above.includes(key)) return { kind: 'circular_unit', name: named.unit };
    const said = answered(named.unit, key);
    if (said !== null) return said;
    if (named.parentUnit === '' || unitKey(named.parentUnit) === key) return placeByName(named.unit, above);
    const memo = `${key}|${unitKey(named.parentUnit)}`;
    const placement = placements.get(memo) ?? placeUnder(named, [...above, key]);
    placements.set(memo, placement);
    return placement;
  }

  function answered(name: string, key: string): Placed | null {
    const answer = answers[key];
    if (answer === undefined || answer.is === 'new' || byKey.has(key) || byAlias.has(key)) return null;
    if (answer.is === 'skip') return { kind: 'left_out', name };
    const unit = byId.get(answer.id);
    if (unit === undefined) return null;
    aliases.set(key, { name, unitId: unit.id });
    return { kind: 'placed', unit };
  }

  function placeByName(name: string, above: readonly string[]): Placed {
    const key = unitKey(name);
    const said = answered(name, key);
    if (said !== null) return said;
    for (const named of parentsOf.get(key) ?? []) {
      const there = place(named, above);
      if (there.kind !== 'placed') return there;
    }
    const found = byKey.get(key) ?? byAlias.get(key) ?? [];
    const [only] = found;
    if (only === undefined) return { kind: 'placed', unit: add(name, null) };
    if (found.length === 1) return { kind: 'placed', unit: only };
    return { kind: 'ambiguous_unit', name, candidates: found.map(withParent) };
  }

  function placeUnder(named: NamedUnit, above: readonly string[]): Placed {
    const parent = placeByName(named.parentUnit, above);
    if (parent.kind !== 'placed') return parent;
    const key = unitKey(named.unit);
    const called = [...new Set([...(byKey.get(key) ?? []), ...(byAlias.get(key) ?? [])])];
    const there = called.find((unit) => unit.parentId === parent.unit.id);
    if (there !== undefined) return { kind: 'placed', unit: there };
    const parentKeys = new Set(parentsOf.get(key)?.map(({ parentUnit }) => unitKey(parentUnit)));
    const [root, ...others] = called;
    if (root === undefined || others.length > 0 || root.parentId !== null || parentKeys.size > 1) {
      return { kind: 'placed', unit: add(named.unit, parent.unit.id) };
    }
    if (liesBelow(parent.unit, root)) return { kind: 'circular_unit', name: named.unit };
    move(root, parent.unit);
    return { kind: 'placed', unit: root };
  }

  function add(name: string, parentId: number | null): PlacedUnit {
    const unit: PlacedUnit = { id: ids.take(), name, parentId };
    byId.set(unit.id, unit);
    byKey.set(unitKey(name), [...(byKey.get(unitKey(name)) ?? []), unit]);
    steps.push({ kind: 'add', unit, parentId, change: { what: 'unit', from: null, to: withParent(unit) } });
    return unit;
  }

  /** A unit that stood alone until the list said where it belongs. */
  function move(unit: PlacedUnit, parent: PlacedUnit): void {
    const from = withParent(unit);
    unit.parentId = parent.id;
    steps.push({ kind: 'move', unit, parentId: parent.id, change: { what: 'unit', from, to: withParent(unit) } });
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

  async function write(tx: Db, by: ImportedBy, at: Date): Promise<TreeTrace> {
    const unitIds: number[] = [];
    const movedIds: number[] = [];
    const aliasIds: number[] = [];
    for (const { kind, unit, parentId, change } of steps) {
      const above = parentId === null ? null : ids.idOf(parentId);
      if (kind === 'add') {
        const { id } = await addUnit(tx, { name: unit.name, parentId: above, at });
        ids.settle(unit.id, id);
        unitIds.push(id);
      } else {
        await moveUnit(tx, ids.idOf(unit.id), above);
        if (unit.id >= 0) movedIds.push(unit.id);
      }
      await recordChanges(tx, { ...by, at, taskId: null }, [change]);
    }
    for (const { name, unitId } of aliases.values()) {
      const id = await addAlias(tx, ids.idOf(unitId), name);
      if (id !== null) aliasIds.push(id);
    }
    return { unitIds, movedIds, aliasIds };
  }

  const namesOf = (kind: Step['kind']) => steps.flatMap((step) => (step.kind === kind ? [step.unit.name] : []));
  return {
    place,
    write,
    get added() {
      return namesOf('add');
    },
    get moved() {
      return namesOf('move');
    },
  };
}
