import type { Task } from '../store/records.ts';
import { recordChanges } from '../store/reports.ts';
import { addUrging } from '../store/urgings.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { notify } from './notify.ts';
import { by } from './report-progress.ts';
import { whomToTell } from './tell.ts';

/** Formal urging of one open task: everybody assigned to it is told, and who was told is written down. */
export async function urgeTask(asked: Acting, taskId: number): Promise<Done<{ task: Task; names: readonly string[] }>> {
  const may = await authorise(asked, taskId, 'urge', 'progress');
  if (!may.ok) return may;
  const { task, acting } = may;
  const people = task.assignments.map(({ person }) => person).filter(({ leftAt }) => leftAt === null);
  const personIds = people.map((person) => person.id);
  const { tx } = acting;
  const { incomingId: _, ...byWhom } = doneBy(acting);
  if ((await whomToTell(acting, personIds)).length === 0) return rejected({ kind: 'nobody_to_urge', code: task.code });
  const urgingId = await addUrging(tx, { ...byWhom, text: '' }, task.id, personIds);
  const notice = { about: 'urged', taskId: task.id, decisionId: null, reason: '', date: null } as const;
  const reached = await notify(acting, personIds, notice, `urging:${urgingId}`);
  const names = people.filter((person) => reached.includes(person.id)).map((person) => person.name);
  await recordChanges(tx, by(acting, task.id), [{ what: 'urging', from: null, to: names.join(', ') }]);
  return { ok: true, task, names };
}
