import { mayReadUnit } from '../actions/read-figures.ts';
import { subtreesOf } from '../store/units.ts';
import { asking, type Viewer } from './turn.ts';

/**
 * Whether the viewer sees only a part of the tasks of this unit (0: of none in particular), or, in a group, of the group's: their list is
 * to say that it is theirs, or "none overdue" would be read as the truth about the unit.
 */
export async function seesInPart(viewer: Viewer, unitId: number): Promise<boolean> {
  const { db, group, person } = viewer;
  const of = unitId === 0 ? group?.unitId : unitId;
  if (of === undefined || (await mayReadUnit(db, asking(viewer), of))) return false;
  const units = (await subtreesOf(db, [of])).get(of);
  return person.unitId !== of || (units?.size ?? 1) > 1;
}
