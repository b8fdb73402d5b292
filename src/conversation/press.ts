import type { Acting, Done } from '../actions/acting.ts';
import { decideExtension, giveOpinion } from '../actions/decide-extension.ts';
import { undoTogether } from '../actions/hand-over-all.ts';
import { takeUpAgain } from '../actions/put-off.ts';
import { endLeave } from '../actions/take-leave.ts';
import { undoReport, withdrawRequest } from '../actions/undo.ts';
import { isOf, readAct } from './acts.ts';
import { calendarForms } from './calendar/calendar-acts.ts';
import { pressOnCalendar } from './calendar/press-calendar.ts';
import { reportFor } from './continuous/press-period.ts';
import { pressOnDeparture } from './departure-talk.ts';
import { evaluationForms } from './evaluation/evaluation-acts.ts';
import { pressOnEvaluation } from './evaluation/show-evaluation.ts';
import { undoEvidence } from './evidence.ts';
import { pressFollow } from './follow-orders.ts';
import { beyondGroup } from './group/beyond-group.ts';
import { isForOneAlone } from './group/private-matters.ts';
import { weigh } from './hand-out/dividing.ts';
import { pressHandOut, undoHandOut } from './hand-out/hand-out.ts';
import { pressMoveAll } from './hand-out/moving-all.ts';
import { assignTo } from './hand-out/reassigning.ts';
import { dropOfficer } from './hand-out/team.ts';
import { hear } from './hear.ts';
import { importForms } from './import/import-acts.ts';
import { pressOnImport } from './import/press-import.ts';
import { letterheadForms } from './letterhead/letterhead-acts.ts';
import { pressOnLetterhead } from './letterhead/setting-letterhead.ts';
import { outcomeOf } from './outcome.ts';
import { pick } from './pick.ts';
import { pressOnObstacle } from './press-obstacle.ts';
import { pressOnTask } from './press-task.ts';
import { pressOnReach } from './reach/press-reach.ts';
import { reachForms } from './reach/reach-acts.ts';
import { record } from './record.ts';
import { reportForms } from './report/report-acts.ts';
import { pressOnReport } from './report/show-report.ts';
import { ruleForms } from './rules/rule-acts.ts';
import { pressOnRules } from './rules/setting-rules.ts';
import { followings } from './screens/following.ts';
import { said } from './screens/plain.ts';
import { extensionDecided, requestWithdrawn, undone, undoneTogether } from './screens/recorded.ts';
import { rehearsed } from './screens/rehearsed.ts';
import { rejection } from './screens/rejection.ts';
import { taskList } from './screens/task-list.ts';
import { pressChart } from './show-charts.ts';
import { pressOnSupport } from './support/press-support.ts';
import { supportForms } from './support/support-acts.ts';
import { taskForms } from './task-acts.ts';
import { answer, change, type Outcome, type Pending, type Turn } from './turn.ts';
import { pressOnUrging } from './urging/press-urging.ts';
import { urgeList } from './urging/urge-list.ts';
import { urgingForms } from './urging/urging-acts.ts';
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
    case 'chart':
      return answer(await pressChart(turn, act));
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
    case 'rehearsed':
      return { kind: 'answer', answer: { views: [await rehearsed(turn, act)], replaces: true } };
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
      if (isOf(urgingForms, act)) return pressOnUrging(turn, act);
      if (isOf(supportForms, act)) return pressOnSupport(turn, act);
      if (isOf(reachForms, act)) return pressOnReach(turn, act);
      if (isOf(importForms, act)) return pressOnImport(turn, act);
      if (isOf(letterheadForms, act)) return pressOnLetterhead(turn, act);
      if (isOf(reportForms, act)) return answer(...(await pressOnReport(turn, act)));
      if (isOf(evaluationForms, act)) return pressOnEvaluation(turn, act);
      if (isOf(ruleForms, act)) return pressOnRules(turn, act);
      if (isOf(calendarForms, act)) return pressOnCalendar(turn, act);
      return isOf(taskForms, act) ? pressOnTask(turn, act) : pressOnObstacle(turn, act);
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
