import { previousPeriod } from '../../domain/periods.ts';
import { periodKey, periodOfKey, reportingPeriod, rhythmOf } from '../../domain/reporting-periods.ts';
import { periodRecordOf } from '../../store/period-records.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { refusedReport } from '../prompt.ts';
import { promptPeriod } from '../screens/period-asks.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import {
  type Asked,
  answer,
  change,
  type Outcome,
  type Pending,
  type Turn,
  viewerScope,
  viewerWithin,
} from '../turn.ts';
import { writePeriod } from './report-periods.ts';

/** "Báo cáo kỳ": asks what was done in the period that runs, or in the one of the key. Only whoever may then report it. */
export async function askForPeriod(turn: Turn, task: TaskDetail, key?: string): Promise<Asked> {
  const { db, office, today } = turn;
  const refused = await refusedReport(turn, task);
  if (refused !== null) return { view: refused };
  const present = reportingPeriod(rhythmOf(task, office), today);
  const period = key === undefined ? present : periodOfKey(key, office.cutOffDay);
  if (task.kind !== 'continuous' || period === null || period.kind !== present.kind || period.from > today)
    return { view: await rejection(turn, { kind: 'no_such_period', code: task.code }) };
  const before = previousPeriod(present);
  const record = key === undefined ? await periodRecordOf(db, task, office, today) : [];
  const missing = record.some((one) => one.state === 'missed' && periodKey(one.period) === periodKey(before));
  return promptPeriod(turn, task, period, missing ? before : null);
}

/** A period was chosen: what waits for it is written, once; else it is asked what was done in it. */
export async function reportFor(turn: Turn, taskId: number, period: string): Promise<Outcome> {
  const task = await findTaskInScope(turn.db, { id: taskId }, viewerScope(turn));
  if (task === null) return answer(said(turn, 'rejected-stale-button'));
  const pending = turn.session.pending as Pending | null;
  if (pending?.step === 'period' && pending.taskId === taskId && pending.content !== undefined) {
    const { content, wrong = [] } = pending;
    return change(async (acting) => {
      const view = await writePeriod(
        acting,
        viewerWithin(turn, acting),
        { taskId, period, ...content },
        { wrong, idlePercent: false },
      );
      return { views: [view], card: task.code };
    });
  }
  const { view, pending: next } = await askForPeriod(turn, task, period);
  return {
    kind: 'answer',
    answer: { views: [view], card: task.code, ...(next !== undefined && { pending: next }) },
  };
}
