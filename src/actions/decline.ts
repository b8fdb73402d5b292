import { declineAssignments } from '../store/assignments.ts';
import { giverOf } from '../store/hand-out.ts';
import { headsOf, peopleWithRole } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { notify } from './notify.ts';
import { by } from './report-progress.ts';
import { idsOf } from './stand-in.ts';

/**
 * "Không đúng việc của tôi": whoever handed the task out hears it with the reason, and names somebody else. Until then the task stays
 * with the officer: no task is ever without an owner.
 */
export async function decline(
  asked: Acting,
  taskId: number,
  reason: string,
): Promise<Done<{ task: TaskDetail; told: readonly string[]; focal: boolean }>> {
  const may = await authorise(asked, taskId, 'acknowledge', 'progress');
  if (!may.ok) return may;
  const { task, acting } = may;
  const { tx, actor, at } = acting;
  const declined = { taskId, personIds: idsOf(acting), answeredById: actor.id, reason, at };
  const count = await declineAssignments(tx, declined);
  if (count === 0) return rejected({ kind: 'not_assigned', code: task.code });
  await recordChanges(tx, by(acting, taskId), [{ what: 'declined', from: actor.name, to: reason }]);
  const deciders = await decidersOf(tx, task, actor.id);
  const notice = { about: 'declined', taskId, decisionId: null, reason, date: null } as const;
  const reached = await notify(
    acting,
    deciders.map(({ id }) => id),
    notice,
    `declined:${taskId}:${at.getTime()}`,
  );
  const focal = task.assignments.some((one) => one.focal && declined.personIds.includes(one.personId));
  return { ok: true, task, focal, told: deciders.filter(({ id }) => reached.includes(id)).map(({ name }) => name) };
}

/** Who names somebody else: whoever handed it out, the head of the lead unit, and without either the standing body. */
async function decidersOf(db: Db, task: TaskDetail, declinerId: number) {
  const giver = await giverOf(db, task.id);
  const heads = (await headsOf(db, task.leadUnitId)).filter(({ id }) => id !== declinerId);
  const standing = await peopleWithRole(db, ['coordinator']);
  const givers = standing.filter(({ id }) => id === giver);
  const named = [...heads, ...givers];
  return named.length === 0 ? standing : named;
}
