import { partsFor } from '../../actions/support/authorise-part.ts';
import { officerNamed } from '../../actions/support/supporters.ts';
import { isRefusal, transition } from '../../domain/task-state.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import type { Choice } from '../view.ts';

/** Report the own part, and, where nobody answers for it yet, name somebody. A person with several parts is asked which. */
export async function supportChoices(viewer: Viewer, task: TaskDetail): Promise<Choice[][]> {
  const { db, text, group } = viewer;
  const rows: Choice[][] = [];
  if (isRefusal(transition(task.state, { type: 'progress' })) || task.kind === 'continuous') return rows;
  const named = group === undefined ? await partsFor(db, asking(viewer), 'name_support', task) : [];
  const own = await partsFor(db, asking(viewer), 'report_support', task);
  const several = own.length > 1;
  for (const { unitId: unit, unit: of, officer } of own) {
    const report = several ? text('button-support-of', { unit: of.shortName ?? of.name }) : text('button-support');
    const isOpen =
      named.some(({ unitId }) => unitId === unit) && (await officerNamed(db, { unitId: unit, officer })) === null;
    rows.push([
      { label: report, act: writeAct({ do: 'support_ask', task: task.id, unit }) },
      ...(isOpen
        ? [{ label: text('button-support-officer'), act: writeAct({ do: 'support_officers', task: task.id, unit }) }]
        : []),
    ]);
  }
  return rows;
}
