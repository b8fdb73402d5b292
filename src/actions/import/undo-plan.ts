import { textsIn } from '../../language/fluent.ts';
import { noPlanWrites, writePlan } from '../../store/import-plan.ts';
import { recordChanges } from '../../store/reports.ts';
import { changeTasks } from '../../store/task-change.ts';
import { findTask } from '../../store/tasks.ts';
import {
  removeAliases,
  removeEmptyShelves,
  removeEmptyUnits,
  removeTasks,
  tasksWithPlan,
  untouchedTasks,
} from '../../store/undo-import.ts';
import type { Acting } from '../acting.ts';
import { resumeTask } from '../halt/resume-task.ts';
import { importedBy } from './imported-by.ts';
import type { PlanTrace } from './plan-trace.ts';
import { type Restored, restoreTask } from './restore-task.ts';
import type { TakenBackList } from './taken-back.ts';

/** Takes back what an import of a plan did; `appliedAt`: when. */
export async function undoPlan(acting: Acting, trace: PlanTrace, appliedAt: Date): Promise<TakenBackList> {
  const { tx, at, office } = acting;
  const resumed = await restoreCancelled(acting, trace);
  const { untouched, touched } = await untouchedTasks(tx, trace.added, appliedAt);
  await removeTasks(
    tx,
    untouched.map(({ id }) => id),
  );
  await recordChanges(
    tx,
    { ...importedBy(acting), at, taskId: null },
    untouched.map(({ code, title }) => ({ what: 'import', from: `${code}: ${title}`, to: null })),
  );
  const tasks = await tasksWithPlan(
    tx,
    trace.changed.map(({ id }) => id),
  );
  const unrestored: string[] = [...resumed.failed];
  const restored: Restored[] = [];
  for (const changed of trace.changed) {
    const task = tasks.get(changed.id);
    const back = task === undefined ? null : await restoreTask(acting, task, changed);
    if (back?.whole !== true) unrestored.push(changed.code);
    if (back !== null) restored.push(back);
  }
  await changeTasks(
    tx,
    restored.filter(({ patch }) => Object.keys(patch).length > 0),
    { at, ...office },
  );
  const by = importedBy(acting);
  const audits = restored.flatMap(({ task, changes }) =>
    changes.map((one) => ({ ...by, at, taskId: task.id, ...one })),
  );
  await writePlan(tx, { ...noPlanWrites(), audits }, at);
  await removeEmptyShelves(tx, trace.shelves);
  await removeAliases(tx, trace.aliasIds);
  const units = await removeEmptyUnits(tx, trace.unitIds);
  return {
    back: untouched.length,
    kept: [...touched, ...units],
    restored: trace.changed.length + trace.cancelled.length - unrestored.length,
    unrestored,
  };
}

/** Tasks that it cancelled are what they were before, as long as nobody has decided otherwise since. */
async function restoreCancelled(acting: Acting, { cancelled }: PlanTrace): Promise<{ readonly failed: string[] }> {
  const reason = textsIn('vi')('import-undo-reason');
  const failed: string[] = [];
  for (const { taskId } of cancelled) {
    const task = await findTask(acting.tx, { id: taskId });
    if (task === null || task.state !== 'cancelled') continue;
    if (!(await resumeTask(acting, taskId, reason)).ok) failed.push(task.code);
  }
  return { failed };
}
