import { answerObstacle, assignObstacle, type ObstacleDone } from '../actions/obstacle/decide-obstacle.ts';
import { authoriseObstacle, findSeen, type ObstacleAction } from '../actions/obstacle/see-obstacle.ts';
import type { ObstacleDeed } from '../domain/obstacles.ts';
import { lastStepOf, type ObstacleDetail } from '../store/obstacle-steps.ts';
import { unitById } from '../store/units.ts';
import type { ObstacleAct } from './obstacle-acts.ts';
import { obstacleDone } from './screens/obstacle-done.ts';
import { askAnswer, askOwner, askOwnerDay, changedMeanwhile } from './screens/obstacle-prompts.ts';
import { said } from './screens/plain.ts';
import { rejection } from './screens/rejection.ts';
import {
  type Answer,
  answer,
  asking,
  change,
  type Outcome,
  type PendingObstacle,
  type Turn,
  viewerWithin,
} from './turn.ts';
import { ownerSaid } from './understand/obstacle-terms.ts';
import type { Context } from './understand/reading.ts';

/** Asks what is answered, but only whoever may then say it: nobody types an answer in vain. */
export function askForAnswer(turn: Turn, id: number): Outcome {
  return ifAllowed(turn, { id, action: 'answer_obstacle', deed: 'answer' }, async (viewer, obstacle) => ({
    views: [askAnswer(viewer, obstacle)],
    pending: { step: 'obstacle', what: 'answer', obstacleId: id, lastStep: lastStepOf(obstacle) },
  }));
}

export function askForOwner(turn: Turn, id: number): Outcome {
  return ifAllowed(turn, { id, action: 'decide_obstacle', deed: 'assign' }, async (viewer, obstacle) => ({
    views: [await askOwner(viewer, obstacle)],
    pending: { step: 'obstacle', what: 'assign', obstacleId: id, lastStep: lastStepOf(obstacle) },
  }));
}

interface Wanted {
  readonly id: number;
  readonly action: ObstacleAction;
  readonly deed: ObstacleDeed;
}

function ifAllowed(
  turn: Turn,
  { id, action, deed }: Wanted,
  ask: (viewer: Turn, obstacle: ObstacleDetail) => Promise<Answer>,
): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const may = await authoriseObstacle(acting, id, action, deed);
    return may.ok ? ask(viewer, may.obstacle) : { views: [await rejection(viewer, may.rejection)] };
  });
}

/** Whether a text is the one that was asked for, although it could be read as a question: "Sở Tài chính" names who is to resolve it. */
export function isMeantFor(pending: PendingObstacle, typed: string, context: Context): boolean {
  if (pending.what === 'assign') {
    const { unit, date, badDate } = ownerSaid(typed, context);
    return unit !== undefined || date !== undefined || badDate === true;
  }
  return !/\?\s*$/.test(typed) && typed.trim().split(/\s+/).length >= FEWEST_WORDS;
}

/** An answer has at least so many words; what is shorter may be a question ("việc của tôi", "NV12"). */
const FEWEST_WORDS = 4;

/** The text that was asked for. */
export function hearOfObstacle(turn: Turn, pending: PendingObstacle, typed: string, context: Context): Outcome {
  const text = typed.normalize('NFC').trim();
  return pending.what === 'answer' ? writeAnswer(turn, pending, text) : hearOwner(turn, pending, text, context);
}

/** "Vẫn ghi": what was typed before somebody else came first. */
export function againTyped(turn: Turn, id: number): Outcome {
  const pending = turn.session.pending as PendingObstacle | null;
  const isAsked = pending?.step === 'obstacle' && pending.what === 'answer' && pending.obstacleId === id;
  if (!isAsked || pending.typed === undefined) return answer(said(turn, 'rejected-stale-button'));
  return writeAnswer(turn, pending, pending.typed);
}

