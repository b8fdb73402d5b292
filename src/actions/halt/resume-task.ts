import type { LocalDate } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { haltOf, overduePauses } from '../../store/halts.ts';
import type { Office } from '../../store/office.ts';
import type { Task } from '../../store/records.ts';
import { addDecision, readSnapshot, recordChanges, snapshot } from '../../store/reports.ts';
import type { Db } from '../../store/store.ts';
import { changeTask } from '../../store/task-change.ts';
import { findTask, type TaskDetail } from '../../store/tasks.ts';
import { type Acting, doneBy, rejected } from '../acting.ts';
import { authorise } from '../authorise.ts';
import { by } from '../report-progress.ts';
import { type Halted, haltRefused } from './halt-task.ts';
import { tellHalt } from './tell-halt.ts';

/**
 * The standing body has a paused task taken up again; a cancelled one becomes what it was before. The deadline stays, also when it has
 * passed meanwhile: more time is another decision.
 */
export async function resumeTask(asked: Acting, taskId: number, reason: string): Promise<Halted> {
  const seen = await findTask(asked.tx, { id: taskId });
  const may = await authorise(asked, taskId, seen?.state === 'cancelled' ? 'cancel' : 'pause');
  if (!may.ok) return may;
  const { task, acting } = may;
  const refused = haltRefused(task, 'resume');
  if (refused !== null) return rejected(refused);
  const { tx } = acting;
  const cancelled = task.state === 'cancelled' ? await haltOf(tx, task) : null;
  const { changed, decisionId } = await resume(acting, task, {
    state: cancelled === null ? 'open' : readSnapshot(cancelled.before).state,
    reason,
  });
  await tellHalt(acting, task, { decisionId, deed: 'resume' });
  return { ok: true, task: changed, before: task, decisionId };
}

async function resume(
  acting: Acting,
  task: TaskDetail,
  to: { readonly state: Task['state']; readonly reason: string; readonly until?: LocalDate },
): Promise<{ readonly changed: Task; readonly decisionId: number }> {
  const { tx, at, office } = acting;
  const { state, reason, until = null } = to;
  const decision = { ...doneBy(acting), taskId: task.id, kind: 'resume' as const, reason, until };
  const decisionId = await addDecision(tx, { ...decision, before: snapshot(task) });
  const changed = await changeTask(tx, task, { state, resumedAt: at }, { at, ...office });
  await recordChanges(tx, by(acting, task.id), [{ what: 'state', from: task.state, to: state }]);
  return { changed, decisionId };
}

/**
 * Pauses whose last day is over end by themselves, as it was decided: in the name of whoever set the day, who is told of it as well.
 * Returns how many did.
 */
export async function endOverduePauses(tx: Db, at: Date, office: Office): Promise<number> {
  const ended = await overduePauses(tx, localDateAt(at, office.calendar.zone));
  for (const { taskId, person, until, channel } of ended) {
    const task = await findTask(tx, { id: taskId });
    if (task === null || until === null) continue;
    const acting: Acting = { tx, at, office, channel, actor: person, standsInFor: [], incomingId: null };
    const { decisionId } = await resume(acting, task, { state: 'open', reason: '', until });
    await tellHalt({ tx, at, office, actor: null }, task, { decisionId, deed: 'resume' }, [person.id]);
  }
  return ended.length;
}
