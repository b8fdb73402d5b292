import { type Action, grantOf, roles } from '../../domain/permissions.ts';
import type { PersonWithUnit } from '../../store/people.ts';
import { peopleWithRole } from '../../store/people.ts';
import type { Db } from '../../store/store.ts';
import { rejected } from '../acting.ts';
import { capacityFor, type Who } from '../stand-in.ts';

export type ImportKind = 'plan' | 'people';

const actionOf = { plan: 'import_plan', people: 'manage_people' } as const satisfies Record<ImportKind, Action>;

/** In the capacity in which they may take such a list over; null: they may not. */
export function importCapacity(who: Who, kind: ImportKind): Promise<PersonWithUnit | null> {
  return capacityFor(who, actionOf[kind], () => Promise.resolve(new Set()));
}

/** Whether a file of theirs is looked at for a list at all. */
export async function mayImportAny(who: Who): Promise<boolean> {
  return (await importCapacity(who, 'plan')) !== null || (await importCapacity(who, 'people')) !== null;
}

export async function importRefused(db: Db, kind: ImportKind) {
  const may = roles.filter((role) => grantOf(role, actionOf[kind]) === 'always');
  const who = (await peopleWithRole(db, may)).map(({ name }) => name);
  return rejected({ kind: 'import_not_yours', what: kind, who });
}
