import type { Acting } from '../actions/acting.ts';
import { correctReport, type Right } from '../actions/correct-report.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { progressOf } from './figures-said.ts';
import type { Merged } from './merge-readings.ts';
import { doneRecorded, progressRecorded } from './screens/recorded.ts';
import { rejection } from './screens/rejection.ts';
import type { Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

/** What says how far a task is, so that it can put an earlier report right. */
export const isReport = ({ intent, kind }: Reading) =>
  intent === 'report_progress' ||
  intent === 'report_done' ||
  intent === 'correct' ||
  (intent === 'report_obstacle' && kind !== 'resolved');

export function rightOf({ reading, obstacle }: Merged, task: TaskDetail): Right {
  if (reading.intent !== 'report_done')
    return { deed: 'progress', progress: progressOf(reading, obstacle, task).action };
  return { deed: 'done', ...(reading.note !== undefined && { note: reading.note }) };
}

/** The wrong reports are taken back and the right one is written, in one go. */
export async function putRight(
  { acting, turn }: { readonly acting: Acting; readonly turn: Turn },
  task: TaskDetail,
  wrong: readonly number[],
  right: Right,
): Promise<View> {
  const done = await correctReport(acting, task.id, wrong, right);
  if (!done.ok) return rejection(turn, done.rejection);
  if (done.deed === 'period') throw new Error('a period is put right in report-periods.ts');
  if (done.deed === 'done') return doneRecorded(turn, done.task, done.reportId);
  const { obstacle: _, ...figures } = right.deed === 'progress' ? right.progress : {};
  return progressRecorded(turn, done.reported, figures, true);
}
