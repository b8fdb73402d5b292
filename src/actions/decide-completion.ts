import { openParts } from '../domain/parts.ts';
import type { Task } from '../store/records.ts';
import { addDecision, readSnapshot, recordChanges, snapshot, standingReports } from '../store/reports.ts';
import { changeTask, type TaskPatch } from '../store/task-change.ts';
import { findTask, type TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, doneBy } from './acting.ts';
import { type Authorised, authorise } from './authorise.ts';
import { notify } from './notify.ts';
import { closeWithTask } from './obstacle/clear-obstacle.ts';
import { by } from './report-progress.ts';

type Decided = Done<{ task: Task; decisionId: number }>;

/** The standing body confirms that the task is done. The day that counts stays the day on which it was reported. */
export async function confirmCompletion(acting: Acting, taskId: number): Promise<Decided> {
  const may = await authorise(acting, taskId, 'confirm', 'confirm');
  return may.ok ? decide(may, 'confirm', '', { state: 'confirmed', confirmedAt: acting.at }) : may;
}

/** The standing body returns a result: the task is open again with the progress it had before "done" was said. */
export async function returnResult(acting: Acting, taskId: number, reason: string): Promise<Decided> {
  const may = await authorise(acting, taskId, 'return', 'return');
  if (!may.ok) return may;
  const doneReport = (await standingReports(acting.tx, taskId, 1)).find((report) => report.kind === 'done');
  const progress = doneReport === undefined ? may.task.progress : readSnapshot(doneReport.before).progress;
  return decide(may, 'return', reason, { state: 'open', reportedDoneOn: null, progress });
}

/** With the last of its parts confirmed, those who work on the whole may report it done. */
async function tellOfWhole(acting: Acting, part: TaskDetail, decisionId: number): Promise<void> {
  const whole = part.parentId === null ? null : await findTask(acting.tx, { id: part.parentId });
  if (whole === null || whole.state !== 'open' || openParts(whole.children).length > 0) return;
  const officers = whole.assignments.map(({ personId }) => personId);
  const notice = { about: 'parts_done', taskId: whole.id, decisionId, reason: '', date: null } as const;
  await notify(acting, officers, notice, `parts-done:${decisionId}`);
}

async function decide(
  { acting, task }: Authorised,
  kind: 'confirm' | 'return',
  reason: string,
  patch: TaskPatch & { state: Task['state'] },
): Promise<Decided> {
  const { tx, at, office } = acting;
  const reportId = (await standingReports(tx, task.id, 1))[0]?.id ?? null;
  const before = snapshot(task);
  const decisionId = await addDecision(tx, {
    ...doneBy(acting),
    taskId: task.id,
    kind,
    reason,
    reportId,
    before,
  });
  const changed = await changeTask(tx, task, patch, { at, ...office });
  if (kind === 'confirm') {
    await closeWithTask(acting, task, decisionId);
    await tellOfWhole(acting, task, decisionId);
  }
  const officers = task.assignments.map(({ personId }) => personId);
  const about = kind === 'confirm' ? 'confirmed' : 'returned';
  await notify(acting, officers, { about, taskId: task.id, decisionId, reason, date: null }, `decision:${decisionId}`);
  await recordChanges(tx, by(acting, task.id), [
    { what: 'state', from: task.state, to: patch.state },
    ...(patch.progress === undefined || patch.progress === task.progress
      ? []
      : [{ what: 'progress', from: String(task.progress), to: String(patch.progress) }]),
  ]);
  return { ok: true, task: changed, decisionId };
}
