import type { WorkCalendar } from '../domain/calendar.ts';
import type { ScheduleRules } from '../domain/schedule.ts';
import { lastSign, type StatusInstants, statusInstants } from '../domain/schedule.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { Task } from './generated/client.ts';
import type { Db } from './store.ts';
import { appendVersions } from './task-versions.ts';

/** What of a task can change in its life; the instants follow from it. */
export type TaskPatch = Partial<
  Pick<
    Task,
    | 'title'
    | 'key'
    | 'product'
    | 'programmeId'
    | 'groupId'
    | 'legalBasisId'
    | 'leadUnitId'
    | 'leaderId'
    | 'kind'
    | 'cadence'
    | 'startOn'
    | 'currentDue'
    | 'originalDue'
    | 'state'
    | 'progress'
    | 'lastReportAt'
    | 'reportedDoneOn'
    | 'confirmedAt'
    | 'reportedUntil'
    | 'weight'
    | 'resumedAt'
  >
>;

export interface Timing {
  readonly at: Date;
  readonly calendar: WorkCalendar;
  readonly rules: ScheduleRules;
}

/** Somebody else changed the task after it was read: nothing was written. */
export class TaskChangedMeanwhile extends Error {
  override readonly name = 'TaskChangedMeanwhile';
}

/**
 * The only way in which a task changes: writes the present and appends the version that is now in force, with the instants
 * at which its status will change. Throws `TaskChangedMeanwhile` if `task.version` is not the stored one any more.
 */
export async function changeTask(tx: Db, task: Task, patch: TaskPatch, timing: Timing): Promise<Task> {
  return writeChange(tx, task, patch, timing);
}

/** The same for many tasks, each of which stands in the list once; their versions are appended together. */
export async function changeTasks(
  tx: Db,
  changes: readonly { readonly task: Task; readonly patch: TaskPatch }[],
  timing: Timing,
): Promise<void> {
  const changed: { readonly before: Task; readonly now: Task }[] = [];
  for (const { task, patch } of changes) changed.push({ before: task, now: await updateTask(tx, task, patch, timing) });
  await appendVersions(
    tx,
    changed.map(({ now }) => now.id),
    timing.at,
  );
  for (const { before, now } of changed) if (now.leadUnitId !== before.leadUnitId) await ledAnew(tx, now, timing);
}

async function writeChange(tx: Db, task: Task, patch: Patch, timing: Timing): Promise<Task> {
  const changed = await updateTask(tx, task, patch, timing);
  await tx.taskVersion.updateMany({ where: { taskId: task.id, validTo: null }, data: { validTo: timing.at } });
  await appendVersion(tx, changed, timing.at);
  if (changed.leadUnitId !== task.leadUnitId) await ledAnew(tx, changed, timing);
  return changed;
}

async function updateTask(tx: Db, task: Task, patch: Patch, timing: Timing): Promise<Task> {
  const next = { ...task, ...patch };
  const instants = instantsOf(next, timing);
  const version = task.version + 1;
  const { count } = await tx.task.updateMany({
    where: { id: task.id, version: task.version },
    data: { ...patch, ...instants, version },
  });
  if (count !== 1) throw new TaskChangedMeanwhile(task.code);
  return { ...next, ...instants, version };
}

/** Parts are counted with their whole, wherever that one is led from now on. */
async function ledAnew(tx: Db, whole: Task, timing: Timing): Promise<void> {
  const parts = await tx.task.findMany({ where: { parentId: whole.id } });
  for (const part of parts) await writeChange(tx, part, { partOfUnitId: whole.leadUnitId }, timing);
}

type Patch = TaskPatch & Partial<Pick<Task, 'partOfUnitId'>>;

export type NewTask = Omit<
  Task,
  | 'id'
  | 'version'
  | 'dueSoonFrom'
  | 'behindFrom'
  | 'overdueFrom'
  | 'silentFrom'
  | 'reportedUntil'
  | 'resumedAt'
  | 'createdAt'
  | 'partOfUnitId'
  | 'calendarRevision'
>;

/** Adds a task and its first version. Throws if the code is taken. */
export async function addTask(tx: Db, task: NewTask, timing: Timing): Promise<Task> {
  const whole = task.parentId === null ? null : await tx.task.findUniqueOrThrow({ where: { id: task.parentId } });
  const partOfUnitId = whole?.leadUnitId ?? null;
  const data = { ...task, partOfUnitId, ...instantsOf({ ...task, resumedAt: null }, timing), createdAt: timing.at };
  const added = await tx.task.create({ data });
  await appendVersion(tx, added, timing.at);
  return added;
}

/**
 * The instants, and by which calendar they were reckoned: whoever writes with one that was changed a moment ago leaves a task that
 * is seen to be behind, and is reckoned anew (store/reschedule.ts).
 */
function instantsOf(task: InstantFacts, { calendar, rules }: Pick<Timing, 'calendar' | 'rules'>) {
  return { ...instantsBy(task, calendar, rules), calendarRevision: calendar.revision };
}

/** What the instants of a task follow from, beside calendar and rules. */
export type InstantFacts = Pick<
  Task,
  'kind' | 'state' | 'startOn' | 'currentDue' | 'progress' | 'lastReportAt' | 'resumedAt'
>;

export function instantsBy(task: InstantFacts, calendar: WorkCalendar, rules: ScheduleRules): StatusInstants {
  const sign = lastSign(task);
  const lastReportOn = sign === null ? null : localDateAt(sign, calendar.zone);
  const { kind, state, startOn, progress } = task;
  return statusInstants({ kind, state, startOn, dueOn: task.currentDue, progress, lastReportOn }, calendar, rules);
}

async function appendVersion(tx: Db, task: Task, at: Date): Promise<void> {
  await tx.taskVersion.create({ data: versionOf(task, at) });
}

/** The row that keeps the task as it is from `validFrom` on. */
export function versionOf(task: Task, validFrom: Date) {
  const { id: taskId, version, state, kind, progress, currentDue, reportedDoneOn, lastReportAt } = task;
  const { dueSoonFrom, behindFrom, overdueFrom, silentFrom, reportedUntil, leadUnitId } = task;
  const { partOfUnitId, programmeId, groupId } = task;
  return {
    ...{ taskId, version, state, kind, progress, currentDue, reportedDoneOn, lastReportAt, validFrom },
    ...{ dueSoonFrom, behindFrom, overdueFrom, silentFrom, reportedUntil, leadUnitId, partOfUnitId },
    ...{ programmeId, groupId },
  };
}

/** Whether somebody other than this person changed the task after that version of it. */
export async function touchedByOthers(db: Db, taskId: number, version: number, personId: number): Promise<boolean> {
  const next = await db.taskVersion.findFirst({
    where: { taskId, version: { gt: version } },
    orderBy: { version: 'asc' },
    select: { validFrom: true },
  });
  if (next === null) return false;
  const others = { OR: [{ personId: null }, { personId: { not: personId } }] };
  return (await db.audit.count({ where: { taskId, at: { gte: next.validFrom }, ...others } })) > 0;
}
