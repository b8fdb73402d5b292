import { mayDo, refusalOf } from '../actions/authorise.ts';
import type { Action } from '../domain/permissions.ts';
import { isRefusal, type TaskDeed, transition } from '../domain/task-state.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { writeAct } from './acts.ts';
import { askNumber, askPercent } from './screens/ask-progress.ts';
import { said } from './screens/plain.ts';
import { rejection } from './screens/rejection.ts';
import { type Asked, asker, asking, type Pending, type Turn } from './turn.ts';
import type { View } from './view.ts';

export type PromptFor = 'progress' | 'number' | 'obstacle' | 'extend' | 'return' | 'amend';

const needs: Readonly<Record<PromptFor, readonly [Action, TaskDeed]>> = {
  progress: ['report_progress', 'progress'],
  number: ['report_progress', 'progress'],
  obstacle: ['report_obstacle', 'report_obstacle'],
  extend: ['request_extension', 'request_extension'],
  return: ['return', 'return'],
  amend: ['undo_any', 'progress'],
};

/** Asks for the missing part, but only whoever may then give it: nobody types a reason in vain. */
export async function prompt(turn: Turn, task: TaskDetail, what: PromptFor): Promise<Asked> {
  const { code } = task;
  const refused = await refusal(turn, task, ...needs[what]);
  if (refused !== null) return { view: refused };
  if (what === 'extend' && task.currentDue === null)
    return { view: await rejection(turn, { kind: 'no_deadline', code }) };
  const { view, pending } = question(turn, task, what);
  return { view: { ...view, about: code }, ...(pending === undefined ? {} : { pending }) };
}

async function refusal(turn: Turn, task: TaskDetail, action: Action, deed: TaskDeed): Promise<View | null> {
  const { code } = task;
  if (!(await mayDo(turn.db, asking(turn), action, task)))
    return rejection(turn, await refusalOf(asker(turn), task.id, action, task));
  const next = transition(task.state, { type: deed });
  return isRefusal(next) ? rejection(turn, { kind: 'wrong_state', code, reason: next.refused }) : null;
}

/** Why the person cannot report on this task, in words; null: they can. */
export function refusedReport(turn: Turn, task: TaskDetail): Promise<View | null> {
  return refusal(turn, task, ...needs.progress);
}

function question(turn: Turn, task: TaskDetail, what: PromptFor): Asked {
  switch (what) {
    case 'progress':
      return askPercent(turn, task);
    case 'number':
      return askNumber(turn, task);
    case 'obstacle':
      return words(turn, task, 'prompt-obstacle', { step: 'complete', command: `/vuongmac ${task.code}` });
    case 'extend':
      return words(turn, task, 'prompt-extension', { step: 'complete', command: `/giahan ${task.code}` });
    case 'amend':
      return words(turn, task, 'prompt-amend', { step: 'complete', command: `/suabaocao ${task.code}` });
    case 'return':
      return words(turn, task, 'prompt-return', { step: 'return', taskId: task.id, seen: task.version });
    default:
      return what satisfies never;
  }
}

function words(turn: Turn, { code }: TaskDetail, id: string, pending: Pending): Asked {
  const choices = [[{ label: turn.text('button-no'), act: writeAct({ do: 'never_mind' }) }]];
  return { view: { ...said(turn, id, { code }), choices }, pending };
}
