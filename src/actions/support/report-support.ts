import { type Change, recordChanges } from '../../store/reports.ts';
import { changeSupport, findSupportStep, readSupportBefore, type SupportPart } from '../../store/supports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { type Acting, type Done, doneBy, rejected } from '../acting.ts';
import { by, noteObstacle, type SaidObstacle } from '../report-progress.ts';
import { authorisePart } from './authorise-part.ts';
import { refuseTakingBack } from './undo-support.ts';

/** What is said of the part of a supporting unit. */
export interface SupportReport {
  readonly taskId: number;
  readonly unitId: number;
  /** Percent of the part, 0–100, a whole number; 100: the part is done. Left out: unchanged. */
  readonly percent?: number;
  readonly note?: string;
  readonly obstacle?: SaidObstacle;
  /** Id of the own last report that this one puts right. */
  readonly corrects?: number;
}

export interface SupportReported {
  /** As it stood, and stands: nothing of the task itself changes. */
  readonly task: TaskDetail;
  readonly unit: string;
  readonly stepId: number;
  /** Percent; null: nothing was reported. */
  readonly percentBefore: number | null;
  readonly percentAfter: number | null;
  readonly obstacleId: number | null;
}

/**
 * Writes down what a supporting unit reports of its own part. The figure, the status, the silence and the version of the task are the
 * lead unit's doing and stay as they are; what blocks the part is an obstacle of the task like any other.
 */
export async function reportSupport(asked: Acting, report: SupportReport): Promise<Done<SupportReported>> {
  const isBlockedOnly = report.obstacle !== undefined && report.percent === undefined;
  const may = await authorisePart(asked, report, 'report_support', isBlockedOnly ? 'report_obstacle' : 'progress');
  if (!may.ok) return may;
  const { task, part, acting } = may;
  // Without an end there is no share of it; the lead unit tells what the period brought.
  if (task.kind === 'continuous' && report.percent !== undefined)
    return rejected({ kind: 'part_of_continuous', code: task.code });
  const wrong = report.corrects === undefined ? null : await findSupportStep(acting.tx, report.corrects);
  const refused = wrong === null ? null : await refuseTakingBack(acting, wrong);
  if (refused !== null) return refused;
  const { tx, at } = acting;
  const from = wrong === null ? part : readSupportBefore(wrong.before);
  const percentAfter = report.percent ?? from.percent;
  const note = report.note ?? wrong?.note ?? '';
  // It hangs on no report of the task: what stands in the part's own history takes it back.
  const obstacleId = await noteObstacle(acting, task.id, null, report.obstacle);
  const patch = { percent: percentAfter, note: note === '' ? from.note : note, reportedAt: at };
  const stepId = await changeSupport(tx, part, patch, {
    ...{ ...doneBy(acting), kind: 'report', note, obstacleId },
    ...{ percentBefore: from.percent, percentAfter, correctsId: wrong?.id ?? null },
  });
  await recordChanges(tx, by(acting, task.id), changesOf(part, percentAfter, report));
  const figures = { percentBefore: from.percent, percentAfter };
  return { ok: true, task, unit: part.unit.name, stepId, ...figures, obstacleId };
}

function changesOf({ unit, percent: before }: SupportPart, after: number | null, report: SupportReport): Change[] {
  const { note = '', obstacle } = report;
  const of = (value: number | string) => `${unit.name}: ${value}`;
  return [
    ...(report.percent === undefined || after === null
      ? []
      : [{ what: 'support_progress', from: before === null ? null : of(before), to: of(after) }]),
    ...(note === '' ? [] : [{ what: 'support_note', from: null, to: of(note) }]),
    ...(obstacle === undefined ? [] : [{ what: 'obstacle', from: null, to: obstacle.text }]),
  ];
}
