import type { ImportAnswers } from '../../domain/import-answers.ts';
import type { Unit } from '../../store/records.ts';
import { type FoundUnit, type KnownUnits, knownUnits, type StoredUnit, unitKey } from './known-units.ts';
import type { Placeholders } from './placeholders.ts';

/** A unit by name: one of the office, one that is to be added, or one that was said to be left out. */
export type AnsweredUnit = FoundUnit | { readonly kind: 'left_out'; readonly name: string };

export interface AnsweredUnits extends Omit<KnownUnits, 'find'> {
  find(name: string): AnsweredUnit;
  /** Units that somebody said are new, as far as they were met. */
  readonly added: readonly NewUnit[];
  /** Names that somebody said mean a unit of the office, as far as they were met. */
  readonly aliases: readonly { readonly name: string; readonly unitId: number }[];
}

/** `id`: below zero until it is added. */
export interface NewUnit {
  readonly id: number;
  readonly name: string;
  /** The one unit above all others; null where there are several. */
  readonly parentId: number | null;
}

/** The units of the office as the answers see them. */
export function answeredUnits(units: readonly StoredUnit[], answers: ImportAnswers, ids: Placeholders): AnsweredUnits {
  const known = knownUnits(units);
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const roots = units.filter((unit) => unit.parentId === null);
  const parentId = roots.length === 1 ? (roots[0]?.id ?? null) : null;
  const added = new Map<string, NewUnit & Unit>();
  const aliases = new Map<string, { name: string; unitId: number }>();

  function find(name: string): AnsweredUnit {
    const found = known.find(name);
    if (found.kind === 'found') return found;
    const key = unitKey(name);
    const answer = answers.units[key];
    switch (answer?.is) {
      case undefined:
        return found;
      case 'skip':
        return { kind: 'left_out', name };
      case 'new':
        return { kind: 'found', unit: added.get(key) ?? planned(key, name) };
      case 'unit': {
        const unit = byId.get(answer.id);
        if (unit === undefined) return found;
        // What means several units is not for ever the one that was meant here.
        if (found.kind === 'unknown_unit') aliases.set(key, { name, unitId: unit.id });
        return { kind: 'found', unit };
      }
      default:
        return answer satisfies never;
    }
  }

  function planned(key: string, name: string): NewUnit & Unit {
    const template = { key, shortName: null, kind: 'other' as const, createdAt: new Date(0), endedAt: null };
    const unit = { ...template, id: ids.take(), name, parentId };
    added.set(key, unit);
    return unit;
  }

  function lineOf(unitId: number): readonly number[] {
    if (unitId >= 0) return known.lineOf(unitId);
    return [unitId, ...(parentId === null ? [] : known.lineOf(parentId))];
  }

  return {
    find,
    mayMean: known.mayMean,
    lineOf,
    isWithin: (unitId, rootId) => lineOf(unitId).includes(rootId),
    get added() {
      return [...added.values()].map(({ id, name, parentId: above }) => ({ id, name, parentId: above }));
    },
    get aliases() {
      return [...aliases.values()];
    },
  };
}
