import { daysBetween } from '../domain/local-date.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { PersonWithUnit } from '../store/people.ts';
import {
  awaitingConfirmation,
  awaitingExtension,
  awaitingOpinion,
  overdueUnder,
  type PressingTask,
  type UnownedTasks,
  unownedUnder,
} from '../store/reminders.ts';
import type { Db } from '../store/store.ts';
import { itemOf, type Part, type PlainItem } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';
import { unitPeriods } from './unit-periods.ts';

/**
 * What a person is told because of the office they hold, or in which they stand in: a coordinator what waits for their decision, a unit head what is
 * overdue anywhere below. What is in the person's own sections (`own`) is not said twice. Leaders are not written to daily.
 */
export async function oversightParts(
  db: Db,
  recipient: Recipient,
  own: readonly Part<PlainItem>[],
  moment: Moment,
): Promise<Part<PlainItem>[]> {
  const { capacities } = recipient;
  const heads = capacities.filter(({ role }) => role === 'unit_head');
  const coordinates = capacities.some(({ role }) => role === 'coordinator');
  const overseen = coordinates ? null : heads.map(({ unitId }) => unitId);
  const nobodys =
    coordinates || heads.length > 0 ? await unownedUnder(db, overseen, [...recipient.snoozed], moment.take) : null;
  const ids = nobodys?.tasks.map(({ id }) => id) ?? [];
  return [
    ...(nobodys === null ? [] : [unownedPart(nobodys)]),
    ...(coordinates ? [await awaitingYou(db, recipient, own, moment)] : []),
    // Of one who coordinates as well, what waits is in one section.
    ...(heads.length > 0 && !coordinates ? [await awaitingWord(db, recipient, heads, moment)] : []),
    ...(heads.length > 0 ? [await unitOverdue(db, recipient, heads, moment, ids)] : []),
    ...(heads.length > 0 ? [await unitPeriods(db, recipient, heads, moment, ids)] : []),
  ];
}

function unownedPart({ total, tasks }: UnownedTasks): Part<PlainItem> {
  const items = tasks.map((task) =>
    itemOf(task, { rule: 'unowned', formerly: task.assignments[0]?.person.name ?? null }),
  );
  return { section: 'unowned', total, items };
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
async function awaitingWord(
  db: Db,
  { snoozed }: Recipient,
  heads: readonly PersonWithUnit[],
  { take }: Moment,
): Promise<Part<PlainItem>> {
  const units = heads.map(({ unitId }) => unitId);
  const { total, tasks } = await awaitingOpinion(db, units, [...snoozed], take);
  return { section: 'awaiting_you', total, items: tasks.map((task) => itemOf(task, { rule: 'awaiting_opinion' })) };
}

async function unitOverdue(
  db: Db,
  { actsFor, snoozed }: Recipient,
  heads: readonly PersonWithUnit[],
  moment: Moment,
  told: readonly number[],
): Promise<Part<PlainItem>> {
  const { at, today, startOfToday, take } = moment;
  const except = { personIds: actsFor, taskIds: [...snoozed, ...told] };
  const { total, tasks } = await overdueUnder(
    db,
    heads.map(({ unitId }) => unitId),
    except,
    at,
    startOfToday,
    take,
  );
  const items = tasks.map((task) =>
    itemOf(task, { rule: 'unit_overdue', days: daysBetween(task.currentDue ?? today, today) }),
  );
  return { section: 'unit_overdue', total, items };
}
