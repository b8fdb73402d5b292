import { acknowledge } from '../actions/acknowledge.ts';
import type { Acting, Done } from '../actions/acting.ts';
import { refusalOf } from '../actions/authorise.ts';
import { confirmCompletion } from '../actions/decide-completion.ts';
import { decideExtension, giveOpinion } from '../actions/decide-extension.ts';
import { undoTogether } from '../actions/hand-over-all.ts';
import { takeUpAgain } from '../actions/put-off.ts';
import { reportDone } from '../actions/report-done.ts';
import { endLeave } from '../actions/take-leave.ts';
import { undoReport, withdrawRequest } from '../actions/undo.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { type Act, isTaskAct, readAct, type TaskAct } from './acts.ts';
import { changedSince } from './changed-since.ts';
import { askForPeriod, reportFor } from './continuous/press-period.ts';
import { pressOnDeparture } from './departure-talk.ts';
import { evidenceFor, undoEvidence } from './evidence.ts';
import { pressFollow } from './follow-orders.ts';
import { beyondGroup } from './group/beyond-group.ts';
import { isForOneAlone } from './group/private-matters.ts';
import { moreOf, pressHalt } from './halt/halt-talk.ts';
import { divide, weigh } from './hand-out/dividing.ts';
import { pressHandOut, undoHandOut } from './hand-out/hand-out.ts';
import { pressMoveAll } from './hand-out/moving-all.ts';
import { askWhyDeclined, assignTo, offerOfficers } from './hand-out/reassigning.ts';
import { dropOfficer } from './hand-out/team.ts';
import { hear } from './hear.ts';
import { outcomeOf } from './outcome.ts';
import { pick } from './pick.ts';
import { pressOnObstacle } from './press-obstacle.ts';
import { prompt } from './prompt.ts';
import { pressOnReach } from './reach/press-reach.ts';
import { isReachAct } from './reach/reach-acts.ts';
import { record } from './record.ts';
import { evidence } from './screens/evidence.ts';
import { followings } from './screens/following.ts';
import { history } from './screens/history.ts';
import { openParts, parts } from './screens/parts.ts';
import { said } from './screens/plain.ts';
import {
  confirmed,
  doneRecorded,
  extensionDecided,
  lacksProduct,
  requestWithdrawn,
  undone,
  undoneTogether,
} from './screens/recorded.ts';
import { rejection } from './screens/rejection.ts';
import { taskCard } from './screens/task-card.ts';
import { taskList } from './screens/task-list.ts';
import { pressOnSupport } from './support/press-support.ts';
import { isSupportAct } from './support/support-acts.ts';
import {
  type Asked,
  answer,
  asker,
  change,
  type Outcome,
  type Pending,
  type Turn,
  viewerScope,
  viewerWithin,
} from './turn.ts';
import { pressOnUrging, urgeOne } from './urging/press-urging.ts';
import { urgeList } from './urging/urge-list.ts';
import { isUrgingAct } from './urging/urging-acts.ts';
import type { View } from './view.ts';

/** Answers a pressed button. Buttons grow old and can be forged, so everything is looked up and authorised again. */
export async function press(turn: Turn, written: string): Promise<Outcome> {
  const act = readAct(written);
  if (act === null) return answer(said(turn, 'rejected-stale-button'));
  if (turn.group !== undefined && isForOneAlone(act)) return answer(said(turn, 'group-private'));
  switch (act.do) {
    case 'say':
      return hear(turn, { text: act.text });
    case 'never_mind':
      return answer(said(turn, 'prompt-dropped'));
    // Answered before, where there is a group to link (respond-in-group.ts).
    case 'link_group':
    case 'unlink_group':
      return answer(said(turn, 'rejected-stale-button'));
    case 'pick':
      return pick(turn, act);
    case 'keep':
      return answer(said(turn, 'kept'));
    case 'sure':
      return sure(turn, act.nonce);
    case 'list': {
      const beyond = await beyondGroup(turn, act.unit === 0 ? [] : [act.unit]);
      if (beyond !== null) return answer(beyond);
      return {
        kind: 'answer',
        answer: { views: [await taskList(turn, act, act.page)], replaces: act.page > 0 },
      };
    }
    case 'urge_list':
      return urgeList(turn, act);
    case 'hand_out':
      return pressHandOut(turn, act);
    case 'weigh':
      return weigh(turn, act.task, act.weight);
    case 'report_for':
      return reportFor(turn, act.task, act.period);
    case 'undo_handout':
      return undoHandOut(turn, act.id);
    case 'assign_to':
      return assignTo(turn, act.task, act.person, act.insteadOf);
    case 'drop_officer':
      return dropOfficer(turn, act.task, act.person);
    case 'move_all':
      return pressMoveAll(turn, act.nonce);
    case 'follow':
    case 'unfollow':
      return pressFollow(turn, act.do, { subject: act.subject, id: act.id });
    case 'followings':
      return { kind: 'answer', answer: { views: [await followings(turn, act.page)], replaces: act.page > 0 } };
    case 'grant':
    case 'refuse':
      return outcomeOf(turn, (acting) => decideExtension(acting, act.extension, act.do === 'grant'), extensionDecided);
    case 'endorse':
    case 'object':
      return outcomeOf(turn, (acting) => giveOpinion(acting, act.extension, act.do === 'endorse'), extensionDecided);
    case 'undo_report':
      return outcomeOf(
        turn,
        (acting) => undoReport(acting, act.id),
        (viewer, done) => undone(viewer, done.task),
      );
    case 'undo_decision':
      return outcomeOf(turn, (acting) => undoTogether(acting, act.id), undoneTogether);
    case 'undo_snooze':
      return ordered(
        turn,
        (acting) => takeUpAgain(acting, act.id),
        () => said(turn, 'put-off-taken-back'),
      );
    case 'undo_leave':
      return ordered(
        turn,
        (acting) => endLeave(acting, act.id),
        () => said(turn, 'leave-taken-back'),
      );
    case 'undo_evidence':
      return undoEvidence(turn, act.id);
    case 'undo_extension':
      return outcomeOf(
        turn,
        (acting) => withdrawRequest(acting, act.id),
        (viewer, done) => requestWithdrawn(viewer, done.task),
      );
    case 'depart':
    case 'hand_over_list':
    case 'hand_over_all':
    case 'undo_departure':
      return pressOnDeparture(turn, act);
    default:
      if (isUrgingAct(act)) return pressOnUrging(turn, act);
      if (isSupportAct(act)) return pressOnSupport(turn, act);
      if (isReachAct(act)) return pressOnReach(turn, act);
      return isTaskAct(act) || act.do === 'set' || act.do === 'history_page'
        ? pressOnTask(turn, act)
        : pressOnObstacle(turn, act);
  }
}

