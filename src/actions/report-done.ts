import { localDateAt } from '../domain/time-zone.ts';
import type { Task } from '../store/records.ts';
import { addReport, recordChanges, snapshot } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { by, type Corrects } from './report-progress.ts';

/**
 * The officer says that the task is done: it now waits for the coordinator's word. The local day of this report is the day
 * that counts if it is confirmed.
 */
export async function reportDone(
  asked: Acting,
  done: { readonly taskId: number; readonly note?: string; readonly corrects?: Corrects },
): Promise<Done<{ task: Task; reportId: number }>> {
  const may = await authorise(asked, done.taskId, 'report_done', 'report_done');
  if (!may.ok) return may;
  const { task, acting } = may;
  if (task.kind === 'continuous') return rejected({ kind: 'continuous', code: task.code });
  const { tx, at, office } = acting;
  const reportId = await addReport(tx, {
    ...doneBy(acting),
    taskId: task.id,
    kind: 'done',
    percentBefore: task.progress,
    percentAfter: 100,
    note: done.note ?? '',
    before: snapshot(task),
    correctsId: done.corrects?.id ?? null,
  });
  const reportedDoneOn = localDateAt(at, office.calendar.zone);
  const changed = await changeTask(
    tx,
    task,
    { state: 'awaiting_confirmation', progress: 100, lastReportAt: at, reportedDoneOn },
    { at, ...office },
  );
  const from = done.corrects?.from ?? task;
  const changes = [
    { what: 'state', from: from.state as string, to: 'awaiting_confirmation' },
    { what: 'progress', from: String(from.progress), to: '100' },
  ].filter((change) => change.from !== change.to);
  if (done.corrects?.id !== null) await recordChanges(tx, by(acting, task.id), changes);
  return { ok: true, task: changed, reportId };
}
