import { isFirstWorkingDay } from '../domain/brief.ts';
import { addDays, startOfWeek } from '../domain/local-date.ts';
import { MUTE_FOR_DAYS, NEXT_LEVEL_AFTER, type UnreachedKind } from '../domain/reachability.ts';
import { peopleWhoDoNotReact, peopleWithoutChat, reachableHeads, type UnreachedPerson } from '../store/reachability.ts';
import type { Db } from '../store/store.ts';
import type { Part, PlainItem, UnreachedItem, UnreachedNews } from './digest-items.ts';
import type { Moment } from './moment.ts';
import { ownParts } from './own-tasks.ts';
import { type Recipient, recipientsAmong } from './recipients.ts';

/** People whose reminders are planned at a time. */
const BATCH = 200;
const MOST_PEOPLE = 5;

/**
 * Of whom a head is told because no message reaches them: the officers who would be reminded by this digest, by the same beats, so that each
 * reminder comes to somebody once. It goes to the nearest head above who can be reached; where there is none, to the standing body. What
 * the reader is told anyway (`own`), or put off, is left out. Undefined: nobody.
 */
export async function unreachedNews(
  db: Db,
  reader: Recipient,
  own: readonly Part<PlainItem>[],
  moment: Moment,
): Promise<UnreachedNews | undefined> {
  const people = await entrusted(db, reader, moment);
  const known = new Set([...reader.snoozed, ...own.flatMap(({ items }) => items.map(({ taskId }) => taskId))]);
  const found: UnreachedItem[] = [];
  for (let from = 0; from < people.length; from += BATCH) {
    const batch = people.slice(from, from + BATCH);
    const persons = batch.map(({ person }) => person);
    // Of what has a beat since the reader heard last: the officer hears nothing, so their own last digest says nothing.
    const recipients = (await recipientsAmong(db, persons, moment, 'everything')).map((one) => ({
      ...one,
      days: reader.days,
      readerId: reader.person.id,
    }));
    const parts = await ownParts(db, recipients, moment);
    for (const { person, why } of batch) {
      const items = (parts.get(person.id)?.parts ?? []).flatMap((part) => part.items);
      // What is overdue of somebody who hears but does not react is told by its own rule.
      const tasks = items.filter(
        (item) => !known.has(item.taskId) && !(why.kind === 'mute' && item.why.rule === 'overdue'),
      );
      if (tasks.length > 0) found.push({ personId: person.id, name: person.name, why, tasks });
    }
  }
  if (found.length === 0) return undefined;
  const tasks = new Set(found.flatMap((one) => one.tasks.map(({ taskId }) => taskId))).size;
  const items = found.sort((a, b) => longestOverdue(b) - longestOverdue(a)).slice(0, MOST_PEOPLE);
  return { total: found.length, tasks, items };
}

/** Those who were reminded in vain at both hours: their head is the next to be told. */
async function deafWithin(db: Db, roots: readonly number[], today: string): Promise<UnreachedPerson[]> {
  const mute = await peopleWhoDoNotReact(db, roots, addDays(today, -MUTE_FOR_DAYS));
  return mute.filter(({ why }) => why.kind === 'mute' && why.days >= NEXT_LEVEL_AFTER);
}

/** Those without an open chat, or who do not react, of whom this reader, and nobody nearer, is to be told. */
async function entrusted(db: Db, { capacities, actsFor }: Recipient, { today }: Moment): Promise<UnreachedPerson[]> {
  const roots = capacities.flatMap(({ role, unitId }) => (role === 'unit_head' ? [unitId] : []));
  const coordinates = capacities.some(({ role }) => role === 'coordinator');
  if (roots.length === 0 && !coordinates) return [];
  const people = [
    ...(await peopleWithoutChat(db, coordinates ? null : roots)),
    ...(roots.length === 0 ? [] : await deafWithin(db, roots, today)),
  ];
  const heads = await reachableHeads(db, [...new Set(people.map(({ person }) => person.unitId))], today);
  return people.filter(({ person }) => {
    const told = heads.get(person.unitId);
    return told === undefined ? coordinates : told.some((id) => actsFor.includes(id));
  });
}

function longestOverdue({ tasks }: UnreachedItem): number {
  return Math.max(...tasks.map(({ why }) => (why.rule === 'overdue' ? why.days : 0)));
}

/** How many people are not reached, by why. */
type ReachFigures = Readonly<Record<UnreachedKind, number>>;

/** Those of the whole office who are not reached, on the first working day of the week, for the standing body; undefined: everybody is, or it is another day. */
export async function weeklyReach(
  db: Db,
  { capacities }: Recipient,
  { today, office }: Moment,
): Promise<ReachFigures | undefined> {
  const isFirst = isFirstWorkingDay(startOfWeek(today), today, office.calendar);
  if (!isFirst || !capacities.some(({ role }) => role === 'coordinator')) return undefined;
  const figures = figuresOf(await unreachedWithin(db, null, today));
  return figures.never + figures.blocked + figures.mute === 0 ? undefined : figures;
}

/** Everybody in the subtrees of these units (null: anywhere) who is not reached, and why. */
export async function unreachedWithin(
  db: Db,
  rootUnitIds: readonly number[] | null,
  today: string,
): Promise<UnreachedPerson[]> {
  return [
    ...(await peopleWithoutChat(db, rootUnitIds)),
    ...(await peopleWhoDoNotReact(db, rootUnitIds, addDays(today, -MUTE_FOR_DAYS))),
  ];
}

export function figuresOf(people: readonly UnreachedPerson[]): ReachFigures {
  const count = (kind: UnreachedKind) => people.filter(({ why }) => why.kind === kind).length;
  return { never: count('never'), blocked: count('blocked'), mute: count('mute') };
}
