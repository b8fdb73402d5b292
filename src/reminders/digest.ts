import type { LocalDate } from '../domain/local-date.ts';
import { localDateAt, startOfDay } from '../domain/time-zone.ts';
import type { Office } from '../store/office.ts';
import type { PersonWithUnit } from '../store/people.ts';
import { reliefsOf } from '../store/reliefs.ts';
import { toldOf } from '../store/reminder-log.ts';
import type { Db } from '../store/store.ts';
import { type Brief, briefsOfDay } from './brief.ts';
import {
  type Digest,
  fillLines,
  MOST_ITEMS,
  type News,
  type Owed,
  type Part,
  type PlainItem,
  type UnreachedNews,
  type UrgingNews,
} from './digest-items.ts';
import { followedNews } from './followed.ts';
import type { Moment } from './moment.ts';
import { oversightParts } from './oversight.ts';
import { oversightMaterial } from './oversight-material.ts';
import { owedBy } from './owed.ts';
import { ownMaterial, ownParts } from './own-tasks.ts';
import { recipientsAmong } from './recipients.ts';
import { type Supports, supportMatters } from './supports.ts';
import { unreachedMaterial, unreachedNews, weeklyReach } from './unreached.ts';
import { urgingNews } from './urgings.ts';

/**
 * What the person is to be told at `at`, most urgent first, or null when there is nothing to say that falls due (`wanted`: or everything that
 * presses): also for whoever is on
 * leave that day, has left the office or asked for silence.
 */
export async function digestFor(
  db: Db,
  person: PersonWithUnit,
  at: Date,
  office: Office,
  wanted: 'due' | 'everything' = 'due',
): Promise<Digest | null> {
  return (await digestsFor(db, [person], at, office, wanted)).get(person.id) ?? null;
}

/** The digests of many people at once (at most some hundreds); who has nothing to be told is not in the map. */
export async function digestsFor(
  db: Db,
  people: readonly PersonWithUnit[],
  at: Date,
  office: Office,
  wanted: 'due' | 'everything' = 'due',
): Promise<Map<number, Digest>> {
  if (people.length === 0) return new Map();
  const today = localDateAt(at, office.calendar.zone);
  const moment: Moment = { at, today, startOfToday: startOfDay(today, office.calendar.zone), office, take: MOST_ITEMS };
  const recipients = await recipientsAmong(db, people, moment, wanted);
  const ids = recipients.map(({ person }) => person.id);
  const own = await ownMaterial(db, recipients, ids, moment);
  const news = await followedNews(db, recipients, moment);
  const urgings = await urgingNews(db, recipients, moment);
  const supports = await supportMatters(db, recipients, moment);
  const oversight = await oversightMaterial(db, recipients, moment);
  const unreachedPeople = await unreachedMaterial(db, recipients, moment);
  const briefsFor = briefsOfDay(db, moment);
  const reachFor = weeklyReach(db, moment);
  const plain = new Map<number, Digest<PlainItem>>();
  for (const recipient of recipients) {
    const { parts: ownOfPerson, quiet } = ownParts(recipient, own, moment);
    const unreached = unreachedNews(recipient, ownOfPerson, unreachedPeople, moment);
    const tasksOfOthers = unreached?.items.flatMap(({ tasks }) => tasks.map(({ taskId }) => taskId));
    const overseen = oversight === null ? [] : oversightParts(recipient, ownOfPerson, oversight, moment, tasksOfOthers);
    const parts = [...ownOfPerson, ...overseen];
    const owed = oversight === null ? NOTHING_OWED : owedBy(recipient, oversight, moment);
    const { id } = recipient.person;
    const digest = assemble(today, parts, {
      ...{ news: news.get(id), owed, urgings: urgings.get(id), quiet, unreached },
      supports: supports.get(id),
      reach: await reachFor(recipient),
      briefs: await briefsFor(recipient),
    });
    if (digest !== null) plain.set(recipient.person.id, digest);
  }
  return withReliefs(db, plain);
}

const NOTHING_OWED: Owed = { total: 0, items: [] };

async function withReliefs(db: Db, plain: ReadonlyMap<number, Digest<PlainItem>>): Promise<Map<number, Digest>> {
  const shown = [...plain.values()].flatMap(({ sections }) => sections.flatMap(({ items }) => items));
  const ids = [...new Set(shown.map((item) => item.taskId))];
  const reliefs = await reliefsOf(db, ids);
  const told = await toldOf(db, ids);
  const relieved = (item: PlainItem) => ({
    ...item,
    ...(reliefs.get(item.taskId) ?? { obstacle: null, askedFor: null }),
    told: told.get(item.taskId) ?? [],
  });
  return new Map(
    [...plain].map(([personId, digest]) => [
      personId,
      { ...digest, sections: digest.sections.map((part) => ({ ...part, items: part.items.map(relieved) })) },
    ]),
  );
}

interface Besides {
  readonly news: News | undefined;
  readonly owed: Owed;
  readonly urgings: UrgingNews | undefined;
  readonly quiet: number;
  readonly supports: Supports | undefined;
  readonly unreached: UnreachedNews | undefined;
  readonly reach: Digest['reach'];
  readonly briefs: readonly Brief[];
}

function assemble(
  on: LocalDate,
  parts: readonly Part<PlainItem>[],
  { news, owed, urgings, quiet, unreached, reach, briefs, supports }: Besides,
): Digest<PlainItem> | null {
  const filled = fillLines(parts.filter(({ total }) => total > 0));
  const tasks = filled.reduce((sum, part) => sum + part.total, 0);
  const words = urgings === undefined ? [] : [...urgings.unanswered, ...urgings.missing, ...urgings.owed];
  const waiting = (supports?.owed.total ?? 0) + (unreached?.tasks ?? 0);
  const total = tasks + owed.total + words.length + waiting;
  const isEmpty = news === undefined && supports === undefined && reach === undefined && briefs.length === 0;
  if (total === 0 && isEmpty) return null;
  const more = tasks - filled.reduce((sum, { items }) => sum + items.length, 0);
  return {
    ...{ on, total, more, quiet, sections: filled, owed },
    ...(news !== undefined && { news }),
    ...(urgings !== undefined && { urgings }),
    ...(supports !== undefined && { supports }),
    ...(unreached !== undefined && { unreached }),
    ...(reach !== undefined && { reach }),
    ...(briefs.length > 0 && { briefs }),
  };
}
