import { listTasks } from '../../store/tasks.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, title, type View } from '../view.ts';
import { inRows, listLine } from './task-list.ts';
import { cardChoice } from './task-words.ts';

const MOST_LINES = 8;

/** The open tasks of one person, of those that the viewer may see. */
export async function personTasks(viewer: Viewer, { personId, person }: Reading): Promise<View> {
  const name = person ?? '';
  if (personId === undefined) return { blocks: [paragraph(viewer.text('unknown-person-none', { name }))] };
  const filter = { is: 'unfinished', assignedTo: [Number(personId)] } as const;
  const tasks = await listTasks(viewer.db, viewerScope(viewer), filter, viewer.at, null);
  if (tasks.length === 0) return { blocks: [paragraph(viewer.text('person-tasks-none', { name }))] };
  const shown = tasks.slice(0, MOST_LINES);
  return {
    blocks: [
      title(viewer.text('person-tasks-title', { name, count: tasks.length })),
      ...shown.map((task) => paragraph(listLine(viewer, task, 'overdue'))),
    ],
    choices: inRows(shown.map(cardChoice), 4),
  };
}
