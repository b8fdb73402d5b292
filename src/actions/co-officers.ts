import { endAssignments, nameOfficer } from '../store/assignments.ts';
import type { PersonWithUnit } from '../store/people.ts';
import type { Task } from '../store/records.ts';
import { addDecision, type Change, recordChanges, snapshot } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import { changeTask } from '../store/task-change.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, doneBy, type Rejection, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { notify } from './notify.ts';
import { officerFor } from './officer-for.ts';
import { by } from './report-progress.ts';

/** Who joins the focal officer, and who is taken out. The focal officer is changed by `reassign`. */
export interface TeamChange {
  readonly join: readonly number[];
  readonly leave: readonly number[];
  /** Nobody is told of this one: it is told together with others. */
  readonly silently?: true;
}

export interface TeamChanged {
  readonly task: Task;
  readonly joined: readonly string[];
  readonly left: readonly string[];
  readonly decisionId: number;
}

/**
 * Others work on a task with the focal officer, and may report it likewise. They belong to the lead unit, to one below it, or head it. The
 * focal officer cannot be taken out: first somebody else is named, so that no task is ever without an owner.
 */
export async function changeTeam(asked: Acting, taskId: number, change: TeamChange): Promise<Done<TeamChanged>> {
  const may = await authorise(asked, taskId, 'reassign', 'hand_over');
  if (!may.ok) return may;
  const { task, acting } = may;
  const { tx, at, office } = acting;
  const joining = await whoJoins(tx, task, change.join);
  if ('kind' in joining) return rejected(joining);
  const leaving = whoLeaves(task, change.leave);
  if ('kind' in leaving) return rejected(leaving);
  const [left, joined] = [leaving.map(({ person }) => person.name), joining.map(({ name }) => name)];
  const reason = [...left.map((name) => `− ${name}`), ...joined.map((name) => `+ ${name}`)].join(', ');
  const decision = { ...doneBy(acting), taskId, before: snapshot(task), kind: 'reassign', reason } as const;
  const decisionId = await addDecision(tx, decision);
  const ids = leaving.map(({ personId }) => personId);
  await endAssignments(tx, taskId, ids, at);
  for (const { id } of joining) await nameOfficer(tx, { taskId, personId: id, focal: false, at });
  const changed = await changeTask(tx, task, {}, { at, ...office });
  await recordChanges(tx, by(acting, taskId), ledgerOf(joined, left));
  if (change.silently !== true) {
    const notice = { taskId, decisionId, reason: '', date: task.currentDue };
    const joinedIds = joining.map(({ id }) => id);
    await notify(acting, joinedIds, { about: 'joined', ...notice }, `joined:${taskId}:${changed.version}`);
    await notify(acting, ids, { about: 'left_out', ...notice }, `left-out:${taskId}:${changed.version}`);
  }
  return { ok: true, task: changed, joined, left, decisionId };
}

const ledgerOf = (joined: readonly string[], left: readonly string[]): Change[] => [
  ...left.map((name) => ({ what: 'officer', from: name, to: null })),
  ...joined.map((name) => ({ what: 'officer', from: null, to: name })),
];

/** Everybody who is to join, each once; why one of them cannot. */
export async function whoJoins(
  tx: Db,
  task: TaskDetail,
  personIds: readonly number[],
): Promise<readonly PersonWithUnit[] | Rejection> {
  const { leadUnit, code, assignments } = task;
  const joining: PersonWithUnit[] = [];
  for (const id of new Set(personIds)) {
    const officer = await officerFor(tx, id, leadUnit);
    if (!officer.ok) return officer.rejection;
    const { person } = officer;
    if (assignments.some(({ personId }) => personId === id)) return { kind: 'works_on_it', code, name: person.name };
    joining.push(person);
  }
  return joining;
}

function whoLeaves({ code, assignments }: TaskDetail, personIds: readonly number[]) {
  const leaving = assignments.filter(({ personId }) => personIds.includes(personId));
  const focal = leaving.find((one) => one.focal);
  if (focal !== undefined) {
    const isLast = assignments.length === leaving.length;
    return { kind: isLast ? 'last_officer' : 'is_focal', code, name: focal.person.name } satisfies Rejection;
  }
  return leaving.length < new Set(personIds).size ? ({ kind: 'works_not_on_it', code } satisfies Rejection) : leaving;
}
