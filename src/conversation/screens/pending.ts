import { openExtensions } from '../../store/extensions.ts';
import { listTasks } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';

const MOST_ROWS = 10;

/** What waits for the coordinator's word: results to confirm, then extensions asked for, oldest first. */
export async function pendingDecisions(viewer: Viewer): Promise<View> {
  const { db, at, text } = viewer;
  const results = await listTasks(db, viewerScope(viewer), { is: 'awaiting' }, at, null);
  const extensions = await openExtensions(db);
  if (results.length + extensions.length === 0) return { blocks: [paragraph(text('pending-none'))] };
  const resultLines = results.slice(0, MOST_ROWS).map((task) =>
    text('pending-result', {
      code: task.code,
      title: shortTitle(task.title),
      unit: task.leadUnit.shortName ?? task.leadUnit.name,
    }),
  );
  const extensionLines = extensions.slice(0, MOST_ROWS).map(({ task, toDue, fromDue, reason }) =>
    text('pending-extension', {
      ...{ code: task.code, unit: task.leadUnit.shortName ?? task.leadUnit.name, reason },
      ...{ from: dateWords(viewer, fromDue), to: dateWords(viewer, toDue) },
    }),
  );
  const tasks = [...results.slice(0, MOST_ROWS), ...extensions.slice(0, MOST_ROWS).map(({ task }) => task)];
  const choices: Choice[] = tasks.map(({ id, code }) => ({ label: code, act: writeAct({ do: 'card', task: id }) }));
  return {
    blocks: [
      title(text('pending-title', { results: results.length, extensions: extensions.length })),
      ...[...resultLines, ...extensionLines].map(paragraph),
    ],
    choices: inRows(choices, 4),
  };
}
