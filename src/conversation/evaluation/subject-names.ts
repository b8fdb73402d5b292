import { unitNames } from '../../store/names.ts';
import { peopleById } from '../../store/people.ts';
import type { Viewer } from '../turn.ts';

/** What units or people are called on a screen, by id: a person with their unit. */
export async function namesOfSubjects(
  { db, text }: Viewer,
  by: 'units' | 'people',
  ids: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (by === 'units') return unitNames(db, ids);
  const people = await peopleById(db, ids);
  return new Map(
    people.map(({ id, name, unit }) => [id, text('rights-name', { name, unit: unit.shortName ?? unit.name })]),
  );
}
