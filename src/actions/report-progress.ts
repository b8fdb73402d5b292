import { valueInMeasure } from '../domain/indicator-outlook.ts';
import { addIndicatorValue } from '../store/indicators.ts';
import { addObstacle, type NewObstacle } from '../store/obstacles.ts';
import type { Obstacle, Task } from '../store/records.ts';
import { addReport, type Change, recordChanges, snapshot } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, doneBy, rejected } from './acting.ts';
import { authorise } from './authorise.ts';

/** What blocks the task, and, where it was said, who has to clear the way and by when. */
export type SaidObstacle = Pick<NewObstacle, 'text' | 'kind' | 'ownerUnitId' | 'answerBy'>;

export interface Progress {
  readonly taskId: number;
  /** Percent, 0–100, a whole number; left out: unchanged. */
  readonly percent?: number;
  /** A quantity, with its target if one was said: 12 of 20 communes. */
  readonly quantity?: { readonly done: number; readonly total?: number; readonly unit?: string };
  readonly note?: string;
  readonly obstacle?: SaidObstacle;
  readonly corrects?: Corrects;
}

/** A report that puts another right: `id` of that one (null: the caller writes the ledger), and the task as it stood with it. */
export interface Corrects {
  readonly id: number | null;
  readonly from: Task;
}

export interface Reported {
  readonly task: Task;
  readonly reportId: number;
  readonly percentBefore: number;
  readonly percentAfter: number;
  /** The obstacle that was reported with it; null: none. */
  readonly obstacleId: number | null;
}

/**
 * Writes down what an assigned officer reports. The task stays open, even at 100: done is said with `reportDone`. Of a
 * continuous task only obstacles are told so; its periods are reported with `reportPeriod`.
 */
export async function reportProgress(asked: Acting, progress: Progress): Promise<Done<Reported>> {
  const action =
    progress.percent === undefined && progress.obstacle !== undefined ? 'report_obstacle' : 'report_progress';
  const deed = action === 'report_obstacle' ? 'report_obstacle' : 'progress';
  const may = await authorise(asked, progress.taskId, action, deed);
  if (!may.ok) return may;
  const { task, acting } = may;
  if (task.kind === 'continuous' && action !== 'report_obstacle')
    return rejected({ kind: 'continuous', code: task.code });
  const percentAfter = progress.percent ?? task.progress;
  const { reportId, obstacleId } = await writeReport(acting, task, progress, percentAfter);
  const changed = await changeTask(
    acting.tx,
    task,
    { progress: percentAfter, lastReportAt: acting.at },
    { at: acting.at, ...acting.office },
  );
  const from = progress.corrects?.from ?? task;
  if (progress.corrects?.id !== null)
    await recordChanges(acting.tx, by(acting, task.id), changesOf(from, progress, percentAfter));
  return { ok: true, task: changed, reportId, percentBefore: from.progress, percentAfter, obstacleId };
}

async function writeReport(
  acting: Acting,
  task: TaskDetail,
  progress: Progress,
  percentAfter: number,
): Promise<{ reportId: number; obstacleId: number | null }> {
  const { tx } = acting;
  const { quantity, obstacle, corrects } = progress;
  const reportId = await addReport(tx, {
    ...doneBy(acting),
    taskId: task.id,
    kind: 'progress',
    percentBefore: task.progress,
    percentAfter,
    quantityDone: quantity?.done ?? null,
    quantityTotal: quantity?.total ?? null,
    quantityUnit: quantity?.unit ?? null,
    note: progress.note ?? '',
    before: snapshot(task),
    correctsId: corrects?.id ?? null,
  });
  await noteIndicator(acting, task, reportId, quantity);
  return { reportId, obstacleId: await noteObstacle(acting, task.id, reportId, obstacle) };
}

/** The obstacle that was told of with a report of the task (`null`: of a part of it). Returns its id; null: none was. */
export async function noteObstacle(
  { tx, actor, at, channel }: Acting,
  taskId: number,
  reportId: number | null,
  obstacle: SaidObstacle | undefined,
): Promise<number | null> {
  if (obstacle === undefined) return null;
  const place = { taskIds: [taskId], reportedById: actor.id, reportedAt: at, channel, reportId };
  return addObstacle(tx, { ...obstacle, ...place });
}

/** What a quantity says of the indicator of the task, if it says anything of it. */
export async function noteIndicator(
  { tx, at }: Acting,
  { indicator }: TaskDetail,
  reportId: number,
  quantity: Progress['quantity'],
): Promise<void> {
  const value = quantity === undefined || indicator === null ? null : valueInMeasure(quantity, indicator.measure);
  if (value === null || indicator === null) return;
  await addIndicatorValue(tx, { indicatorId: indicator.id, reportId, at, value, denominator: quantity?.total ?? null });
}

function changesOf(task: Task, progress: Progress, percentAfter: number): Change[] {
  const { quantity, note, obstacle } = progress;
  return [
    ...(progress.percent === undefined
      ? []
      : [{ what: 'progress', from: String(task.progress), to: String(percentAfter) }]),
    ...(quantity === undefined
      ? []
      : [
          {
            what: 'quantity',
            from: null,
            to: quantity.total === undefined ? `${quantity.done}` : `${quantity.done}/${quantity.total}`,
          },
        ]),
    ...(note === undefined || note === '' ? [] : [{ what: 'note', from: null, to: note }]),
    ...(obstacle === undefined ? [] : [{ what: 'obstacle', from: null, to: obstacle.text }]),
  ];
}

/** A reported obstacle as it was said. */
export function saidObstacle({
  text,
  kind,
  ownerUnitId,
  answerBy,
}: Pick<Obstacle, 'text' | 'kind' | 'ownerUnitId' | 'answerBy'>): SaidObstacle {
  return { text, kind, ...(ownerUnitId !== null && { ownerUnitId }), ...(answerBy !== null && { answerBy }) };
}

export function by(acting: Acting, taskId: number | null) {
  return { ...doneBy(acting), taskId };
}
