import { partsFor } from '../../actions/support/authorise-part.ts';
import { undoSupport } from '../../actions/support/undo-support.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { outcomeOf } from '../outcome.ts';
import { record } from '../record.ts';
import { said } from '../screens/plain.ts';
import { supportList } from '../screens/support-lines.ts';
import { ownPartsScreen } from '../screens/support-own-list.ts';
import { supportUndone } from '../screens/support-recorded.ts';
import { answer, asking, change, type Outcome, type Pending, type Turn, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { nameOfficer, offerSupportOfficers } from './naming.ts';
import type { SupportAct } from './support-acts.ts';

/** A pressed button about the part of a supporting unit; who may is looked up again by whatever it does. */
export async function pressOnSupport(turn: Turn, act: SupportAct): Promise<Outcome> {
  switch (act.do) {
    case 'undo_support':
      return outcomeOf(turn, (acting) => undoSupport(acting, act.id), supportUndone);
    case 'support_mine':
      return { kind: 'answer', answer: { views: [await ownPartsScreen(turn, act.page)], replaces: act.page > 0 } };
    default: {
      const task = await findTaskInScope(turn.db, { id: act.task }, viewerScope(turn));
      return task === null ? answer(said(turn, 'rejected-stale-button')) : pressOnPart(turn, act, task);
    }
  }
}

type PartAct = Exclude<SupportAct, { do: 'undo_support' | 'support_mine' }>;

async function pressOnPart(turn: Turn, act: PartAct, task: TaskDetail): Promise<Outcome> {
  if (act.do === 'support_list')
    return { kind: 'answer', answer: { views: [await supportList(turn, task)], card: task.code } };
  const part = task.supports.find(({ unitId }) => unitId === act.unit);
  if (part === undefined) return answer(said(turn, 'rejected-stale-button'));
  const of = { part: 'support', partUnit: part.unit.name, partUnitId: String(part.unitId) } as const;
  switch (act.do) {
    case 'support_meant': {
      const asked = turn.session.asked as Reading | null;
      // Once it is said which part was meant, the question is answered: a second press writes nothing twice.
      const isOpen = asked?.part === 'support' && asked.partUnitId === undefined;
      if (!isOpen || asked.tasks?.includes(task.code) !== true) return answer(said(turn, 'rejected-stale-button'));
      const named: Reading = { ...asked, ...of, tasks: [task.code] };
      const outcome = await record(turn, [named], {});
      if (outcome.kind !== 'change') return outcome;
      return change(async (acting) => ({ ...(await outcome.run(acting)), asked: named }));
    }
    case 'support_set':
      return record(turn, [{ intent: 'report_progress', tasks: [task.code], percent: act.percent, ...of }], {});
    case 'support_ask':
      return askHowFar(turn, task, act.unit);
    case 'support_officers':
      return offerSupportOfficers(turn, task, part);
    case 'support_name':
      return nameOfficer(turn, task, part, act.person);
    default:
      return act satisfies never;
  }
}

const steps = [25, 50, 75, 100];

/** Five buttons, or words: nobody is asked who may not answer. */
async function askHowFar(turn: Turn, task: TaskDetail, unit: number): Promise<Outcome> {
  const { text } = turn;
  const part = (await partsFor(turn.db, asking(turn), 'report_support', task)).find(({ unitId }) => unitId === unit);
  if (part === undefined)
    return record(
      turn,
      [{ intent: 'report_progress', tasks: [task.code], part: 'support', partUnitId: String(unit) }],
      {},
    );
  const buttons = steps.map((percent) => ({
    label: percent === 100 ? text('button-support-done') : `${percent}%`,
    act: writeAct({ do: 'support_set', task: task.id, unit, percent }),
  }));
  const id = part.percent === null ? 'support-prompt-first' : 'support-prompt';
  const view = {
    ...said(turn, id, { code: task.code, unit: part.unit.name, percent: part.percent ?? 0 }),
    choices: [buttons],
    about: task.code,
  };
  const pending: Pending = { step: 'complete', command: `/phoihop ${task.code} ${part.unit.name}` };
  return { kind: 'answer', answer: { views: [view], card: task.code, pending } };
}
