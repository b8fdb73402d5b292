import { isAllowed } from '../../domain/permissions.ts';
import { isWithin, subtreesOf } from '../../store/units.ts';
import { said } from '../screens/plain.ts';
import type { Viewer } from '../turn.ts';
import type { View } from '../view.ts';

/**
 * What is said in a group to a question about units that are not its own; null: they are, or this is no group. "None overdue", where
 * they are merely not shown, would be untrue.
 */
export async function beyondGroup(viewer: Viewer, unitIds: readonly number[]): Promise<View | null> {
  const { db, group } = viewer;
  if (group === undefined) return null;
  for (const id of unitIds)
    if (!(await isWithin(db, id, group.unitId))) return said(viewer, 'rejected-group-scope', { unit: group.name });
  return null;
}

/**
 * Whether somebody sees less of the tasks of the group's unit than others in the group do: their list is to say that it is theirs, or
 * "none overdue" would be read as the truth about the unit.
 */
export async function seesPartOfGroup({ db, group, person }: Viewer): Promise<boolean> {
  if (group === undefined || isAllowed(person.role, 'summary_all', new Set())) return false;
  if (person.role === 'unit_head') return !(await isWithin(db, group.unitId, person.unitId));
  const units = (await subtreesOf(db, [group.unitId])).get(group.unitId);
  return person.unitId !== group.unitId || (units?.size ?? 1) > 1;
}
