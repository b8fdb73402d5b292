import type { RefusalReason, TaskState } from '../domain/task-state.ts';
import { addEvidence, evidenceWith, removeEvidence } from '../store/evidence.ts';
import { recordChanges, standingReports } from '../store/reports.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { authorise, scopeOf } from './authorise.ts';
import { by } from './report-progress.ts';
import { isTooLate } from './take-back.ts';

/** A file as it is kept: not the file, but the channel's reference by which it is sent again. `size` in bytes; 0: not known. */
export interface KeptFile {
  readonly ref: string;
  readonly name: string;
  readonly type: string;
  readonly size: number;
}

/** What proves the work: a file, or a text (number and date of a document). */
export type Evidence = KeptFile | { readonly text: string };

/** `id` is that of the first; `count` of all that the task has now. */
export type Attached = Done<{ task: TaskDetail; id: number; names: readonly string[]; count: number }>;

/**
 * Keeps evidence with a task: whoever may report on it may, as long as the result is not decided. It is tied to the last report of the
 * same person.
 */
export async function attachEvidence(
  asked: Acting,
  taskId: number,
  evidence: readonly [Evidence, ...Evidence[]],
  /** The incoming with which it belongs together, where that is another: the first of an album. */
  withIncoming: number | null = asked.incomingId,
): Promise<Attached> {
  const may = await authorise(asked, taskId, 'report_progress');
  if (!may.ok) return may;
  const { task, acting } = may;
  const closed = CLOSED[task.state];
  if (closed !== undefined) return rejected({ kind: 'wrong_state', code: task.code, reason: closed });
  const { tx, actor, at, channel } = acting;
  const report = (await standingReports(tx, taskId, 1)).find(({ personId }) => personId === actor.id);
  const common = { taskId, reportId: report?.id ?? null, personId: actor.id, channel, at, incomingId: withIncoming };
  let id = 0;
  for (const one of evidence) {
    const file = 'text' in one ? { ref: '', name: '', type: '', size: 0, text: one.text } : one;
    const row = await addEvidence(tx, { ...common, ...file });
    if (id === 0) id = row.id;
  }
  const names = evidence.map((one) => ('text' in one ? one.text : one.name));
  await recordChanges(
    tx,
    by(acting, taskId),
    names.map((name) => ({ what: 'evidence', from: null, to: name })),
  );
  return { ok: true, task, id, names, count: task.attachments.length + evidence.length };
}

const CLOSED: Readonly<Partial<Record<TaskState, RefusalReason>>> = {
  confirmed: 'already_confirmed',
  cancelled: 'cancelled',
};

/** Takes back what one message brought, within ten minutes, by whoever sent it, unless the result was confirmed with it. */
export async function takeBackEvidence(
  acting: Acting,
  id: number,
): Promise<Done<{ task: TaskDetail; names: readonly string[] }>> {
  const rows = await evidenceWith(acting.tx, id);
  const [first] = rows;
  const task = first?.taskId == null ? null : await findTaskInScope(acting.tx, { id: first.taskId }, scopeOf(acting));
  if (first === undefined || task === null || first.personId !== acting.actor.id)
    return rejected({ kind: 'nothing_to_undo' });
  if (isTooLate(acting.at, first.at)) return rejected({ kind: 'too_late_to_undo', code: task.code });
  if (task.state === 'confirmed') return rejected({ kind: 'changed_since', code: task.code });
  await removeEvidence(
    acting.tx,
    rows.map((row) => row.id),
    acting.at,
  );
  const names = rows.map(({ name, text }) => (name === '' ? text : name));
  await recordChanges(
    acting.tx,
    by(acting, task.id),
    names.map((name) => ({ what: 'evidence', from: name, to: null })),
  );
  return { ok: true, task, names };
}
