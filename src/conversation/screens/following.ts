import type { Followed } from '../../actions/follow.ts';
import type { Followable, Subject } from '../../domain/following.ts';
import { followingsOf } from '../../store/followings.ts';
import { groupNames, programmeName } from '../../store/names.ts';
import { countTasks, findTaskInScope, type TaskFilter } from '../../store/tasks.ts';
import { unitById } from '../../store/units.ts';
import { type Act, writeAct } from '../acts.ts';
import { partsOf } from '../list-filter.ts';
import { type Asked, type Viewer, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { candidateChoices } from './asks.ts';
import { progressWords } from './period-words.ts';
import { inRows } from './task-list.ts';
import { shortTitle, statusOf, statusWords } from './task-words.ts';

/** What fits a phone without scrolling far. */
const LINES_PER_PAGE = 8;

/** Reads back in one line what is followed from now on, with the way to take it back. */
export function followRecorded(viewer: Viewer, what: Followed, again: boolean): View {
  const { text, person } = viewer;
  const hour = person.digestAt.replace(/^0/, '');
  const stop: Act = { do: 'unfollow', subject: what.subject, id: what.id };
  const line = again ? text('follow-again', { name: what.name }) : text('follow-recorded', { name: what.name, hour });
  return readBack(line, { label: text(again ? 'button-unfollow' : 'button-undo'), act: writeAct(stop) }, what);
}

export function unfollowRecorded({ text }: Viewer, what: Followed, again: boolean): View {
  const start: Act = { do: 'follow', subject: what.subject, id: what.id };
  const line = text(again ? 'unfollow-again' : 'unfollow-recorded', { name: what.name });
  return readBack(line, { label: text(again ? 'button-follow' : 'button-undo'), act: writeAct(start) }, what);
}

function readBack(line: string, choice: Choice, { subject, name }: Followed): View {
  return {
    blocks: [paragraph(line)],
    choices: [[choice]],
    ...(subject === 'task' && { about: name }),
  };
}

/** What the person follows, a page at a time, each with a button that ends it. `page` counts from 0. */
export async function followings(viewer: Viewer, page: number): Promise<View> {
  const { db, text, person } = viewer;
  const all = await followingsOf(db, [person.id]);
  if (all.length === 0) return { blocks: [paragraph(text('following-none'))] };
  const shown = all.slice(page * LINES_PER_PAGE, (page + 1) * LINES_PER_PAGE);
  const entries = await Promise.all(shown.map((subject) => entryOf(viewer, subject)));
  const turnTo = (to: number, label: string) => ({
    label: text(label),
    act: writeAct({ do: 'followings', page: to }),
  });
  const pages = [
    ...(page > 0 ? [turnTo(page - 1, 'button-previous')] : []),
    ...((page + 1) * LINES_PER_PAGE < all.length ? [turnTo(page + 1, 'button-next')] : []),
  ];
  return {
    blocks: [
      title(text('following-title', { count: all.length })),
      ...entries.map(({ line }) => paragraph(line)),
      quiet(text('following-hint', { hour: person.digestAt.replace(/^0/, '') })),
    ],
    choices: [
      ...inRows(
        entries.map(({ stop }) => stop),
        2,
      ),
      pages,
    ].filter((row) => row.length > 0),
  };
}

async function entryOf(viewer: Viewer, { subject, id }: Subject): Promise<{ line: string; stop: Choice }> {
  const { name, line } = await (subject === 'task' ? taskEntry(viewer, id) : manyEntry(viewer, subject, id));
  const stop = { label: viewer.text('button-unfollow-one', { name }), act: writeAct({ do: 'unfollow', subject, id }) };
  return { line, stop };
}

interface Entry {
  readonly name: string;
  readonly line: string;
}

async function taskEntry(viewer: Viewer, id: number): Promise<Entry> {
  const { db, text } = viewer;
  const task = await findTaskInScope(db, { id }, viewerScope(viewer));
  if (task === null) return { name: text('following-hidden-name'), line: text('following-hidden') };
  const facts = [statusWords(viewer, statusOf(viewer, task)), ...progressWords(viewer, task)].join(' · ');
  return { name: task.code, line: `${task.code} · ${shortTitle(task.title)}\n${facts}` };
}

/** Figures are of what the person may see, so that the same programme counts differently for different people. */
async function manyEntry(viewer: Viewer, subject: Exclude<Followable, 'task'>, id: number): Promise<Entry> {
  const { db, at, text } = viewer;
  const scope = viewerScope(viewer);
  const within: Record<typeof subject, TaskFilter> = {
    unit: { underUnitId: id },
    programme: { programmeId: id },
    group: { groupId: id },
  };
  const counted = { ...within[subject], ...partsOf(viewer, subject === 'unit' ? id : 0) };
  const open = await countTasks(db, scope, { ...counted, is: 'unfinished' }, at);
  const overdue = await countTasks(db, scope, { ...counted, is: 'overdue' }, at);
  const name = await nameOf(viewer, subject, id);
  return { name, line: text('following-many', { name, open, overdue }) };
}

async function nameOf({ db }: Viewer, subject: Exclude<Followable, 'task'>, id: number): Promise<string> {
  switch (subject) {
    case 'unit':
      return (await unitById(db, id))?.name ?? '';
    case 'programme':
      return (await programmeName(db, id)) ?? '';
    case 'group':
      return (await groupNames(db, [id])).get(id) ?? '';
    default:
      return subject satisfies never;
  }
}

/** The one short question: which task, unit or programme; a code alone is then answer enough. */
export function askWhatToFollow({ text }: Viewer, reading: Reading): Asked {
  const stops = reading.kind === 'stop';
  const question = reading.ask === 'which_unit' ? 'ask-follow-unit' : 'ask-follow';
  return {
    view: {
      blocks: [paragraph(text(stops ? 'ask-unfollow' : question))],
      ...(reading.ask === 'which_unit' && candidateChoices(reading)),
    },
    pending: { step: 'of_task', typed: stops ? 'bo theo doi' : 'theo doi' },
  };
}
