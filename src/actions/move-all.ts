import { type PersonWithUnit, personById } from '../store/people.ts';
import type { Task } from '../store/records.ts';
import type { Db } from '../store/store.ts';
import { findTask, listTasks, type TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, type Rejection, rejected } from './acting.ts';
import { mayDo, scopeOf } from './authorise.ts';
import { changeTeam } from './co-officers.ts';
import type { HandedOverNotice } from './hand-over-all.ts';
import { reassign } from './reassign.ts';
import type { Who } from './stand-in.ts';
import { tell } from './tell.ts';

/** All that somebody who is there works on, as far as the actor sees it and may give it to others. */
export interface Movable {
  readonly from: PersonWithUnit;
  readonly to: PersonWithUnit;
  readonly tasks: readonly TaskDetail[];
  /** How many more the actor sees and may not give to others. */
  readonly beyond: number;
}

export interface Moved {
  readonly from: string;
  readonly to: string;
  readonly tasks: readonly Task[];
  /** Tasks that could not go to that person, and why. */
  readonly refused: readonly Rejection[];
  /** One of the decisions: taking it back takes back all. */
  readonly decisionId: number;
}

/** What would be moved; nothing is written. */
export async function movable(
  { tx, at, ...who }: Who & { readonly tx: Db; readonly at: Date; readonly withinUnitId?: number },
  fromId: number,
  toId: number,
): Promise<Done<Movable>> {
  const [from, to] = [await personById(tx, fromId), await personById(tx, toId)];
  if (from === null || to === null || to.leftAt !== null)
    return rejected({ kind: 'nothing_to_hand_over', name: from?.name ?? '' });
  if (fromId === toId) return rejected({ kind: 'same_person', name: to.name });
  const lines = await listTasks(tx, scopeOf(who), { is: 'unfinished', assignedTo: [fromId] }, at, null);
  const tasks: TaskDetail[] = [];
  for (const { id } of lines) {
    const task = await findTask(tx, { id });
    if (task !== null && (await mayDo(tx, who, 'reassign', task))) tasks.push(task);
  }
  if (tasks.length === 0)
    return rejected(
      lines.length === 0
        ? { kind: 'nothing_to_hand_over', name: from.name }
        : { kind: 'not_theirs_to_move', name: from.name },
    );
  return { ok: true, from, to, tasks, beyond: lines.length - tasks.length };
}

/** Moves it all: what the one answers for the other answers for, what the one works on with others the other does. Told once. */
export async function moveAll(acting: Acting, fromId: number, toId: number): Promise<Done<Moved>> {
  const found = await movable(acting, fromId, toId);
  if (!found.ok) return found;
  const { from, to, tasks } = found;
  const moved: { readonly task: Task; readonly decisionId: number }[] = [];
  const refused: Rejection[] = [];
  for (const task of tasks) {
    const done = await moveOne(acting, task, fromId, toId);
    if (done.ok) moved.push(done);
    else refused.push(done.rejection);
  }
  const [first] = moved;
  if (first === undefined) return rejected(refused[0] ?? { kind: 'nothing_to_hand_over', name: from.name });
  const notice = {
    kind: 'handed_over',
    taskIds: moved.map(({ task }) => task.id),
    ...{ fromName: from.name, byId: acting.actor.id },
  } as const satisfies HandedOverNotice;
  await tell(acting, [toId], notice, `moved:${first.decisionId}`);
  await tell(acting, [fromId], { ...notice, awayTo: to.name }, `moved-away:${first.decisionId}`);
  return {
    ok: true,
    from: from.name,
    to: to.name,
    tasks: moved.map(({ task }) => task),
    refused,
    decisionId: first.decisionId,
  };
}

function moveOne(acting: Acting, { id, assignments }: TaskDetail, fromId: number, toId: number) {
  const isFocal = assignments.some(({ personId, focal }) => personId === fromId && focal);
  if (isFocal) return reassign(acting, id, toId, { insteadOf: fromId, silently: true });
  const works = assignments.some(({ personId }) => personId === toId);
  return changeTeam(acting, id, { join: works ? [] : [toId], leave: [fromId], silently: true });
}
