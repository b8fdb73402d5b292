import type { Period } from '../domain/periods.ts';
import { periodOfKey } from '../domain/reporting-periods.ts';
import { endOfDay, localDateAt } from '../domain/time-zone.ts';
import { periodRecordsOf } from '../store/period-records.ts';
import type { Task } from '../store/records.ts';
import { addReport, recordChanges, snapshot, standingReports } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { notify } from './notify.ts';
import { by } from './report-progress.ts';

/**
 * The standing body takes back the last report of a period of a continuous task, with a reason: the period counts as not reported again, until
 * the unit reports it anew. What was done only the unit can say, so nothing is written in its place. Whoever reported and whoever is
 * assigned are told.
 */
export async function takeBackPeriod(
  asked: Acting,
  taskId: number,
  reason: string,
): Promise<Done<{ task: Task; period: Period; name: string }>> {
  const may = await authorise(asked, taskId, 'undo_any', 'progress');
  if (!may.ok) return may;
  const { task, acting } = may;
  const { tx, at, office } = acting;
  const [wrong, earlier] = (await standingReports(tx, taskId, 2)).filter(({ kind }) => kind === 'period');
  const period = wrong?.period == null ? null : periodOfKey(wrong.period, office.cutOffDay);
  if (wrong === undefined || period === null) return rejected({ kind: 'no_report', code: task.code });
  await addReport(tx, {
    ...doneBy(acting),
    ...{ taskId, kind: 'undo', note: reason, undoesId: wrong.id, before: snapshot(task) },
    ...{ percentBefore: task.progress, percentAfter: task.progress },
  });
  const { zone } = office.calendar;
  const records = await periodRecordsOf(tx, [task], office, localDateAt(at, zone));
  const reported = records.get(taskId)?.findLast(({ reportedOn }) => reportedOn !== null);
  const reportedUntil = reported === undefined ? null : endOfDay(reported.period.until, zone);
  const changed = await changeTask(tx, task, { reportedUntil, lastReportAt: earlier?.at ?? null }, { at, ...office });
  await recordChanges(tx, by(acting, taskId), [
    { what: 'period', from: wrong.period, to: null },
    { what: 'reason', from: null, to: reason },
  ]);
  const told = new Set([wrong.personId, ...task.assignments.map(({ personId }) => personId)]);
  const notice = { about: 'period_taken_back', taskId, decisionId: null, reason, date: null } as const;
  await notify(acting, [...told], { ...notice, period: wrong.period ?? '' }, `period-back:${wrong.id}:${task.version}`);
  return { ok: true, task: changed, period, name: wrong.person.name };
}
