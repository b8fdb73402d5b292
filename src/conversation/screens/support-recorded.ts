import type { OfficerNamed } from '../../actions/support/name-support-officer.ts';
import type { SupportReport, SupportReported } from '../../actions/support/report-support.ts';
import type { SupportPart } from '../../store/supports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Asked, Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, type View } from '../view.ts';
import { obstacleReported } from './obstacle-done.ts';

/** Reads back what was written of a part, and that the figure of the task is another, which others report. */
export async function supportRecorded(
  viewer: Viewer,
  { task, unit, stepId, percentBefore, percentAfter, obstacleId }: SupportReported,
  said: Pick<SupportReport, 'percent' | 'note'>,
  corrected: boolean,
): Promise<View> {
  const { text } = viewer;
  const { code } = task;
  const obstacle = obstacleId === null ? null : await obstacleReported(viewer, obstacleId);
  const what = [
    ...(said.percent === undefined ? [] : [figureWords(viewer, percentBefore, percentAfter ?? 0)]),
    ...(said.note === undefined ? [] : [text('recorded-note', { note: said.note })]),
    ...(obstacle === null ? [] : [obstacle.words]),
  ].join(', ');
  const words = text(corrected ? 'support-corrected' : 'support-recorded', { code, unit, what });
  return {
    blocks: [
      paragraph(words),
      ...(obstacle?.blocks ?? []),
      quiet(text('support-of-the-task', { unit: task.leadUnit.name, progress: task.progress })),
    ],
    choices: [[...(obstacle?.choices ?? []), undoChoice(viewer, stepId)]],
    about: code,
  };
}

function figureWords({ text }: Viewer, from: number | null, to: number): string {
  if (to === 100) return text('support-recorded-done');
  return from === null || from === to ? text('support-recorded-first', { to }) : text('recorded-percent', { from, to });
}

/** Several parts of one task may be meant. */
export function whichPart(viewer: Viewer, { id: task, code }: TaskDetail, parts: readonly SupportPart[]): Asked {
  const choices = parts.map(({ unitId: unit, unit: { name } }) => [
    { label: name, act: writeAct({ do: 'support_meant', task, unit }) },
  ]);
  return { view: { blocks: [paragraph(viewer.text('support-which', { code }))], choices, about: code } };
}

export function supportUndone(
  { text }: Viewer,
  { task, part, kind }: { readonly task: TaskDetail; readonly part: SupportPart; readonly kind: string },
): View {
  const { code } = task;
  const words = { code, unit: part.unit.name, percent: part.percent ?? 0 };
  const id =
    kind !== 'report' ? 'support-undone' : part.percent === null ? 'support-undone-never' : 'support-undone-percent';
  return { blocks: [paragraph(text(id, words))], about: code };
}

/** Who answers for the part now, and whether they know of it. */
export function officerRecorded(viewer: Viewer, { task, unit, stepId, from, to, reached }: OfficerNamed): View {
  const { text } = viewer;
  const { code } = task;
  const id = from === null ? 'support-named' : 'support-named-instead';
  return {
    blocks: [
      paragraph(text(id, { code, unit, name: to, ...(from !== null && { from }) })),
      paragraph(text(reached ? 'hand-told' : 'hand-unreached', { name: to })),
    ],
    choices: [[undoChoice(viewer, stepId)]],
    about: code,
  };
}

export function contentRecorded(
  viewer: Viewer,
  { task, unit, stepId, content }: { task: TaskDetail; unit: string; stepId: number; content: string },
): View {
  const words = viewer.text('support-described', { code: task.code, unit, content });
  return { blocks: [paragraph(words)], choices: [[undoChoice(viewer, stepId)]], about: task.code };
}

function undoChoice({ text }: Viewer, id: number): Choice {
  return { label: text('button-undo'), act: writeAct({ do: 'undo_support', id }) };
}
