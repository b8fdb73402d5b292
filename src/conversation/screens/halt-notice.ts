import { mayDo } from '../../actions/authorise.ts';
import type { HaltNotice } from '../../actions/halt/tell-halt.ts';
import { isOpenExtension } from '../../domain/extension.ts';
import { isRefusal, transition } from '../../domain/task-state.ts';
import { openPartsOf } from '../../store/parts.ts';
import { personById } from '../../store/people.ts';
import { findDecision, readSnapshot } from '../../store/reports.ts';
import { findTask, type TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { paragraph, quiet, type View } from '../view.ts';
import { dateWords, longDate } from './figures.ts';
import { resumedWords } from './halt.ts';
import { shortTitle } from './task-words.ts';

type Decision = NonNullable<Awaited<ReturnType<typeof findDecision>>>;

/** What the officers and the head hear when their task is paused, cancelled or taken up again; null: it does not hold any more. */
export async function haltNotice(viewer: Viewer, notice: HaltNotice): Promise<View | null> {
  const { text, db } = viewer;
  const decision = await findDecision(db, notice.decisionId);
  if (decision === null || (decision.undoneBy !== null) !== (notice.takenBack === true)) return null;
  const task = await findTask(db, { id: decision.taskId });
  if (task === null) return null;
  const words = { code: task.code, title: shortTitle(task.title), by: await byWords(viewer, decision) };
  const card = { label: text('button-card', { code: task.code }), act: writeAct({ do: 'card', task: task.id }) };
  if (notice.takenBack === true)
    return {
      blocks: [paragraph(text(`halt-notice-${notice.deed}-back`, words))],
      choices: [[card]],
      about: task.code,
    };
  const { about, more: ofTask } = told(viewer, { notice, decision, task, words });
  const more = [...ofTask, ...(await ownPartsWords(viewer, notice, task))];
  const asks = notice.deed === 'resume' && (await mayAskForTime(viewer, task));
  const extend = { label: text('button-extend'), act: writeAct({ do: 'extend', task: task.id }) };
  return {
    blocks: [paragraph(about), ...(more.length === 0 ? [] : [quiet(more.join(' '))])],
    choices: [[...(asks ? [extend] : []), card]],
    about: task.code,
  };
}

type Words = Readonly<Record<'code' | 'title' | 'by', string>>;

interface Told {
  readonly notice: HaltNotice;
  readonly decision: Decision;
  readonly task: TaskDetail;
  readonly words: Words;
}

function told(viewer: Viewer, { notice: { deed }, decision, task, words }: Told) {
  const { text } = viewer;
  const { reason, until, before } = decision;
  if (deed === 'resume') {
    const from = readSnapshot(before).state;
    const lead =
      until === null
        ? text(from === 'cancelled' ? 'halt-notice-restore' : 'halt-notice-resume', words)
        : text('halt-notice-resume-ended', { ...words, date: dateWords(viewer, until) });
    const because = reason === '' ? [] : [text('halt-notice-reason', { reason })];
    return { about: lead, more: [...because, resumedWords(viewer, task, from)] };
  }
  const about =
    until === null
      ? text(`halt-notice-${deed}`, { ...words, reason })
      : text('halt-notice-pause-until', { ...words, reason, date: longDate(viewer, until) });
  const [asked] = task.extensions;
  const open = deed === 'cancel' && asked !== undefined && isOpenExtension(asked.state);
  return { about, more: open ? [text('halt-left-extension-cancel', { date: dateWords(viewer, asked.toDue) })] : [] };
}

/** Whoever works on parts of what is paused hears that they stand still as well. */
async function ownPartsWords({ db, text, person }: Viewer, { deed }: HaltNotice, task: TaskDetail): Promise<string[]> {
  if (deed !== 'pause' || task.children.length === 0) return [];
  const own = (await openPartsOf(db, task.id)).filter(({ personIds }) => personIds.includes(person.id));
  return own.length === 0 ? [] : [text('halt-notice-parts', { codes: own.map(({ code }) => code).join(', ') })];
}

/** Where the deadline has passed meanwhile, whoever may ask for more time is offered to. */
async function mayAskForTime(viewer: Viewer, task: TaskDetail): Promise<boolean> {
  const passed = task.currentDue !== null && task.currentDue < viewer.today;
  if (!passed || isRefusal(transition(task.state, { type: 'request_extension' }))) return false;
  return mayDo(viewer.db, asking(viewer), 'request_extension', task);
}

async function byWords({ db, text }: Viewer, { personId, onBehalfOfId }: Decision): Promise<string> {
  const name = (await personById(db, personId))?.name ?? '';
  const absent = onBehalfOfId === null ? null : await personById(db, onBehalfOfId);
  return absent === null ? name : text('history-for', { name, other: absent.name });
}
