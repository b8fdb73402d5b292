import { capacityOnTask, relationsTo, whoMay } from '../../actions/authorise.ts';
import { capacitiesOf } from '../../actions/stand-in.ts';
import { type Action, actions, grantOf, isAllowed, type Relation, type Role, roles } from '../../domain/permissions.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { asking, type Viewer, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, quiet, title, type View } from '../view.ts';
import { unknownTask } from './unknown-task.ts';

/** "Quyền của tôi", "ai được xác nhận NV12?": told from the permission table itself, so that no word of it can be another. */
export async function rights(viewer: Viewer, { tasks = [], note }: Reading): Promise<View[]> {
  const action = actions.find((one) => one === note);
  const views: View[] = [];
  for (const code of tasks) {
    const task = await findTaskInScope(viewer.db, { code }, viewerScope(viewer));
    if (task === null) views.push(await unknownTask(viewer, code));
    else views.push(action === undefined ? await rightsOnTask(viewer, task) : await whoMayDo(viewer, task, action));
  }
  if (views.length > 0) return views;
  return [action === undefined ? ownRights(viewer) : rolesThatMay(viewer, action)];
}

/** In general, by what the person is to a task: the same for whoever they stand in for. */
function ownRights(viewer: Viewer): View {
  const { text } = viewer;
  const parts = capacitiesOf(asking(viewer)).map((person) => {
    const own = person.id === viewer.person.id;
    const heading = own
      ? text('rights-title', { role: text(`role-${person.role}`) })
      : text('rights-stands-in', { name: person.name, role: text(`role-${person.role}`) });
    return { heading, lines: grantLines(viewer, person.role) };
  });
  return {
    blocks: [
      ...parts.flatMap(({ heading, lines }) => [title(heading), paragraph(lines.join('\n'))]),
      quiet(text('rights-how')),
    ],
  };
}

/** What a role may do: one line for all actions that need the same. */
function grantLines(viewer: Viewer, role: Role): string[] {
  const { text } = viewer;
  const byGrant = new Map<string, Action[]>();
  for (const action of actions) {
    const grant = grantOf(role, action);
    if (grant === null) continue;
    const key = grant === 'always' ? grant : grant.join(' ');
    byGrant.set(key, [...(byGrant.get(key) ?? []), action]);
  }
  return [...byGrant].map(([key, granted]) => {
    const where = key === 'always' ? text('rights-always') : anyOf(viewer, key.split(' ') as Relation[]);
    return text('rights-line', { where, what: granted.map((action) => text(`action-${action}`)).join(', ') });
  });
}

/** "việc anh/chị là đầu mối, việc của đơn vị mình hoặc việc đơn vị mình phối hợp". */
function anyOf({ text }: Viewer, related: readonly Relation[]): string {
  const words = related.map((relation) => text(`relation-${relation}`));
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')}${text('rights-or')}${last}`;
}

/** Which roles may do it, and on which tasks. */
function rolesThatMay(viewer: Viewer, action: Action): View {
  const { text } = viewer;
  const lines = roles.flatMap((role) => {
    const grant = grantOf(role, action);
    if (grant === null) return [];
    const where = grant === 'always' ? text('rights-always') : anyOf(viewer, grant);
    return [text('rights-role', { role: text(`role-${role}`), where })];
  });
  return {
    blocks: [
      title(text('rights-who', { what: text(`action-${action}`) })),
      paragraph(lines.join('\n')),
      quiet(text('rights-how')),
    ],
  };
}

/** Of one task: what the reader may do, and whom to ask for the rest. */
async function rightsOnTask(viewer: Viewer, task: TaskDetail): Promise<View> {
  const { text, db } = viewer;
  const mine: Action[] = [];
  const others: string[] = [];
  for (const action of actions) {
    if (!isOfTask(action)) continue;
    if ((await capacityOnTask(db, asking(viewer), action, task)) !== null) mine.push(action);
    else
      others.push(text('rights-line', { where: text(`action-${action}`), what: await namesOf(viewer, action, task) }));
  }
  const words = mine.map((action) => text(`action-${action}`)).join(', ');
  const related = [...(await relationsTo(db, viewer.person, task))].map((relation) => text(`relation-${relation}`));
  return {
    blocks: [
      title(text('rights-task', { code: task.code })),
      ...(related.length === 0 ? [] : [paragraph(text('rights-related', { what: related.join('; ') }))]),
      paragraph(mine.length === 0 ? text('rights-task-none') : text('rights-task-mine', { what: words })),
      ...(viewer.group !== undefined || others.length === 0 ? [] : [paragraph(others.join('\n'))]),
    ],
    about: task.code,
  };
}

async function whoMayDo(viewer: Viewer, task: TaskDetail, action: Action): Promise<View> {
  const { text, db } = viewer;
  if (!isOfTask(action)) return rolesThatMay(viewer, action);
  const who = await namesOf(viewer, action, task);
  const may = (await capacityOnTask(db, asking(viewer), action, task)) !== null;
  const words = { code: task.code, what: text(`action-${action}`), who };
  return { blocks: [paragraph(text(may ? 'rights-who-task-you' : 'rights-who-task', words))], about: task.code };
}

async function namesOf({ text, db }: Viewer, action: Action, task: TaskDetail): Promise<string> {
  const people = await whoMay(db, action, task);
  const names = people.map(({ name, role, unit }) =>
    role === 'officer' ? name : text('rights-name', { name, unit: unit.shortName ?? unit.name }),
  );
  if (names.length > 0) return names.join(', ');
  const able = roles.filter((role) => isAllowed(role, action, new Set()));
  return able.length === 0 ? text('rights-nobody') : able.map((role) => text(`role-${role}`)).join(', ');
}

/** What is done to a person, a group or the plan is not a matter of one task. */
const elsewhere: ReadonlySet<Action> = new Set<Action>([
  ...(['assign', 'broadcast', 'link_group', 'manage_people', 'see_reach', 'record_departure', 'import_plan'] as const),
  ...(['change_calendar'] as const),
  ...(['summary_unit', 'summary_all', 'answer_obstacle', 'resolve_obstacle', 'decide_obstacle'] as const),
  ...(['set_rules', 'set_letterhead', 'set_evaluation'] as const),
]);
const isOfTask = (action: Action) => !elsewhere.has(action);
