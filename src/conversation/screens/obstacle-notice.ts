import { mayDo } from '../../actions/authorise.ts';
import { findSeen, type SeenObstacle } from '../../actions/obstacle/see-obstacle.ts';
import type { ObstacleNotice } from '../../actions/obstacle/tell-obstacle.ts';
import { findStep, type ObstacleDetail } from '../../store/obstacle-steps.ts';
import { namesOf } from '../../store/stood-in.ts';
import { findTask } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { inRows } from './task-list.ts';
import { cardChoice, shortTitle } from './task-words.ts';

type Step = ObstacleDetail['steps'][number];
const TOLD = new Set(['answer', 'resolve', 'reopen', 'assign', 'clear']);
const MOST_CODES = 5;

/**
 * What somebody is told of an obstacle; null if it is true no more: taken back, overtaken by something that is told as well, or none of
 * theirs any longer.
 */
export async function obstacleNotice(viewer: Viewer, { stepId }: ObstacleNotice): Promise<View | null> {
  const { db } = viewer;
  const stored = await findStep(db, stepId);
  const found = stored === null ? null : await findSeen(db, asking(viewer), stored.obstacleId);
  const step = found?.obstacle.steps.find(({ id }) => id === stepId);
  if (found === null || step === undefined || step.undoneBy !== null || isOvertaken(found.obstacle, step)) return null;
  const tasks = found.obstacle.tasks.filter(({ taskId }) => found.seen.has(taskId)).map(({ task }) => task);
  const [only, another] = tasks;
  const card: Choice = {
    label: viewer.text('button-obstacle-card'),
    act: writeAct({ do: 'obstacle_card', obstacle: found.obstacle.id }),
  };
  return {
    blocks: [paragraph(await sentence(viewer, found, step))],
    choices: [...inRows(await stillChoices(viewer, found, step), 2), [...tasks.slice(0, 2).map(cardChoice), card]],
    ...(only !== undefined && another === undefined && { about: only.code }),
  };
}

/** A later step that the same people are told of makes this one old news; the answer stands in that message too. */
function isOvertaken({ steps }: ObstacleDetail, step: Step): boolean {
  return steps.some(
    ({ id, kind, undoneBy, taskId }) => id > step.id && TOLD.has(kind) && undoneBy === null && taskId === null,
  );
}

async function sentence(viewer: Viewer, { obstacle, seen }: SeenObstacle, step: Step): Promise<string> {
  const { text } = viewer;
  const codes = obstacle.tasks.filter(({ taskId }) => seen.has(taskId)).map(({ task }) => task.code);
  const what = {
    text: shortTitle(obstacle.text),
    tasks:
      codes.length > MOST_CODES
        ? `${codes.slice(0, MOST_CODES).join(', ')} +${codes.length - MOST_CODES}`
        : codes.join(', '),
  };
  switch (step.kind) {
    case 'answer':
      return text('obstacle-told-answer', { ...what, by: await answerer(viewer, step), answer: step.text });
    case 'assign': {
      const held = obstacle.tasks.filter(({ clearedAt }) => clearedAt === null).length;
      const line = text('obstacle-told-assign', { text: what.text, unit: step.unit?.name ?? '', count: held });
      return step.answerBy === null
        ? line
        : text('obstacle-told-assign-until', { line, date: dateWords(viewer, step.answerBy) });
    }
    case 'reopen':
      return text('obstacle-told-reopen', what);
    default: {
      const line = text('obstacle-told-resolve', what);
      return obstacle.answer === null ? line : text('obstacle-told-with-answer', { line, answer: obstacle.answer });
    }
  }
}

async function answerer({ db, text }: Viewer, step: Step): Promise<string> {
  const other = (await namesOf(db, [step])).get(step.onBehalfOfId ?? 0);
  return other === undefined ? step.person.name : text('history-for', { name: step.person.name, other });
}

/** "Still blocked", for each own task, right where one is told that it is not. */
async function stillChoices(viewer: Viewer, { obstacle, seen }: SeenObstacle, step: Step): Promise<Choice[]> {
  if (step.kind === 'assign' || step.kind === 'reopen') return [];
  const choices: Choice[] = [];
  for (const { taskId, task } of obstacle.tasks) {
    const full = seen.has(taskId) && task.state === 'open' ? await findTask(viewer.db, { id: taskId }) : null;
    if (full === null || !(await mayDo(viewer.db, asking(viewer), 'report_obstacle', full))) continue;
    const act = writeAct({ do: 'obstacle_still', task: taskId, obstacle: obstacle.id });
    choices.push({ label: viewer.text('button-obstacle-report-again', { code: task.code }), act });
  }
  return choices;
}
