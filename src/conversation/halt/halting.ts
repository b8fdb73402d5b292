import type { Acting } from '../../actions/acting.ts';
import { mayDo, refusalOf } from '../../actions/authorise.ts';
import { cancelTask, type Halted, haltAction, haltRefused, pauseTask } from '../../actions/halt/halt-task.ts';
import { resumeTask } from '../../actions/halt/resume-task.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import type { Doubt } from '../doubt-quantity.ts';
import type { Desk } from '../record-desk.ts';
import { ask } from '../screens/asks.ts';
import { askWhyHalted, halted, meantHalt } from '../screens/halt.ts';
import { rejection } from '../screens/rejection.ts';
import { type Asked, asker, asking, type Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { isHalting } from '../understand/request-halt.ts';
import type { View } from '../view.ts';
import type { HaltWish } from './halt-wish.ts';
import { refusedHalt } from './refused-halt.ts';

/** "Tạm dừng NV12 vì …": written with a reason, asked for one without; who may not is told who may, and may pass it on as a wish. */
export async function recordHalt(desk: Desk, reading: Reading, task: TaskDetail): Promise<void> {
  const { turn, acting, page } = desk;
  const wish = wishOf(reading);
  if (wish === null) return;
  if (reading.ask !== undefined) {
    page.asked.push(ask(turn, { ...reading, tasks: [task.code] }));
    return;
  }
  const { deed, reason } = wish;
  const refused = await refusedFor(turn, wish, task);
  if (refused !== null) {
    page.asked.push(refused);
    return;
  }
  const doubt = desk.sure === undefined ? await doubtOf(turn, deed, task) : null;
  if (doubt !== null) {
    page.doubted.push({ doubt, seen: { taskId: task.id, version: task.version }, readings: [reading] });
  } else if (deed !== 'resume' && reason === '') {
    page.asked.push(askWhyHalted(turn, task, { ...wish, deed }));
  } else page.written.push(await halt(acting, turn, task.id, wish));
}

function wishOf({ intent, note = '', until }: Reading): HaltWish | null {
  if (!isHalting({ intent })) return null;
  return { deed: intent as HaltWish['deed'], reason: note, until: until ?? null };
}

/** Why it is not done, in words: who may, or that the task does not stand so. Null: it can be. */
export async function refusedFor(turn: Turn, wish: HaltWish, task: TaskDetail): Promise<Asked | null> {
  const action = haltAction(wish.deed, task);
  if (!(await mayDo(turn.db, asking(turn), action, task)))
    return refusedHalt(turn, wish, task, await refusalOf(asker(turn), task.id, action, task));
  const refused = haltRefused(task, wish.deed);
  return refused === null ? null : { view: await rejection(turn, refused) };
}

/** Of somebody who also reports on the task "NV12 tạm dừng vì mưa" may be a report. */
async function doubtOf(turn: Turn, deed: HaltWish['deed'], task: TaskDetail): Promise<Doubt | null> {
  if (deed === 'resume' || !(await mayDo(turn.db, asking(turn), 'report_progress', task))) return null;
  return meantHalt(deed, task.code);
}

/** Does it, and reads it back or says why not. */
export async function halt(acting: Acting, viewer: Turn, taskId: number, wish: HaltWish): Promise<View> {
  const done = await act(acting, taskId, wish);
  return done.ok ? halted(viewer, done, wish) : rejection(viewer, done.rejection);
}

function act(acting: Acting, taskId: number, { deed, reason, until }: HaltWish): Promise<Halted> {
  switch (deed) {
    case 'pause':
      return pauseTask(acting, taskId, { reason, until });
    case 'cancel':
      return cancelTask(acting, taskId, reason);
    case 'resume':
      return resumeTask(acting, taskId, reason);
    default:
      return deed satisfies never;
  }
}
