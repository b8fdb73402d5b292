import { isVacant } from '../../actions/reassign.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { UNTAKEN_DAYS } from '../../domain/untaken.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import type { Viewer } from '../turn.ts';
import { supportLines } from './support-lines.ts';

/** Who leads it, who answers for it, who works on it with them, who supports it and how far that is. */
export async function peopleLines(viewer: Viewer, task: TaskDetail): Promise<string[]> {
  const { text } = viewer;
  const focal = task.assignments.find((assignment) => assignment.focal);
  const others = task.assignments
    .filter((assignment) => !assignment.focal && !isVacant(assignment))
    .map(({ person }) => person.name);
  return [
    text('card-lead', { unit: task.leadUnit.name }),
    ...focalLines(viewer, task, focal),
    ...(others.length === 0 ? [] : [text('card-officers', { names: others.join(', ') })]),
    ...(await supportLines(viewer, task)),
    ...(task.leader === null ? [] : [text('card-leader', { name: task.leader.name })]),
  ];
}

/** Who answers for it; where nobody does any more, that is said. */
function focalLines(
  { text, ...viewer }: Viewer,
  task: TaskDetail,
  focal: TaskDetail['assignments'][number] | undefined,
) {
  const unfinished = task.state !== 'confirmed' && task.state !== 'cancelled';
  if (focal === undefined) return unfinished ? [text('card-focal-none')] : [];
  const { name, leftAt } = focal.person;
  if (unfinished && isVacant(focal)) return [text(leftAt === null ? 'card-focal-moved' : 'card-focal-left', { name })];
  return [text('card-focal', { name }), ...takenLines({ text, ...viewer }, task, focal)];
}

/** Whether the officer has taken the task on: a report says so as well as "Đã nhận". */
function takenLines(
  { text, today, office }: Viewer,
  task: TaskDetail,
  focal: TaskDetail['assignments'][number],
): string[] {
  if (task.state !== 'open') return [];
  if (focal.declinedAt !== null) return [text('card-declined', { reason: focal.declineReason ?? '' })];
  if (focal.acknowledgedAt !== null || task.reports.length > 0) return [];
  const since = localDateAt(focal.assignedAt, office.calendar.zone);
  const days = office.calendar.workingDaysBetween(since, today);
  return days < UNTAKEN_DAYS ? [] : [text('card-untaken', { days })];
}
