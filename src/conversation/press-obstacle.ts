import type { Acting } from '../actions/acting.ts';
import { blockAgain, clearForTask } from '../actions/obstacle/clear-obstacle.ts';
import { type ObstacleDone, reopenObstacle, resolveObstacle } from '../actions/obstacle/decide-obstacle.ts';
import { joinObstacle } from '../actions/obstacle/join-obstacle.ts';
import { undoObstacleStep } from '../actions/obstacle/undo-obstacle.ts';
import { findTaskInScope } from '../store/tasks.ts';
import type { ObstacleAct } from './obstacle-acts.ts';
import { againTyped, askForAnswer, askForOwner, handOver } from './obstacle-talk.ts';
import { obstacleCard } from './screens/obstacle.ts';
import { chooseObstacle } from './screens/obstacle-choice.ts';
import { type DoneWith, obstacleDone, obstacleUndone } from './screens/obstacle-done.ts';
import { said } from './screens/plain.ts';
import { rejection } from './screens/rejection.ts';
import { answer, change, type Outcome, type Turn, viewerScope, viewerWithin } from './turn.ts';

/** Answers a pressed button about an obstacle. Everything is looked up and authorised again by the action. */
export function pressOnObstacle(turn: Turn, act: ObstacleAct): Promise<Outcome> | Outcome {
  switch (act.do) {
    case 'obstacle_card':
      return showCard(turn, act.obstacle);
    case 'obstacles_of':
      return showOfTask(turn, act.task);
    case 'obstacle_answer':
      return askForAnswer(turn, act.obstacle);
    case 'obstacle_assign':
      return askForOwner(turn, act.obstacle);
    case 'obstacle_to':
      return handOver(turn, act);
    case 'obstacle_again':
      return againTyped(turn, act.obstacle);
    case 'obstacle_resolve':
      return doing(turn, 'resolve', (acting) => resolveObstacle(acting, act.obstacle));
    case 'obstacle_reopen':
      return doing(turn, 'reopen', (acting) => reopenObstacle(acting, act.obstacle));
    case 'obstacle_join':
      return doing(turn, 'join', (acting) => joinObstacle(acting, act.obstacle));
    case 'obstacle_clear':
      return ofTask(turn, act.task, 'clear', (acting) => clearForTask(acting, act.task, act.obstacle));
    case 'obstacle_still':
      return ofTask(turn, act.task, 'still', (acting) => blockAgain(acting, act.task, act.obstacle));
    case 'undo_obstacle':
      return change(async (acting) => {
        const done = await undoObstacleStep(acting, act.id);
        const viewer = viewerWithin(turn, acting);
        return { views: [done.ok ? obstacleUndone(viewer, done) : await rejection(viewer, done.rejection)] };
      });
    default:
      return act satisfies never;
  }
}

async function showCard(turn: Turn, id: number): Promise<Outcome> {
  const card = await obstacleCard(turn, id);
  return answer(card ?? said(turn, 'rejected-stale-button'));
}

/** The card of the one obstacle of a task, or the choice between several. */
async function showOfTask(turn: Turn, taskId: number): Promise<Outcome> {
  const task = await findTaskInScope(turn.db, { id: taskId }, viewerScope(turn));
  if (task === null) return answer(said(turn, 'rejected-stale-button'));
  const [only, another] = task.obstacles;
  if (only !== undefined && another === undefined) return showCard(turn, only.obstacleId);
  return answer(
    chooseObstacle(
      turn,
      task,
      'card',
      task.obstacles.map(({ obstacle }) => obstacle),
    ),
  );
}

function doing(turn: Turn, what: DoneWith, act: (acting: Acting) => Promise<ObstacleDone>, code?: string): Outcome {
  return change(async (acting) => {
    const done = await act(acting);
    const viewer = viewerWithin(turn, acting);
    if (!done.ok) return { views: [await rejection(viewer, done.rejection)] };
    return { views: [await obstacleDone(viewer, done, what, code)], ...(code !== undefined && { card: code }) };
  });
}

async function ofTask(
  turn: Turn,
  taskId: number,
  what: DoneWith,
  act: (acting: Acting) => Promise<ObstacleDone>,
): Promise<Outcome> {
  const task = await findTaskInScope(turn.db, { id: taskId }, viewerScope(turn));
  return task === null ? answer(said(turn, 'rejected-stale-button')) : doing(turn, what, act, task.code);
}
