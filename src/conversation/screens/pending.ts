import { openExtensions, unheardExtensions } from '../../store/extensions.ts';
import { listTasks, type TaskLine } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { standingOf } from './extension-words.ts';
import { dateWords } from './figures.ts';
import { inRows } from './task-list.ts';
import { shortTitle } from './task-words.ts';

const MOST_ROWS = 10;

/**
 * What waits for the viewer's word, oldest first: of a coordinator results to confirm, then extensions asked for; of a unit head the
 * extensions on which their word comes first.
 */
export async function pendingDecisions(viewer: Viewer): Promise<View> {
  const { db, at, text, person } = viewer;
  const isHead = person.role === 'unit_head';
  const results = isHead ? [] : await listTasks(db, viewerScope(viewer), { is: 'awaiting' }, at, null);
  const extensions = isHead ? await unheardExtensions(db, person.unitId) : await openExtensions(db);
  if (results.length + extensions.length === 0) return { blocks: [paragraph(text('pending-none'))] };
  const shown = extensions.slice(0, MOST_ROWS);
  const tasks = [...results.slice(0, MOST_ROWS), ...shown.map(({ task }) => task)];
  const choices: Choice[] = tasks.map(({ id, code }) => ({ label: code, act: writeAct({ do: 'card', task: id }) }));
  return {
    blocks: [
      title(
        isHead
          ? text('pending-title-head', { extensions: extensions.length })
          : text('pending-title', { results: results.length, extensions: extensions.length }),
      ),
      ...results.slice(0, MOST_ROWS).map((task) => paragraph(resultLine(viewer, task))),
      ...shown.map((extension) => paragraph(extensionLine(viewer, extension))),
    ],
    choices: inRows(choices, 4),
  };
}

function resultLine({ text }: Viewer, { code, title: words, leadUnit }: TaskLine): string {
  return text('pending-result', { code, title: shortTitle(words), unit: leadUnit.shortName ?? leadUnit.name });
}

function extensionLine(viewer: Viewer, extension: Awaited<ReturnType<typeof openExtensions>>[number]): string {
  const { text } = viewer;
  const { task, toDue, fromDue, reason } = extension;
  const line = text('pending-extension', {
    ...{ code: task.code, unit: task.leadUnit.shortName ?? task.leadUnit.name, reason },
    ...{ from: dateWords(viewer, fromDue), to: dateWords(viewer, toDue) },
  });
  const standing = standingOf(viewer, extension);
  return standing === '' ? line : text('pending-standing', { line, standing });
}
