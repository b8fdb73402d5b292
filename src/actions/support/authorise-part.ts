import type { Action } from '../../domain/permissions.ts';
import { isRefusal, type TaskDeed, transition } from '../../domain/task-state.ts';
import type { PersonWithUnit } from '../../store/people.ts';
import type { Db } from '../../store/store.ts';
import type { SupportPart } from '../../store/supports.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { type Acting, actingAs, type Rejection, rejected } from '../acting.ts';
import { capacityOnTask, refusalOf, scopeOf, whoMay } from '../authorise.ts';
import type { Who } from '../stand-in.ts';

/** As whom they may do this to the part of one supporting unit; null: not at all. What they are to the other parts counts for nothing. */
function capacityOnPart(
  db: Db,
  who: Who,
  action: Action,
  task: TaskDetail,
  part: SupportPart,
): Promise<PersonWithUnit | null> {
  return capacityOnTask(db, who, action, { ...task, supports: [part] });
}

/** The parts of a task to which the person may do this. */
export async function partsFor(db: Db, who: Who, action: Action, task: TaskDetail): Promise<readonly SupportPart[]> {
  const parts: SupportPart[] = [];
  for (const part of task.supports) if ((await capacityOnPart(db, who, action, task, part)) !== null) parts.push(part);
  return parts;
}

type AuthorisedPart = {
  readonly ok: true;
  readonly task: TaskDetail;
  readonly part: SupportPart;
  /** In the capacity in which they may. */
  readonly acting: Acting;
};

/** The part of that unit, if the actor may see the task and do this to the part, and the task is in a state for it; else why not. */
export async function authorisePart(
  acting: Acting,
  { taskId, unitId }: { readonly taskId: number; readonly unitId: number },
  action: Action,
  deed: TaskDeed,
): Promise<AuthorisedPart | { ok: false; rejection: Rejection }> {
  const task = await findTaskInScope(acting.tx, { id: taskId }, scopeOf(acting));
  const part = task?.supports.find((one) => one.unitId === unitId);
  if (task === null || part === undefined) return rejected(await refusalOf(acting, taskId, 'view', null));
  const as = await capacityOnPart(acting.tx, acting, action, task, part);
  if (as === null) return rejected(await refusalOnPart(acting.tx, action, task, part));
  const next = transition(task.state, { type: deed });
  if (isRefusal(next)) return rejected({ kind: 'wrong_state', code: task.code, reason: next.refused });
  return { ok: true, task, part, acting: actingAs(acting, as) };
}

/** Whose the part is, and who may. */
export async function refusalOnPart(
  db: Db,
  action: Action,
  task: TaskDetail,
  part: SupportPart,
): Promise<Extract<Rejection, { kind: 'not_your_part' }>> {
  const who = await whoMay(db, action, { ...task, supports: [part] });
  return { kind: 'not_your_part', code: task.code, unit: part.unit.name, who: who.map(({ name }) => name) };
}
