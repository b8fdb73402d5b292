import type { Rejection } from '../../actions/acting.ts';
import { mayDo } from '../../actions/authorise.ts';
import { UNDO_WINDOW_MS } from '../../actions/take-back.ts';
import { isRefusal, transition } from '../../domain/task-state.ts';
import { lastDeedOf } from '../../store/reports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { bareContext } from '../context-of.ts';
import { prompt } from '../prompt.ts';
import { longDate } from '../screens/figures.ts';
import { rejection } from '../screens/rejection.ts';
import { type Asked, asking, type Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { understand } from '../understand/understand.ts';
import { paragraph, quiet } from '../view.ts';
import type { HaltWish } from './halt-wish.ts';

/**
 * Who may not is told who may. Whoever reports on the task can pass it on as what it is from them: something that is in the way, with
 * what they propose; nothing that was typed is lost, and nothing is written before they say so.
 */
export async function refusedHalt(turn: Turn, wish: HaltWish, task: TaskDetail, refused: Rejection): Promise<Asked> {
  if (refused.kind !== 'not_allowed') return { view: await rejection(turn, refused) };
  const { text, db } = turn;
  const { code } = task;
  const who = asking(turn);
  const works = await mayDo(db, who, 'report_progress', task);
  // "Tiếp tục triển khai NV12" from the officer says that the work goes on.
  if (wish.deed === 'resume' && task.state === 'open' && works) return prompt(turn, task, 'progress');
  const words = text(`halt-not-yours-${wish.deed}`, { code, who: refused.who.join(', ') });
  const mayPassOn =
    (await mayDo(db, who, 'report_obstacle', task)) && !isRefusal(transition(task.state, { type: 'report_obstacle' }));
  const undo =
    wish.deed === 'cancel' && (await hasJustReported(turn, code)) ? [quiet(text('halt-undo-hint', { code }))] : [];
  const view = { blocks: [paragraph(words), ...undo], about: code };
  if (!mayPassOn) return { view };
  return passedOn(turn, wish, task, view);
}

async function hasJustReported({ db, person, at }: Turn, code: string): Promise<boolean> {
  return (await lastDeedOf(db, person.id, new Date(at.getTime() - UNDO_WINDOW_MS), code)) !== null;
}

async function passedOn(turn: Turn, wish: HaltWish, task: TaskDetail, view: Asked['view']): Promise<Asked> {
  const { text } = turn;
  const { deed, reason, until } = wish;
  const { id: taskId, code, version } = task;
  const proposal =
    deed === 'pause' && until !== null
      ? text('halt-proposal-pause-until', { date: longDate(turn, until) })
      : text(`halt-proposal-${deed}`);
  const never = { label: text('button-no'), act: writeAct({ do: 'never_mind' }) };
  const words = reason === '' ? proposal : `${proposal}: ${reason}`;
  if (reason === '')
    return {
      view: { ...view, blocks: [...view.blocks, paragraph(text(`halt-propose-why-${deed}`))], choices: [[never]] },
      pending: { step: 'halt', deed, taskId, seen: version, until },
    };
  // Another task may be named in the reason: of the words only what sort of obstacle they tell of is read.
  const [read] = understand(`/vuongmac ${code} ${reason.replace(/\d/g, '')}`, await bareContext(turn));
  const reading: Reading = {
    ...{ intent: 'report_obstacle', tasks: [code], note: words },
    kind: read?.intent === 'report_obstacle' && read.kind !== 'resolved' ? (read.kind ?? 'other') : 'other',
  };
  const nonce = String(turn.incomingId);
  const send = { label: text('button-propose'), act: writeAct({ do: 'sure', nonce }), tone: 'primary' as const };
  return {
    view: {
      ...view,
      blocks: [...view.blocks, paragraph(text('halt-propose', { text: words }))],
      choices: [[send, never]],
    },
    pending: { step: 'sure', nonce, readings: [reading], seen: [{ taskId, version }] },
  };
}
