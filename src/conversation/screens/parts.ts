import { mayDo } from '../../actions/authorise.ts';
import { shareOf, standingOfParts } from '../../domain/parts.ts';
import { isRefusal, transition } from '../../domain/task-state.ts';
import { partsOfTask, type TaskPart } from '../../store/parts.ts';
import { findTaskInScope, type TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer, viewerScope } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { inRows } from './task-list.ts';
import { dueWords, shortTitle, statusOf, statusWords } from './task-words.ts';

/** What fits a message; a task that has more parts than these is rather a programme. */
const MOST_SHOWN = 20;

/** The parts of a task: how far they are together by their weights, then each with its share, its unit and its officer. */
export async function parts(viewer: Viewer, task: TaskDetail): Promise<View> {
  const { text, db } = viewer;
  const { code, title: words } = task;
  const all = await partsOfTask(db, task.id);
  const together = standingOfParts(all);
  const more = (await mayDivide(viewer, task)) ? [divideChoice(viewer, task, 'button-part-more')] : [];
  const card: Choice = { label: text('button-card', { code }), act: writeAct({ do: 'card', task: task.id }) };
  if (together === null)
    return { blocks: [paragraph(text('parts-none', { code }))], choices: [[card, ...more]], about: code };
  const counted = all.filter(({ state }) => state !== 'cancelled');
  const shown = counted.slice(0, MOST_SHOWN);
  const left = counted.length - shown.length;
  const gap = task.progress - together.progress;
  return {
    blocks: [
      title(text('parts-title', { code, title: shortTitle(words) })),
      paragraph(text('parts-together', { ...together })),
      paragraph(text(gap === 0 ? 'parts-same' : 'parts-reported', { progress: task.progress })),
      ...shown.map((part) => paragraph(partLine(viewer, part, all))),
      ...(left > 0 ? [quiet(text('parts-more', { count: left }))] : []),
    ],
    choices: [...inRows(shown.map(partChoice), 3), [card, ...more]],
    about: code,
  };
}

function partLine(viewer: Viewer, part: TaskPart, all: readonly TaskPart[]): string {
  const name = part.assignments[0]?.person.name;
  const unit = part.leadUnit.shortName ?? part.leadUnit.name;
  const facts = [
    statusWords(viewer, statusOf(viewer, part)),
    `${part.progress}%`,
    dueWords(viewer, part),
    viewer.text('parts-share', { share: shareOf(part, all) }),
  ];
  const who = name === undefined ? unit : viewer.text('parts-who', { name, unit });
  return [`${part.code} · ${shortTitle(part.title)}`, facts.join(' · '), who].join('\n');
}

const partChoice = ({ id, code }: TaskPart): Choice => ({ label: code, act: writeAct({ do: 'card', task: id }) });

/** "Việc con: 3, xong 1; theo trọng số đạt 47%". Null: it was not divided. */
export function partsLine({ text }: Viewer, { children }: Pick<TaskDetail, 'children'>): string | null {
  const together = standingOfParts(children);
  return together === null ? null : text('card-parts', { ...together });
}

/** Of a part: what it is a part of. */
export function wholeLine({ text }: Viewer, { parent, weight }: Pick<TaskDetail, 'parent' | 'weight'>): string | null {
  return parent === null ? null : text('card-whole', { code: parent.code, title: shortTitle(parent.title), weight });
}

/** On the card: to the parts, to the whole, or, for whoever heads the unit, to dividing it. */
export async function partChoices(viewer: Viewer, task: TaskDetail): Promise<Choice[]> {
  const { text, db, group } = viewer;
  const count = standingOfParts(task.children)?.total ?? 0;
  const list = { label: text('button-parts', { count }), act: writeAct({ do: 'parts', task: task.id }) };
  const heads = group === undefined && [viewer.person, ...viewer.standsInFor].some(({ role }) => role === 'unit_head');
  const first =
    count === 0 && heads && (await mayDivide(viewer, task)) ? [divideChoice(viewer, task, 'button-divide')] : [];
  const whole = task.parentId === null ? null : await findTaskInScope(db, { id: task.parentId }, viewerScope(viewer));
  return [
    ...(count > 0 ? [list] : first),
    ...(whole === null
      ? []
      : [{ label: text('button-card', { code: whole.code }), act: writeAct({ do: 'card', task: whole.id }) }]),
  ];
}

function divideChoice({ text }: Viewer, { id }: TaskDetail, label: string): Choice {
  return { label: text(label), act: writeAct({ do: 'divide', task: id }) };
}

async function mayDivide(viewer: Viewer, task: TaskDetail): Promise<boolean> {
  if (viewer.group !== undefined || task.kind === 'continuous') return false;
  if (isRefusal(transition(task.state, { type: 'progress' }))) return false;
  return mayDo(viewer.db, asking(viewer), 'assign', task);
}
