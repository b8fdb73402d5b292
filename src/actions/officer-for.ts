import { type PersonWithUnit, personById, worksFor } from '../store/people.ts';
import type { Db } from '../store/store.ts';
import type { Done } from './acting.ts';
import { rejected } from './acting.ts';

/** The person, as one who can be given work of this unit: still with the office, and of the unit, of one below it, or its head. */
export async function officerFor(
  db: Db,
  personId: number,
  unit: { readonly id: number; readonly name: string },
): Promise<Done<{ person: PersonWithUnit }>> {
  const person = await personById(db, personId);
  const fits = person !== null && person.leftAt === null && (await worksFor(db, person, unit.id));
  return fits
    ? { ok: true, person }
    : rejected({ kind: 'officer_elsewhere', name: person?.name ?? '', unit: unit.name });
}
