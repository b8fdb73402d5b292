import type { Person, Prisma } from './generated/client.ts';
import type { PersonWithUnit } from './people.ts';
import type { Db } from './store.ts';

/** Everybody the office ever knew, by id: those who left too, because their numbers are still theirs. */
export function everybody(db: Db): Promise<PersonWithUnit[]> {
  return db.person.findMany({ include: { unit: true }, orderBy: { id: 'asc' } });
}

export type NewPersonRow = Prisma.PersonCreateManyInput;

/** Returns their ids, in no particular order. */
export async function addPeople(tx: Db, people: readonly NewPersonRow[]): Promise<number[]> {
  if (people.length === 0) return [];
  return (await tx.person.createManyAndReturn({ data: [...people], select: { id: true } })).map(({ id }) => id);
}

export type PersonPatch = Partial<Pick<Person, 'name' | 'key' | 'title' | 'phone' | 'role' | 'unitId' | 'leftAt'>>;

export async function changePerson(tx: Db, id: number, patch: PersonPatch): Promise<void> {
  await tx.person.update({ where: { id }, data: patch });
}

/** Whoever has this number, those who left included: a number belongs to one person at most. */
export function holderOfPhone(db: Db, phone: string): Promise<PersonWithUnit | null> {
  return db.person.findUnique({ where: { phone }, include: { unit: true } });
}
