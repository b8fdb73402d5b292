import type { Right } from '../actions/correct-report.ts';
import { type SaidObstacle, saidObstacle } from '../actions/report-progress.ts';
import { type FoundReport, UNDO_WINDOW_MS } from '../actions/take-back.ts';
import { lastIndicatorValueBefore } from '../store/indicators.ts';
import { findReport, lastDeedOf, readSnapshot, standingReports } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import type { TaskDetail } from '../store/tasks.ts';
import type { Wrong } from './turn.ts';
import type { Reading } from './understand/reading.ts';

/** The reports that a reading puts right: those of the message that was edited or, for "à nhầm, 50%", the person's last one. */
export async function wrongReports(
  db: Db,
  said: { readonly reading: Reading; readonly task: TaskDetail; readonly personId: number; readonly at: Date },
  edited: readonly Wrong[],
): Promise<readonly FoundReport[]> {
  const ids = edited.find(({ taskId }) => taskId === said.task.id)?.reports ?? (await lastReport(db, said));
  const found = await Promise.all(ids.map((id) => findReport(db, id)));
  return found.filter((report) => report !== null);
}

/** Only while it can still be taken back; later, "à nhầm" brings a report like any other. */
async function lastReport(
  db: Db,
  { reading, task, personId, at }: { reading: Reading; task: TaskDetail; personId: number; at: Date },
): Promise<readonly number[]> {
  if (reading.intent !== 'correct') return [];
  const last = await lastDeedOf(db, personId, new Date(at.getTime() - UNDO_WINDOW_MS), task.code);
  if (last?.deed !== 'report') return [];
  return task.version === readSnapshot(last.before).version + 1 ? [last.id] : [];
}

/** The task as it would be without these reports: what the right figure is judged by. */
export async function taskWithout(db: Db, task: TaskDetail, wrong: readonly FoundReport[]): Promise<TaskDetail> {
  const [first] = wrong;
  if (first === undefined) return task;
  const { version: _, ...before } = readSnapshot(first.before);
  const ids = new Set(wrong.map(({ id }) => id));
  const standing = await standingReports(db, task.id, wrong.length + 1);
  const reports = standing.filter(({ id }) => !ids.has(id)).slice(0, 1);
  const value = await lastIndicatorValueBefore(db, first.id);
  const indicator = task.indicator === null || value === null ? task.indicator : { ...task.indicator, values: [value] };
  return { ...task, ...before, reports, indicator };
}

/** "À nhầm, 50% thôi" changes the figure; what else was said with the wrong one still holds. */
export function withWhatStillHolds(right: Right, reading: Reading, wrong: readonly FoundReport[]): Right {
  const report = wrong.at(-1);
  if (reading.intent !== 'correct' || report === undefined || right.deed !== 'progress') return right;
  const obstacle = report.obstacles.find(({ state }) => state === 'open');
  const note = right.progress.note ?? report.note;
  return {
    deed: 'progress',
    progress: {
      ...(obstacle !== undefined && { obstacle: saidObstacle(obstacle) }),
      ...right.progress,
      ...(note !== '' && { note }),
    },
  };
}

/** Whether an edit only changed how it is said. */
export function saysTheSame(right: Right, wrong: readonly FoundReport[]): boolean {
  const [report, another] = wrong;
  if (report === undefined || another !== undefined) return false;
  if (right.deed === 'period') return false;
  if (right.deed === 'done') return report.kind === 'done' && (right.note ?? '') === report.note;
  const { percent, quantity, note, obstacle } = right.progress;
  return (
    report.kind === 'progress' &&
    (percent ?? report.percentBefore) === report.percentAfter &&
    (quantity?.done ?? null) === report.quantityDone &&
    (quantity?.total ?? null) === report.quantityTotal &&
    (note ?? '') === report.note &&
    sameObstacle(obstacle, report.obstacles[0])
  );
}

type Reported = FoundReport['obstacles'][number];

function sameObstacle(now: SaidObstacle | undefined, before: Reported | undefined): boolean {
  if (now === undefined || before === undefined) return (now?.text ?? '') === (before?.text ?? '');
  const said = saidObstacle(before);
  return now.text === said.text && now.ownerUnitId === said.ownerUnitId && now.answerBy === said.answerBy;
}
