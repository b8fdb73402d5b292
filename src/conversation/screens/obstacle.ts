import { mayDo } from '../../actions/authorise.ts';
import {
  findSeen,
  heldTasks,
  mayDecide,
  type ObstacleAction,
  type SeenObstacle,
} from '../../actions/obstacle/see-obstacle.ts';
import { afterDeed, type ObstacleDeed } from '../../domain/obstacles.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import type { ObstacleDetail } from '../../store/obstacle-steps.ts';
import { findTask } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { OnObstacle } from '../obstacle-acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { obstacleSteps } from './obstacle-history.ts';
import { daysSince } from './obstacle-words.ts';
import { inRows } from './task-list.ts';
import { cardChoice } from './task-words.ts';

const MOST_TASKS = 8;

/** One obstacle with all that the viewer may know of it, and the buttons that they may press now. Null: it is none of theirs. */
export async function obstacleCard(viewer: Viewer, id: number): Promise<View | null> {
  const found = await findSeen(viewer.db, asking(viewer), id);
  if (found === null) return null;
  const { obstacle } = found;
  const { text } = viewer;
  const lines = [stateLine(viewer, obstacle), ...heldLines(viewer, found), ...answerLines(viewer, obstacle)];
  const steps = obstacleSteps(viewer, found);
  const blocks: Block[] = [
    title(text('obstacle-title', { text: obstacle.text, kind: text(`obstacle-${obstacle.kind}`) })),
    paragraph(lines.join('\n')),
    quiet([reportedLine(viewer, found), ...steps].join('\n')),
  ];
  const shown = seenTasks(found).slice(0, MOST_TASKS);
  const rows = [
    ...inRows(await deciding(viewer, obstacle), 2),
    ...inRows(await reporting(viewer, found), 2),
    ...inRows(
      shown.map(({ task }) => cardChoice(task)),
      4,
    ),
  ];
  const [only, another] = shown;
  const about = only !== undefined && another === undefined ? { about: only.task.code } : {};
  return { blocks, choices: rows, ...about };
}

function stateLine(viewer: Viewer, obstacle: ObstacleDetail): string {
  const { text, office } = viewer;
  const { state, ownerUnit, answerBy, waitingSince, reportedAt, closedAt } = obstacle;
  const owner = ownerUnit?.name ?? null;
  switch (state) {
    case 'open': {
      const days = daysSince(viewer, waitingSince ?? reportedAt);
      const late = answerBy !== null && answerBy < viewer.today;
      const line = text(owner === null ? 'obstacle-open-nobody' : 'obstacle-open', { owner: owner ?? '', days });
      const date = answerBy === null ? '' : dateWords(viewer, answerBy);
      return answerBy === null ? line : text(late ? 'obstacle-open-late' : 'obstacle-open-until', { line, date });
    }
    case 'answered':
      return text('obstacle-answered');
    case 'resolved':
    case 'withdrawn':
    case 'joined': {
      const date = closedAt === null ? '' : dateWords(viewer, localDateAt(closedAt, office.calendar.zone));
      return text(`obstacle-${state}`, { date });
    }
    default:
      return state satisfies never;
  }
}

const seenTasks = ({ obstacle, seen }: SeenObstacle) => heldTasks(obstacle).filter(({ taskId }) => seen.has(taskId));

