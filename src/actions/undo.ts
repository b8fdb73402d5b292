import { isOpenExtension } from '../domain/extension.ts';
import type { HaltDeed } from '../domain/task-state.ts';
import { findExtension, reopenExtension, withdrawExtension } from '../store/extensions.ts';
import { addIndicatorValue, indicatorValueOf } from '../store/indicators.ts';
import type { Task } from '../store/records.ts';
import {
  addDecision,
  addReport,
  type Change,
  findDecision,
  findReport,
  readSnapshot,
  recordChanges,
  snapshot,
  type TaskBefore,
} from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import { findTask } from '../store/tasks.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { isWithinReach } from './authorise.ts';
import { tellHaltTakenBack } from './halt/tell-halt.ts';
import { reopenWithTask } from './obstacle/clear-obstacle.ts';
import { undoReassignment } from './reassign.ts';
import { reportDone } from './report-done.ts';
import { reportPeriod } from './report-period.ts';
import { by, reportProgress, saidObstacle } from './report-progress.ts';
import { type FoundReport, isTooLate, refuseUndo, takeBack } from './take-back.ts';

type Undone = Done<{ task: Task }>;
/** `halt`: it was a pause, a cancellation or the end of one. */
export type UndoneDecision = Done<{ task: Task; halt?: HaltDeed }>;

/**
 * Takes back a report: adds a row that says so, and puts the task back as it was. Only if nothing happened to it since. What was a
 * correction gives way to what it had put right.
 */
export async function undoReport(acting: Acting, reportId: number): Promise<Undone> {
  const back = await takeBack(acting, [reportId]);
  if (!back.ok) return back;
  const corrected = back.reports[0]?.correctsId ?? null;
  const task = corrected === null ? back.task : await sayAgain(acting, corrected, back.task);
  const periods = back.reports.flatMap(({ kind, period }) =>
    kind === 'period' ? [{ what: 'period', from: period, to: null }] : [],
  );
  await recordChanges(acting.tx, by(acting, task.id), [...differences(back.from, task), ...periods]);
  return { ok: true, task };
}

/** A report that was put right is written once more, as it was said. */
async function sayAgain(acting: Acting, reportId: number, now: Task): Promise<Task> {
  const report = await findReport(acting.tx, reportId);
  if (report === null) return now;
  if (report.personId !== acting.actor.id) return sayForAnother(acting, report, now);
  const [obstacle] = report.obstacles;
  const { quantityDone: done, quantityTotal: total, quantityUnit: unit, note } = report;
  const quantity = { ...(total !== null && { total }), ...(unit !== null && { unit }) };
  const silent = { corrects: { id: null, from: now } };
  const counted = done !== null && { quantity: { done, ...quantity } };
  const blocked = obstacle !== undefined && { obstacle: saidObstacle(obstacle) };
  const said =
    report.kind === 'done'
      ? await reportDone(acting, { taskId: now.id, note, ...silent })
      : report.kind === 'period' && report.period !== null
        ? await reportPeriod(acting, { taskId: now.id, period: report.period, note, ...silent, ...counted, ...blocked })
        : await reportProgress(acting, {
            ...{ taskId: now.id, percent: report.percentAfter, note, ...silent },
            ...counted,
            ...blocked,
          });
  return said.ok ? said.task : now;
}

/** The standing body takes its correction back: what the officer had said stands again, as theirs and of the time at which they said it. */
async function sayForAnother(acting: Acting, report: FoundReport, now: Task): Promise<Task> {
  const { tx, at, office } = acting;
  const { taskId, personId, onBehalfOfId, channel, incomingId, percentAfter, note } = report;
  const { quantityDone, quantityTotal, quantityUnit } = report;
  const said = { taskId, personId, onBehalfOfId, channel, incomingId, at: report.at, percentAfter, note };
  const figures = { percentBefore: now.progress, quantityDone, quantityTotal, quantityUnit };
  const reportId = await addReport(tx, { ...said, ...figures, kind: 'progress', before: snapshot(now) });
  const value = await indicatorValueOf(tx, report.id);
  if (value !== null) {
    const { indicatorId, denominator } = value;
    await addIndicatorValue(tx, { indicatorId, reportId, at, value: value.value, denominator });
  }
  return changeTask(tx, now, { progress: percentAfter, lastReportAt: report.at }, { at, ...office });
}

/** Takes back a decision (confirmation, return, extension), like a report. */
export async function undoDecision(acting: Acting, decisionId: number): Promise<UndoneDecision> {
  const decision = await findDecision(acting.tx, decisionId);
  if (
    decision === null ||
    decision.personId !== acting.actor.id ||
    decision.kind === 'undo' ||
    decision.undoneBy !== null ||
    !(await isWithinReach(acting, decision.taskId))
  ) {
    return rejected({ kind: 'nothing_to_undo' });
  }
  const before = readSnapshot(decision.before);
  const refusal = refuseUndo(acting, decision.task, decision.at, before);
  if (refusal !== null) return refusal;
  const { tx } = acting;
  await addDecision(tx, {
    ...doneBy(acting),
    taskId: decision.taskId,
    kind: 'undo',
    undoesId: decision.id,
    before: snapshot(decision.task),
  });
  if (decision.extensionId !== null) await reopenExtension(tx, decision.extensionId);
  if (decision.kind === 'reassign') await undoReassignment(acting, decision.taskId, decision.at);
  await reopenWithTask(acting, decision.id);
  const undone = await restore(acting, decision.task, before);
  const { kind } = decision;
  if (kind !== 'pause' && kind !== 'cancel' && kind !== 'resume') return undone;
  const task = await findTask(tx, { id: decision.taskId });
  if (task !== null) await tellHaltTakenBack(acting, task, { decisionId: decision.id, deed: kind });
  return undone.ok ? { ...undone, halt: kind } : undone;
}

/** Takes back the own request for more time, as long as nobody has decided it. */
export async function withdrawRequest(acting: Acting, extensionId: number): Promise<Undone> {
  const { tx, actor, at } = acting;
  const asked = await findExtension(tx, extensionId);
  const isOwn = asked !== null && asked.requestedById === actor.id && asked.state !== 'withdrawn';
  if (!isOwn || !(await isWithinReach(acting, asked.taskId))) {
    return rejected({ kind: 'nothing_to_undo' });
  }
  const { task } = asked;
  if (!isOpenExtension(asked.state)) return rejected({ kind: 'already_decided', code: task.code });
  if (isTooLate(at, asked.requestedAt)) return rejected({ kind: 'too_late_to_undo', code: task.code });
  await withdrawExtension(tx, asked.id);
  await recordChanges(tx, by(acting, task.id), [{ what: 'extension', from: asked.toDue, to: null }]);
  return { ok: true, task };
}

async function restore(acting: Acting, task: Task, before: TaskBefore): Promise<Undone> {
  const { version: _, ...patch } = before;
  const changed = await changeTask(acting.tx, task, patch, { at: acting.at, ...acting.office });
  await recordChanges(acting.tx, by(acting, task.id), differences(task, changed));
  return { ok: true, task: changed };
}

/** What became of the task, for the ledger. */
function differences(from: Task, to: Task): Change[] {
  return [
    { what: 'state', from: from.state as string, to: to.state as string },
    { what: 'progress', from: String(from.progress), to: String(to.progress) },
    { what: 'due', from: from.currentDue, to: to.currentDue },
  ].filter((change) => change.from !== change.to);
}
