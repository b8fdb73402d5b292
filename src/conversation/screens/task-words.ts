import { type DeadlineStatus, deadlineStatusAt } from '../../domain/status.ts';
import type { Task } from '../../store/records.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import type { Choice } from '../view.ts';
import { dateWords } from './figures.ts';

type TaskFacts = Pick<
  Task,
  | 'state'
  | 'kind'
  | 'startOn'
  | 'currentDue'
  | 'reportedDoneOn'
  | 'progress'
  | 'lastReportAt'
  | 'dueSoonFrom'
  | 'behindFrom'
  | 'overdueFrom'
  | 'silentFrom'
>;

export function statusOf(viewer: Pick<Viewer, 'at' | 'office'>, task: TaskFacts): DeadlineStatus {
  const facts = { ...task, dueOn: task.currentDue, hasReport: task.lastReportAt !== null };
  return deadlineStatusAt(facts, viewer.at, viewer.office.calendar);
}

/** The status in the official words, with the number of days or points that it always carries. */
export function statusWords(viewer: Viewer, status: DeadlineStatus): string {
  const { text } = viewer;
  switch (status.kind) {
    case 'overdue':
    case 'done_early':
    case 'done_late':
      return text(`status-${status.kind}`, { days: status.days });
    case 'behind':
      return text('status-behind', { points: status.points });
    case 'due_soon':
      return text('status-due_soon', { days: status.workingDaysLeft });
    case 'awaiting':
      return text(status.inTime ? 'status-awaiting-in-time' : 'status-awaiting-late');
    case 'not_started':
    case 'in_progress':
    case 'done_on_time':
    case 'continuous':
    case 'paused':
    case 'cancelled':
      return text(`status-${status.kind}`);
    default:
      return status satisfies never;
  }
}

/** The deadline as it is read aloud: "hạn 30/6/2024", or that there is none. */
export function dueWords(viewer: Viewer, task: Pick<Task, 'kind' | 'currentDue'>): string {
  return task.currentDue === null
    ? viewer.text('task-continuous')
    : viewer.text('task-due', { date: dateWords(viewer, task.currentDue) });
}

/** A title cut at a word so that a list stays readable on a phone. */
export function shortTitle(title: string, length = 70): string {
  if (title.length <= length) return title;
  const cut = title.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), length / 2))}…`;
}

export function cardChoice(task: Pick<Task, 'id' | 'code'>): Choice {
  return { label: task.code, act: writeAct({ do: 'card', task: task.id }) };
}
