import type { UrgingSort } from '../../actions/urging/wish.ts';
import { isAllowed } from '../../domain/permissions.ts';
import { countTasks } from '../../store/tasks.ts';
import { isWithin } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import type { ListAsked, ListName } from '../list-acts.ts';
import { filterOf } from '../list-filter.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import type { Choice } from '../view.ts';

/** The lists of which all that is on them can be urged in one go, by the name that an urging has for them. */
export const URGED_LISTS: Readonly<Partial<Record<ListName, UrgingSort>>> = {
  overdue: 'overdue',
  due_soon: 'due_soon',
  behind: 'behind',
  silent: 'silent',
  open: 'open',
  unreported: 'unreported',
};

/** The button, for whoever may urge something of the list; not where others read along. */
export async function urgeListChoice(viewer: Viewer, asked: ListAsked): Promise<Choice[]> {
  if (URGED_LISTS[asked.list] === undefined || asked.mine === true || viewer.group !== undefined) return [];
  if (!(await mayUrgeSome(viewer, asked))) return [];
  return [{ label: viewer.text('button-urge-list'), act: writeAct({ ...asked, do: 'urge_list' }) }];
}

/** The standing body and leaders may urge whatever they see, a head what their own unit leads. */
async function mayUrgeSome(viewer: Viewer, asked: ListAsked): Promise<boolean> {
  const { db, person, at } = viewer;
  if (isAllowed(person.role, 'urge', new Set())) return true;
  if (!isAllowed(person.role, 'urge', new Set(['unit_head']))) return false;
  const within = asked.unit !== 0 && (await isWithin(db, asked.unit, person.unitId));
  const filter = { ...filterOf(viewer, asked), ...(!within && { underUnitId: person.unitId }) };
  const isOthers = asked.unit !== 0 && !within && !(await isWithin(db, person.unitId, asked.unit));
  return !isOthers && (await countTasks(db, viewerScope(viewer), filter, at)) > 0;
}
