import { lastIndicatorValueBefore, repeatIndicatorValue } from '../store/indicators.ts';
import type { Task } from '../store/records.ts';
import { addReport, readSnapshot, recordChanges, snapshot, standingReports } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { notify } from './notify.ts';
import { by, noteIndicator } from './report-progress.ts';

/** What the standing body puts in the place of the last report. */
export interface Amendment {
  /** Percent, 0–100; null: nothing, the report is taken back. */
  readonly percent: number | null;
  readonly quantity?: { readonly done: number; readonly total?: number; readonly unit?: string };
  readonly reason: string;
}

/** `reportId`: the report that says what is right; null: the wrong one was only taken back. */
export type Amended = Done<{ task: Task; reportId: number | null; from: number; to: number; name: string }>;

/** Results returned since the last report; more often nobody is sent back. */
const MOST_LOOKED_AT = 20;

/**
 * The standing body puts the last report of a task right, or takes it back, at any time as long as the task is open, with a reason. The
 * report stays in the history as it was said; only the figure goes back: a deadline moved since stays moved. Whoever reported and whoever
 * is assigned are told.
 */
export async function amendReport(asked: Acting, taskId: number, amendment: Amendment): Promise<Amended> {
  const may = await authorise(asked, taskId, 'undo_any', 'progress');
  if (!may.ok) return may;
  const { task, acting } = may;
  if (task.kind === 'continuous') return rejected({ kind: 'continuous', code: task.code });
  const { tx, at, office } = acting;
  // A result that was returned stands in the history, but it is not what the figure comes from.
  const wrong = (await standingReports(tx, taskId, MOST_LOOKED_AT)).find(({ kind }) => kind !== 'done');
  if (wrong === undefined) return rejected({ kind: 'no_report', code: task.code });
  const before = readSnapshot(wrong.before);
  const to = amendment.percent ?? before.progress;
  await takeOut(acting, task, { id: wrong.id, percent: before.progress, reason: amendment.reason });
  const reportId =
    amendment.percent === null ? null : await sayRight(acting, task, wrong.id, amendment.percent, amendment);
  // How long ago somebody reported is the officer's doing: a correction is no report of theirs, and takes none away.
  const lastReportAt = reportId === null ? before.lastReportAt : wrong.at;
  const changed = await changeTask(tx, task, { progress: to, lastReportAt }, { at, ...office });
  await recordChanges(tx, by(acting, taskId), [
    { what: 'progress', from: String(task.progress), to: String(to) },
    { what: 'reason', from: null, to: amendment.reason },
  ]);
  const told = new Set([wrong.personId, ...task.assignments.map(({ personId }) => personId)]);
  const notice = { about: 'amended', taskId, decisionId: null, reason: amendment.reason, date: null } as const;
  await notify(
    acting,
    [...told],
    { ...notice, figures: { from: task.progress, to } },
    `amended:${wrong.id}:${task.version}`,
  );
  return { ok: true, task: changed, reportId, from: task.progress, to, name: wrong.person.name };
}

async function takeOut(
  acting: Acting,
  task: TaskDetail,
  wrong: { readonly id: number; readonly percent: number; readonly reason: string },
): Promise<void> {
  const { tx, at } = acting;
  const said = { ...doneBy(acting), taskId: task.id, note: wrong.reason };
  const figures = { percentBefore: task.progress, percentAfter: wrong.percent };
  await addReport(tx, { ...said, ...figures, kind: 'undo', undoesId: wrong.id, before: snapshot(task) });
  const earlier = await lastIndicatorValueBefore(tx, wrong.id);
  if (earlier !== null) await repeatIndicatorValue(tx, earlier, at);
}

async function sayRight(
  acting: Acting,
  task: TaskDetail,
  wrongId: number,
  percent: number,
  { quantity, reason }: Amendment,
): Promise<number> {
  const reportId = await addReport(acting.tx, {
    ...doneBy(acting),
    ...{ taskId: task.id, note: reason },
    kind: 'progress',
    percentBefore: task.progress,
    percentAfter: percent,
    quantityDone: quantity?.done ?? null,
    quantityTotal: quantity?.total ?? null,
    quantityUnit: quantity?.unit ?? null,
    before: snapshot(task),
    correctsId: wrongId,
  });
  await noteIndicator(acting, task, reportId, quantity);
  return reportId;
}
