import { lastIndicatorValueBefore, repeatIndicatorValue } from '../store/indicators.ts';
import { withdrawObstacles } from '../store/obstacles.ts';
import type { Task } from '../store/records.ts';
import { addReport, findReport, readSnapshot, snapshot, type TaskBefore } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { isWithinReach } from './authorise.ts';

/** How long the person who did it may take it back, in milliseconds. */
export const UNDO_WINDOW_MS = 10 * 60_000;

export function isTooLate(at: Date, doneAt: Date): boolean {
  return at.getTime() - doneAt.getTime() > UNDO_WINDOW_MS;
}

/** Why something done at `doneAt`, when the task was `before`, cannot be taken back any more; null: it can. */
export function refuseUndo(acting: Acting, task: Task, doneAt: Date, before: TaskBefore) {
  if (isTooLate(acting.at, doneAt)) return rejected({ kind: 'too_late_to_undo', code: task.code });
  if (task.version !== before.version + 1) return rejected({ kind: 'changed_since', code: task.code });
  return null;
}

export type FoundReport = NonNullable<Awaited<ReturnType<typeof findReport>>>;

export interface TakenBack {
  /** The task as it was before the first of the reports. */
  readonly task: Task;
  /** The task as it was until now. */
  readonly from: Task;
  /** Oldest first. */
  readonly reports: readonly FoundReport[];
}

/**
 * Takes back reports that one message made of one task: adds a row for each that says so, withdraws their obstacles, puts
 * indicator and task back as they were before the first. Only their own reporter may, within ten minutes, and only if nothing
 * else happened to the task since. Writes no ledger rows: the caller knows what becomes of the task in the end.
 */
export async function takeBack(acting: Acting, reportIds: readonly number[]): Promise<Done<TakenBack>> {
  const found = await Promise.all(reportIds.toSorted((a, b) => a - b).map((id) => findReport(acting.tx, id)));
  const reports = found.filter((report) => report !== null && isOwnAndStands(acting, report)) as FoundReport[];
  const [first] = reports;
  const last = reports.at(-1);
  if (first === undefined || last === undefined || reports.length < reportIds.length)
    return rejected({ kind: 'nothing_to_undo' });
  for (const { taskId } of reports)
    if (!(await isWithinReach(acting, taskId))) return rejected({ kind: 'nothing_to_undo' });
  const refusal = refuseTakeBack(acting, reports);
  if (refusal !== null) return refusal;
  for (const report of reports.toReversed()) await withdraw(acting, report);
  const { version: _, ...patch } = readSnapshot(first.before);
  const task = await changeTask(acting.tx, last.task, patch, { at: acting.at, ...acting.office });
  return { ok: true, task, from: last.task, reports };
}

/** Why these reports of one task, oldest first, cannot be taken back any more; null: they can. */
export function refuseTakeBack(acting: Acting, reports: readonly FoundReport[]) {
  const [first] = reports;
  const last = reports.at(-1);
  if (first === undefined || last === undefined) return null;
  return refuseUndo(acting, last.task, first.at, readSnapshot(last.before)) ?? refuseIfApart(first, reports);
}

function isOwnAndStands(acting: Acting, report: FoundReport): boolean {
  return report.personId === acting.actor.id && report.kind !== 'undo' && report.undoneBy === null;
}

/** Something else happened to the task between two of them. */
function refuseIfApart(first: FoundReport, reports: readonly FoundReport[]) {
  const start = readSnapshot(first.before).version;
  const inOneGo = reports.every(
    ({ taskId, before }, i) => taskId === first.taskId && readSnapshot(before).version === start + i,
  );
  return inOneGo ? null : rejected({ kind: 'changed_since', code: first.task.code });
}

async function withdraw(acting: Acting, report: FoundReport): Promise<void> {
  const { tx, at } = acting;
  const before = readSnapshot(report.before);
  await addReport(tx, {
    ...doneBy(acting),
    taskId: report.taskId,
    kind: 'undo',
    percentBefore: report.percentAfter,
    percentAfter: before.progress,
    undoesId: report.id,
    before: snapshot(report.task),
  });
  await withdrawObstacles(tx, report.id, at);
  const earlier = await lastIndicatorValueBefore(tx, report.id);
  if (earlier !== null) await repeatIndicatorValue(tx, earlier, at);
}
