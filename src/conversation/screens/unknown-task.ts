import { standInOver } from '../../actions/authorise.ts';
import { codesInScope, findTask, type TaskDetail } from '../../store/tasks.ts';
import { nearest } from '../nearest.ts';
import { asker, type Viewer, viewerScope } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import { stoodIn } from './stood-in.ts';
import { inRows } from './task-list.ts';
import { cardChoice } from './task-words.ts';

/** How many codes are offered in place of one that nobody knows. */
const OFFERED = 3;

/**
 * There is no such task, or none that this person may see: the sentence is the same, so that it tells nothing. It offers the
 * nearest codes among those that they may see.
 */
export async function unknownTask(viewer: Viewer, code: string): Promise<View> {
  const over = await standInOver(asker(viewer), { code }, 'view');
  if (over !== null) return { blocks: [paragraph(stoodIn(viewer, over))] };
  const codes = nearest(code, await codesInScope(viewer.db, viewerScope(viewer)), OFFERED);
  const tasks = await Promise.all(codes.map((near) => findTask(viewer.db, { code: near })));
  const found = tasks.filter((task): task is TaskDetail => task !== null);
  if (found.length === 0) return { blocks: [paragraph(viewer.text('unknown-task-none', { code }))] };
  const lines = found.map((task) => viewer.text('unknown-task-line', { code: task.code, title: task.title }));
  return {
    blocks: [paragraph(viewer.text('unknown-task', { code })), paragraph(lines.join('\n'))],
    choices: inRows(found.map(cardChoice), OFFERED),
  };
}