function writeAnswer(turn: Turn, pending: PendingObstacle, text: string): Outcome {
  const { obstacleId: id, lastStep } = pending;
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const done = await answerObstacle(acting, id, { text, lastStep });
    if (done.ok) return { views: [await obstacleDone(viewer, done, 'answer')] };
    return refused(viewer, done, { ...pending, typed: text });
  });
}

/** Nothing typed is lost: what came meanwhile is shown, and the same can be said once more. */
async function refused(
  viewer: Turn,
  { rejection: reason }: Extract<ObstacleDone, { ok: false }>,
  pending: PendingObstacle,
): Promise<Answer> {
  const found =
    reason.kind === 'obstacle_changed' ? await findSeen(viewer.db, asking(viewer), pending.obstacleId) : null;
  if (found === null) {
    const view = await rejection(viewer, reason);
    return pending.typed === undefined
      ? { views: [view] }
      : { views: [view, said(viewer, 'obstacle-typed', { typed: pending.typed })] };
  }
  const now = { ...pending, lastStep: lastStepOf(found.obstacle) };
  return { views: [changedMeanwhile(viewer, found, now)], pending: now };
}

/** "Sở Tài chính trước 15/4": what is missing is asked for, what was said is kept. */
function hearOwner(turn: Turn, pending: PendingObstacle, typed: string, context: Context): Outcome {
  const said = ownerSaid(typed, context);
  const unit = said.unit?.unitIds?.[0] ?? pending.unitId;
  const answerBy = said.date ?? pending.answerBy;
  const known: PendingObstacle = {
    ...pending,
    ...(answerBy !== undefined && { answerBy }),
    ...(unit !== undefined && said.unit?.ask === undefined && { unitId: Number(unit) }),
  };
  if (known.unitId === undefined || said.unit?.ask !== undefined)
    return asked(turn, known, (viewer, obstacle) =>
      askOwner(viewer, obstacle, { said: said.unit ?? {}, pending: known }),
    );
  if (said.badDate === true) return askDay(turn, known, true);
  return known.answerBy === undefined
    ? askDay(turn, known, false)
    : assign(turn, known, { unitId: known.unitId, answerBy: known.answerBy });
}

function asked(
  turn: Turn,
  pending: PendingObstacle,
  ask: (viewer: Turn, obstacle: ObstacleDetail) => Promise<Answer['views'][number]>,
): Outcome {
  const wanted = { id: pending.obstacleId, action: 'decide_obstacle', deed: 'assign' } as const;
  return ifAllowed(turn, wanted, async (viewer, obstacle) => ({ views: [await ask(viewer, obstacle)], pending }));
}

function askDay(turn: Turn, pending: PendingObstacle, bad: boolean): Outcome {
  return asked(turn, pending, async (viewer) => {
    const unit = await unitById(viewer.db, pending.unitId ?? 0);
    return askOwnerDay(viewer, pending, unit?.name ?? '', bad);
  });
}

function assign(turn: Turn, pending: PendingObstacle, to: { unitId: number; answerBy: string | null }): Outcome {
  const { obstacleId: id, lastStep } = pending;
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const done = await assignObstacle(acting, id, { ...to, lastStep });
    if (done.ok) return { views: [await obstacleDone(viewer, done, 'assign')] };
    if (done.rejection.kind === 'answer_by_past') return { views: [await rejection(viewer, done.rejection)], pending };
    return refused(viewer, done, {
      ...pending,
      unitId: to.unitId,
      ...(to.answerBy !== null && { answerBy: to.answerBy }),
    });
  });
}

/** A unit was chosen from the buttons; without a day the day is asked for. */
export function handOver(turn: Turn, act: Extract<ObstacleAct, { do: 'obstacle_to' }>): Outcome {
  const { obstacle: obstacleId, unit: unitId, lastStep, answerBy } = act;
  const pending: PendingObstacle = { step: 'obstacle', what: 'assign', obstacleId, lastStep, unitId };
  return answerBy === undefined ? askDay(turn, pending, false) : assign(turn, pending, { unitId, answerBy });
}
