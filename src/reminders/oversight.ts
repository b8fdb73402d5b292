import { daysBetween } from '../domain/local-date.ts';
import { startOfDay } from '../domain/time-zone.ts';
import type { IsDue } from '../store/began.ts';
import { nearestFirst, type OverseenTask, type WaitingExtension } from '../store/overseen.ts';
import { awaitedDue } from './began.ts';
import { itemOf, type Part, type PlainItem, type Section, type Why } from './digest-items.ts';
import type { Moment } from './moment.ts';
import { type Level, levelsOf, type OversightMaterial } from './oversight-material.ts';
import { type Recipient, unitsHeaded } from './recipients.ts';
import { unitPeriods } from './unit-periods.ts';

/**
 * What a person is told because of the office they hold, or in which they stand in: a coordinator what waits for their decision, a unit head what is
 * overdue anywhere below. What is in the person's own sections (`own`) is not said twice. What stays overdue is told one level higher after
 * so many working days each (`escalation`): the head, the standing body, the responsible leader. Of what they are told because its officer is not
 * reached (`unreached`: ids of tasks) they are not told as overdue as well.
 */
export function oversightParts(
  recipient: Recipient,
  own: readonly Part<PlainItem>[],
  material: OversightMaterial,
  moment: Moment,
  unreached: readonly number[] = [],
): Part<PlainItem>[] {
  const levels = levelsOf(recipient);
  if (levels.length === 0) return [];
  const heads = levels.includes('toHead');
  const coordinates = levels.includes('toCoordinator');
  const unowned = heads || coordinates ? [unownedPart(recipient, material, moment)] : [];
  const waiting = inOneSection([
    ...(coordinates ? [awaitingYou(recipient, own, material, moment)] : []),
    // Whoever coordinates as well decides at once.
    ...(heads && !coordinates ? [awaitingWord(recipient, material, moment)] : []),
    ...(heads ? [awaitingOfParts(recipient, material, moment)] : []),
  ]);
  // What is overdue while an extension of it waits for this very reader stands in one section only.
  const told = [...unowned, waiting].flatMap(({ items }) => items.map(({ taskId }) => taskId));
  const except = new Set([...told, ...unreached, ...recipient.snoozed]);
  return [
    ...unowned,
    waiting,
    ...levels.map((level) => overduePart(recipient, level, material, moment, except)),
    ...(heads ? [unitPeriods(recipient, material, moment, except)] : []),
  ];
}

function inOneSection(waiting: readonly Part<PlainItem>[]): Part<PlainItem> {
  const total = waiting.reduce((sum, part) => sum + part.total, 0);
  return { section: 'awaiting_you', total, items: waiting.flatMap(({ items }) => items) };
}

function partOf<One>(
  section: Section,
  all: readonly One[],
  take: number,
  item: (one: One) => PlainItem,
): Part<PlainItem> {
  return { section, total: all.length, items: all.slice(0, take).map(item) };
}

/** Of parts that were handed down only their unit is told. */
function unownedPart(recipient: Recipient, { tree, unowned }: OversightMaterial, moment: Moment): Part<PlainItem> {
  const coordinates = levelsOf(recipient).includes('toCoordinator');
  const units = unitsHeaded(recipient);
  const isDue = awaitedDue(recipient.days, moment);
  const due = unowned.filter(
    ({ task: { id, programmeId, leadUnitId, partOfUnitId }, since }) =>
      (coordinates ? partOfUnitId === null : units.some((unit) => tree.isWithin(leadUnitId, unit))) &&
      !recipient.snoozed.has(id) &&
      (isDue?.({ programmeId, since }) ?? true),
  );
  return partOf('unowned', due, moment.take, ({ task, formerly }) => itemOf(task, { rule: 'unowned', formerly }));
}

/** What waits for the standing body: results to be confirmed, and extensions that the head agreed to, or did not speak on in time. */
function awaitingYou(
  { snoozed, days }: Recipient,
  own: readonly Part<PlainItem>[],
  { tree, results, extensions }: OversightMaterial,
  moment: Moment,
): Part<PlainItem> {
  const { today, office } = moment;
  const isDue = awaitedDue(days, moment);
  const isLateDue = awaitedDue(days, moment, HEADS_DAY);
  const unheardBefore = startOfDay(office.calendar.addWorkingDays(today, -1), office.calendar.zone);
  const except = new Set([...snoozed, ...own.flatMap(({ items }) => items.map(({ taskId }) => taskId))]);
  const isTheirs = ({ id, partOfUnitId }: OverseenTask) => partOfUnitId === null && !except.has(id);
  const requests = extensions.filter(({ state, requestedAt, since, task }) => {
    if (!isTheirs(task)) return false;
    // Where there is no head, nobody's word is waited for.
    if (state === 'endorsed' || !tree.hasHead(task.leadUnitId)) return isToldNow(isDue, task, since);
    return requestedAt < unheardBefore && isToldNow(isLateDue, task, since);
  });
  const done = results.filter((task) => isTheirs(task) && isToldNow(isDue, task, task.reportedDoneOn));
  return resultsAndRequests(done, requests, moment);
}

