import { localDateAt, localTimeAt } from '../../domain/time-zone.ts';
import { countTasks, type TaskFilter, type TaskLine } from '../../store/tasks.ts';
import { unitById } from '../../store/units.ts';
import type { ListName } from '../list-acts.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { type Block, viewText } from '../view.ts';
import { dateWords } from './figures.ts';
import { progressWords } from './period-words.ts';
import { ranking } from './ranking.ts';
import { type SummarySubject, summarySentence } from './summary.ts';
import { awaitingLate } from './task-list.ts';
import { dueWords, shortTitle, statusOf, statusWords } from './task-words.ts';

/**
 * Something to paste into another chat, where anybody may read it: plain text with codes, titles, units, dates, figures; no
 * telephone numbers, no names of officers, no reasons, nothing to press.
 */
export interface Article {
  /** Tells it from the others of the same answer; at most 64 bytes. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** What is written into the other chat. */
  readonly text: string;
}

export function taskArticle(viewer: Viewer, task: Omit<TaskLine, 'assignments' | 'obstacles'>): Article {
  const facts = factsOf(viewer, task);
  return {
    id: `task:${task.id}`,
    title: `${task.code} · ${shortTitle(task.title)}`,
    description: facts,
    text: [`${task.code} · ${task.title}`, facts, asOf(viewer)].join('\n'),
  };
}

/** The list as it reads in one message: how many, the first of them in a line each, how many more. */
export async function listArticle(
  viewer: Viewer,
  list: ListName,
  filter: TaskFilter,
  first: readonly TaskLine[],
): Promise<Article> {
  const { db, at, text, person } = viewer;
  const count = await countTasks(db, viewerScope(viewer), filter, at);
  const title =
    list === 'mine'
      ? text('person-tasks-title', { name: person.name, count })
      : await headingOf(viewer, list, filter, count);
  const lines = first.map((task) => `${task.code} · ${shortTitle(task.title)}\n${factsOf(viewer, task)}`);
  const more = count > first.length ? [text('inline-more', { count: count - first.length })] : [];
  const besides = wordsOf(await awaitingLate(viewer, { list }, filter));
  return {
    id: `list:${list}`,
    title,
    description: text('inline-whole-list'),
    text: [title, ...lines, ...more, ...besides, asOf(viewer)].join('\n'),
  };
}

/** Who sees a part of the plan only, or asked for a part of it, must not seem to speak of the whole. */
async function headingOf(viewer: Viewer, list: ListName, { underUnitId }: TaskFilter, count: number): Promise<string> {
  const { db, text, person } = viewer;
  const heading = text(`list-${list}`, { count });
  const unit = underUnitId === undefined ? null : await unitById(db, underUnitId);
  const asked = unit === null ? heading : text('list-of-unit', { heading, unit: unit.name });
  return viewerScope(viewer).kind === 'all' ? asked : text('inline-seen-by', { heading: asked, name: person.name });
}

/** The official sentence on the plan, a unit, a group or a programme. */
export async function figuresArticle(viewer: Viewer, subject: SummarySubject, index: number): Promise<Article> {
  const { title, sentence } = await summarySentence(viewer, subject);
  return {
    id: `figures:${index}`,
    title,
    description: sentence,
    text: [title, sentence, asOf(viewer)].join('\n'),
  };
}

export async function rankingArticle(viewer: Viewer): Promise<Article> {
  const { role, unitId } = viewer.person;
  const scope = role === 'unit_head' ? { underUnitId: unitId } : {};
  const { blocks } = await ranking(viewer, { scope, best: false });
  const [first = ''] = wordsOf(blocks);
  return {
    id: 'ranking',
    title: viewer.text('ranking-slowest'),
    description: first,
    text: [first, asOf(viewer)].join('\n'),
  };
}

/** "🔴 Quá hạn 2 ngày · 40% · hạn 31/3/2024 · Sở Y tế". */
function factsOf(viewer: Viewer, task: Omit<TaskLine, 'assignments' | 'obstacles'>): string {
  return [
    statusWords(viewer, statusOf(viewer, task)),
    ...progressWords(viewer, task),
    ...(task.currentDue === null ? [] : [dueWords(viewer, task)]),
    task.leadUnit.shortName ?? task.leadUnit.name,
  ].join(' · ');
}

function wordsOf(blocks: readonly Block[]): string[] {
  return blocks.filter((block) => block.kind === 'text').map((block) => viewText({ blocks: [block] }));
}

/** What is pasted stays in the other chat when the figures have moved on. */
function asOf(viewer: Viewer): string {
  const { zone } = viewer.office.calendar;
  const time = localTimeAt(viewer.at, zone).replace(/^0/, '');
  return viewer.text('inline-as-of', { time, date: dateWords(viewer, localDateAt(viewer.at, zone)) });
}
