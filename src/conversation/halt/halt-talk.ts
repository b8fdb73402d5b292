import { touchedByOthers } from '../../store/task-change.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { bareContext } from '../context-of.ts';
import { askWhyHalted, haltChoices } from '../screens/halt.ts';
import { said as sentence } from '../screens/plain.ts';
import { taskCard } from '../screens/task-card.ts';
import {
  type Asked,
  answer,
  change,
  type Outcome,
  type PendingHalt,
  type Turn,
  viewerScope,
  viewerWithin,
} from '../turn.ts';
import { reasonAndDay } from '../understand/halt-reason.ts';
import { isHalting } from '../understand/request-halt.ts';
import { understand } from '../understand/understand.ts';
import { paragraph } from '../view.ts';
import { halt, refusedFor } from './halting.ts';

/** What may be done to the task beside the everyday, for whoever may. */
export async function moreOf(turn: Turn, task: TaskDetail): Promise<Outcome> {
  const choices = await haltChoices(turn, task);
  if (choices.length === 0) return answer(sentence(turn, 'rejected-stale-button'));
  const view = {
    ...sentence(turn, 'halt-more', { code: task.code, title: task.title }),
    choices: [choices],
    about: task.code,
  };
  return { kind: 'answer', answer: { views: [view], card: task.code } };
}

/** "Tạm dừng" or "Huỷ nhiệm vụ" was pressed: the reason is asked for. "Làm tiếp" needs none. */
export async function pressHalt(turn: Turn, deed: 'pause' | 'cancel' | 'resume', task: TaskDetail): Promise<Outcome> {
  const wish = { deed, reason: '', until: null };
  const refused = await refusedFor(turn, wish, task);
  if (refused !== null) return asked(task, refused);
  if (deed !== 'resume') return asked(task, askWhyHalted(turn, task, { deed, until: null }));
  return change(async (acting) => ({
    views: [await halt(acting, viewerWithin(turn, acting), task.id, wish)],
    card: task.code,
  }));
}

function asked({ code }: TaskDetail, { view, pending }: Asked): Outcome {
  return { kind: 'answer', answer: { views: [view], card: code, ...(pending !== undefined && { pending }) } };
}

/**
 * The reason that was asked for, with the day up to which a pause holds, if one is named in it. Null: it is an order of its own, about
 * another task. If somebody else changed the task meanwhile it is shown first, and the reason is not lost.
 */
export async function haltBecause(turn: Turn, pending: PendingHalt, typed: string): Promise<Outcome | null> {
  const { taskId, deed, seen } = pending;
  const task = await findTaskInScope(turn.db, { id: taskId }, viewerScope(turn));
  if (task === null) return answer(sentence(turn, 'rejected-stale-button'));
  const context = await bareContext(turn);
  const orders = understand(typed, context).filter((reading) => isHalting(reading) && reading.tasks !== undefined);
  if (orders.length > 0) return null;
  const { until } = pending;
  if (!/\p{L}{2}/u.test(typed) && deed !== 'resume') return asked(task, askWhyHalted(turn, task, { deed, until }));
  const read = reasonAndDay(typed, task.code, context);
  const wish =
    deed === 'pause'
      ? { deed, reason: read.reason, until: read.until ?? until }
      : { deed, reason: typed.normalize('NFC').trim(), until: null };
  const refused = await refusedFor(turn, wish, task);
  if (refused !== null) return asked(task, refused);
  if (deed !== 'resume' && seen !== task.version && (await touchedByOthers(turn.db, taskId, seen, turn.person.id))) {
    const card = await taskCard(turn, task);
    const words = { code: task.code, reason: wish.reason };
    const view = {
      ...card,
      blocks: [
        paragraph(turn.text('changed-since-seen', { code: task.code })),
        ...card.blocks,
        paragraph(turn.text(`halt-kept-${deed}`, words)),
      ],
    };
    return { kind: 'answer', answer: { views: [view], card: task.code } };
  }
  return change(async (acting) => ({
    views: [await halt(acting, viewerWithin(turn, acting), taskId, wish)],
    card: task.code,
  }));
}
