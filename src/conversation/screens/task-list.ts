import { urgencyRank } from '../../domain/status.ts';
import { groupNames, programmeName } from '../../store/names.ts';
import { countTasks, listTasks, type TaskFilter, type TaskLine } from '../../store/tasks.ts';
import { unitById } from '../../store/units.ts';
import { writeAct } from '../acts.ts';
import type { ListAsked, ListName } from '../list-acts.ts';
import { filterOf } from '../list-filter.ts';
import { seesInPart } from '../seen-in-part.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { urgeListChoice } from '../urging/urge-list-choice.ts';
import { type Block, type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import { progressWords } from './period-words.ts';
import { ownPartsSection } from './support-own.ts';
import { cardChoice, dueWords, shortTitle, statusOf, statusWords } from './task-words.ts';

/** What fits a phone without scrolling far. */
const LINES_PER_PAGE = 8;
/** A person's own tasks are sorted in memory, by urgency; nobody has more than this many. */
const MOST_OWN_TASKS = 2000;

/** One of the lists of tasks, most urgent first, a page at a time. `page` counts from 0. */
export async function taskList(viewer: Viewer, asked: ListAsked, page: number): Promise<View> {
  const { list } = asked;
  const filter = filterOf(viewer, asked);
  const total = await countTasks(viewer.db, viewerScope(viewer), filter, viewer.at);
  const heading = viewer.text(`list-${list}`, { count: total });
  const narrowed = await narrowedTo(viewer, asked);
  const beside = await partsBeside(viewer, asked);
  const besides = [...(await awaitingLate(viewer, asked, filter)), ...beside.blocks];
  const parts = list === 'mine' && page === 0 ? await ownPartsSection(viewer) : { blocks: [], cards: [], more: [] };
  if (total === 0) {
    const blocks = [paragraph(none(viewer, await listMeant(viewer, asked), narrowed)), ...besides, ...parts.blocks];
    const choices = [...inRows(parts.cards, 4), parts.more, beside.choices].filter((row) => row.length > 0);
    return { blocks, ...(choices.length > 0 && { choices }) };
  }
  const lines = await inOrder(viewer, list, filter, { skip: page * LINES_PER_PAGE, take: LINES_PER_PAGE });
  return {
    blocks: [
      title([heading, ...narrowed].join(' · ')),
      ...lines.map((task) => paragraph(listLine(viewer, task, list))),
      ...besides,
      ...parts.blocks,
      ...hint(viewer, list),
    ],
    choices: [
      ...inRows(lines.map(cardChoice), 4),
      ...inRows(parts.cards, 4),
      parts.more,
      turnPage(viewer, asked, page, total),
      [...beside.choices, ...(await urgeListChoice(viewer, asked))],
    ].filter((row) => row.length > 0),
  };
}

/** "All have reported" would be untrue where there is none that could. */
async function listMeant(viewer: Viewer, asked: ListAsked): Promise<ListName> {
  if (asked.list !== 'unreported') return asked.list;
  const all = filterOf(viewer, { ...asked, list: 'continuous' });
  return (await countTasks(viewer.db, viewerScope(viewer), all, viewer.at)) === 0 ? 'continuous' : 'unreported';
}

function none({ text }: Viewer, list: ListName, narrowed: readonly string[]): string {
  const sentence = text(`list-${list}-none`);
  return narrowed.length === 0 ? sentence : `${sentence.replace(/\.$/, '')} (${narrowed.join(', ')}).`;
}

/** What the list is narrowed to, in words. */
async function narrowedTo(viewer: Viewer, asked: ListAsked): Promise<string[]> {
  const { db, text } = viewer;
  const unit = asked.unit === 0 ? null : await unitById(db, asked.unit);
  const programme = asked.programme === undefined ? null : await programmeName(db, asked.programme);
  const group = asked.group === undefined ? undefined : (await groupNames(db, [asked.group])).get(asked.group);
  return [
    ...(asked.parts === true ? [text('list-parts')] : []),
    ...(asked.mine === true && asked.list !== 'mine' ? [text('list-own')] : []),
    ...[unit?.name, programme, group].filter((name) => name != null),
    ...spanWords(viewer, asked),
    ...(asked.mine !== true && (await seesInPart(viewer, asked.unit))
      ? [text('list-seen', { name: viewer.person.name })]
      : []),
  ];
}

function spanWords(viewer: Viewer, { from, to }: ListAsked): string[] {
  const { text } = viewer;
  const date = (day: string) => dateWords(viewer, day);
  if (from !== undefined && to !== undefined)
    return [
      from === to
        ? text('list-due-on', { date: date(from) })
        : text('list-due-between', { from: date(from), to: date(to) }),
    ];
  return to === undefined ? [] : [text('list-due-until', { date: date(to) })];
}

/** The official sentence counts as overdue what was reported too late and waits; said here so that the figures agree. */
export async function awaitingLate(
  viewer: Viewer,
  { list, mine }: Pick<ListAsked, 'list' | 'mine'>,
  filter: TaskFilter,
): Promise<Block[]> {
  if (list !== 'overdue' || mine === true) return [];
  const count = await countTasks(viewer.db, viewerScope(viewer), { ...filter, is: 'awaiting_late' }, viewer.at);
  return count === 0 ? [] : [quiet(viewer.text('list-overdue-awaiting', { count }))];
}

/** Parts of tasks are not counted beside them; how many of them would be on the list is said, and they are one press away. */
async function partsBeside(
  viewer: Viewer,
  asked: ListAsked,
): Promise<{ readonly blocks: readonly Block[]; readonly choices: readonly Choice[] }> {
  const filter = filterOf(viewer, { ...asked, parts: true });
  if (asked.parts === true || filter.parts === undefined) return { blocks: [], choices: [] };
  const count = await countTasks(viewer.db, viewerScope(viewer), filter, viewer.at);
  if (count === 0) return { blocks: [], choices: [] };
  const act = writeAct({ do: 'list', ...asked, parts: true, page: 0 });
  return {
    blocks: [quiet(viewer.text('list-parts-beside', { count }))],
    choices: [{ label: viewer.text('button-parts', { count }), act }],
  };
}

/** Part of a list in its own order: the own tasks by urgency, all others by deadline. */
export async function inOrder(
  viewer: Viewer,
  list: ListName,
  filter: TaskFilter,
  part: { readonly skip: number; readonly take: number },
): Promise<TaskLine[]> {
  const scope = viewerScope(viewer);
  if (list !== 'mine') return listTasks(viewer.db, scope, filter, viewer.at, part);
  const all = await listTasks(viewer.db, scope, filter, viewer.at, { skip: 0, take: MOST_OWN_TASKS });
  const rank = (task: TaskLine) => urgencyRank(statusOf(viewer, task));
  return all.sort((a, b) => rank(a) - rank(b)).slice(part.skip, part.skip + part.take);
}

/** "NV12 · Triển khai kiosk… / 🔴 Quá hạn 2 ngày · 40% · hạn 31/3/2024 · Sở Y tế". */
export function listLine(viewer: Viewer, task: TaskLine, list: ListName): string {
  const facts = [
    statusWords(viewer, statusOf(viewer, task)),
    ...progressWords(viewer, task),
    ...(task.currentDue === null ? [] : [dueWords(viewer, task)]),
    ...(list === 'mine' ? [] : [task.leadUnit.shortName ?? task.leadUnit.name]),
  ];
  const obstacle = task.obstacles[0]?.obstacle.text;
  return [
    `${task.code} · ${shortTitle(task.title)}`,
    facts.join(' · '),
    ...(obstacle === undefined ? [] : [viewer.text('card-obstacle', { text: shortTitle(obstacle) })]),
  ].join('\n');
}

function hint(viewer: Viewer, list: ListName) {
  return list === 'mine' ? [quiet(viewer.text('list-mine-hint'))] : [];
}

function turnPage(viewer: Viewer, asked: ListAsked, page: number, total: number): Choice[] {
  const go = (to: number, label: string) => ({
    label: viewer.text(label),
    act: writeAct({ do: 'list', ...asked, page: to }),
  });
  return [
    ...(page > 0 ? [go(page - 1, 'button-previous')] : []),
    ...((page + 1) * LINES_PER_PAGE < total ? [go(page + 1, 'button-next')] : []),
  ];
}

export function inRows<T>(items: readonly T[], perRow: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / perRow) }, (_, row) =>
    items.slice(row * perRow, (row + 1) * perRow),
  );
}
