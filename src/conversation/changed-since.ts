import { touchedByOthers } from '../store/task-change.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { taskCard } from './screens/task-card.ts';
import type { Viewer } from './turn.ts';
import { paragraph, type View } from './view.ts';

/**
 * Whoever decides on a result decides on what they saw. If somebody else changed the task since that version, it is shown as it is now,
 * with its buttons, and nothing is decided; null: what was seen still holds, or there is no result to decide on.
 */
export async function changedSince(viewer: Viewer, task: TaskDetail, seen: number | undefined): Promise<View | null> {
  if (seen === undefined || seen === task.version || task.state !== 'awaiting_confirmation') return null;
  if (!(await touchedByOthers(viewer.db, task.id, seen, viewer.person.id))) return null;
  const card = await taskCard(viewer, task);
  return { ...card, blocks: [paragraph(viewer.text('changed-since-seen', { code: task.code })), ...card.blocks] };
}
