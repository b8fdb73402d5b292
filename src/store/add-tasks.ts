import { type StatusInstants, statusInstants } from '../domain/schedule.ts';
import { inBatches } from './batches.ts';
import { insertRows } from './insert-rows.ts';
import type { Db } from './store.ts';
import type { NewTask, Timing } from './task-change.ts';
import { appendFirstVersions } from './task-versions.ts';

/** A task on which nobody has worked yet. */
export type PlannedNewTask = Pick<
  NewTask,
  | 'code'
  | 'title'
  | 'key'
  | 'product'
  | 'programmeId'
  | 'groupId'
  | 'legalBasisId'
  | 'leadUnitId'
  | 'kind'
  | 'cadence'
  | 'startOn'
  | 'originalDue'
  | 'currentDue'
>;

/**
 * Adds tasks with their first versions, as `addTask` does one, but thousands of them in a second: the cost of a statement is
 * in its values, so what the schema fills in is left out. Returns the ids by code. Throws if a code is taken.
 */
export async function addTasks(tx: Db, tasks: readonly PlannedNewTask[], timing: Timing): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  const calendarRevision = timing.calendar.revision;
  for (const batch of inBatches(tasks)) {
    const data = batch.map((task) => ({
      ...{ ...task, ...instantsOf(task, timing) },
      ...{ calendarRevision, createdAt: timing.at },
    }));
    await insertRows(tx, 'Task', data);
    const added = { where: { code: { in: batch.map(({ code }) => code) } }, select: { id: true, code: true } };
    for (const { id, code } of await tx.task.findMany({ ...added, orderBy: { id: 'asc' } })) ids.set(code, id);
  }
  await appendFirstVersions(tx, [...ids.values()]);
  return ids;
}

/** The id of a task just added. */
export function idOf(ids: ReadonlyMap<string, number>, code: string): number {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`${code} was not added`);
  return id;
}

const untouched = { state: 'open', progress: 0 } as const;

function instantsOf({ kind, startOn, currentDue: dueOn }: PlannedNewTask, { calendar, rules }: Timing): StatusInstants {
  return statusInstants({ ...untouched, kind, startOn, dueOn, lastReportOn: null }, calendar, rules);
}
