import { acknowledge } from '../actions/acknowledge.ts';
import type { Acting, Done } from '../actions/acting.ts';
import { refusalOf } from '../actions/authorise.ts';
import { confirmCompletion } from '../actions/decide-completion.ts';
import { decideExtension } from '../actions/extension.ts';
import { undoTogether } from '../actions/hand-over-all.ts';
import { takeUpAgain } from '../actions/put-off.ts';
import { reportDone } from '../actions/report-done.ts';
import { endLeave } from '../actions/take-leave.ts';
import { undoReport, withdrawRequest } from '../actions/undo.ts';
import { urgeTask } from '../actions/urge.ts';
import { personById } from '../store/people.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { unitById } from '../store/units.ts';
import { type Act, isTaskAct, readAct, type TaskAct } from './acts.ts';
import { changedSince } from './changed-since.ts';
import { pressOnDeparture } from './departure-talk.ts';
import { pressFollow } from './follow-orders.ts';
import { beyondGroup } from './group/beyond-group.ts';
import { isForOneAlone } from './group/private-matters.ts';
import { assigning } from './hand-out/assigning.ts';
import { pressHandOut, undoHandOut } from './hand-out/hand-out.ts';
import { askWhyDeclined, assignTo, offerOfficers } from './hand-out/reassigning.ts';
import { hear } from './hear.ts';
import { outcomeOf } from './outcome.ts';
import { pressOnObstacle } from './press-obstacle.ts';
import { prompt } from './prompt.ts';
import { changing, record } from './record.ts';
import { followings } from './screens/following.ts';
import { history } from './screens/history.ts';
import { said } from './screens/plain.ts';
import {
  confirmed,
  doneRecorded,
  extensionDecided,
  requestWithdrawn,
  undone,
  undoneTogether,
  urged,
} from './screens/recorded.ts';
import { rejection } from './screens/rejection.ts';
import { taskCard } from './screens/task-card.ts';
import { taskList } from './screens/task-list.ts';
import { show } from './show.ts';
import { type Asked, answer, asker, change, type Outcome, type Pending, type Turn, viewerScope } from './turn.ts';
import type { Reading } from './understand/reading.ts';
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
    case 'hand_out':
      return pressHandOut(turn, act);
    case 'undo_handout':
      return undoHandOut(turn, act.id);
    case 'assign_to':
      return assignTo(turn, act.task, act.person, act.insteadOf);
    case 'follow':
    case 'unfollow':
      return pressFollow(turn, act.do, { subject: act.subject, id: act.id });
    case 'followings':
      return { kind: 'answer', answer: { views: [await followings(turn, act.page)], replaces: act.page > 0 } };
    case 'grant':
    case 'refuse':
      return outcomeOf(
        turn,
        (acting) => decideExtension(acting, act.extension, act.do === 'grant'),
        (viewer, done) => extensionDecided(viewer, done.task, done.extension, done.decisionId),
      );
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

/** "This one": the question is answered again, or done, with the name that was chosen from those offered. */
async function pick(turn: Turn, { what, id }: Extract<Act, { do: 'pick' }>): Promise<Outcome> {
  const asked = turn.session.asked as Reading | null;
  const offered = asked?.candidates?.some((candidate) => candidate.id === String(id)) === true;
  if (asked === null || !offered) return answer(said(turn, 'rejected-stale-button'));
  const { ask: _, candidates: __, ...rest } = asked;
  const named = what === 'unit' ? await unitChosen(turn, id) : await personChosen(turn, id);
  if (named === null) return answer(said(turn, 'rejected-stale-button'));
  const reading = { ...rest, ...named };
  if (reading.intent === 'assign') return assigning(turn, reading);
  return changing.has(reading.intent) ? record(turn, [reading], {}) : show(turn, [reading], '');
}

async function unitChosen({ db }: Turn, id: number): Promise<Partial<Reading> | null> {
  const unit = await unitById(db, id);
  return unit === null ? null : { unit: unit.name, unitIds: [String(unit.id)] };
}

async function personChosen({ db }: Turn, id: number): Promise<Partial<Reading> | null> {
  // Nobody, where that was offered.
  if (id === 0) return { personId: '0' };
  const person = await personById(db, id);
  return person === null ? null : { person: person.name, personId: String(person.id) };
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
    case 'done':
      return outcomeOf(
        turn,
        (acting) => reportDone(acting, { taskId: task.id }),
        (viewer, done) => doneRecorded(viewer, done.task, done.reportId),
      );
    case 'confirm':
      return outcomeOf(
        turn,
        (acting) => confirmCompletion(acting, task.id),
        (viewer, done) => confirmed(viewer, done.task, done.decisionId),
      );
    case 'urge':
      return outcomeOf(
        turn,
        (acting) => urgeTask(acting, task.id),
        (viewer, done) => urged(viewer, done.task, done.names),
      );
    case 'acknowledge':
      return acknowledged(turn, task);
    case 'decline':
      return askWhyDeclined(turn, task);
    case 'reassign':
      return offerOfficers(turn, task);
    case 'ask_progress':
      return asking(task, await prompt(turn, task, 'progress'));
    case 'ask_number':
      return asking(task, await prompt(turn, task, 'number'));
    case 'obstacle':
    case 'extend':
    case 'return':
      return asking(task, await prompt(turn, task, act.do));
    case 'set':
      return record(turn, [{ intent: 'report_progress', tasks: [task.code], percent: act.percent }], {});
    default:
      return act satisfies never;
  }
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
