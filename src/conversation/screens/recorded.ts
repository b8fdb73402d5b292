import type { UndoneTogether } from '../../actions/hand-over-all.ts';
import type { Reported } from '../../actions/report-progress.ts';
import type { Extension, Task } from '../../store/records.ts';
import type { Db } from '../../store/store.ts';
import { findTask } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, type View } from '../view.ts';
import { deciderOf } from './decider.ts';
import { limits } from './evidence.ts';
import { longDate, type Quantity, quantityWords } from './figures.ts';
import { obstacleReported } from './obstacle-done.ts';
import { said } from './plain.ts';

/** What was said with a report, for reading it back. */
export interface Said {
  readonly percent?: number;
  readonly quantity?: Quantity;
  readonly note?: string;
}

/** Reads back in one line what was written, with the way to take it back. */
export async function progressRecorded(
  viewer: Viewer,
  reported: Reported,
  said: Said,
  corrected = false,
): Promise<View> {
  const { text } = viewer;
  const { code } = reported.task;
  const { quantity } = said;
  const obstacle = reported.obstacleId === null ? null : await obstacleReported(viewer, reported.obstacleId);
  const parts = [
    ...(said.percent === undefined
      ? []
      : [text('recorded-percent', { from: reported.percentBefore, to: reported.percentAfter })]),
    ...(quantity === undefined ? [] : [quantityWords(viewer, quantity)]),
    ...(said.note === undefined ? [] : [text('recorded-note', { note: said.note })]),
    ...(obstacle === null ? [] : [obstacle.words]),
  ];
  const undo = undoChoice(viewer, 'undo_report', reported.reportId);
  const done = { label: text('button-done'), act: writeAct({ do: 'done', task: reported.task.id }) };
  return {
    blocks: [
      paragraph(text(corrected ? 'recorded-corrected' : 'recorded', { code, what: parts.join(', ') })),
      ...(obstacle?.blocks ?? []),
    ],
    choices: [[...(obstacle?.choices ?? []), ...(reported.percentAfter === 100 ? [done] : []), undo]],
    about: code,
  };
}

/** Where the task names a product that nobody has sent yet, it is asked for at once. */
export async function doneRecorded(viewer: Viewer, task: Task, reportId: number): Promise<View> {
  const { text, db } = viewer;
  const decider = await deciderOf(viewer, task);
  const view = line(
    task,
    text('recorded-done', { code: task.code, decider }),
    undoChoice(viewer, 'undo_report', reportId),
  );
  if (!(await lacksProduct(db, task.id))) return view;
  return { ...view, blocks: [...view.blocks, paragraph(text('product-asked', { product: task.product, ...limits }))] };
}

/** Whether a task was reported done, is to bring a product, and has nothing yet that proves it. */
export async function lacksProduct(db: Db, taskId: number): Promise<boolean> {
  const task = await findTask(db, { id: taskId });
  return task?.state === 'awaiting_confirmation' && task.product !== '' && task.attachments.length === 0;
}

export function confirmed(viewer: Viewer, task: Task, decisionId: number): View {
  const words = viewer.text('recorded-confirm', { code: task.code });
  return line(task, words, undoChoice(viewer, 'undo_decision', decisionId));
}

export function returned(viewer: Viewer, task: Task, decisionId: number, reason: string): View {
  const words = viewer.text('recorded-return', { code: task.code, progress: task.progress, reason });
  return line(task, words, undoChoice(viewer, 'undo_decision', decisionId));
}

/** Which request it is, and who speaks on it next. */
export async function extensionRequested(
  viewer: Viewer,
  { task, extension, heads }: { readonly task: Task; readonly extension: Extension; readonly heads: readonly string[] },
): Promise<View> {
  const { text } = viewer;
  const { afterDeadline, toDue, ordinal, id } = extension;
  const words = text(afterDeadline ? 'recorded-extension-late' : 'recorded-extension', {
    code: task.code,
    date: longDate(viewer, toDue),
    ordinal,
  });
  const decider = await deciderOf(viewer, task);
  const next =
    heads.length === 0
      ? text('recorded-extension-decides', { decider })
      : text('recorded-extension-heads', { names: heads.join(', '), decider });
  const view = line(task, words, undoChoice(viewer, 'undo_extension', id));
  return { ...view, blocks: [...view.blocks, quiet(next)] };
}

export function requestWithdrawn(viewer: Viewer, task: Pick<Task, 'code'>): View {
  return line(task, viewer.text('recorded-withdrawn', { code: task.code }));
}

export async function extensionDecided(
  viewer: Viewer,
  { task, extension, decisionId }: { readonly task: Task; readonly extension: Extension; readonly decisionId: number },
): Promise<View> {
  const { state, toDue } = extension;
  const id = state === 'granted' ? 'recorded-granted' : state === 'endorsed' ? 'recorded-endorsed' : 'recorded-refused';
  const next = state === 'endorsed' ? { decider: await deciderOf(viewer, task) } : {};
  const words = viewer.text(id, { code: task.code, date: longDate(viewer, toDue), ...next });
  return line(task, words, undoChoice(viewer, 'undo_decision', decisionId));
}

/** Of what was done in one go all that could be taken back is named. */
export function undoneTogether(viewer: Viewer, { task, codes, halt }: UndoneTogether): View {
  if (halt !== undefined) return line(task, viewer.text(`undone-${halt}`, { code: task.code }));
  if (codes.length < 2) return undone(viewer, task);
  return said(viewer, 'undone-together', { count: codes.length, codes: codes.join(', ') });
}

export function undone(viewer: Viewer, task: Task): View {
  if (task.kind === 'continuous') return line(task, viewer.text('recorded-undo-period', { code: task.code }));
  return line(task, viewer.text('recorded-undo', { code: task.code, progress: task.progress }));
}

function undoChoice(viewer: Viewer, act: 'undo_report' | 'undo_decision' | 'undo_extension', id: number): Choice {
  return { label: viewer.text('button-undo'), act: writeAct({ do: act, id }) };
}

function line(task: Pick<Task, 'code'>, words: string, ...choices: readonly Choice[]): View {
  return { blocks: [paragraph(words)], about: task.code, ...(choices.length === 0 ? {} : { choices: [choices] }) };
}
