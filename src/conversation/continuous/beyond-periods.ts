import { findTaskInScope } from '../../store/tasks.ts';
import { amendsOthers } from '../amending.ts';
import type { Merged } from '../merge-readings.ts';
import type { Desk } from '../record-desk.ts';
import { viewerScope } from '../turn.ts';
import { asPeriodic, mayBePeriodic, recordPeriod } from './report-periods.ts';

/** What is left when all that is said of continuous tasks is written or asked about; null: nothing. */
export async function beyondPeriods(desk: Desk, said: Merged): Promise<Merged | null> {
  const { reading } = said;
  const codes = [...new Set(reading.tasks ?? [])];
  if (!mayBePeriodic(reading) || reading.ask === 'which_task') return said;
  const rest: string[] = [];
  for (const code of codes) {
    const one = { ...said, reading: { ...reading, tasks: [code] } };
    if (!(await recordedAsPeriod(desk, one))) rest.push(code);
  }
  if (rest.length === codes.length) return said;
  return rest.length === 0 ? null : { ...said, reading: { ...reading, tasks: rest } };
}

/** What is said of a continuous task is the report of a period; true: that is all there was. */
async function recordedAsPeriod(desk: Desk, merged: Merged): Promise<boolean> {
  const { acting, turn, page } = desk;
  const [code, another] = merged.reading.tasks ?? [];
  if (code === undefined || another !== undefined || !mayBePeriodic(merged.reading)) return false;
  const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  // Who does not report on it can only take a report back.
  if (task?.kind === 'continuous' && (await amendsOthers(turn, merged.reading, task))) return false;
  const said = task === null ? null : asPeriodic(merged, task);
  if (said === null) return false;
  if (task?.kind !== 'continuous' || page.periods.has(task.id)) return task?.kind === 'continuous';
  page.periods.add(task.id);
  page.tasks.add(task.id);
  page.card = task.code;
  const options = { sure: desk.sure !== undefined, wrong: desk.wrong ?? [], edited: desk.edited !== undefined };
  const outcome = await recordPeriod({ acting, turn }, said, task, options);
  if (outcome === null) return true;
  if ('written' in outcome) page.written.push(outcome.written);
  else if ('asked' in outcome) page.asked.push(outcome.asked);
  else {
    page.doubted.push(outcome.doubted);
    if (outcome.wrong.length > 0) page.wrong.push({ taskId: task.id, reports: outcome.wrong });
  }
  return true;
}
