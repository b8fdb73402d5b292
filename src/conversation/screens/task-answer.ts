import { daysBetween } from '../../domain/local-date.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import type { Viewer } from '../turn.ts';
import type { Kind } from '../understand/kind.ts';
import { type Block, title } from '../view.ts';
import { longDate } from './figures.ts';
import { indicatorLines } from './indicator-words.ts';
import { answerPeriods } from './period-record.ts';
import { statusOf, statusWords } from './task-words.ts';

/** What was asked of a task, answered in the first line; the card follows. Nothing when only the card was wanted. */
export async function answerAbout(viewer: Viewer, task: TaskDetail, kind: Kind | undefined): Promise<Block[]> {
  if (task.kind === 'continuous' && (kind === 'progress' || kind === 'periods'))
    return [title(await answerPeriods(viewer, task))];
  if (kind === 'indicator') return indicator(viewer, task);
  switch (kind) {
    case 'who':
      return [title(who(viewer, task))];
    case 'due':
      return [title(due(viewer, task))];
    case 'obstacle':
      return [title(obstacle(viewer, task))];
    case 'progress':
      return [
        title(
          viewer.text('answer-progress', {
            code: task.code,
            percent: task.progress,
            status: statusWords(viewer, statusOf(viewer, task)),
          }),
        ),
      ];
    default:
      return [];
  }
}

/** "NV20 bao giờ đạt chỉ tiêu": how it stands, the pace and the day. A task without an indicator only shows its card. */
async function indicator(
  viewer: Viewer,
  { code, indicator: measured, state, currentDue }: TaskDetail,
): Promise<Block[]> {
  if (measured === null) return [title(viewer.text('answer-no-indicator', { code }))];
  const lines = await indicatorLines(viewer, measured, state === 'open' ? currentDue : null);
  return [title(viewer.text('answer-indicator', { code, line: lines.join('. ') }))];
}

function who({ text }: Viewer, task: TaskDetail): string {
  const focal = task.assignments.find((assignment) => assignment.focal) ?? task.assignments[0];
  const unit = task.leadUnit.name;
  return focal === undefined
    ? text('answer-who-unit', { code: task.code, unit })
    : text('answer-who', { code: task.code, name: focal.person.name, unit });
}

function due(viewer: Viewer, task: TaskDetail): string {
  const { text, today, office } = viewer;
  const { code, currentDue } = task;
  if (currentDue === null) return text('answer-due-continuous', { code });
  const date = longDate(viewer, currentDue);
  if (task.state !== 'open')
    return text('answer-due-closed', { code, date, status: statusWords(viewer, statusOf(viewer, task)) });
  if (currentDue < today) return text('answer-due-past', { code, date, days: daysBetween(currentDue, today) });
  return text('answer-due', { code, date, left: office.calendar.workingDaysBetween(today, currentDue) });
}

function obstacle({ text }: Viewer, task: TaskDetail): string {
  const texts = task.obstacles.map(({ obstacle }) => `“${obstacle.text}”`);
  return texts.length === 0
    ? text('answer-no-obstacle', { code: task.code })
    : text('answer-obstacle', { code: task.code, texts: texts.join('; ') });
}
