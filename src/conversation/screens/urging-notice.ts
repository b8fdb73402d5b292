import type { UrgingNotice } from '../../actions/urging/send-urging.ts';
import { personById } from '../../store/people.ts';
import { type UrgingTask, urgingTasks } from '../../store/urging-tasks.ts';
import { findUrging, type UrgingDetail } from '../../store/urgings.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph, title, type View } from '../view.ts';
import { longDate } from './figures.ts';
import { inRows } from './task-list.ts';
import { cardChoice, shortTitle } from './task-words.ts';
import { factsOf, wordsOf } from './urging-preview.ts';

const MOST_LINES = 10;
const MOST_CARDS = 8;

/**
 * What one who is urged reads: who urges, all their tasks of this urging that are open still, what is said, and how to answer. Null: it was
 * taken back, or nothing of theirs is open any more.
 */
export async function urgingNotice(viewer: Viewer, { urgingId }: UrgingNotice): Promise<View | null> {
  const { db, person } = viewer;
  const urging = await findUrging(db, urgingId);
  if (urging === null || urging.withdrawnAt !== null) return null;
  const own = urging.recipients.filter(({ personId }) => personId === person.id);
  const tasks = (await openTasks(viewer, own)).slice();
  const [only, another] = tasks;
  if (only === undefined) return null;
  return {
    blocks: [
      title(heading(viewer, urging, tasks)),
      ...tasks.slice(0, MOST_LINES).map((task) => paragraph(taskLine(viewer, task, urging.explainBy !== null))),
      ...(tasks.length > MOST_LINES
        ? [paragraph(viewer.text('urging-more', { count: tasks.length - MOST_LINES }))]
        : []),
      ...(await whyYou(viewer, own)),
      paragraph(sentence(viewer, urging, tasks)),
    ],
    choices: choicesOf(viewer, urging, tasks),
    ...(another === undefined && { about: only.code }),
  };
}

async function openTasks({ db }: Viewer, own: UrgingDetail['recipients']): Promise<UrgingTask[]> {
  const ids = own.map(({ taskId }) => taskId);
  const tasks = await urgingTasks(db, { kind: 'all' }, ids);
  return tasks.filter(
    (task) => task.state === 'open' && own.some((row) => row.taskId === task.id && isStill(row, task)),
  );
}

/** Whoever gave the task away in the night is not urged for it in the morning. */
function isStill({ reason, personId, insteadOfId }: UrgingDetail['recipients'][number], task: UrgingTask): boolean {
  if (reason === 'head') return true;
  const officer = reason === 'substitute' ? insteadOfId : personId;
  return task.assignments.some((one) => one.personId === officer);
}

function heading(viewer: Viewer, { person, explainBy }: UrgingDetail, tasks: readonly UrgingTask[]): string {
  const { text } = viewer;
  const by = byWords(viewer, person);
  const count = tasks.length;
  if (explainBy === null) return text(isWaiting(tasks) ? 'urging-notice-blocked' : 'urging-notice', { by, count });
  return text('urging-notice-explain', { by, count, date: longDate(viewer, explainBy) });
}

/** Whoever waits for others in all of it is asked, not urged. */
const isWaiting = (tasks: readonly UrgingTask[]) => tasks.every(({ obstacles }) => obstacles.length > 0);

/** "Lê Quang Vinh (Phó Chủ tịch, UBND tỉnh)": whose word it is. */
export function byWords({ text }: Viewer, { name, title: office, unit }: UrgingDetail['person']): string {
  return text('urging-by', {
    name,
    office: [office, unit.shortName ?? unit.name].filter((part) => part !== '').join(', '),
  });
}

function taskLine(viewer: Viewer, task: UrgingTask, explains: boolean): string {
  const { text } = viewer;
  const facts = factsOf(viewer, task);
  const [blocked] = task.obstacles;
  const { text: words = '', ownerUnit } = blocked?.obstacle ?? {};
  // Whoever waits for others is asked how that stands, not urged as if they were idle.
  const waits =
    blocked === undefined || explains
      ? []
      : [
          ownerUnit == null
            ? text('urging-waits', { text: shortTitle(words) })
            : text('urging-waits-owner', { text: shortTitle(words), owner: ownerUnit.name }),
        ];
  return [`${task.code} · ${shortTitle(task.title)}`, facts.join(' · '), ...waits].join('\n');
}

/** Why it is the reader who gets it, where it is not their own task. */
async function whyYou({ db, text }: Viewer, own: UrgingDetail['recipients']): Promise<Block[]> {
  const lines = new Set<string>();
  for (const { reason, insteadOfId } of own) {
    const other = insteadOfId === null ? null : await personById(db, insteadOfId);
    const name = other?.name ?? '';
    if (reason === 'substitute') lines.add(text('urging-why-substitute', { name }));
    if (reason === 'head') lines.add(other === null ? text('urging-why-head') : text('urging-why-head-for', { name }));
  }
  return lines.size === 0 ? [] : [paragraph([...lines].join('\n'))];
}

/** The own sentence of whoever urges; the usual one asks those who wait for others what stands in their way. */
function sentence(viewer: Viewer, urging: UrgingDetail, tasks: readonly UrgingTask[]): string {
  const { text } = viewer;
  const explains = urging.explainBy !== null;
  if (urging.text !== '') return text('urging-says', { words: urging.text });
  return !explains && isWaiting(tasks) ? text('urging-usual-blocked') : wordsOf(viewer, { text: '', explains });
}

function choicesOf({ text }: Viewer, urging: UrgingDetail, tasks: readonly UrgingTask[]): Choice[][] {
  const { id, explainBy } = urging;
  const [only, another] = tasks;
  const one = only !== undefined && another === undefined ? only.id : null;
  const answer =
    explainBy === null
      ? { label: text('urging-button-answer'), act: writeAct({ do: 'urging_answer', urging: id }) }
      : { label: text('urging-button-explanation'), act: writeAct({ do: 'urging_explanation', urging: id }) };
  return [
    [
      { label: text('urging-button-received'), act: writeAct({ do: 'urging_received', urging: id }), tone: 'primary' },
      answer,
    ],
    [
      {
        label: text('button-progress'),
        act: writeAct(one === null ? { do: 'urging_progress', urging: id } : { do: 'ask_progress', task: one }),
      },
      {
        label: text('button-obstacle'),
        act: writeAct(one === null ? { do: 'urging_obstacle', urging: id } : { do: 'obstacle', task: one }),
      },
    ],
    ...inRows(tasks.slice(0, MOST_CARDS).map(cardChoice), 4),
  ];
}
