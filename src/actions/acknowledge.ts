import { acknowledgeAssignments } from '../store/assignments.ts';
import { recordChanges } from '../store/reports.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { by } from './report-progress.ts';
import { idsOf } from './stand-in.ts';

/** The assigned officer has seen the task. Said once; saying it again changes nothing. */
export async function acknowledge(asked: Acting, taskId: number): Promise<Done<{ task: TaskDetail; again: boolean }>> {
  const may = await authorise(asked, taskId, 'acknowledge');
  if (!may.ok) return may;
  const { acting } = may;
  const { tx, actor, at } = acting;
  const count = await acknowledgeAssignments(tx, { taskId, personIds: idsOf(acting), answeredById: actor.id, at });
  if (count === 0 && !may.task.assignments.some(({ personId }) => idsOf(acting).includes(personId)))
    return rejected({ kind: 'not_assigned', code: may.task.code });
  if (count > 0) await recordChanges(tx, by(acting, taskId), [{ what: 'acknowledged', from: null, to: actor.name }]);
  return { ok: true, task: may.task, again: count === 0 };
}