/** "Yes, record it": only for what was read back last, and only once. */
function sure(turn: Turn, nonce: string): Promise<Outcome> | Outcome {
  const pending = turn.session.pending as Pending | null;
  if (pending?.step !== 'sure' || pending.nonce !== nonce) return answer(said(turn, 'rejected-stale-button'));
  return record(turn, pending.readings, {
    sure: pending.seen,
    ...(pending.wrong !== undefined && { wrong: pending.wrong }),
  });
}

function ordered<T>(turn: Turn, act: (acting: Acting) => Promise<Done<T>>, show: () => View): Outcome {
  return change(async (acting) => {
    const done = await act(acting);
    return { views: [done.ok ? show() : await rejection(turn, done.rejection)] };
  });
}

async function pressOnTask(turn: Turn, act: Extract<Act, { do: TaskAct | 'set' | 'history_page' }>): Promise<Outcome> {
  const task = await findTaskInScope(turn.db, { id: act.task }, viewerScope(turn));
  if (task === null) return answer(await rejection(turn, await refusalOf(asker(turn), act.task, 'view', null)));
  const overtaken = act.do === 'confirm' || act.do === 'return' ? await changedSince(turn, task, act.seen) : null;
  if (overtaken !== null) return { kind: 'answer', answer: { views: [overtaken], card: task.code } };
  switch (act.do) {
    case 'card':
      return { kind: 'answer', answer: { views: [await taskCard(turn, task)], card: task.code } };
    case 'history':
      return answer(await history(turn, task, 0));
    case 'history_page':
      return { kind: 'answer', answer: { views: [await history(turn, task, act.page)], replaces: true } };
    case 'parts':
      return { kind: 'answer', answer: { views: [await parts(turn, task)], card: task.code } };
    case 'divide':
      return divide(turn, task);
    case 'done':
      // What looks too early is asked about, as if it had been typed.
      return openParts(task).length === 0
        ? done(turn, task)
        : record(turn, [{ intent: 'report_done', tasks: [task.code] }], {});
    case 'confirm':
      return outcomeOf(
        turn,
        (acting) => confirmCompletion(acting, task.id),
        (viewer, done) => confirmed(viewer, done.task, done.decisionId),
      );
    case 'urge':
      return urgeOne(turn, task.code);
    case 'evidence':
      return answer(...(await evidence(turn, task)));
    case 'evidence_for':
      return evidenceFor(turn, task.id);
    case 'acknowledge':
      return acknowledged(turn, task);
    case 'decline':
      return askWhyDeclined(turn, task);
    case 'reassign':
      return offerOfficers(turn, task);
    case 'more':
      return moreOf(turn, task);
    case 'pause':
    case 'cancel':
    case 'resume':
      return pressHalt(turn, act.do, task);
    case 'ask_period':
      return asking(task, await askForPeriod(turn, task));
    case 'ask_progress':
      return asking(
        task,
        await (task.kind === 'continuous' ? askForPeriod(turn, task) : prompt(turn, task, 'progress')),
      );
    case 'ask_number':
      return asking(task, await prompt(turn, task, 'number'));
    case 'obstacle':
    case 'extend':
    case 'return':
    case 'amend':
      return asking(task, await prompt(turn, task, act.do));
    case 'set':
      return record(turn, [{ intent: 'report_progress', tasks: [task.code], percent: act.percent }], {});
    default:
      return act satisfies never;
  }
}

function done(turn: Turn, { id, code }: TaskDetail): Outcome {
  return change(async (acting) => {
    const reported = await reportDone(acting, { taskId: id });
    const viewer = viewerWithin(turn, acting);
    if (!reported.ok) return { views: [await rejection(viewer, reported.rejection)] };
    const views = [await doneRecorded(viewer, reported.task, reported.reportId)];
    const asks = await lacksProduct(acting.tx, id);
    return { views, card: code, ...(asks && { pending: { step: 'product' as const, taskId: id } }) };
  });
}

function acknowledged(turn: Turn, { id, code }: TaskDetail): Outcome {
  return outcomeOf(
    turn,
    (acting) => acknowledge(acting, id),
    (viewer, { again }) => ({ ...said(viewer, again ? 'acknowledged-again' : 'acknowledged', { code }), about: code }),
  );
}

function asking(task: TaskDetail, { view, pending }: Asked): Outcome {
  return { kind: 'answer', answer: { views: [view], card: task.code, ...(pending === undefined ? {} : { pending }) } };
}
