import type { Rejection } from '../../actions/acting.ts';
import type { StandingDeeds } from '../../store/said-by-message.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Asked, Viewer } from '../turn.ts';
import { type Choice, paragraph, type View } from '../view.ts';
import { rejection } from './rejection.ts';

/** What an edited message said before and says no more: it stands until the person takes it back. */
export function leftOut(viewer: Viewer, edited: StandingDeeds, stillSaid: ReadonlySet<number>): Asked[] {
  const { text } = viewer;
  const reports = edited.reports.filter(({ taskId }) => !stillSaid.has(taskId));
  const extensions = edited.extensions.filter(({ taskId }) => !stillSaid.has(taskId));
  const codes = [...new Set([...reports, ...extensions].map(({ task }) => task.code))];
  if (codes.length === 0) return [];
  const choices: Choice[][] = [
    ...reports.map(({ id, task }) => [
      { label: text('button-drop-report', { code: task.code }), act: writeAct({ do: 'undo_report', id }) },
    ]),
    ...extensions.map(({ id, task }) => [
      { label: text('button-drop-extension', { code: task.code }), act: writeAct({ do: 'undo_extension', id }) },
    ]),
    [{ label: text('button-keep'), act: writeAct({ do: 'keep' }) }],
  ];
  return [{ view: { blocks: [paragraph(text('left-out', { codes: codes.join(', ') }))], choices } }];
}

/** Why what was reported is not put right any more, with what stands now and the way that is left. */
export async function notAmended(viewer: Viewer, why: Rejection, task: TaskDetail): Promise<View> {
  if (why.kind !== 'too_late_to_undo' && why.kind !== 'changed_since') return rejection(viewer, why);
  const words = viewer.text(`not-amended-${why.kind}`, { code: task.code, percent: task.progress });
  return { blocks: [paragraph(words)], about: task.code };
}
