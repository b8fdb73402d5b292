import { withdrawObstacle } from '../../store/obstacles.ts';
import { recordChanges } from '../../store/reports.ts';
import {
  changeSupport,
  type FoundSupportStep,
  findSupportStep,
  lastStandingStep,
  readSupportBefore,
  type SupportPart,
} from '../../store/supports.ts';
import { findTask, type TaskDetail } from '../../store/tasks.ts';
import { type Acting, type Done, doneBy, type Rejection, rejected } from '../acting.ts';
import { isWithinReach } from '../authorise.ts';
import { by } from '../report-progress.ts';
import { isTooLate } from '../take-back.ts';

export type SupportUndone = Done<{ task: TaskDetail; part: SupportPart; kind: FoundSupportStep['kind'] }>;

/**
 * Takes back what the actor did to the part of a supporting unit: adds a row that says so, and puts the part back as it was. Within ten
 * minutes, and only if nothing happened to the part since.
 */
export async function undoSupport(acting: Acting, stepId: number): Promise<SupportUndone> {
  const { tx, at } = acting;
  const step = await findSupportStep(tx, stepId);
  const task = step === null ? null : await findTask(tx, { id: step.taskId });
  const part = task?.supports.find(({ unitId }) => unitId === step?.unitId);
  if (step === null || task === null || part === undefined) return rejected({ kind: 'nothing_to_undo' });
  const refused = await refuseTakingBack(acting, step);
  if (refused !== null) return refused;
  const before = readSupportBefore(step.before);
  await changeSupport(tx, part, before, {
    ...{ ...doneBy(acting), kind: 'undo', undoesId: step.id },
    ...{ percentBefore: part.percent, percentAfter: before.percent, officerId: before.officerId },
  });
  if (step.obstacleId !== null) await withdrawObstacle(tx, step.obstacleId, at);
  const words = (percent: number | null) => (percent === null ? null : `${part.unit.name}: ${percent}`);
  await recordChanges(tx, by(acting, task.id), [
    step.kind === 'report'
      ? { what: 'support_progress', from: words(part.percent), to: words(before.percent) }
      : { what: step.kind === 'officer' ? 'support_officer' : 'support_content', from: step.note, to: null },
  ]);
  return { ok: true, task, part: { ...part, ...before }, kind: step.kind };
}

/** Why this step cannot be taken back, or put right, by the actor; null: it can. */
export async function refuseTakingBack(
  acting: Acting,
  step: FoundSupportStep,
): Promise<{ ok: false; rejection: Rejection } | null> {
  const isOwn = step.personId === acting.actor.id && step.kind !== 'undo' && step.undoneBy === null;
  if (!isOwn || !(await isWithinReach(acting, step.taskId))) return rejected({ kind: 'nothing_to_undo' });
  const { code } = step.task;
  if (isTooLate(acting.at, step.at)) return rejected({ kind: 'too_late_to_undo', code });
  if ((await lastStandingStep(acting.tx, step)) !== step.id) return rejected({ kind: 'changed_since', code });
  return null;
}
