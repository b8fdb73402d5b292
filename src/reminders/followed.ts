import type { Followable } from '../domain/following.ts';
import { byWeight, factsOf, isNewsTo, type NewsEvent, type NewsReader } from '../domain/news.ts';
import { eventsOfTasks, type Span, type Touch, tasksAmong, touchesWithin, type Wanted } from '../store/changes.ts';
import { type FollowingRow, followingsOf } from '../store/followings.ts';
import { scopeOfPerson } from '../store/scope-of-person.ts';
import type { Db } from '../store/store.ts';
import { subtreesOf } from '../store/units.ts';
import type { News, NewsItem } from './digest-items.ts';
import type { Moment } from './moment.ts';
import { newsSpans } from './news-span.ts';
import type { Recipient } from './recipients.ts';

/** A phone shows this many lines beside the tasks that press; the rest is counted. */
const MOST_LINES = 8;

/**
 * What changed, since each person's last digest, in what they follow: one line a task, the weightiest first. Only what they
 * may still see; not what they did themselves, are told anyway, or put off. Who is to hear nothing is not in the map.
 */
export async function followedNews(
  db: Db,
  recipients: readonly Recipient[],
  moment: Moment,
): Promise<Map<number, News>> {
  const news = new Map<number, News>();
  const ids = recipients.map(({ person }) => person.id);
  const followings = await followingsOf(db, ids);
  const followers = recipients.filter(({ person }) => followings.some(({ personId }) => personId === person.id));
  if (followers.length === 0) return news;
  const spans = await newsSpans(
    db,
    followers.map(({ person }) => person.id),
    moment,
  );
  const units = followings.flatMap(({ subject, id }) => (subject === 'unit' ? [id] : []));
  const below = await subtreesOf(db, units);
  const touches = await touchesWithin(db, hull([...spans.values()]), wantedBy(followings, below));
  for (const recipient of followers) {
    const span = spans.get(recipient.person.id);
    const own = followings.filter(({ personId }) => personId === recipient.person.id);
    if (span === undefined) continue;
    const items = await newsOf(db, recipient, { span, touches, below, followings: own });
    if (items.length > 0) news.set(recipient.person.id, { total: items.length, items: items.slice(0, MOST_LINES) });
  }
  return news;
}

function wantedBy(followings: readonly FollowingRow[], below: Material['below']): Wanted {
  const idsOf = (wanted: Followable) => [
    ...new Set(followings.flatMap(({ subject, id }) => (subject === wanted ? [id] : []))),
  ];
  return {
    taskIds: idsOf('task'),
    leadUnitIds: [...new Set(idsOf('unit').flatMap((id) => [...(below.get(id) ?? [])]))],
    programmeIds: idsOf('programme'),
    groupIds: idsOf('group'),
  };
}

interface Material {
  readonly span: Span;
  readonly touches: readonly Touch[];
  readonly followings: readonly FollowingRow[];
  /** Of each unit that matters: ids of the units in its subtree. */
  readonly below: ReadonlyMap<number, ReadonlySet<number>>;
}

async function newsOf(db: Db, recipient: Recipient, material: Material): Promise<NewsItem[]> {
  const { person, actsFor, snoozed } = recipient;
  const followedSince = followedTasks(material);
  const ids = [...followedSince.keys()].filter((id) => !snoozed.has(id));
  const tasks = await tasksAmong(db, ids, {
    kind: 'any',
    scopes: recipient.capacities.map((one) => scopeOfPerson(one, [one.id])),
  });
  const events = await eventsOfTasks(
    db,
    tasks.map(({ id }) => id),
    material.span,
  );
  const told = tasks.flatMap((task) => {
    const since = followedSince.get(task.id) ?? material.span.until;
    const reader: NewsReader = {
      personId: person.id,
      isAssigned: task.assignments.some(({ personId }) => actsFor.includes(personId)),
      confirms: person.role === 'coordinator',
    };
    const awaits = task.state === 'awaiting_confirmation';
    const own = (events.get(task.id) ?? []).filter((event) => event.at > since && isNewsTo(reader, event, awaits));
    return own.length === 0 ? [] : [{ task, events: own }];
  });
  return told.sort((a, b) => byWeight(a.events, b.events) || a.task.id - b.task.id).map(itemOf);
}

function itemOf({
  task,
  events,
}: {
  task: { id: number; code: string; title: string };
  events: NewsEvent[];
}): NewsItem {
  return { taskId: task.id, code: task.code, title: task.title, facts: factsOf(events) };
}

/** Tasks touched within the span that are followed, with the moment from which on: the first of those that reach the task. */
function followedTasks({ span, touches, followings, below }: Material): Map<number, Date> {
  const since = new Map<number, Date>();
  for (const touch of touches) {
    if (touch.at <= span.from || touch.at > span.until) continue;
    for (const following of followings) {
      if (touch.at <= following.since || !reaches(following, touch, below)) continue;
      const known = since.get(touch.taskId);
      if (known === undefined || following.since < known) since.set(touch.taskId, following.since);
    }
  }
  return since;
}

function reaches({ subject, id }: FollowingRow, touch: Touch, below: Material['below']): boolean {
  switch (subject) {
    case 'task':
      return touch.taskId === id;
    case 'unit':
      return below.get(id)?.has(touch.leadUnitId) === true;
    case 'programme':
      return touch.programmeId === id;
    case 'group':
      return touch.groupId === id;
    default:
      return subject satisfies never;
  }
}

/** The one stretch that covers them all, so that changes are read once for many people. */
function hull(spans: readonly Span[]): Span {
  const from = Math.min(...spans.map((span) => span.from.getTime()));
  const until = Math.max(...spans.map((span) => span.until.getTime()));
  return { from: new Date(from), until: new Date(until) };
}
