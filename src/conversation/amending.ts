import type { Acting } from '../actions/acting.ts';
import { type Amendment, amendReport } from '../actions/amend-report.ts';
import { mayDo } from '../actions/authorise.ts';
import { takeBackPeriod } from '../actions/take-back-period.ts';
import { isRefusal, transition } from '../domain/task-state.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { writeAct } from './acts.ts';
import { progressOf } from './figures-said.ts';
import { amended, periodTakenBack } from './screens/amended.ts';
import { said } from './screens/plain.ts';
import { rejection } from './screens/rejection.ts';
import {
  type Asked,
  asking,
  change,
  type Outcome,
  type PendingAmendment,
  type Turn,
  viewerScope,
  viewerWithin,
} from './turn.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

/** Whether somebody who says "sửa NV12 50%" puts right what others reported, and not what they reported themselves. */
export async function amendsOthers(turn: Turn, { intent }: Reading, task: TaskDetail): Promise<boolean> {
  if (intent !== 'correct' && intent !== 'undo') return false;
  const who = asking(turn);
  return (await mayDo(turn.db, who, 'undo_any', task)) && !(await mayDo(turn.db, who, 'report_progress', task));
}

/** With a reason it is written at once; without one the reason is asked for, the figure is kept meanwhile. */
export async function amend(
  acting: Acting,
  viewer: Turn,
  reading: Reading,
  task: TaskDetail,
): Promise<{ readonly written: View } | { readonly asked: Asked }> {
  if (task.kind === 'continuous') return amendPeriod(acting, viewer, reading, task);
  const { action } = progressOf({ ...reading, intent: 'report_progress' }, undefined, task);
  const percent = reading.intent === 'undo' ? null : (action.percent ?? null);
  const quantity = action.quantity === undefined ? {} : { quantity: action.quantity };
  const refused = transition(task.state, { type: 'progress' });
  const isTold = reading.note !== undefined && reading.note !== '';
  if (isTold || isRefusal(refused))
    return { written: await write(acting, viewer, task.id, { percent, ...quantity, reason: reading.note ?? '' }) };
  const choices = [[{ label: viewer.text('button-no'), act: writeAct({ do: 'never_mind' }) }]];
  const words = { code: task.code, from: task.progress, to: percent ?? 0 };
  const view = { ...said(viewer, percent === null ? 'amend-why-undo' : 'amend-why', words), choices, about: task.code };
  const { id: taskId, version } = task;
  return { asked: { view, pending: { step: 'amend', taskId, version, percent, ...quantity } } };
}

/** What was done only the unit can say: of a period the standing body takes back what is wrong, and nothing else. */
async function amendPeriod(
  acting: Acting,
  viewer: Turn,
  { intent, note = '' }: Reading,
  { id: taskId, code, version }: TaskDetail,
): Promise<{ readonly written: View } | { readonly asked: Asked }> {
  if (intent !== 'undo') return { written: { ...said(viewer, 'amend-period-how', { code }), about: code } };
  if (note !== '') return { written: await write(acting, viewer, taskId, { percent: null, reason: note }) };
  const choices = [[{ label: viewer.text('button-no'), act: writeAct({ do: 'never_mind' }) }]];
  const view = { ...said(viewer, 'amend-why-period', { code }), choices, about: code };
  return { asked: { view, pending: { step: 'amend', taskId, version, percent: null } } };
}

/** The reason that was asked for. What changed meanwhile is said, not overwritten. */
export function amendBecause(
  turn: Turn,
  { taskId, version, percent, quantity }: PendingAmendment,
  typed: string,
): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const reason = typed.normalize('NFC').trim();
    const now = await findTaskInScope(acting.tx, { id: taskId }, viewerScope(viewer));
    if (now !== null && now.version !== version)
      return { views: [said(viewer, 'amend-changed', { code: now.code, progress: now.progress })], card: now.code };
    const view = await write(acting, viewer, taskId, { percent, reason, ...(quantity !== undefined && { quantity }) });
    return { views: [view] };
  });
}

async function write(acting: Acting, viewer: Turn, taskId: number, amendment: Amendment): Promise<View> {
  if ((await findTaskInScope(acting.tx, { id: taskId }, viewerScope(viewer)))?.kind === 'continuous') {
    const back = await takeBackPeriod(acting, taskId, amendment.reason);
    return back.ok ? periodTakenBack(viewer, back, amendment.reason) : rejection(viewer, back.rejection);
  }
  const done = await amendReport(acting, taskId, amendment);
  return done.ok ? amended(viewer, done, amendment.reason) : rejection(viewer, done.rejection);
}
