import type { Acting } from '../../actions/acting.ts';
import { mayDo, refusalOf } from '../../actions/authorise.ts';
import { changeTeam, type TeamChanged } from '../../actions/co-officers.ts';
import { reassign } from '../../actions/reassign.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { ask } from '../screens/asks.ts';
import { rejection } from '../screens/rejection.ts';
import { unknownTask } from '../screens/unknown-task.ts';
import {
  answer,
  asker,
  asking,
  change,
  type Outcome,
  type Turn,
  type Viewer,
  viewerScope,
  viewerWithin,
} from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, type View } from '../view.ts';

/** Whether it is said who works on a task with whom, and not only who answers for it. */
export function isOfTeam({ kind, people, personIds }: Reading): boolean {
  return kind === 'join' || kind === 'leave' || (kind !== 'all' && (people ?? personIds) !== undefined);
}

/** "thêm chị Hà cùng làm NV12 NV13", "bỏ anh Nam khỏi NV12", "giao NV12 cho chị Hà và anh Nam, chị Hà đầu mối". */
export async function changingTeam(turn: Turn, reading: Reading): Promise<Outcome> {
  const codes = [...new Set(reading.tasks ?? [])];
  if (reading.ask !== undefined)
    return { kind: 'answer', answer: { views: [ask(turn, reading).view], asked: reading } };
  const ids = (reading.personIds ?? (reading.personId === undefined ? [] : [reading.personId])).map(Number);
  const found: TaskDetail[] = [];
  for (const code of codes) {
    const task = await findTaskInScope(turn.db, { code }, viewerScope(turn));
    if (task === null) return answer(await unknownTask(turn, code));
    found.push(task);
  }
  const focalId = reading.kind === undefined && reading.personId !== undefined ? Number(reading.personId) : null;
  return change(async (acting) => {
    const views: View[] = [];
    for (const task of found) {
      const viewer = viewerWithin(turn, acting);
      views.push(
        focalId === null
          ? await joinOrLeave(
              acting,
              viewer,
              task.id,
              reading.kind === 'leave' ? { join: [], leave: ids } : { join: ids, leave: [] },
            )
          : await nameTeam(acting, viewer, task, focalId, ids),
      );
    }
    const card = found.at(-1)?.code;
    return { views, ...(card !== undefined && { card }) };
  });
}

/** The button under a refusal of somebody who was added: they are taken out. */
export async function dropOfficer(turn: Turn, taskId: number, personId: number): Promise<Outcome> {
  const task = await findTaskInScope(turn.db, { id: taskId }, viewerScope(turn));
  if (task === null || !(await mayDo(turn.db, asking(turn), 'reassign', task)))
    return answer(await rejection(turn, await refusalOf(asker(turn), taskId, 'reassign', task)));
  return change(async (acting) => ({
    views: [await joinOrLeave(acting, viewerWithin(turn, acting), taskId, { join: [], leave: [personId] })],
    card: task.code,
  }));
}

async function joinOrLeave(
  acting: Acting,
  viewer: Viewer,
  taskId: number,
  wish: { readonly join: readonly number[]; readonly leave: readonly number[] },
): Promise<View> {
  const done = await changeTeam(acting, taskId, wish);
  return done.ok ? recorded(viewer, done) : rejection(viewer, done.rejection);
}

/** One of them answers for the task, the others work with them; who does so already stays. */
async function nameTeam(
  acting: Acting,
  viewer: Viewer,
  task: TaskDetail,
  focalId: number,
  ids: readonly number[],
): Promise<View> {
  // Whoever answered for it until now is relieved, unless named among the others.
  const works = new Set(task.assignments.flatMap(({ personId, focal }) => (focal ? [] : [personId])));
  const beside = ids.filter((id) => id !== focalId && !works.has(id));
  const isFocal = task.assignments.some(
    ({ personId, focal, declinedAt }) => personId === focalId && focal && declinedAt === null,
  );
  const [focal] = task.assignments;
  if (isFocal && beside.length === 0)
    return rejection(viewer, { kind: 'same_officer', code: task.code, name: focal?.person.name ?? '' });
  if (isFocal) return joinOrLeave(acting, viewer, task.id, { join: beside, leave: [] });
  const done = await reassign(acting, task.id, focalId, { beside });
  if (!done.ok) return rejection(viewer, done.rejection);
  const { text } = viewer;
  const { code } = done.task;
  const id = done.beside.length === 0 ? 'reassigned-first' : 'team-named';
  return withUndo(viewer, code, done.decisionId, text(id, { code, to: done.to, names: done.beside.join(', ') }));
}

function recorded(viewer: Viewer, { task, joined, left, decisionId }: TeamChanged): View {
  const { code } = task;
  const id = left.length === 0 ? 'team-joined' : 'team-left';
  return withUndo(viewer, code, decisionId, viewer.text(id, { code, names: [...left, ...joined].join(', ') }));
}

function withUndo({ text }: Viewer, code: string, id: number, words: string): View {
  const undo = { label: text('button-undo'), act: writeAct({ do: 'undo_decision', id }) };
  return { blocks: [paragraph(words)], choices: [[undo]], about: code };
}
