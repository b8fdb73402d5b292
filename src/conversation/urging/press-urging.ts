import type { Acting } from '../../actions/acting.ts';
import { receiveUrging, urgingToActor } from '../../actions/urging/answer-urging.ts';
import { ownDraft, type Sent, sendUrging } from '../../actions/urging/send-urging.ts';
import { ownUrging, takeBackUrging } from '../../actions/urging/take-back-urging.ts';
import type { UrgingWish } from '../../actions/urging/wish.ts';
import { findTaskInScope } from '../../store/tasks.ts';
import { deleteDraft } from '../../store/urging-drafts.ts';
import { findReply, findUrging } from '../../store/urgings.ts';
import { writeAct } from '../acts.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { inRows } from '../screens/task-list.ts';
import { urgingCard } from '../screens/urging-card.ts';
import { askReply, received, sentCard, takenBack } from '../screens/urging-done.ts';
import { askWords } from '../screens/urging-preview.ts';
import { type Answer, type Asked, change, type Outcome, type Turn, viewerScope, viewerWithin } from '../turn.ts';
import { paragraph } from '../view.ts';
import { showUrging } from './begin-urging.ts';
import type { UrgingAct } from './urging-acts.ts';
import { setDay, typedReply } from './urging-talk.ts';

/** Answers a pressed button about an urging. Everything is looked up and authorised again by the action. */
export function pressOnUrging(turn: Turn, act: UrgingAct): Outcome {
  switch (act.do) {
    case 'urging_send':
      return send(turn, act.draft);
    case 'urging_words':
      return onDraft(turn, act.draft, ({ id }) => ({
        views: [askWords(turn)],
        pending: { step: 'urging', what: 'words', draftId: id },
      }));
    case 'urging_drop':
      return onDraft(turn, act.draft, async ({ id }, acting, viewer) => {
        await deleteDraft(acting.tx, id);
        return { views: [said(viewer, 'urging-dropped')] };
      });
    case 'urging_explain':
      return onDraft(turn, act.draft, ({ wish }, acting, viewer) =>
        showUrging(acting, viewer, { ...wish, explains: true, text: '' }).then(answerOf),
      );
    case 'urging_by':
      return setDay(turn, act.draft, act.day);
    case 'explain':
      return explainTask(turn, act.task);
    case 'urging_card':
      return showCard(turn, act.urging);
    case 'urging_received':
      return change(async (acting) => {
        const viewer = viewerWithin(turn, acting);
        const done = await receiveUrging(acting, act.urging);
        return {
          views: [done.ok ? received(viewer, done.urging, done.again) : await rejection(viewer, done.rejection)],
        };
      });
    case 'urging_answer':
    case 'urging_explanation':
    case 'urging_correct':
      return askFor(turn, act.do, act.urging);
    case 'urging_fix':
      return fix(turn, act.reply);
    case 'urging_typed':
      return typedReply(turn, act.urging, act.explains);
    case 'urging_progress':
    case 'urging_obstacle':
      return whichOf(turn, act.urging, act.do === 'urging_progress' ? 'ask_progress' : 'obstacle');
    case 'urging_take_back':
      return change(async (acting) => {
        const viewer = viewerWithin(turn, acting);
        const done = await takeBackUrging(acting, act.urging);
        return { views: [done.ok ? takenBack(viewer, done.urging) : await rejection(viewer, done.rejection)] };
      });
    default:
      return act satisfies never;
  }
}

function answerOf({ view, pending }: Asked): Answer {
  return { views: [view], ...(pending !== undefined && { pending }) };
}

function send(turn: Turn, draftId: number): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const done = await sendUrging(acting, draftId);
    if (done.ok) return { views: [await sentView(viewer, done)] };
    const { rejection: reason } = done;
    const draft = await ownDraft(acting, draftId);
    if (draft === null) return { views: [await rejection(viewer, reason)] };
    // Nothing was sent: what stands now is shown once more, or the day is asked for again.
    if (reason.kind === 'urging_old')
      return answerOf(await showUrging(acting, viewer, draft.wish, viewer.text('urging-shown-again')));
    if (reason.kind === 'explain_past') return answerOf(await showUrging(acting, viewer, draft.wish));
    return { views: [await rejection(viewer, reason)] };
  });
}

