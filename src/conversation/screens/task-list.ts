import { urgencyRank } from '../../domain/status.ts';
import { countTasks, listTasks, type TaskFilter, type TaskLine } from '../../store/tasks.ts';
import { unitById } from '../../store/units.ts';
import { type ListName, writeAct } from '../acts.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { cardChoice, dueWords, shortTitle, statusOf, statusWords } from './task-words.ts';

/** What fits a phone without scrolling far. */
const LINES_PER_PAGE = 8;
/** A person's own tasks are sorted in memory, by urgency; nobody has more than this many. */
const MOST_OWN_TASKS = 2000;

/** One of the lists of tasks, most urgent first, a page at a time. `page` counts from 0. */
export async function taskList(viewer: Viewer, list: ListName, page: number, unitId: number): Promise<View> {
  const filter = filterOf(viewer, list, unitId);
  const total = await countTasks(viewer.db, viewerScope(viewer), filter, viewer.at);
  const unit = unitId === 0 ? null : await unitById(viewer.db, unitId);
  const heading = viewer.text(`list-${list}`, { count: total });
  const under = unit === null ? heading : viewer.text('list-of-unit', { heading, unit: unit.name });
  const besides = await awaitingLate(viewer, list, filter);
  if (total === 0) return { blocks: [paragraph(viewer.text(`list-${list}-none`)), ...besides] };
  const lines = await inOrder(viewer, list, filter, { skip: page * LINES_PER_PAGE, take: LINES_PER_PAGE });
  return {
    blocks: [
      title(under),
      ...lines.map((task) => paragraph(listLine(viewer, task, list))),
      ...besides,
      ...hint(viewer, list),
    ],
    choices: [...inRows(lines.map(cardChoice), 4), turnPage(viewer, list, page, unitId, total)].filter(
      (row) => row.length > 0,
    ),
  };
}

/** The official sentence counts as overdue what was reported too late and waits; said here so that the figures agree. */
export async function awaitingLate(viewer: Viewer, list: ListName, filter: TaskFilter): Promise<Block[]> {
  if (list !== 'overdue') return [];
  const count = await countTasks(viewer.db, viewerScope(viewer), { ...filter, is: 'awaiting_late' }, viewer.at);
  return count === 0 ? [] : [quiet(viewer.text('list-overdue-awaiting', { count }))];
}

export function filterOf(viewer: Viewer, list: ListName, unitId: number): TaskFilter {
  if (list === 'mine') return { is: 'unfinished', assignedTo: [viewer.person.id, ...viewer.standsInFor] };
  return { is: list, ...(unitId === 0 ? {} : { underUnitId: unitId }) };
}

/** Part of a list in its own order: the own tasks by urgency, all others by deadline. */
export async function inOrder(
  viewer: Viewer,
  list: ListName,
  filter: TaskFilter,
  part: { readonly skip: number; readonly take: number },
): Promise<TaskLine[]> {
  const scope = viewerScope(viewer);
  if (list !== 'mine') return listTasks(viewer.db, scope, filter, viewer.at, part);
  const all = await listTasks(viewer.db, scope, filter, viewer.at, { skip: 0, take: MOST_OWN_TASKS });
  const rank = (task: TaskLine) => urgencyRank(statusOf(viewer, task));
  return all.sort((a, b) => rank(a) - rank(b)).slice(part.skip, part.skip + part.take);
}

/** "NV12 · Triển khai kiosk… / 🔴 Quá hạn 2 ngày · 40% · hạn 31/3/2024 · Sở Y tế". */
export function listLine(viewer: Viewer, task: TaskLine, list: ListName): string {
  const facts = [
    statusWords(viewer, statusOf(viewer, task)),
    `${task.progress}%`,
    dueWords(viewer, task),
    ...(list === 'mine' ? [] : [task.leadUnit.shortName ?? task.leadUnit.name]),
  ];
  const obstacle = task.obstacles[0]?.obstacle.text;
  return [
    `${task.code} · ${shortTitle(task.title)}`,
    facts.join(' · '),
    ...(obstacle === undefined ? [] : [viewer.text('card-obstacle', { text: shortTitle(obstacle) })]),
  ].join('\n');
}

function hint(viewer: Viewer, list: ListName) {
  return list === 'mine' ? [quiet(viewer.text('list-mine-hint'))] : [];
}

function turnPage(viewer: Viewer, list: ListName, page: number, unit: number, total: number): Choice[] {
  const go = (to: number, label: string) => ({
    label: viewer.text(label),
    act: writeAct({ do: 'list', list, page: to, unit }),
  });
  return [
    ...(page > 0 ? [go(page - 1, 'button-previous')] : []),
    ...((page + 1) * LINES_PER_PAGE < total ? [go(page + 1, 'button-next')] : []),
  ];
}

export function inRows<T>(items: readonly T[], perRow: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / perRow) }, (_, row) =>
    items.slice(row * perRow, (row + 1) * perRow),
  );
}
