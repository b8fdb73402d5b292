import { findExtension, reopenExtension, withdrawExtension } from '../store/extensions.ts';
import { lastIndicatorValueBefore, repeatIndicatorValue } from '../store/indicators.ts';
import { withdrawObstacles } from '../store/obstacles.ts';
import type { Task } from '../store/records.ts';
import {
  addDecision,
  addReport,
  findDecision,
  findReport,
  readSnapshot,
  recordChanges,
  snapshot,
  type TaskBefore,
} from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { by } from './report-progress.ts';

/** How long the person who did it may take it back, in milliseconds. */
export const UNDO_WINDOW_MS = 10 * 60_000;

type Undone = Done<{ task: Task }>;

/** Takes back a report: adds a row that says so, and puts the task back as it was. Only if nothing happened to it since. */
export async function undoReport(acting: Acting, reportId: number): Promise<Undone> {
  const report = await findReport(acting.tx, reportId);
  if (report === null || report.personId !== acting.actor.id || report.kind === 'undo' || report.undoneBy !== null) {
    return rejected({ kind: 'nothing_to_undo' });
  }
  const before = readSnapshot(report.before);
  const refusal = refuse(acting, report.task, report.at, before);
  if (refusal !== null) return refusal;
  const { tx, actor, at, channel } = acting;
  await addReport(tx, {
    taskId: report.taskId,
    personId: actor.id,
    at,
    channel,
    kind: 'undo',
    percentBefore: report.task.progress,
    percentAfter: before.progress,
    undoesId: report.id,
    before: snapshot(report.task),
  });
  await withdrawObstacles(tx, report.id, at);
  const earlier = await lastIndicatorValueBefore(tx, report.id);
  if (earlier !== null) await repeatIndicatorValue(tx, earlier, at);
  return restore(acting, report.task, before);
}

/** Takes back a decision (confirmation, return, extension), like a report. */
export async function undoDecision(acting: Acting, decisionId: number): Promise<Undone> {
  const decision = await findDecision(acting.tx, decisionId);
  if (
    decision === null ||
    decision.personId !== acting.actor.id ||
    decision.kind === 'undo' ||
    decision.undoneBy !== null
  ) {
    return rejected({ kind: 'nothing_to_undo' });
  }
  const before = readSnapshot(decision.before);
  const refusal = refuse(acting, decision.task, decision.at, before);
  if (refusal !== null) return refusal;
  const { tx, actor, at, channel } = acting;
  await addDecision(tx, {
    taskId: decision.taskId,
    personId: actor.id,
    at,
    channel,
    kind: 'undo',
    undoesId: decision.id,
    before: snapshot(decision.task),
  });
  if (decision.extensionId !== null) await reopenExtension(tx, decision.extensionId);
  return restore(acting, decision.task, before);
}

/** Takes back the own request for more time, as long as nobody has decided it. */
export async function withdrawRequest(acting: Acting, extensionId: number): Promise<Undone> {
  const { tx, actor, at } = acting;
  const asked = await findExtension(tx, extensionId);
  if (asked === null || asked.requestedById !== actor.id || asked.state === 'withdrawn') {
    return rejected({ kind: 'nothing_to_undo' });
  }
  const { task } = asked;
  if (asked.state !== 'requested') return rejected({ kind: 'already_decided', code: task.code });
  if (isTooLate(at, asked.requestedAt)) return rejected({ kind: 'too_late_to_undo', code: task.code });
  await withdrawExtension(tx, asked.id);
  await recordChanges(tx, by(acting, task.id), [{ what: 'extension', from: asked.toDue, to: null }]);
  return { ok: true, task };
}

function isTooLate(at: Date, doneAt: Date): boolean {
  return at.getTime() - doneAt.getTime() > UNDO_WINDOW_MS;
}

function refuse(acting: Acting, task: Task, doneAt: Date, before: TaskBefore) {
  if (isTooLate(acting.at, doneAt)) return rejected({ kind: 'too_late_to_undo', code: task.code });
  if (task.version !== before.version + 1) return rejected({ kind: 'changed_since', code: task.code });
  return null;
}

async function restore(acting: Acting, task: Task, before: TaskBefore): Promise<Undone> {
  const { version: _, ...patch } = before;
  const changed = await changeTask(acting.tx, task, patch, { at: acting.at, ...acting.office });
  await recordChanges(
    acting.tx,
    by(acting, task.id),
    [
      { what: 'state', from: task.state as string, to: before.state as string },
      { what: 'progress', from: String(task.progress), to: String(before.progress) },
      { what: 'due', from: task.currentDue, to: before.currentDue },
    ].filter((change) => change.from !== change.to),
  );
  return { ok: true, task: changed };
}
