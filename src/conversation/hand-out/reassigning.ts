import type { Rejection } from '../../actions/acting.ts';
import { mayDo, refusalOf } from '../../actions/authorise.ts';
import { decline } from '../../actions/decline.ts';
import { reassign } from '../../actions/reassign.ts';
import { staffWithin } from '../../store/hand-out.ts';
import { personById } from '../../store/people.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { isWithin } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import { outcomeOf } from '../outcome.ts';
import { ask } from '../screens/asks.ts';
import { declined } from '../screens/declined.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { unknownTask } from '../screens/unknown-task.ts';
import { answer, asker, asking, change, type Outcome, type Turn, viewerScope, viewerWithin } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import type { View } from '../view.ts';
import { divide } from './dividing.ts';
import { draftOf } from './draft.ts';

const MOST_OFFERED = 8;

/** "Chuyển NV12 cho chị Hà": the officer who answers for a task changes. Without a name those of the lead unit are offered. */
export async function reassigning(turn: Turn, reading: Reading): Promise<Outcome> {
  const code = reading.tasks?.[0] ?? '';
  const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  if (task === null) return answer(await unknownTask(turn, code));
  if (reading.ask === 'which_person' && reading.candidates !== undefined)
    return { kind: 'answer', answer: { views: [ask(turn, reading).view], asked: reading, card: code } };
  const [unit, another] = (reading.unitIds ?? []).map(Number);
  // "Giao NV12 cho Phòng Kế toán": what goes to a unit below is a part of it; the whole stays with the unit that leads it.
  const isBelow = unit !== undefined && another === undefined && unit !== task.leadUnitId;
  if (isBelow && reading.personId === undefined && (await isWithin(turn.db, unit, task.leadUnitId)))
    return divide(turn, task, draftOf(reading));
  return reading.personId === undefined ? offerOfficers(turn, task) : assignTo(turn, task.id, Number(reading.personId));
}

export async function offerOfficers(turn: Turn, task: TaskDetail): Promise<Outcome> {
  const { db, text } = turn;
  const { code, id } = task;
  if (!(await mayDo(db, asking(turn), 'reassign', task)))
    return answer(await rejection(turn, await refusalOf(asker(turn), id, 'reassign', task)));
  const focal = task.assignments.find((assignment) => assignment.focal);
  const staff = (await staffWithin(db, task.leadUnitId)).filter((one) => one.id !== focal?.personId);
  const choices = staff
    .slice(0, MOST_OFFERED)
    .map(({ id: person, name }) => [
      { label: name, act: writeAct({ do: 'assign_to', task: id, person, insteadOf: focal?.personId ?? 0 }) },
    ]);
  const question = said(turn, 'reassign-who', { code, unit: task.leadUnit.name });
  const never = [{ label: text('button-no'), act: writeAct({ do: 'never_mind' }) }];
  return {
    kind: 'answer',
    answer: { views: [{ ...question, choices: [...choices, never], about: code }], card: code },
  };
}

/** `insteadOf`: whom the person saw there (0: nobody), where it was a button that named the new officer. */
export function assignTo(turn: Turn, taskId: number, personId: number, insteadOf?: number): Outcome {
  return change(async (acting) => {
    const { text } = turn;
    const done = await reassign(acting, taskId, personId, insteadOf === undefined ? {} : { insteadOf });
    if (!done.ok) return { views: [await refused(viewerWithin(turn, acting), done.rejection, taskId, personId)] };
    const { task, from, to, decisionId } = done;
    const choices = [[{ label: text('button-undo'), act: writeAct({ do: 'undo_decision', id: decisionId }) }]];
    const id = from === null ? 'reassigned-first' : 'reassigned';
    const view = { ...said(turn, id, { code: task.code, from: from ?? '', to }), choices, about: task.code };
    return { views: [view], card: task.code };
  });
}

/** Somebody else was named a moment before: whoever sees that may still name another. */
async function refused(turn: Turn, reason: Rejection, taskId: number, personId: number): Promise<View> {
  const view = await rejection(turn, reason);
  if (reason.kind !== 'officer_changed') return view;
  const task = await findTaskInScope(turn.db, { id: taskId }, viewerScope(turn));
  const focal = task?.assignments.find((assignment) => assignment.focal);
  const [now, wanted] = [focal?.personId ?? 0, await personById(turn.db, personId)];
  if (now === personId) return view;
  const label = turn.text('button-reassign-still', { name: wanted?.name ?? '' });
  const act = writeAct({ do: 'assign_to', task: taskId, person: personId, insteadOf: now });
  return {
    ...view,
    choices: [[{ label, act }], [{ label: turn.text('button-no'), act: writeAct({ do: 'never_mind' }) }]],
  };
}

/** Asks why, before anybody is told. */
export async function askWhyDeclined(turn: Turn, task: TaskDetail): Promise<Outcome> {
  if (!(await mayDo(turn.db, asking(turn), 'acknowledge', task)))
    return answer(await rejection(turn, await refusalOf(asker(turn), task.id, 'acknowledge', task)));
  const choices = [[{ label: turn.text('button-no'), act: writeAct({ do: 'never_mind' }) }]];
  const view = { ...said(turn, 'decline-why', { code: task.code }), choices, about: task.code };
  return { kind: 'answer', answer: { views: [view], card: task.code, pending: { step: 'decline', taskId: task.id } } };
}

export function declineBecause(turn: Turn, taskId: number, reason: string): Outcome {
  return outcomeOf(turn, (acting) => decline(acting, taskId, reason), declined);
}
