import { capacitiesOf, idsOf } from '../actions/stand-in.ts';
import { isAllowed } from '../domain/permissions.ts';
import type { TaskFilter } from '../store/tasks.ts';
import type { ListAsked } from './list-acts.ts';
import { asking, type Viewer } from './turn.ts';

/** Of what the viewer looks at: a unit, the group's unit, all, the unit that they head, or their own. */
export function partsOf(
  viewer: Viewer,
  unit: number,
  show: 'left_out' | 'alone' = 'left_out',
): { readonly parts: NonNullable<TaskFilter['parts']> } {
  return { parts: { show, within: lookedAt(viewer, unit) } };
}

function lookedAt(viewer: Viewer, unit: number): number | null {
  if (unit !== 0) return unit;
  if (viewer.group !== undefined) return viewer.group.unitId;
  const capacities = capacitiesOf(asking(viewer));
  if (capacities.some(({ role }) => isAllowed(role, 'summary_all', new Set()))) return null;
  return (capacities.find(({ role }) => role === 'unit_head') ?? viewer.person).unitId;
}

/** The tasks that are on a list, as the store looks for them. */
export function filterOf(viewer: Viewer, asked: ListAsked): TaskFilter {
  const { list, unit, programme, group, mine, parts, from, to } = asked;
  const own = list === 'mine' || mine === true;
  return {
    ...(own ? {} : partsOf(viewer, unit, parts === true ? 'alone' : 'left_out')),
    is: list === 'mine' || list === 'open' ? 'unfinished' : list,
    ...(own ? { assignedTo: idsOf(asking(viewer)) } : {}),
    ...(unit === 0 ? {} : { underUnitId: unit }),
    ...(programme !== undefined && { programmeId: programme }),
    ...(group !== undefined && { groupId: group }),
    ...(from !== undefined && { dueFrom: from }),
    ...(to !== undefined && { dueTo: to }),
  };
}