/** The own tasks by their codes with the days late; those of others by their number alone. */
function heldLines(viewer: Viewer, found: SeenObstacle): string[] {
  const { text } = viewer;
  const all = heldTasks(found.obstacle);
  const own = seenTasks(found);
  if (all.length === 0) return [text('obstacle-holds-nothing')];
  if (afterDeed(found.obstacle.state, 'clear') === null) return [text('obstacle-held', { count: all.length })];
  const codes = own.slice(0, MOST_TASKS).map(({ task: { code, state, overdueFrom } }) => {
    if (state !== 'open' || overdueFrom === null || overdueFrom > viewer.at) return code;
    return text('obstacle-task-late', { code, days: daysSince(viewer, overdueFrom) + 1 });
  });
  const units = new Set(own.map(({ task }) => task.leadUnitId)).size;
  const more = own.length - codes.length;
  const others = all.length - own.length;
  const listed = more > 0 ? [...codes, `+${more}`] : codes;
  return [
    others === 0 && units > 1
      ? text('obstacle-holds-units', { count: all.length, units })
      : text('obstacle-holds', { count: all.length }),
    ...(listed.length === 0 ? [] : [listed.join(', ')]),
    ...(others === 0 ? [] : [text('obstacle-holds-others', { count: others })]),
  ];
}

function answerLines({ text }: Viewer, { answer }: ObstacleDetail): string[] {
  return answer === null ? [] : [text('obstacle-answer', { answer })];
}

/** Who reported it is not said where the task of the report is none that the viewer may see. */
function reportedLine(viewer: Viewer, { obstacle, seen }: SeenObstacle): string {
  const { reportedBy, report, reportedAt, tasks } = obstacle;
  const date = dateWords(viewer, localDateAt(reportedAt, viewer.office.calendar.zone));
  const first = report?.taskId ?? tasks[0]?.taskId ?? 0;
  return seen.has(first)
    ? viewer.text('obstacle-reported', { name: reportedBy.name, date })
    : viewer.text('obstacle-reported-elsewhere', { date });
}

const decisions: readonly (readonly [OnObstacle, ObstacleAction, ObstacleDeed, string])[] = [
  ['obstacle_answer', 'answer_obstacle', 'answer', 'button-obstacle-answer'],
  ['obstacle_assign', 'decide_obstacle', 'assign', 'button-obstacle-assign'],
  ['obstacle_resolve', 'resolve_obstacle', 'resolve', 'button-obstacle-resolve'],
  ['obstacle_reopen', 'decide_obstacle', 'reopen', 'button-obstacle-reopen'],
];

async function deciding(viewer: Viewer, obstacle: ObstacleDetail): Promise<Choice[]> {
  const choices: Choice[] = [];
  for (const [act, action, deed, label] of decisions) {
    if (afterDeed(obstacle.state, deed) === null) continue;
    if (!(await mayDecide(viewer.db, asking(viewer), action, obstacle))) continue;
    choices.push({ label: viewer.text(label), act: writeAct({ do: act, obstacle: obstacle.id }) });
  }
  return choices;
}

/** What an officer may say of the own tasks: the way is clear, or it is not. */
async function reporting(viewer: Viewer, { obstacle, seen }: SeenObstacle): Promise<Choice[]> {
  const { db, text } = viewer;
  const choices: Choice[] = [];
  for (const { taskId, clearedAt, task } of obstacle.tasks) {
    if (!seen.has(taskId) || task.state !== 'open') continue;
    const full = await findTask(db, { id: taskId });
    if (full === null || !(await mayDo(db, asking(viewer), 'report_obstacle', full))) continue;
    const label = (id: string) => text(id, { code: task.code });
    const about = { task: taskId, obstacle: obstacle.id };
    if (clearedAt === null && afterDeed(obstacle.state, 'clear') !== null)
      choices.push({ label: label('button-obstacle-clear'), act: writeAct({ do: 'obstacle_clear', ...about }) });
    if (
      obstacle.state === 'answered' ||
      obstacle.state === 'resolved' ||
      (obstacle.state === 'open' && clearedAt !== null)
    )
      choices.push({ label: label('button-obstacle-still'), act: writeAct({ do: 'obstacle_still', ...about }) });
  }
  return choices;
}

/** The obstacles of a task, or of what is ranked, as buttons to their cards. */
export function obstacleChoices(obstacles: readonly { readonly id: number; readonly label: string }[]): Choice[] {
  return obstacles.map(({ id, label }) => ({ label, act: writeAct({ do: 'obstacle_card', obstacle: id }) }));
}
