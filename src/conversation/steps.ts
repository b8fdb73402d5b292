import type { Acting, Done } from '../actions/acting.ts';
import { takeBackEvidence } from '../actions/attach-evidence.ts';
import { mayDo } from '../actions/authorise.ts';
import { confirmCompletion, returnResult } from '../actions/decide-completion.ts';
import { decideExtension, giveOpinion } from '../actions/decide-extension.ts';
import { decline } from '../actions/decline.ts';
import { requestExtension } from '../actions/extension.ts';
import { undoTogether } from '../actions/hand-over-all.ts';
import { undoImport } from '../actions/import/undo-import.ts';
import { undoObstacleStep } from '../actions/obstacle/undo-obstacle.ts';
import { reportDone } from '../actions/report-done.ts';
import { reportProgress } from '../actions/report-progress.ts';
import { undoRule } from '../actions/set-reminder-rule.ts';
import { undoSupport } from '../actions/support/undo-support.ts';
import { UNDO_WINDOW_MS } from '../actions/take-back.ts';
import { undoReport, withdrawRequest } from '../actions/undo.ts';
import { takeBackUrging } from '../actions/urging/take-back-urging.ts';
import { lastEvidence } from '../store/evidence.ts';
import { lastImportBy } from '../store/import-drafts.ts';
import { lastStepBy } from '../store/obstacle-steps.ts';
import { lastDeedOf } from '../store/reports.ts';
import { lastRuleChangeBy } from '../store/rule-changes.ts';
import { lastSupportStepBy } from '../store/supports.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { lastUrging } from '../store/urgings.ts';
import { progressOf, untilWhen } from './figures-said.ts';
import { lastOrder } from './last-order.ts';
import { ruleTold } from './rules/setting-rules.ts';
import { clearSaid, sameAsKnown, stillThere, withStillOpen } from './said-of-obstacles.ts';
import { declined } from './screens/declined.ts';
import { evidenceTaken } from './screens/evidence.ts';
import { importUndone } from './screens/import-done.ts';
import { obstacleUndone } from './screens/obstacle-done.ts';
import { said } from './screens/plain.ts';
import {
  confirmed,
  doneRecorded,
  extensionDecided,
  extensionRequested,
  progressRecorded,
  requestWithdrawn,
  returned,
  undone,
  undoneTogether,
} from './screens/recorded.ts';
import { rejection } from './screens/rejection.ts';
import { supportUndone } from './screens/support-recorded.ts';
import { takenBack } from './screens/urging-done.ts';
import type { Viewer } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

/** Does one thing that is certain enough to be written, and says what it did or why not. */
export function takeStep(
  acting: Acting,
  viewer: Viewer,
  reading: Reading,
  obstacle: Reading | undefined,
  task: TaskDetail,
): Promise<View> | View {
  const taskId = task.id;
  const say = sayer(viewer);
  switch (reading.intent) {
    case 'report_done':
      return say(reportDone(acting, { taskId, note: reading.note ?? '' }), (done) =>
        doneRecorded(viewer, done.task, done.reportId),
      );
    case 'request_extension': {
      const wish = { taskId, toDue: untilWhen(reading, task) ?? '', reason: reading.note ?? '' };
      return say(requestExtension(acting, wish), (done) => extensionRequested(viewer, done));
    }
    case 'confirm':
      if (reading.kind === 'extension')
        return speakOnExtension(acting, viewer, task, { agrees: true, reason: reading.note ?? '' });
      return say(confirmCompletion(acting, taskId), (done) => confirmed(viewer, done.task, done.decisionId));
    case 'return':
      if (reading.kind === 'refuse_extension')
        return speakOnExtension(acting, viewer, task, { agrees: false, reason: reading.note ?? '' });
      if (reading.kind === 'not_mine') return declineTask(acting, viewer, task, reading.note ?? '');
      return say(returnResult(acting, taskId, reading.note ?? ''), (done) =>
        returned(viewer, done.task, done.decisionId, reading.note ?? ''),
      );
    default:
      return reading.intent === 'report_obstacle' && obstacle === undefined
        ? obstacleStep(acting, viewer, reading, task)
        : progressStep(acting, viewer, { reading, obstacle, task });
  }
}

/** "NV12 không phải việc của em": said with a reason; whoever decides hears it. */
async function declineTask(acting: Acting, viewer: Viewer, task: TaskDetail, reason: string): Promise<View> {
  return sayer(viewer)(decline(acting, task.id, reason), (done) => declined(viewer, done));
}

/** An obstacle is cleared, there still, or told of for the first time. */
async function obstacleStep(acting: Acting, viewer: Viewer, reading: Reading, task: TaskDetail): Promise<View> {
  if (reading.kind === 'resolved') return clearSaid(acting, viewer, reading, task);
  const still = await stillThere(acting, viewer, reading, task);
  return still ?? progressStep(acting, viewer, { reading, obstacle: undefined, task });
}

