import { idsOf } from '../../actions/stand-in.ts';
import { listTasks } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer, viewerScope } from '../turn.ts';
import { type Choice, MAX_ACT_BYTES, paragraph, type View } from '../view.ts';
import { inRows } from './task-list.ts';

const MOST_OFFERED = 8;

/**
 * "60%" with no task: which one? Those of the reminder that was answered, else the most urgent of the person's own; pressing one says the
 * same of that task. Where there is no button, the code alone is answer enough.
 */
export async function whichTask(viewer: Viewer, typed: string, answered: readonly string[]): Promise<View> {
  const own = answered.length > 0 || viewer.group !== undefined ? [] : await ownCodes(viewer);
  const codes = own.length > 0 ? own.map(({ code }) => code) : answered;
  const choices = codes.flatMap((code): Choice[] => {
    const text = `${code} ${typed.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
    return Buffer.byteLength(text) < MAX_ACT_BYTES ? [{ label: code, act: writeAct({ do: 'say', text }) }] : [];
  });
  return {
    blocks: [paragraph(viewer.text('ask-which_task'))],
    ...(choices.length === 0 ? {} : { choices: inRows(choices.slice(0, MOST_OFFERED), 4) }),
  };
}

/** The person's own open tasks, the most urgent first. */
export async function ownCodes(viewer: Viewer): Promise<{ readonly id: number; readonly code: string }[]> {
  const filter = { is: 'unfinished', assignedTo: idsOf(asking(viewer)) } as const;
  const tasks = await listTasks(viewer.db, viewerScope(viewer), filter, viewer.at, { skip: 0, take: MOST_OFFERED });
  return tasks.filter(({ state }) => state === 'open').map(({ id, code }) => ({ id, code }));
}

/** The codes on the buttons of a message of ours. */
export function codesOn(view: unknown): string[] {
  const { choices = [] } = (view ?? {}) as Partial<View>;
  return choices.flat().flatMap(({ label }) => (/^\p{Lu}{1,6}\d[\d.]*$/u.test(label) ? [label] : []));
}
