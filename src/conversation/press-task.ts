import { acknowledge } from '../actions/acknowledge.ts';
import { refusalOf } from '../actions/authorise.ts';
import { confirmCompletion } from '../actions/decide-completion.ts';
import { reportDone } from '../actions/report-done.ts';
import { openParts } from '../domain/parts.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { changedSince } from './changed-since.ts';
import { askForPeriod } from './continuous/press-period.ts';
import { evidenceFor } from './evidence.ts';
import { moreOf, pressHalt } from './halt/halt-talk.ts';
import { divide } from './hand-out/dividing.ts';
import { askWhyDeclined, offerOfficers } from './hand-out/reassigning.ts';
import { outcomeOf } from './outcome.ts';
import { prompt } from './prompt.ts';
import { record } from './record.ts';
import { evidence } from './screens/evidence.ts';
import { history } from './screens/history.ts';
import { parts } from './screens/parts.ts';
import { said } from './screens/plain.ts';
import { confirmed, doneRecorded, lacksProduct } from './screens/recorded.ts';
import { rejection } from './screens/rejection.ts';
import { taskCard } from './screens/task-card.ts';
import type { ActOnTask } from './task-acts.ts';
import { type Asked, answer, asker, change, type Outcome, type Turn, viewerScope, viewerWithin } from './turn.ts';
import { urgeOne } from './urging/press-urging.ts';

/** Answers a button about one task, which the reader has to be allowed to see. */
export async function pressOnTask(turn: Turn, act: ActOnTask): Promise<Outcome> {
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
      return openParts(task.children).length === 0
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
