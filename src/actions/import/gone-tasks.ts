import { codeKey } from '../../domain/text-key.ts';
import type { PlanRow } from '../../intake/plan-rows.ts';
import { openTasksOf } from '../../store/import-plan.ts';
import type { Db } from '../../store/store.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { GoneTask } from './plan-outcome.ts';

/**
 * Open tasks of the plan that the file names no more: those of the same programme and ordering document as tasks that it does name. A file
 * that names less than half of such a plan is a part of it, or an addition, and misses nothing. `unread`: codes of rows that could not be
 * read; they are named as well.
 */
export async function goneTasks(
  db: Db,
  desk: PlanDesk,
  rows: readonly PlanRow[],
  unread: readonly string[],
): Promise<GoneTask[]> {
  const named = new Set([...rows.map((row) => row.code), ...unread].map(codeKey));
  const known = [...desk.tasks.values()];
  const candidates = await openTasksOf(db, [...new Set(known.map((task) => task.programmeId))]);
  const gone: GoneTask[] = [];
  for (const plan of plansOf(candidates)) {
    const missing = plan.filter(({ code }) => !named.has(code));
    if (missing.length < plan.length && missing.length * 2 <= plan.length) {
      gone.push(...missing.map(({ id, code, title }) => ({ id, code, title })));
    }
  }
  return gone.sort((one, other) => one.id - other.id);
}

type Candidate = Awaited<ReturnType<typeof openTasksOf>>[number];

function plansOf(tasks: readonly Candidate[]): Candidate[][] {
  const plans = new Map<string, Candidate[]>();
  for (const task of tasks) {
    const key = `${task.programmeId}|${task.legalBasisId ?? ''}`;
    plans.set(key, [...(plans.get(key) ?? []), task]);
  }
  return [...plans.values()];
}
