import type { KnownUnits as IsKnown } from '../../intake/unit-names.ts';
import type { Db } from '../../store/store.ts';
import { allUnits } from '../../store/units.ts';
import { knownUnits } from './known-units.ts';

/** Tells whether a text is the name of a unit of the office. */
export async function unitFinder(db: Db): Promise<IsKnown> {
  const units = knownUnits(await allUnits(db));
  return (name) => units.find(name).kind !== 'unknown_unit';
}
