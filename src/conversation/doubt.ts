import { mayDo } from '../actions/authorise.ts';
import { isRefusal, transition } from '../domain/task-state.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { progressOf, quantitySaid } from './figures-said.ts';
import { numberWords } from './screens/figures.ts';
import type { Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';

/** Why a report is read back before it is written. */
export interface Doubt {
  readonly id: 'fall' | 'jump' | 'total' | 'quantity';
  readonly args: Record<string, string | number>;
}

/**
 * A figure that looks wrong beside the last one: progress that falls, a jump to 100 without "done", a target that changed, a
 * quantity that shrank. Null: nothing to doubt (also for those who may not report at all; they are told so at once).
 */
export async function doubtAbout(turn: Turn, reading: Reading, task: TaskDetail): Promise<Doubt | null> {
  if (reading.intent !== 'report_progress') return null;
  const who = { actor: turn.person, standsInFor: turn.standsInFor };
  if (isRefusal(transition(task.state, { type: 'progress' }))) return null;
  if (!(await mayDo(turn.db, who, 'report_progress', task))) return null;
  const { percent } = progressOf(reading, undefined, task).action;
  const { code } = task;
  if (percent !== undefined && percent < task.progress)
    return { id: 'fall', args: { code, from: task.progress, to: percent } };
  if (percent === 100 && task.progress < 100) return { id: 'jump', args: { code } };
  return quantityDoubt(turn, reading, task);
}

function quantityDoubt(turn: Turn, reading: Reading, task: TaskDetail): Doubt | null {
  const now = quantitySaid(reading, task);
  const last = task.reports[0];
  if (now === undefined || last?.quantityDone == null) return null;
  if (now.total !== undefined && last.quantityTotal !== null && now.total !== last.quantityTotal) {
    return {
      id: 'total',
      args: { code: task.code, before: numberWords(turn, last.quantityTotal), now: numberWords(turn, now.total) },
    };
  }
  if (now.done >= last.quantityDone) return null;
  return {
    id: 'quantity',
    args: { code: task.code, before: numberWords(turn, last.quantityDone), now: numberWords(turn, now.done) },
  };
}
