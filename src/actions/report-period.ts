import type { LocalDate } from '../domain/local-date.ts';
import type { Period } from '../domain/periods.ts';
import { periodKey, periodOfKey, reportingPeriod, rhythmOf } from '../domain/reporting-periods.ts';
import { endOfDay, localDateAt } from '../domain/time-zone.ts';
import type { Task } from '../store/records.ts';
import { addReport, type Change, recordChanges, snapshot } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { by, type Corrects, noteIndicator, noteObstacle, type Progress, type SaidObstacle } from './report-progress.ts';

/** What is reported of a continuous task for one of its periods. */
export interface PeriodSaid {
  readonly taskId: number;
  /** As `periodKey` writes it; left out: the period that runs. */
  readonly period?: string;
  /** What was done, in the officer's own words. */
  readonly note: string;
  /** What the indicator of the task stands at. */
  readonly quantity?: NonNullable<Progress['quantity']>;
  readonly obstacle?: SaidObstacle;
  readonly corrects?: Corrects;
}

/** What a report says, before it is known for which period. */
export type PeriodContent = Pick<PeriodSaid, 'note' | 'quantity' | 'obstacle'>;

export interface PeriodReported {
  readonly task: Task;
  readonly reportId: number;
  readonly period: Period;
  /** Made after 24:00 of the last day of its period: the period is not missing, but was not reported in time. */
  readonly late: boolean;
  readonly obstacleId: number | null;
}

/** Reports one period of a continuous task, that runs or is over. The task stays as it is: it has no percent and no end. */
export async function reportPeriod(asked: Acting, said: PeriodSaid): Promise<Done<PeriodReported>> {
  const may = await authorise(asked, said.taskId, 'report_progress', 'progress');
  if (!may.ok) return may;
  const { task, acting } = may;
  const { tx, at, office } = acting;
  const today = localDateAt(at, office.calendar.zone);
  const period = task.kind === 'continuous' ? periodOf(acting, task, said.period, today) : null;
  if (period === null) return rejected({ kind: 'no_such_period', code: task.code });
  const { reportId, obstacleId } = await writeReport(acting, task, said, period);
  const until = endOfDay(period.until, office.calendar.zone);
  const reportedUntil = task.reportedUntil !== null && task.reportedUntil > until ? task.reportedUntil : until;
  const changed = await changeTask(tx, task, { lastReportAt: at, reportedUntil }, { at, ...office });
  if (said.corrects?.id !== null) await recordChanges(tx, by(acting, task.id), changesOf(said, period));
  return { ok: true, task: changed, reportId, period, late: period.until < today, obstacleId };
}

/** Null for a period that has not begun, and for one that was over before the task began. */
function periodOf({ office }: Acting, task: Task, key: string | undefined, today: LocalDate): Period | null {
  const rhythm = rhythmOf(task, office);
  if (key === undefined) return reportingPeriod(rhythm, today);
  const period = periodOfKey(key, office.cutOffDay);
  const fits = period !== null && period.kind === reportingPeriod(rhythm, today).kind;
  return fits && period.from <= today && period.until >= task.startOn ? period : null;
}

async function writeReport(
  acting: Acting,
  task: TaskDetail,
  { note, quantity, obstacle, corrects }: PeriodSaid,
  period: Period,
): Promise<{ reportId: number; obstacleId: number | null }> {
  const { tx } = acting;
  const reportId = await addReport(tx, {
    ...doneBy(acting),
    taskId: task.id,
    kind: 'period',
    ...{ percentBefore: task.progress, percentAfter: task.progress },
    quantityDone: quantity?.done ?? null,
    quantityTotal: quantity?.total ?? null,
    quantityUnit: quantity?.unit ?? null,
    note,
    period: periodKey(period),
    before: snapshot(task),
    correctsId: corrects?.id ?? null,
  });
  await noteIndicator(acting, task, reportId, quantity);
  return { reportId, obstacleId: await noteObstacle(acting, task.id, reportId, obstacle) };
}

function changesOf({ note, quantity, obstacle }: PeriodSaid, period: Period): Change[] {
  const total = quantity?.total === undefined ? '' : `/${quantity.total}`;
  return [
    { what: 'period', from: null, to: periodKey(period) },
    ...(quantity === undefined ? [] : [{ what: 'quantity', from: null, to: `${quantity.done}${total}` }]),
    ...(note === '' ? [] : [{ what: 'note', from: null, to: note }]),
    ...(obstacle === undefined ? [] : [{ what: 'obstacle', from: null, to: obstacle.text }]),
  ];
}
