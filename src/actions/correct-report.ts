import type { Task } from '../store/records.ts';
import type { Acting, Done } from './acting.ts';
import { authorise } from './authorise.ts';
import { reportDone } from './report-done.ts';
import { type PeriodReported, type PeriodSaid, reportPeriod } from './report-period.ts';
import { type Progress, type Reported, reportProgress } from './report-progress.ts';
import { takeBack } from './take-back.ts';

/** What is right instead: a report of progress or an obstacle, or that the task is done. */
export type Right =
  | { readonly deed: 'progress'; readonly progress: Omit<Progress, 'taskId' | 'corrects'> }
  | { readonly deed: 'done'; readonly note?: string }
  | { readonly deed: 'period'; readonly said: Omit<PeriodSaid, 'taskId' | 'corrects'> };

export type Corrected =
  | { readonly deed: 'period'; readonly reported: PeriodReported }
  | { readonly deed: 'progress'; readonly reported: Reported }
  | { readonly deed: 'done'; readonly task: Task; readonly reportId: number };

/**
 * Puts right what one message reported of one task: the wrong reports are taken back and the right one is written, in one go.
 * History keeps both. The same rules as for an undo decide who may, and how long.
 */
export async function correctReport(
  acting: Acting,
  taskId: number,
  wrong: readonly number[],
  right: Right,
): Promise<Done<Corrected>> {
  const may = await authorise(acting, taskId, right.deed === 'done' ? 'report_done' : 'report_progress');
  if (!may.ok) return may;
  const back = await takeBack(acting, wrong);
  if (!back.ok) return back;
  const corrects = { id: Math.max(...wrong), from: back.from };
  if (right.deed === 'period') {
    const reported = await reportPeriod(acting, { taskId, corrects, ...right.said });
    return reported.ok ? { ok: true, deed: 'period', reported } : reported;
  }
  if (right.deed === 'done') {
    const done = await reportDone(acting, {
      taskId,
      corrects,
      ...(right.note === undefined ? {} : { note: right.note }),
    });
    return done.ok ? { ok: true, deed: 'done', task: done.task, reportId: done.reportId } : done;
  }
  const reported = await reportProgress(acting, { taskId, corrects, ...right.progress });
  return reported.ok ? { ok: true, deed: 'progress', reported } : reported;
}
