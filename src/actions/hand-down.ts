import type { LocalDate } from '../domain/local-date.ts';
import { isWeight, WEIGHT } from '../domain/parts.ts';
import { isRefusal, transition } from '../domain/task-state.ts';
import type { Task } from '../store/records.ts';
import { recordChanges } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { isWithin } from '../store/units.ts';
import { type Acting, type Done, type Rejection, rejected } from './acting.ts';
import { type Asker, authorise, mayDo, refusalOf, scopeOf } from './authorise.ts';
import { by } from './report-progress.ts';
import type { Who } from './stand-in.ts';

/** Who may divide a task: the standing body, and the heads of the unit that leads it; as long as it is under way. */
export async function authoriseHandDown(acting: Asker & Who, taskId: number): Promise<Done<{ task: TaskDetail }>> {
  const { tx } = acting;
  const task = await findTaskInScope(tx, { id: taskId }, scopeOf(acting));
  if (task === null || !(await mayDo(tx, acting, 'assign', task)))
    return rejected(await refusalOf(acting, taskId, 'assign', task));
  if (task.kind === 'continuous') return rejected({ kind: 'whole_continuous', code: task.code });
  const next = transition(task.state, { type: 'progress' });
  return isRefusal(next)
    ? rejected({ kind: 'wrong_state', code: task.code, reason: next.refused })
    : { ok: true, task };
}

/** The task of which this is to be a part: the part stays within its unit's tree, and is due no later than the whole. */
export async function wholeOf(
  acting: Acting,
  taskId: number,
  part: { readonly unitId: number; readonly due: LocalDate | null },
): Promise<Done<{ task: TaskDetail }>> {
  const may = await authoriseHandDown(acting, taskId);
  if (!may.ok) return may;
  const { task } = may;
  const { code, leadUnit } = task;
  if (!(await isWithin(acting.tx, part.unitId, leadUnit.id)))
    return rejected({ kind: 'part_elsewhere', code, unit: leadUnit.name });
  if (part.due === null) return rejected({ kind: 'part_without_due', code });
  const late = laterThanWhole(part.due, task);
  return late === null ? may : rejected(late);
}

/** A part is due no later than the whole, where that has a day: why it may not be due then. */
export function laterThanWhole(
  due: LocalDate,
  whole: { readonly code: string; readonly currentDue: LocalDate | null } | null,
): Extract<Rejection, { kind: 'part_too_late' }> | null {
  if (whole === null || whole.currentDue === null || due <= whole.currentDue) return null;
  return { kind: 'part_too_late', code: whole.code, due: whole.currentDue };
}

/** Changes the share of a part. Whoever divided the whole may; nobody's progress changes by it. */
export async function weighPart(
  acting: Acting,
  taskId: number,
  weight: number,
): Promise<Done<{ task: Task; from: number; whole: TaskDetail }>> {
  const may = await authorise(acting, taskId, 'view');
  if (!may.ok) return may;
  const { task } = may;
  if (task.parentId === null) return rejected({ kind: 'no_part', code: task.code });
  const whole = await authoriseHandDown(acting, task.parentId);
  if (!whole.ok) return whole;
  const { tx, at, office } = acting;
  if (!isWeight(weight)) return rejected({ kind: 'bad_weight', ...WEIGHT });
  const changed = await changeTask(tx, task, { weight }, { at, ...office });
  await recordChanges(tx, by(acting, task.id), [{ what: 'weight', from: String(task.weight), to: String(weight) }]);
  return { ok: true, task: changed, from: task.weight, whole: whole.task };
}
