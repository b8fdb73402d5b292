import { daysBetween } from '../domain/local-date.ts';
import { startOfDay } from '../domain/time-zone.ts';
import {
  awaitingConfirmation,
  awaitingExtension,
  awaitingOpinion,
  overdueUnder,
  type PressingTask,
} from '../store/reminders.ts';
import type { Db } from '../store/store.ts';
import { itemOf, type Part, type PlainItem } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';

/**
 * What a person is told because of the office they hold: a coordinator what waits for their decision, a unit head what is
 * overdue anywhere below. What is in the person's own sections (`own`) is not said twice. Leaders are not written to daily.
 */
export async function oversightParts(
  db: Db,
  recipient: Recipient,
  own: readonly Part<PlainItem>[],
  moment: Moment,
): Promise<Part<PlainItem>[]> {
  switch (recipient.person.role) {
    case 'coordinator':
      return [await awaitingYou(db, recipient, own, moment)];
    case 'unit_head':
      return [await awaitingWord(db, recipient, moment), await unitOverdue(db, recipient, moment)];
    case 'officer':
    case 'leader':
    case 'admin':
      return [];
    default:
      return recipient.person.role satisfies never;
  }
}

async function awaitingYou(
  db: Db,
  { snoozed }: Recipient,
  own: readonly Part<PlainItem>[],
  { take, today, office }: Moment,
): Promise<Part<PlainItem>> {
  const except = [...snoozed, ...own.flatMap((part) => part.items.map((item) => item.taskId))];
  const results = await awaitingConfirmation(db, except, take);
  const unheardBefore = startOfDay(office.calendar.addWorkingDays(today, -1), office.calendar.zone);
  const requests = await awaitingExtension(db, except, unheardBefore, take);
  return {
    section: 'awaiting_you',
    total: results.total + requests.total,
    items: [...results.tasks.map(resultItem), ...requests.tasks.map(requestItem)],
  };
}

const resultItem = (task: PressingTask) =>
  itemOf(task, { rule: 'awaiting_confirmation', reportedOn: task.reportedDoneOn });

const requestItem = (task: PressingTask) => itemOf(task, { rule: 'awaiting_extension' });

/** A request is the head's for one whole working day before the standing body is asked without their word. */
async function awaitingWord(db: Db, { person, snoozed }: Recipient, { take }: Moment): Promise<Part<PlainItem>> {
  const { total, tasks } = await awaitingOpinion(db, person.unitId, [...snoozed], take);
  return { section: 'awaiting_you', total, items: tasks.map((task) => itemOf(task, { rule: 'awaiting_opinion' })) };
}

async function unitOverdue(db: Db, { person, actsFor, snoozed }: Recipient, moment: Moment): Promise<Part<PlainItem>> {
  const { at, today, startOfToday, take } = moment;
  const except = { personIds: actsFor, taskIds: [...snoozed] };
  const { total, tasks } = await overdueUnder(db, person.unitId, except, at, startOfToday, take);
  const items = tasks.map((task) =>
    itemOf(task, { rule: 'unit_overdue', days: daysBetween(task.currentDue ?? today, today) }),
  );
  return { section: 'unit_overdue', total, items };
}