async function sentView(viewer: Turn, done: Sent) {
  const urging = await findUrging(viewer.db, done.urgingId);
  return urging === null ? said(viewer, 'rejected-stale-button') : sentCard(viewer, urging, done);
}

type OwnDraft = NonNullable<Awaited<ReturnType<typeof ownDraft>>>;

function onDraft(
  turn: Turn,
  id: number,
  go: (draft: OwnDraft, acting: Acting, viewer: Turn) => Promise<Answer> | Answer,
): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const draft = await ownDraft(acting, id);
    return draft === null ? { views: [said(viewer, 'rejected-stale-button')] } : go(draft, acting, viewer);
  });
}

/** The button on the card of a task that is late: the day is asked for. */
function explainTask(turn: Turn, taskId: number): Outcome {
  return change(async (acting) => {
    const task = await findTaskInScope(acting.tx, { id: taskId }, viewerScope(turn));
    if (task === null) return { views: [said(turn, 'rejected-stale-button')] };
    return {
      ...answerOf(await showUrging(acting, viewerWithin(turn, acting), oneTask(task.code, true))),
      card: task.code,
    };
  });
}

/** The button on the card of a task: shown first, like any urging. */
export function urgeOne(turn: Turn, code: string): Outcome {
  return change(async (acting) => ({
    ...answerOf(await showUrging(acting, viewerWithin(turn, acting), oneTask(code, false))),
    card: code,
  }));
}

function oneTask(code: string, explains: boolean): UrgingWish {
  return { codes: [code], list: { is: 'open', unitIds: [] }, explains, explainBy: null, text: '' };
}

function showCard(turn: Turn, id: number): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const urging = await findUrging(acting.tx, id);
    const isOwn = urging !== null && urging.personId === acting.actor.id;
    return { views: [isOwn ? await urgingCard(viewer, urging) : said(viewer, 'rejected-stale-button')] };
  });
}

/** Asks for the words, but only whoever may then say them: nobody types an explanation in vain. */
function askFor(turn: Turn, what: 'urging_answer' | 'urging_explanation' | 'urging_correct', id: number): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const urging = what === 'urging_correct' ? await ownUrging(acting, id) : await urgingToActor(acting, id);
    if (urging === null || (what === 'urging_explanation' && urging.explainBy === null))
      return { views: [said(viewer, 'rejected-stale-button')] };
    const kind = what === 'urging_correct' ? 'correction' : what === 'urging_answer' ? 'answer' : 'explanation';
    return {
      views: [askReply(viewer, urging, kind)],
      pending: { step: 'urging', what: kind, urgingId: id },
    };
  });
}

function fix(turn: Turn, replyId: number): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const reply = await findReply(acting.tx, replyId);
    if (reply === null || reply.personId !== acting.actor.id || reply.kind === 'correction')
      return { views: [said(viewer, 'rejected-stale-button')] };
    const { kind, urging, text } = reply;
    return {
      views: [askReply(viewer, urging, kind, text)],
      pending: { step: 'urging', what: kind, urgingId: urging.id, correctsId: reply.id },
    };
  });
}

/** Several tasks in one message: the report is about one of them. */
function whichOf(turn: Turn, id: number, what: 'ask_progress' | 'obstacle'): Outcome {
  return change(async (acting) => {
    const viewer = viewerWithin(turn, acting);
    const urging = await urgingToActor(acting, id);
    if (urging === null) return { views: [said(viewer, 'rejected-stale-button')] };
    const open = urging.recipients.filter(
      ({ personId, task }) => personId === acting.actor.id && task.state === 'open',
    );
    const choices = open.map(({ task }) => ({ label: task.code, act: writeAct({ do: what, task: task.id }) }));
    return { views: [{ blocks: [paragraph(viewer.text('urging-which'))], choices: inRows(choices, 4) }] };
  });
}
