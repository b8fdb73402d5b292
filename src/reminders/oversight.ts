import type { WorkCalendar } from '../domain/calendar.ts';
import { daysBetween } from '../domain/local-date.ts';
import {
  type DayRange,
  duesReminded,
  escalationBeats,
  type ReminderDays,
  type ReminderRules,
} from '../domain/reminder-rules.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { PersonWithUnit } from '../store/people.ts';
import {
  awaitingConfirmation,
  awaitingExtension,
  awaitingExtensionOfParts,
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
  const nobodys =
    coordinates || heads.length > 0 ? await unownedUnder(db, overseen, [...recipient.snoozed], moment.take) : null;
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

/** What the unit handed down to those below is confirmed and put off by its head, not by the standing body. */
async function awaitingOfParts(
  db: Db,
  { snoozed }: Recipient,
  heads: readonly PersonWithUnit[],
  { take }: Moment,
): Promise<Part<PlainItem>> {
  const units = heads.map(({ unitId }) => unitId);
  const results = await awaitingConfirmation(db, [...snoozed], take, units);
  const requests = await awaitingExtensionOfParts(db, units, [...snoozed], take);
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
  const dues = duesOf(days, 'head', moment);
  const wanted = { unitIds: heads.map(({ unitId }) => unitId), except, dues };
  const { total, tasks } = await overdueUnder(db, wanted, at, startOfToday, take);
  const items = tasks.map((task) =>
    itemOf(task, { rule: 'unit_overdue', days: daysBetween(task.currentDue ?? today, today) }),
  );
  return { section: 'unit_overdue', total, items };
}

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
    ...{ unitIds: null, except, dues: duesOf(days, level.is, moment) },
    ...(leaderId !== undefined && { leaderId }),
  };
  const { total, tasks } = await overdueUnder(db, wanted, at, startOfToday, take);
  const items = tasks.map((task) =>
    itemOf(task, { rule: 'escalated', days: daysBetween(task.currentDue ?? today, today) }),
  );
  return { section: 'escalated', total, items };
}

/** Deadlines that are told to this level on one of the days; null: there is no limit. */
function duesOf(days: ReminderDays | null, level: keyof ReminderRules['escalation'], { office }: Moment) {
  const { calendar, reminders } = office;
  if (days === null) return null;
  // Most people of a morning have the same days, and reckoning them takes milliseconds.
  const known = reckoned.get(calendar) ?? new Map<string, readonly DayRange[]>();
  reckoned.set(calendar, known);
  const key = `${reminders.escalation[level]}/${days.from}/${days.to}`;
  const dues = known.get(key) ?? duesReminded(escalationBeats(reminders.escalation[level]), days, calendar);
  if (known.size > MOST_KEPT) known.clear();
  known.set(key, dues);
  return dues;
}

const reckoned = new WeakMap<WorkCalendar, Map<string, readonly DayRange[]>>();
const MOST_KEPT = 100;
