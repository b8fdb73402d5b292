import { type StatusInstants, statusInstants } from '../domain/schedule.ts';
import { inBatches } from './batches.ts';
import type { Db } from './store.ts';
import type { NewTask, Timing } from './task-change.ts';

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
 * Adds tasks with their first versions, as `addTask` does one, but thousands of them in seconds: the cost of a statement is
 * in its values, so what the schema fills in is left out. Returns the ids by code. Throws if a code is taken.
 */
export async function addTasks(tx: Db, tasks: readonly PlannedNewTask[], timing: Timing): Promise<Map<string, number>> {
  const ids = new Map<string, number>();
  for (const batch of inBatches(tasks)) {
    const calendarRevision = timing.calendar.revision;
    const data = batch.map((task) => ({
      ...{ ...task, ...instantsOf(task, timing) },
      ...{ calendarRevision, createdAt: timing.at },
    }));
    for (const { id, code } of await tx.task.createManyAndReturn({ data, select: { id: true, code: true } })) {
      ids.set(code, id);
    }
    await tx.taskVersion.createMany({ data: data.map((task) => firstVersion(idOf(ids, task.code), task)) });
  }
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

function firstVersion(taskId: number, task: PlannedNewTask & StatusInstants & { readonly createdAt: Date }) {
  const { kind, currentDue, createdAt: validFrom, leadUnitId, programmeId, groupId } = task;
  const { dueSoonFrom, behindFrom, overdueFrom, silentFrom } = task;
  return {
    ...{ taskId, version: 1, ...untouched, kind, currentDue, validFrom, leadUnitId, programmeId, groupId },
    ...{ dueSoonFrom, behindFrom, overdueFrom, silentFrom },
  };
}
