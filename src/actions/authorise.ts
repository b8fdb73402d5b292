import { type Action, isAllowed, type Relation } from '../domain/permissions.ts';
import { isRefusal, type TaskDeed, transition } from '../domain/task-state.ts';
import { headsOf, type PersonWithUnit, peopleWithRole } from '../store/people.ts';
import { scopeOfPerson } from '../store/scope-of-person.ts';
import type { Db } from '../store/store.ts';
import { findTaskInScope, type Scope, type TaskDetail } from '../store/tasks.ts';
import { isWithin } from '../store/units.ts';
import { type Acting, type Rejection, rejected } from './acting.ts';

type Who = Pick<Acting, 'actor' | 'standsInFor'>;
type WhoAndWhere = Pick<Acting, 'actor' | 'standsInFor' | 'withinUnitId'>;

/** The tasks a person may see, there where they ask. Whatever lies outside does not exist for them. */
export function scopeOf({ actor, standsInFor, withinUnitId }: WhoAndWhere): Scope {
  const own = scopeOfPerson(actor, [actor.id, ...standsInFor]);
  return withinUnitId === undefined ? own : { kind: 'within', scope: own, rootUnitId: withinUnitId };
}

/** In a group chat, whether the task is of the unit it belongs to; elsewhere every task is within reach. */
export async function isWithinReach({ tx, withinUnitId }: Acting, taskId: number): Promise<boolean> {
  if (withinUnitId === undefined) return true;
  const scope = { kind: 'within', scope: { kind: 'all' }, rootUnitId: withinUnitId } as const;
  return (await findTaskInScope(tx, { id: taskId }, scope)) !== null;
}

/** The part of a task that says who is what to it. */
export interface Related {
  readonly leadUnitId: number;
  readonly leaderId: number | null;
  readonly assignments: readonly { readonly personId: number; readonly focal: boolean }[];
  readonly supports: readonly { readonly unitId: number }[];
}

/** What the person is to the task; the rights of those they stand in for are theirs. */
export async function relationsTo(db: Db, { actor, standsInFor }: Who, task: Related): Promise<Set<Relation>> {
  const relations = new Set<Relation>();
  const ids = new Set([actor.id, ...standsInFor]);
  for (const assignment of task.assignments) {
    if (ids.has(assignment.personId)) relations.add(assignment.focal ? 'focal' : 'assignee');
  }
  if (task.leaderId !== null && ids.has(task.leaderId)) relations.add('responsible_leader');
  if (task.leadUnitId === actor.unitId) relations.add('same_unit');
  if (task.supports.some((support) => support.unitId === actor.unitId)) relations.add('supporting_unit');
  if (actor.role === 'unit_head') {
    if (await isWithin(db, task.leadUnitId, actor.unitId)) relations.add('unit_head');
    for (const support of task.supports) {
      if (await isWithin(db, support.unitId, actor.unitId)) relations.add('supporting_head');
    }
  }
  return relations;
}

export async function mayDo(db: Db, who: Who, action: Action, task: Related): Promise<boolean> {
  return isAllowed(who.actor.role, action, await relationsTo(db, who, task));
}

/** The task, if the actor may see it, may do this to it, and the task is in a state for it; else the reason why not. */
export async function authorise(
  acting: Acting,
  taskId: number,
  action: Action,
  deed?: TaskDeed,
): Promise<{ ok: true; task: TaskDetail } | { ok: false; rejection: Rejection }> {
  const task = await findTaskInScope(acting.tx, { id: taskId }, scopeOf(acting));
  if (task === null) return rejected({ kind: 'unknown_task', code: '' });
  if (!(await mayDo(acting.tx, acting, action, task))) {
    const who = (await whoMay(acting.tx, action, task)).map((person) => person.name);
    return rejected({ kind: 'not_allowed', action, code: task.code, who });
  }
  const next = deed === undefined ? task.state : transition(task.state, { type: deed });
  if (isRefusal(next)) return rejected({ kind: 'wrong_state', code: task.code, reason: next.refused });
  return { ok: true, task };
}

/** Who may do it, for the sentence that says whom to ask: assigned officers and their head, or the standing body. */
export async function whoMay(db: Db, action: Action, task: TaskDetail): Promise<readonly PersonWithUnit[]> {
  const assigned = task.assignments.map((assignment) => assignment.person);
  const heads = await headsOf(db, task.leadUnitId);
  const candidates = [...assigned, ...heads, ...(await peopleWithRole(db, ['coordinator']))];
  const allowed: PersonWithUnit[] = [];
  for (const actor of candidates) {
    if (
      allowed.every((person) => person.id !== actor.id) &&
      (await mayDo(db, { actor, standsInFor: [] }, action, task))
    ) {
      allowed.push(actor);
    }
  }
  return allowed;
}

/** The assigned officer in whose stead the actor acts, or null when acting in the own name. */
export function onBehalfOf({ actor, standsInFor }: Who, task: TaskDetail): number | null {
  if (task.assignments.some((assignment) => assignment.personId === actor.id)) return null;
  return task.assignments.find((assignment) => standsInFor.includes(assignment.personId))?.personId ?? null;
}