/** What blocks the task already is not written a second time; the words go with the report. */
async function progressStep(
  acting: Acting,
  viewer: Viewer,
  { reading, obstacle, task }: { reading: Reading; obstacle: Reading | undefined; task: TaskDetail },
): Promise<View> {
  const known = obstacle === undefined ? null : sameAsKnown(task, obstacle);
  if (obstacle !== undefined && known?.state === 'open') {
    const note = [reading.note, obstacle.note].filter((words) => words !== undefined).join('; ');
    const view = await progressStep(acting, viewer, { reading: { ...reading, note }, obstacle: undefined, task });
    return withStillOpen(viewer, view, [known]);
  }
  const progress = progressOf(reading, obstacle, task);
  return sayer(viewer)(reportProgress(acting, { taskId: task.id, ...progress.action }), (done) =>
    progressRecorded(viewer, done, progress.said),
  );
}

/** "Đồng ý gia hạn NV12" is about the request that waits, never about the result; from a head it is the head's word. */
async function speakOnExtension(
  acting: Acting,
  viewer: Viewer,
  task: TaskDetail,
  { agrees, reason }: { readonly agrees: boolean; readonly reason: string },
): Promise<View> {
  const asked = task.extensions[0];
  if (asked === undefined) return rejection(viewer, { kind: 'no_extension', code: task.code });
  const isHead =
    (await mayDo(acting.tx, acting, 'endorse_extension', task)) &&
    !(await mayDo(acting.tx, acting, 'decide_extension', task));
  const speak = isHead ? giveOpinion : decideExtension;
  return sayer(viewer)(speak(acting, asked.id, agrees, reason), (done) => extensionDecided(viewer, done));
}

function sayer(viewer: Viewer) {
  return async <T>(action: Promise<Done<T>>, show: (done: T) => Promise<View> | View): Promise<View> => {
    const result = await action;
    return result.ok ? show(result) : rejection(viewer, result.rejection);
  };
}

/** "Hoàn tác" typed: takes back what the person did last (to this task, if one is named), within the time for it. */
export async function undoLast(acting: Acting, viewer: Viewer, code: string | undefined): Promise<View> {
  const since = new Date(acting.at.getTime() - UNDO_WINDOW_MS);
  const last = await lastDeedOf(acting.tx, acting.actor.id, since, code);
  // Leave and reminders are one's own business: not taken back, nor spoken of, where others read along.
  const order = viewer.group === undefined ? await lastOrder(acting, since, code) : null;
  const say = sayer(viewer);
  const step = await lastStepBy(acting.tx, acting.actor.id, since, code);
  const urging =
    viewer.group === undefined ? await lastUrging(acting.tx, acting.actor.id, since, acting.at, code) : null;
  const support = await lastSupportStepBy(acting.tx, acting.actor.id, since, code);
  const rule = viewer.group === undefined ? await lastRuleChangeBy(acting.tx, acting.actor.id, since) : null;
  const latest = Math.max(...[last, order, step, urging, support].map((deed) => deed?.at.getTime() ?? 0));
  // What came together with a report is not what is meant: that is the report.
  const evidence = code === undefined ? await lastEvidence(acting.tx, acting.actor.id, since) : null;
  if (evidence !== null && evidence.at.getTime() > latest)
    return say(takeBackEvidence(acting, evidence.id), (done) => evidenceTaken(viewer, done));
  const list =
    code === undefined && viewer.group === undefined ? await lastImportBy(acting.tx, acting.actor.id, acting.at) : null;
  // Tasks that it cancelled were decided at the same moment.
  if (list !== null && list.at.getTime() >= Math.max(latest, evidence?.at.getTime() ?? 0, rule?.at.getTime() ?? 0))
    return say(undoImport(acting, list.id), (done) => importUndone(viewer, done));
  if (code === undefined && rule !== null && rule.at.getTime() > latest)
    return ruleTold(viewer, await undoRule(acting, rule.id), 'rule-undone');
  if (support !== null && support.at.getTime() === latest)
    return say(undoSupport(acting, support.id), (done) => supportUndone(viewer, done));
  if (urging !== null && urging.at.getTime() === latest)
    return say(takeBackUrging(acting, urging.id), (done) => takenBack(viewer, done.urging));
  if (step !== null && step.at.getTime() === latest)
    return say(undoObstacleStep(acting, step.id), (done) => obstacleUndone(viewer, done));
  if (order !== null && order.at.getTime() === latest) return say(order.takeBack(), () => said(viewer, order.id));
  if (last === null) return rejection(viewer, { kind: 'nothing_to_undo' });
  switch (last.deed) {
    case 'report':
      return say(undoReport(acting, last.id), ({ task }) => undone(viewer, task));
    case 'decision':
      return say(undoTogether(acting, last.id), (done) => undoneTogether(viewer, done));
    case 'extension':
      return say(withdrawRequest(acting, last.id), ({ task }) => requestWithdrawn(viewer, task));
    default:
      return last satisfies never;
  }
}
