import { authoriseHandDown, weighPart } from '../../actions/hand-down.ts';
import { unitAndBelow } from '../../store/hand-out.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { outcomeOf } from '../outcome.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { unknownTask } from '../screens/unknown-task.ts';
import { answer, asker, asking, type Outcome, type Turn, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { type Draft, draftOf } from './draft.ts';
import { beginDraft } from './hand-out.ts';

/** "Chia NV12 cho Phòng Kế toán: …": a part of a task is handed down, asked and shown as every handing out is. */
export async function handingDown(turn: Turn, reading: Reading): Promise<Outcome> {
  const code = reading.partOf ?? '';
  const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  return task === null ? answer(await unknownTask(turn, code)) : divide(turn, task, draftOf(reading));
}

/** The button: everything is asked for. Where the lead unit has nobody below it, the part stays with it. */
export async function divide(turn: Turn, task: TaskDetail, wanted: Draft = {}): Promise<Outcome> {
  const may = await authoriseHandDown({ ...asker(turn), ...asking(turn) }, task.id);
  if (!may.ok) return answer(await rejection(turn, may.rejection));
  const { id: taskId, code, groupId, leadUnitId } = task;
  const { unitId, personId } = wanted;
  const isAlone = (await unitAndBelow(turn.db, leadUnitId, 2)).length < 2;
  const unit = unitId === undefined && personId === undefined && isAlone ? { unitId: leadUnitId } : {};
  return beginDraft(turn, { ...wanted, ...unit, groupId, partOf: { taskId, code } });
}

/** "Đặt trọng số NV12.1 là 3". */
export async function weighing(turn: Turn, { tasks: [code = ''] = [], amount = 0 }: Reading): Promise<Outcome> {
  const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  return task === null ? answer(await unknownTask(turn, code)) : weigh(turn, task.id, amount);
}

export function weigh(turn: Turn, taskId: number, weight: number): Outcome {
  return outcomeOf(
    turn,
    (acting) => weighPart(acting, taskId, weight),
    (viewer, { task: { id, code, weight: to }, from, whole }) => ({
      ...said(viewer, 'weighed', { code, from, to, whole: whole.code }),
      choices: [
        [
          { label: viewer.text('button-parts-all'), act: writeAct({ do: 'parts', task: whole.id }) },
          { label: viewer.text('button-undo'), act: writeAct({ do: 'weigh', task: id, weight: from }) },
        ],
      ],
      about: code,
    }),
  );
}
