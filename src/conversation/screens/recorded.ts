import type { Reported } from '../../actions/report-progress.ts';
import type { Extension, Task } from '../../store/records.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, type View } from '../view.ts';
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

export function doneRecorded(viewer: Viewer, task: Task, reportId: number): View {
  return line(task, viewer.text('recorded-done', { code: task.code }), undoChoice(viewer, 'undo_report', reportId));
}

export function confirmed(viewer: Viewer, task: Task, decisionId: number): View {
  const words = viewer.text('recorded-confirm', { code: task.code });
  return line(task, words, undoChoice(viewer, 'undo_decision', decisionId));
}

export function returned(viewer: Viewer, task: Task, decisionId: number, reason: string): View {
  const words = viewer.text('recorded-return', { code: task.code, progress: task.progress, reason });
  return line(task, words, undoChoice(viewer, 'undo_decision', decisionId));
}

export function extensionRequested(viewer: Viewer, task: Task, extension: Extension): View {
  const words = viewer.text(extension.afterDeadline ? 'recorded-extension-late' : 'recorded-extension', {
    code: task.code,
    date: longDate(viewer, extension.toDue),
    ordinal: extension.ordinal,
  });
  return line(task, words, undoChoice(viewer, 'undo_extension', extension.id));
}

export function requestWithdrawn(viewer: Viewer, task: Pick<Task, 'code'>): View {
  return line(task, viewer.text('recorded-withdrawn', { code: task.code }));
}

export function extensionDecided(viewer: Viewer, task: Task, extension: Extension, decisionId: number): View {
  const id = extension.state === 'granted' ? 'recorded-granted' : 'recorded-refused';
  const words = viewer.text(id, { code: task.code, date: longDate(viewer, extension.toDue) });
  return line(task, words, undoChoice(viewer, 'undo_decision', decisionId));
}

export function urged(viewer: Viewer, task: Pick<Task, 'code'>, names: readonly string[]): View {
  return line(task, viewer.text('recorded-urged', { code: task.code, count: names.length, names: names.join(', ') }));
}

/** Of what was done in one go all that could be taken back is named. */
export function undoneTogether(viewer: Viewer, { task, codes }: { task: Task; codes: readonly string[] }): View {
  if (codes.length < 2) return undone(viewer, task);
  return said(viewer, 'undone-together', { count: codes.length, codes: codes.join(', ') });
}

export function undone(viewer: Viewer, task: Task): View {
  return line(task, viewer.text('recorded-undo', { code: task.code, progress: task.progress }));
}

function undoChoice(viewer: Viewer, act: 'undo_report' | 'undo_decision' | 'undo_extension', id: number): Choice {
  return { label: viewer.text('button-undo'), act: writeAct({ do: act, id }) };
}

function line(task: Pick<Task, 'code'>, words: string, ...choices: readonly Choice[]): View {
  return { blocks: [paragraph(words)], about: task.code, ...(choices.length === 0 ? {} : { choices: [choices] }) };
}
