import { idsOf } from '../actions/stand-in.ts';
import type { TaskFilter } from '../store/tasks.ts';
import type { ListAsked } from './list-acts.ts';
import { asking, type Viewer } from './turn.ts';

/** The tasks that are on a list, as the store looks for them. */
export function filterOf(viewer: Viewer, { list, unit, programme, group, mine, from, to }: ListAsked): TaskFilter {
  return {
    is: list === 'mine' || list === 'open' ? 'unfinished' : list,
    ...(list === 'mine' || mine === true ? { assignedTo: idsOf(asking(viewer)) } : {}),
    ...(unit === 0 ? {} : { underUnitId: unit }),
    ...(programme !== undefined && { programmeId: programme }),
    ...(group !== undefined && { groupId: group }),
    ...(from !== undefined && { dueFrom: from }),
    ...(to !== undefined && { dueTo: to }),
  };
}
