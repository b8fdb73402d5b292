import { headsOf, type PersonWithUnit, personById, worksFor } from '../../store/people.ts';
import type { Db } from '../../store/store.ts';
import type { TaskDetail } from '../../store/tasks.ts';

/** The part of a supporting unit, as far as it says whose it is. */
export interface RelatedPart {
  readonly unitId: number;
  readonly officer: { readonly id: number; readonly unitId: number; readonly leftAt: Date | null } | null;
}

/** Whether the person is named for the part or, where nobody is, works in the unit. */
export async function isSupportOfficer(db: Db, person: PersonWithUnit, part: RelatedPart): Promise<boolean> {
  const named = await officerNamed(db, part);
  return named === null ? part.unitId === person.unitId : named.id === person.id;
}

/** Who answers for the part. Null: nobody was named, or whoever was has left the office or the unit since. */
export async function officerNamed<Officer extends NonNullable<RelatedPart['officer']>>(
  db: Db,
  { unitId, officer }: { readonly unitId: number; readonly officer: Officer | null },
): Promise<Officer | null> {
  if (officer === null || officer.leftAt !== null) return null;
  return (await worksFor(db, officer, unitId)) ? officer : null;
}

/** Officers named for the parts of a task, and the heads of the supporting units. */
export async function supportersOf(db: Db, { supports }: Pick<TaskDetail, 'supports'>): Promise<PersonWithUnit[]> {
  const found: PersonWithUnit[] = [];
  for (const part of supports) {
    const named = await officerNamed(db, part);
    const officer = named === null ? null : await personById(db, named.id);
    found.push(...(officer === null ? [] : [officer]), ...(await headsOf(db, part.unitId)));
  }
  return found;
}
