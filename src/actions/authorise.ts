import { addDays } from '../domain/local-date.ts';
import type { Action, Relation } from '../domain/permissions.ts';
import { isRefusal, type TaskDeed, transition } from '../domain/task-state.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { endedStandIns } from '../store/leaves.ts';
import { headsOf, type PersonWithUnit, peopleWithRole } from '../store/people.ts';
import { scopeOfPerson } from '../store/scope-of-person.ts';
import type { Db } from '../store/store.ts';
import { findTaskInScope, type Scope, type TaskDetail } from '../store/tasks.ts';
import { isWithin } from '../store/units.ts';
import { type Acting, actingAs, type Rejection, rejected } from './acting.ts';
import { capacitiesOf, capacityFor, type Who } from './stand-in.ts';
import { isSupportOfficer, type RelatedPart, supportersOf } from './support/supporters.ts';

export type Asker = Pick<Acting, 'tx' | 'actor' | 'at' | 'office'>;
type WhoAndWhere = Who & Pick<Acting, 'withinUnitId'>;

/** The tasks a person may see, there where they ask: their own, and those of whom they stand in for. Others do not exist for them. */
export function scopeOf(who: WhoAndWhere): Scope {
  const scopes = capacitiesOf(who).map((person) => scopeOfPerson(person, [person.id]));
  const [only, another] = scopes;
  const all = scopes.find(({ kind }) => kind === 'all');
  const own: Scope = all ?? (only !== undefined && another === undefined ? only : { kind: 'any', scopes });
  const { withinUnitId } = who;
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
  /** The unit that leads the task of which it is a part, and who is named for that task; null: it is no part. */
  readonly partOfUnitId: number | null;
  readonly parent: { readonly assignments: readonly { readonly personId: number }[] } | null;
  readonly assignments: readonly { readonly personId: number; readonly focal: boolean }[];
  readonly supports: readonly RelatedPart[];
}

/** What a person is to the task, in their own name. */
export async function relationsTo(db: Db, person: PersonWithUnit, task: Related): Promise<Set<Relation>> {
  const relations = new Set<Relation>();
  for (const assignment of task.assignments) {
    if (assignment.personId === person.id) relations.add(assignment.focal ? 'focal' : 'assignee');
  }
  if (task.leaderId === person.id) relations.add('responsible_leader');
  if (task.leadUnitId === person.unitId) relations.add('same_unit');
  if (task.supports.some((support) => support.unitId === person.unitId)) relations.add('supporting_unit');
  if (task.parent?.assignments.some((assignment) => assignment.personId === person.id) === true)
    relations.add('whole_assignee');
  if (person.role === 'unit_head') {
    if (task.partOfUnitId !== null && (await isWithin(db, task.partOfUnitId, person.unitId)))
      relations.add('whole_head');
    if (await isWithin(db, task.leadUnitId, person.unitId)) relations.add('unit_head');
    for (const support of task.supports) {
      if (await isWithin(db, support.unitId, person.unitId)) relations.add('supporting_head');
    }
  }
  for (const support of task.supports)
    if (await isSupportOfficer(db, person, support)) relations.add('support_officer');
  return relations;
}

/** What a person is to a unit. */
async function relationsToUnit(db: Db, person: PersonWithUnit, unitId: number): Promise<Set<Relation>> {
  const heads = person.role === 'unit_head' && (await isWithin(db, unitId, person.unitId));
  return new Set<Relation>(heads ? ['unit_head'] : ['none']);
}

/** As whom they may do this to the task, themselves or an absent person; null: not at all. */
export function capacityOnTask(db: Db, who: Who, action: Action, task: Related): Promise<PersonWithUnit | null> {
  return capacityFor(who, action, (person) => relationsTo(db, person, task));
}

/** The same for what is done to a unit. */
export function capacityOnUnit(db: Db, who: Who, action: Action, unitId: number): Promise<PersonWithUnit | null> {
  return capacityFor(who, action, (person) => relationsToUnit(db, person, unitId));
}

export async function mayDo(db: Db, who: Who, action: Action, task: Related): Promise<boolean> {
  return (await capacityOnTask(db, who, action, task)) !== null;
}

export type Authorised = {
  readonly ok: true;
  readonly task: TaskDetail;
  /** In the capacity in which they may. */
  readonly acting: Acting;
};

/** The task, if the actor may see it, may do this to it, and the task is in a state for it; else the reason why not. */
export async function authorise(
  acting: Acting,
  taskId: number,
  action: Action,
  deed?: TaskDeed,
): Promise<Authorised | { ok: false; rejection: Rejection }> {
  const task = await findTaskInScope(acting.tx, { id: taskId }, scopeOf(acting));
  const as = task === null ? null : await capacityOnTask(acting.tx, acting, action, task);
  if (task === null || as === null) return rejected(await refusalOf(acting, taskId, action, task));
  const next = deed === undefined ? task.state : transition(task.state, { type: deed });
  if (isRefusal(next)) return rejected({ kind: 'wrong_state', code: task.code, reason: next.refused });
  return { ok: true, task, acting: actingAs(acting, as) };
}

/** Why not, and who may; it says no more of a task beyond the scope than that there is none. */
export async function refusalOf(
  acting: Asker,
  taskId: number,
  action: Action,
  task: TaskDetail | null,
): Promise<Rejection> {
  const over = await standInOver(acting, { id: taskId }, action);
  if (over !== null) return over;
  if (task === null) return { kind: 'unknown_task', code: '' };
  const who = (await whoMay(acting.tx, action, task)).map((person) => person.name);
  return { kind: 'not_allowed', action, code: task.code, who };
}

/** For so long, in days, a former substitute is told that the time is over, not that there is no such task. */
const REMEMBERED_DAYS = 30;

/** They might have, while they stood in for somebody who is back; null: they never might. */
export async function standInOver(
  { tx, actor, at, office }: Asker,
  where: { readonly id: number } | { readonly code: string },
  action: Action,
): Promise<Extract<Rejection, { kind: 'stood_in' }> | null> {
  const today = localDateAt(at, office.calendar.zone);
  for (const { person, endOn } of await endedStandIns(tx, actor.id, addDays(today, -REMEMBERED_DAYS), today)) {
    const then = { actor, standsInFor: [person] };
    const task = await findTaskInScope(tx, where, scopeOf(then));
    if (task !== null && (await mayDo(tx, then, action, task)))
      return { kind: 'stood_in', name: person.name, until: endOn < today ? endOn : null };
  }
  return null;
}

/** Who may do it, for the sentence that says whom to ask: assigned officers and their head, or the standing body. */
export async function whoMay(db: Db, action: Action, task: TaskDetail): Promise<readonly PersonWithUnit[]> {
  const assigned = task.assignments.map((assignment) => assignment.person).filter(({ leftAt }) => leftAt === null);
  const heads = await headsOf(db, task.leadUnitId);
  const supporting = await supportersOf(db, task);
  const above = task.partOfUnitId === null ? [] : await headsOf(db, task.partOfUnitId);
  const all = [...assigned, ...heads, ...supporting, ...above, ...(await peopleWithRole(db, ['coordinator']))];
  // Of a part the standing body may decide as well, but it is the head's to do: whoever asks is sent there.
  const candidates = above.length === 0 ? all : all.filter(({ role }) => role !== 'coordinator');
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
