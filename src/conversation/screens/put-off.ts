import { localDateAt, localTimeAt } from '../../domain/time-zone.ts';
import { digestFor } from '../../reminders/digest.ts';
import { findSnooze } from '../../store/snoozes.ts';
import { findTaskInScope } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { paragraph, title, type View } from '../view.ts';
import { digestScreen } from './digest.ts';
import { longDate } from './figures.ts';
import { taskCard } from './task-card.ts';

/** Reads back in one line what was put off, until when, with the way to take it back. */
export function putOffRecorded(
  viewer: Viewer,
  done: { readonly snoozeId: number; readonly until: Date; readonly moved: boolean },
  said: { readonly code: string | null; readonly silent: boolean },
): View {
  const { text, office } = viewer;
  const { zone } = office.calendar;
  // Silence ends with a day; the first instant of the next is no hour to be read.
  const end = said.silent ? new Date(done.until.getTime() - 1) : done.until;
  const when = { date: longDate(viewer, localDateAt(end, zone)), hour: localTimeAt(end, zone).replace(/^0/, '') };
  const id = said.silent ? 'silence-recorded' : said.code === null ? 'put-off-recorded' : 'put-off-recorded-task';
  const words = text(id, { ...when, ...(said.code === null ? {} : { code: said.code }) });
  return {
    blocks: [paragraph(done.moved ? `${words} ${text('put-off-moved')}` : words)],
    choices: [[{ label: text('button-undo'), act: writeAct({ do: 'undo_snooze', id: done.snoozeId }) }]],
    ...(said.code === null ? {} : { about: said.code }),
  };
}

/** The reminder that was put off, as things stand now; null: it was taken back, or there is nothing left to say. */
export async function putOffScreen(viewer: Viewer, snoozeId: number): Promise<View | null> {
  const { db, at, office, person, text } = viewer;
  const snooze = await findSnooze(db, snoozeId);
  if (snooze === null || snooze.cancelledAt !== null || office.calendar.quietAt(at)) return null;
  if (snooze.taskId === null) {
    const digest = await digestFor(db, person, at, office, 'everything');
    // What changed in what is followed waits for the digest of the day: told here, it would be told twice.
    if (digest === null || digest.total === 0) return null;
    const { news: _, ...pressing } = digest;
    return digestScreen(viewer, pressing);
  }
  const task = await findTaskInScope(db, { id: snooze.taskId }, viewerScope(viewer));
  if (task === null || task.state !== 'open') return null;
  const card = await taskCard(viewer, task);
  return { ...card, blocks: [title(text('put-off-title', { code: task.code })), ...card.blocks] };
}
