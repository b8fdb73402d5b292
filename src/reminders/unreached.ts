import { isFirstWorkingDay } from '../domain/brief.ts';
import { addDays, startOfWeek } from '../domain/local-date.ts';
import {
  type AwayAlone,
  MUTE_FOR_DAYS,
  NEXT_LEVEL_AFTER,
  type Unreached,
  type UnreachedKind,
} from '../domain/reachability.ts';
import { tasksOfOthers } from '../store/assignments.ts';
import type { PersonWithUnit } from '../store/people.ts';
import {
  peopleAwayAlone,
  peopleWhoDoNotReact,
  peopleWithoutChat,
  reachableHeads,
  type UnreachedPerson,
} from '../store/reachability.ts';
import type { Db } from '../store/store.ts';
import type { Part, PlainItem, UnreachedItem, UnreachedNews, Why } from './digest-items.ts';
import type { Moment } from './moment.ts';
import { type OwnMaterial, ownMaterial, ownParts } from './own-tasks.ts';
import { type Recipient, recipientsAmong, unitsHeaded } from './recipients.ts';

/** People whose reminders are planned at a time. */
const BATCH = 200;
const MOST_PEOPLE = 5;

/** Somebody of whom others are told because no message reaches them or they are away, with what they would be reminded of. */
interface Entrusted {
  readonly person: PersonWithUnit;
  readonly why: Unreached | AwayAlone;
  /** Ids of the heads who are told: of the nearest unit above with one who can be reached. Null: there is none, and the standing body is. */
  readonly heads: readonly number[] | null;
  /** As a recipient; null: they are away, or asked for silence. */
  readonly recipient: Recipient | null;
  readonly material: OwnMaterial;
  /** Ids of tasks on which somebody works besides who is neither away nor out of reach. */
  readonly shared: ReadonlySet<number>;
}

export type UnreachedMaterial = readonly Entrusted[];

/** Of whom, and of what, these readers may be told. Read once for all of them. */
export async function unreachedMaterial(
  db: Db,
  readers: readonly Recipient[],
  moment: Moment,
): Promise<UnreachedMaterial> {
  const roots = [...new Set(readers.flatMap(unitsHeaded))];
  const coordinates = readers.some(isStandingBody);
  if (roots.length === 0 && !coordinates) return [];
  const away = await peopleAwayAlone(db, coordinates ? null : roots, moment.today);
  const isAway = new Set(away.map(({ person }) => person.id));
  const unreached = [
    ...(await peopleWithoutChat(db, coordinates ? null : roots)),
    ...(roots.length === 0 ? [] : await deafWithin(db, roots, moment.today)),
  ];
  const all = [...unreached.filter(({ person }) => !isAway.has(person.id)), ...away];
  const heads = await reachableHeads(db, [...new Set(all.map(({ person }) => person.unitId))], moment.today);
  const ids = readers
    .filter((one) => isStandingBody(one) || unitsHeaded(one).length > 0)
    .map(({ person }) => person.id);
  const everybody = all.map(({ person }) => person.id);
  const entrusted: Entrusted[] = [];
  for (let from = 0; from < all.length; from += BATCH) {
    const batch = all.slice(from, from + BATCH);
    const persons = batch.map(({ person }) => person);
    const present = await recipientsAmong(db, persons, moment, 'everything');
    const absent = batch.flatMap(({ person, why }) => (why.kind === 'away' ? [asIfPresent(person)] : []));
    const recipients = [...present, ...absent];
    const material = await ownMaterial(db, recipients, ids, moment);
    const shared = await sharedTasks(db, absent, material, everybody);
    const recipientOf = new Map(recipients.map((one) => [one.person.id, one]));
    for (const { person, why } of batch) {
      const recipient = recipientOf.get(person.id) ?? null;
      entrusted.push({ person, why, heads: heads.get(person.unitId) ?? null, recipient, material, shared });
    }
  }
  return entrusted;
}

async function sharedTasks(
  db: Db,
  absent: readonly Recipient[],
  { rows }: OwnMaterial,
  everybody: readonly number[],
): Promise<ReadonlySet<number>> {
  const ids = absent.flatMap(({ person }) => (rows.get(person.id) ?? []).map(({ task }) => task.id));
  return ids.length === 0 ? new Set() : tasksOfOthers(db, ids, everybody);
}

