import { acknowledge } from '../actions/acknowledge.ts';
import type { Acting, Done } from '../actions/acting.ts';
import { putOff } from '../actions/put-off.ts';
import { takeLeave } from '../actions/take-leave.ts';
import { endOfDay, instantAt } from '../domain/time-zone.ts';
import { findTaskInScope, type TaskDetail } from '../store/tasks.ts';
import { askDeparture } from './departure-talk.ts';
import { obeyFollow } from './follow-orders.ts';
import type { Obeyed } from './obeyed.ts';
import { askSubstitute, leaveRecorded } from './screens/leave.ts';
import { said } from './screens/plain.ts';
import { putOffRecorded } from './screens/put-off.ts';
import { rejection } from './screens/rejection.ts';
import { unknownTask } from './screens/unknown-task.ts';
import { type Turn, viewerScope } from './turn.ts';
import type { Intent, Reading } from './understand/reading.ts';
import type { View } from './view.ts';

/** What a person orders for themselves: to be reminded later or not at all, to be away, to have seen a task, to hear of it. */
export const ordering: ReadonlySet<Intent> = new Set<Intent>(['snooze', 'leave', 'acknowledge', 'follow']);

/** When the morning and the day of an order without an hour begin. */
const MORNING = '07:30';

export async function obey(acting: Acting, turn: Turn, reading: Reading): Promise<Obeyed> {
  switch (reading.intent) {
    case 'snooze':
      return snooze(acting, turn, reading);
    case 'leave':
      return leave(acting, turn, reading);
    case 'follow':
      return obeyFollow(acting, turn, reading);
    default:
      return seen(acting, turn, reading);
  }
}

async function snooze(acting: Acting, turn: Turn, reading: Reading): Promise<Obeyed> {
  const code = reading.tasks?.[0] ?? null;
  const task = code === null ? null : await findTaskInScope(turn.db, { code }, viewerScope(turn));
  if (code !== null && task === null) return { written: [await unknownTask(turn, code)] };
  const silent = reading.kind === 'mute';
  const wish = { taskId: task?.id ?? null, until: momentOf(turn, reading, silent), silent };
  return written(turn, putOff(acting, wish), (done) => putOffRecorded(turn, done, { code, silent }));
}

/** Silence holds to the end of the day said; a reminder comes at the hour said, or in the morning. */
function momentOf({ at, today, office }: Turn, { date, until, time, minutes }: Reading, silent: boolean): Date {
  const { zone } = office.calendar;
  const day = until ?? date ?? today;
  if (silent) return endOfDay(day, zone);
  return minutes === undefined ? instantAt(day, time ?? MORNING, zone) : new Date(at.getTime() + minutes * 60_000);
}

async function leave(acting: Acting, turn: Turn, reading: Reading): Promise<Obeyed> {
  if (reading.kind === 'left' || reading.kind === 'moved') return askDeparture(acting, turn, reading);
  const { date = turn.today, until = date, personId } = reading;
  if (personId === undefined) {
    const { reading: open, ...asked } = await askSubstitute(turn, { ...reading, date, until });
    return { asked, open };
  }
  const substituteId = personId === '0' ? null : Number(personId);
  const done = takeLeave(acting, { startOn: date, endOn: until, substituteId });
  return written(turn, done, (taken) => leaveRecorded(turn, taken.leave, taken.relying));
}

async function seen(acting: Acting, turn: Turn, { tasks = [] }: Reading): Promise<Obeyed> {
  const code = tasks[0] ?? '';
  const task: TaskDetail | null = await findTaskInScope(turn.db, { code }, viewerScope(turn));
  if (task === null) return { written: [await unknownTask(turn, code)] };
  return written(turn, acknowledge(acting, task.id), (done) => ({
    ...said(turn, done.again ? 'acknowledged-again' : 'acknowledged', { code }),
    about: code,
  }));
}

async function written<T>(turn: Turn, action: Promise<Done<T>>, show: (done: T) => View): Promise<Obeyed> {
  const done = await action;
  return { written: [done.ok ? show(done) : await rejection(turn, done.rejection)] };
}
