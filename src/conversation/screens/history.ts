import { localDateAt, localTimeAt } from '../../domain/time-zone.ts';
import { taskHistory } from '../../store/task-history.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { dateWords } from './figures.ts';
import type { Event } from './history-event.ts';
import { eventsOf } from './history-events.ts';
import { shortTitle } from './task-words.ts';

/** What fits a phone without scrolling far. */
const LINES_PER_PAGE = 12;

/** The life of a task as a timeline, newest first: when, who, what. A page at a time, counted from 0. */
export async function history(viewer: Viewer, task: TaskDetail, page = 0): Promise<View> {
  const { text, db } = viewer;
  const events = newestFirst(eventsOf(viewer, await taskHistory(db, task.id)));
  const shown = events.slice(page * LINES_PER_PAGE, (page + 1) * LINES_PER_PAGE);
  const turnTo = (to: number, label: string): Choice => ({
    label: text(label),
    act: writeAct({ do: 'history_page', task: task.id, page: to }),
  });
  const pages = [
    ...(page > 0 ? [turnTo(page - 1, 'button-newer')] : []),
    ...((page + 1) * LINES_PER_PAGE < events.length ? [turnTo(page + 1, 'button-older')] : []),
  ];
  return {
    blocks: [
      title(text('history-title', { code: task.code, title: shortTitle(task.title) })),
      ...(shown.length === 0
        ? [paragraph(text('history-empty'))]
        : shown.map((event) => paragraph(lineOf(viewer, event)))),
    ],
    ...(pages.length > 0 && { choices: [pages] }),
    about: task.code,
  };
}

/** Of what happened at one instant, the later row comes first. */
function newestFirst(events: readonly Event[]): Event[] {
  return events
    .map((event, order) => ({ event, order }))
    .sort((a, b) => b.event.at.getTime() - a.event.at.getTime() || b.order - a.order)
    .map(({ event }) => event);
}

function lineOf(viewer: Viewer, { at, who, what, ended }: Event): string {
  const { text } = viewer;
  const when = momentWords(viewer, at);
  const line = who === null ? text('history-happened', { when, what }) : text('history-line', { when, who, what });
  return ended === undefined ? line : text(`history-${ended}`, { line });
}

/** "28/3/2024 8:30": day and time of an instant, as local people read them. */
function momentWords(viewer: Viewer, at: Date): string {
  const { zone } = viewer.office.calendar;
  return `${dateWords(viewer, localDateAt(at, zone))} ${localTimeAt(at, zone).replace(/^0/, '')}`;
}
