import { daysBetween } from '../domain/local-date.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { PersonWithUnit } from '../store/people.ts';
import type { PressingTask } from '../store/pressing.ts';
import {
  awaitingConfirmation,
  awaitingExtension,
  awaitingExtensionOfParts,
  awaitingOpinion,
  overdueUnder,
  type UnownedTasks,
  unownedUnder,
} from '../store/reminders.ts';
import type { Db } from '../store/store.ts';
import { awaitedDue, overdueSince } from './began.ts';
import { itemOf, type Part, type PlainItem } from './digest-items.ts';
import type { Moment } from './moment.ts';
import type { Recipient } from './recipients.ts';
import { unitPeriods } from './unit-periods.ts';

/**
 * What a person is told because of the office they hold, or in which they stand in: a coordinator what waits for their decision, a unit head what is
 * overdue anywhere below. What is in the person's own sections (`own`) is not said twice. What stays overdue is told one level higher after
 * so many working days each (`escalation`): the head, the standing body, the responsible leader. Of what they are told because its officer is not
 * reached (`unreached`: ids of tasks) they are not told as overdue as well.
 */
export async function oversightParts(
  db: Db,
  recipient: Recipient,
  own: readonly Part<PlainItem>[],
  moment: Moment,
  unreached: readonly number[] = [],
): Promise<Part<PlainItem>[]> {
  const { capacities } = recipient;
  const heads = capacities.filter(({ role }) => role === 'unit_head');
  const leader = capacities.find(({ role }) => role === 'leader');
  const coordinates = capacities.some(({ role }) => role === 'coordinator');
  const overseen = coordinates ? null : heads.map(({ unitId }) => unitId);
  const isDue = awaitedDue(recipient.days, moment);
  const nobodys =
    coordinates || heads.length > 0
      ? await unownedUnder(db, overseen, { except: [...recipient.snoozed], isDue, take: moment.take })
      : null;
  const waiting = inOneSection([
    ...(coordinates ? [await awaitingYou(db, recipient, own, moment)] : []),
    // Whoever coordinates as well decides at once.
    ...(heads.length > 0 && !coordinates ? [await awaitingWord(db, recipient, heads, moment)] : []),
    ...(heads.length > 0 ? [await awaitingOfParts(db, recipient, heads, moment)] : []),
  ]);
  // What is overdue while an extension of it waits for this very reader stands in one section only.
  const nobodysIds = nobodys?.tasks.map(({ id }) => id) ?? [];
  const ids = [...nobodysIds, ...waiting.items.map(({ taskId }) => taskId), ...unreached];
  return [
    ...(nobodys === null ? [] : [unownedPart(nobodys)]),
    waiting,
    ...(heads.length > 0 ? [await unitOverdue(db, recipient, heads, moment, ids)] : []),
    ...(coordinates ? [await escalated(db, recipient, { is: 'coordinator' }, moment, ids)] : []),
    ...(leader === undefined || coordinates
      ? []
      : [await escalated(db, recipient, { is: 'leader', leaderId: leader.id }, moment, ids)]),
    ...(heads.length > 0 ? [await unitPeriods(db, recipient, heads, moment, ids)] : []),
  ];
}

function inOneSection(waiting: readonly Part<PlainItem>[]): Part<PlainItem> {
  const total = waiting.reduce((sum, part) => sum + part.total, 0);
  return { section: 'awaiting_you', total, items: waiting.flatMap(({ items }) => items) };
}

function unownedPart({ total, tasks }: UnownedTasks): Part<PlainItem> {
  const items = tasks.map((task) =>
    itemOf(task, { rule: 'unowned', formerly: task.assignments[0]?.person.name ?? null }),
  );
  return { section: 'unowned', total, items };
}

async function awaitingYou(
  db: Db,
  { snoozed, days }: Recipient,
  own: readonly Part<PlainItem>[],
  moment: Moment,
): Promise<Part<PlainItem>> {
  const { take, today, office } = moment;
  const wanted = {
    except: [...snoozed, ...own.flatMap((part) => part.items.map((item) => item.taskId))],
    isDue: awaitedDue(days, moment),
    take,
  };
  const results = await awaitingConfirmation(db, wanted);
  const unheardBefore = startOfDay(office.calendar.addWorkingDays(today, -1), office.calendar.zone);
  const unheard = { before: unheardBefore, isDue: awaitedDue(days, moment, HEADS_DAY) };
  const requests = await awaitingExtension(db, wanted, unheard);
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
const HEADS_DAY = 1;

async function awaitingWord(
  db: Db,
  { snoozed, days }: Recipient,
  heads: readonly PersonWithUnit[],
  moment: Moment,
): Promise<Part<PlainItem>> {
  const units = heads.map(({ unitId }) => unitId);
  const wanted = { except: [...snoozed], isDue: awaitedDue(days, moment), take: moment.take };
  const { total, tasks } = await awaitingOpinion(db, units, wanted);
  return { section: 'awaiting_you', total, items: tasks.map((task) => itemOf(task, { rule: 'awaiting_opinion' })) };
}

/** What the unit handed down to those below is confirmed and put off by its head, not by the standing body. */
async function awaitingOfParts(
  db: Db,
  { snoozed, days }: Recipient,
  heads: readonly PersonWithUnit[],
  moment: Moment,
): Promise<Part<PlainItem>> {
  const units = heads.map(({ unitId }) => unitId);
  const wanted = { except: [...snoozed], isDue: awaitedDue(days, moment), take: moment.take };
  const results = await awaitingConfirmation(db, wanted, units);
  const requests = await awaitingExtensionOfParts(db, units, wanted);
  return {
    section: 'awaiting_you',
    total: results.total + requests.total,
    items: [...results.tasks.map(resultItem), ...requests.tasks.map(requestItem)],
  };
}

async function unitOverdue(
  db: Db,
  { actsFor, snoozed, days }: Recipient,
  heads: readonly PersonWithUnit[],
  moment: Moment,
  told: readonly number[],
): Promise<Part<PlainItem>> {
  const { at, today, startOfToday, take } = moment;
  const except = { personIds: actsFor, taskIds: [...snoozed, ...told] };
  const dues = overdueSince('toHead', days, moment);
  const wanted = { unitIds: heads.map(({ unitId }) => unitId), except, dues };
  const { total, tasks } = await overdueUnder(db, wanted, at, startOfToday, take);
  const items = tasks.map((task) =>
    itemOf(task, { rule: 'unit_overdue', days: daysBetween(task.currentDue ?? today, today) }),
  );
  return { section: 'unit_overdue', total, items };
}

const LEVELS = { coordinator: 'toCoordinator', leader: 'toLeader' } as const;

/** What has been overdue for so long that somebody above the unit has to know of it. */
async function escalated(
  db: Db,
  { actsFor, snoozed, days }: Recipient,
  level: { readonly is: 'coordinator' | 'leader'; readonly leaderId?: number },
  moment: Moment,
  told: readonly number[],
): Promise<Part<PlainItem>> {
  const { at, today, startOfToday, take } = moment;
  const except = { personIds: actsFor, taskIds: [...snoozed, ...told] };
  const { leaderId } = level;
  const wanted = {
    ...{ unitIds: null, except, dues: overdueSince(LEVELS[level.is], days, moment) },
    ...(leaderId !== undefined && { leaderId }),
  };
  const { total, tasks } = await overdueUnder(db, wanted, at, startOfToday, take);
  const items = tasks.map((task) =>
    itemOf(task, { rule: 'escalated', days: daysBetween(task.currentDue ?? today, today) }),
  );
  return { section: 'escalated', total, items };
}
