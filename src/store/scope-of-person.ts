import type { Role } from '../domain/permissions.ts';
import type { Scope } from './tasks.ts';

/** The tasks that somebody may see (permission "view"). `personIds`: their own id and the ids of those for whom they stand in. */
export function scopeOfPerson(
  { role, unitId }: { readonly role: Role; readonly unitId: number },
  personIds: readonly number[],
): Scope {
  switch (role) {
    case 'coordinator':
    case 'leader':
    case 'admin':
      return { kind: 'all' };
    case 'unit_head':
      return { kind: 'units', rootUnitId: unitId, personIds };
    case 'officer':
      return { kind: 'own', unitId, personIds };
    default:
      return role satisfies never;
  }
}
