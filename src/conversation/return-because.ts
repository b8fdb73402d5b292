import { returnResult } from '../actions/decide-completion.ts';
import { findTaskInScope } from '../store/tasks.ts';
import { changedSince } from './changed-since.ts';
import { outcomeOf } from './outcome.ts';
import { said } from './screens/plain.ts';
import { returned } from './screens/recorded.ts';
import { type Outcome, type Pending, type Turn, viewerScope } from './turn.ts';

/** The reason is for the result that was seen; if another has come meanwhile, that one is shown first, and the reason is not lost. */
export async function returnBecause(
  turn: Turn,
  { taskId, seen }: Extract<Pending, { step: 'return' }>,
  reason: string,
): Promise<Outcome> {
  const task = await findTaskInScope(turn.db, { id: taskId }, viewerScope(turn));
  const overtaken = task === null ? null : await changedSince(turn, task, seen);
  if (task !== null && overtaken !== null) {
    const kept = said(turn, 'return-kept', { code: task.code, reason });
    return { kind: 'answer', answer: { views: [overtaken, kept], card: task.code } };
  }
  return outcomeOf(
    turn,
    (acting) => returnResult(acting, taskId, reason),
    (viewer, done) => returned(viewer, done.task, done.decisionId, reason),
  );
}
