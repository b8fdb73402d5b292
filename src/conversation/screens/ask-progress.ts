import { standingOfParts } from '../../domain/parts.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Pending, Viewer } from '../turn.ts';
import { paragraph, type View } from '../view.ts';

const steps = [0, 25, 50, 75, 100];

/** Asks how far a task is: five buttons, or a number. */
export function askPercent(viewer: Viewer, task: TaskDetail): { view: View; pending: Pending } {
  const buttons = steps.map((percent) => ({
    label: `${percent}%`,
    act: writeAct({ do: 'set', task: task.id, percent }),
  }));
  const number = { label: viewer.text('button-number'), act: writeAct({ do: 'ask_number', task: task.id }) };
  const together = standingOfParts(task.children)?.progress;
  const byParts =
    together === undefined || together === task.progress
      ? []
      : [
          {
            label: viewer.text('button-percent-parts', { percent: together }),
            act: writeAct({ do: 'set', task: task.id, percent: together }),
          },
        ];
  const question = viewer.text('prompt-progress', { code: task.code, percent: task.progress });
  return { view: { blocks: [paragraph(question)], choices: [buttons, [...byParts, number]] }, pending: waitFor(task) };
}

export function askNumber(viewer: Viewer, task: TaskDetail): { view: View; pending: Pending } {
  return { view: { blocks: [paragraph(viewer.text('prompt-number', { code: task.code }))] }, pending: waitFor(task) };
}

function waitFor(task: TaskDetail): Pending {
  return { step: 'complete', command: `/capnhat ${task.code}` };
}