/** A request is the head's for one whole working day before the standing body is asked without their word. */
const HEADS_DAY = 1;

function awaitingWord(recipient: Recipient, { tree, extensions }: OversightMaterial, moment: Moment): Part<PlainItem> {
  const units = unitsHeaded(recipient);
  const isDue = awaitedDue(recipient.days, moment);
  const requested = extensions.filter(
    ({ state, since, task }) =>
      state === 'requested' &&
      units.some((unit) => tree.isLedFrom(task.leadUnitId, unit)) &&
      !recipient.snoozed.has(task.id) &&
      isToldNow(isDue, task, since),
  );
  return partOf('awaiting_you', tasksOf(requested), moment.take, (task) => itemOf(task, { rule: 'awaiting_opinion' }));
}

/** What the unit handed down to those below is confirmed and put off by its head, not by the standing body. */
function awaitingOfParts(
  recipient: Recipient,
  { tree, results, extensions }: OversightMaterial,
  moment: Moment,
): Part<PlainItem> {
  const units = unitsHeaded(recipient);
  const isDue = awaitedDue(recipient.days, moment);
  const isTheirs = ({ id, partOfUnitId }: OverseenTask) =>
    units.some((unit) => tree.isLedFrom(partOfUnitId, unit)) && !recipient.snoozed.has(id);
  return resultsAndRequests(
    results.filter((task) => isTheirs(task) && isToldNow(isDue, task, task.reportedDoneOn)),
    extensions.filter(
      ({ state, since, task }) => state === 'endorsed' && isTheirs(task) && isToldNow(isDue, task, since),
    ),
    moment,
  );
}

function isToldNow(isDue: IsDue | null, { programmeId }: OverseenTask, since: Date | string | null): boolean {
  return isDue === null || (since !== null && isDue({ programmeId, since }));
}

/** Each task once, the nearest deadline first. */
function tasksOf(extensions: readonly WaitingExtension[]): OverseenTask[] {
  return [...new Map(extensions.map(({ task }) => [task.id, task])).values()].sort(nearestFirst);
}

function resultsAndRequests(
  results: readonly OverseenTask[],
  requests: readonly WaitingExtension[],
  { take }: Moment,
): Part<PlainItem> {
  return inOneSection([
    partOf('awaiting_you', results, take, (task) =>
      itemOf(task, { rule: 'awaiting_confirmation', reportedOn: task.reportedDoneOn }),
    ),
    partOf('awaiting_you', tasksOf(requests), take, (task) => itemOf(task, { rule: 'awaiting_extension' })),
  ]);
}

/** What is overdue for so long that somebody who does not work on it has to know. */
function overduePart(
  recipient: Recipient,
  level: Level,
  { tree, overdueAt }: OversightMaterial,
  { today, take }: Moment,
  except: ReadonlySet<number>,
): Part<PlainItem> {
  const { actsFor, capacities, days } = recipient;
  const units = unitsHeaded(recipient);
  const leader = capacities.find(({ role }) => role === 'leader');
  const isTheirs = ({ leadUnitId, partOfUnitId, leaderId }: OverseenTask) => {
    if (level === 'toHead') return units.some((unit) => tree.isWithin(leadUnitId, unit));
    // Of parts only their unit is told.
    return partOfUnitId === null && (level === 'toCoordinator' || leaderId === null || leaderId === leader?.id);
  };
  const tasks = overdueAt(level, days).filter(
    (task) =>
      isTheirs(task) && !except.has(task.id) && !task.assignments.some(({ personId }) => actsFor.includes(personId)),
  );
  const rule = level === 'toHead' ? 'unit_overdue' : 'escalated';
  return partOf(rule, tasks, take, (task) => {
    const why: Why = { rule, days: daysBetween(task.currentDue ?? today, today) };
    return itemOf(task, why);
  });
}
