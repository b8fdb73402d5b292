import { isWithin } from '../../store/units.ts';
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