function asIfPresent(person: PersonWithUnit): Recipient {
  return {
    person,
    capacities: [person],
    actsFor: [person.id],
    snoozed: new Set(),
    days: null,
    afterSilence: new Map(),
  };
}

/**
 * Of whom a head is told because no message reaches them: the officers who would be reminded by this digest, by the same beats, so that each
 * reminder comes to somebody once. It goes to the nearest head above who can be reached; where there is none, to the standing body. What
 * the reader is told anyway (`own`), or put off, is left out. Undefined: nobody.
 */
export function unreachedNews(
  reader: Recipient,
  own: readonly Part<PlainItem>[],
  people: UnreachedMaterial,
  moment: Moment,
): UnreachedNews | undefined {
  const told = new Set([...reader.snoozed, ...own.flatMap(({ items }) => items.map(({ taskId }) => taskId))]);
  const found: UnreachedItem[] = [];
  for (const { person, why, heads, recipient, material, shared } of people) {
    if (recipient === null || !isEntrusted({ why, heads }, reader)) continue;
    // Of what has a beat since the reader heard last: the officer hears nothing, so their own last digest says nothing.
    const { days, afterSilence } = reader;
    const asReader = { ...recipient, days, afterSilence, readerId: reader.person.id };
    const items = ownParts(asReader, material, moment).parts.flatMap((part) => part.items);
    const tasks = items.filter(
      (item) => !told.has(item.taskId) && isToldOf(why, item.why) && !(why.kind === 'away' && shared.has(item.taskId)),
    );
    if (tasks.length > 0) found.push({ personId: person.id, name: person.name, why, tasks });
  }
  if (found.length === 0) return undefined;
  const tasks = new Set(found.flatMap((one) => one.tasks.map(({ taskId }) => taskId))).size;
  const items = found.sort((a, b) => longestOverdue(b) - longestOverdue(a)).slice(0, MOST_PEOPLE);
  return { total: found.length, tasks, items };
}

function isToldOf({ kind }: Unreached | AwayAlone, why: Why): boolean {
  // What is overdue of somebody who hears but does not react is told by its own rule.
  if (kind === 'mute') return why.rule !== 'overdue';
  // Whoever is on leave will hear the rest when they are back.
  return kind !== 'away' || HURRIES.has(why.rule);
}

/** What cannot wait until an officer is back. */
const HURRIES: ReadonlySet<Why['rule']> = new Set(['overdue', 'due_soon', 'period_closing']);

/** Whether this reader, and nobody nearer, is to be told of somebody who is not reached. */
function isEntrusted({ why, heads }: Pick<Entrusted, 'why' | 'heads'>, reader: Recipient): boolean {
  if (heads !== null) return heads.some((id) => reader.actsFor.includes(id));
  // Of those who hear and do not react only heads are told.
  return isStandingBody(reader) && why.kind !== 'mute';
}

const isStandingBody = ({ capacities }: Pick<Recipient, 'capacities'>) =>
  capacities.some(({ role }) => role === 'coordinator');

/** Those who were reminded in vain at both hours: their head is the next to be told. */
async function deafWithin(db: Db, roots: readonly number[], today: string): Promise<UnreachedPerson[]> {
  const mute = await peopleWhoDoNotReact(db, roots, addDays(today, -MUTE_FOR_DAYS));
  return mute.filter(({ why }) => why.kind === 'mute' && why.days >= NEXT_LEVEL_AFTER);
}

function longestOverdue({ tasks }: UnreachedItem): number {
  return Math.max(...tasks.map(({ why }) => (why.rule === 'overdue' ? why.days : 0)));
}

/** How many people are not reached, by why. */
type ReachFigures = Readonly<Record<UnreachedKind, number>>;

/**
 * Those of the whole office who are not reached, on the first working day of the week, for the standing body; undefined: everybody is, or it is
 * another day. Counted once for all who are told.
 */
export function weeklyReach(
  db: Db,
  { today, office }: Moment,
): (reader: Recipient) => Promise<ReachFigures | undefined> {
  const isFirst = isFirstWorkingDay(startOfWeek(today), today, office.calendar);
  let counted: Promise<ReachFigures> | undefined;
  return async (reader) => {
    if (!isFirst || !isStandingBody(reader)) return undefined;
    counted ??= unreachedWithin(db, null, today).then(figuresOf);
    const figures = await counted;
    return figures.never + figures.blocked + figures.mute === 0 ? undefined : figures;
  };
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
