import { addDays, type LocalDate } from '../domain/local-date.ts';
import type { SummaryFigures } from '../domain/summary.ts';
import { localDateAt, localTimeAt, startOfDay } from '../domain/time-zone.ts';
import { figureCells, totalFigures } from '../store/figures.ts';
import {
  type GroupDigestContent,
  isGroupDigestQueued,
  lastGroupDigest,
  pressingUnder,
  queueGroupDigest,
} from '../store/group-digests.ts';
import type { Office } from '../store/office.ts';
import { closeSlot, firedSlots } from '../store/slots.ts';
import type { Db, Store } from '../store/store.ts';
import { groupDigestHours, groupsAt, type LinkedGroup } from '../store/unit-groups.ts';
import { fillLines, itemOf, MOST_ITEMS, type Part, type PlainItem } from './digest-items.ts';
import { lastDue, type Moment } from './moment.ts';
import { LONGEST_DAYS } from './news-span.ts';
import { partsOf } from './own-tasks.ts';
import { whyReminded } from './reasons.ts';

/** What a unit's group is told: the figures of the unit, and its tasks of which a reminder falls due. No person is in it but in `officers`. */
export interface GroupDigest {
  readonly group: LinkedGroup;
  readonly on: LocalDate;
  readonly figures: SummaryFigures;
  readonly total: number;
  /** In all of them together at most a few items. */
  readonly sections: readonly Part<PlainItem>[];
  /** Names of officers by id of their task; empty unless the group wants names. */
  readonly officers: ReadonlyMap<number, string>;
}

/** What this group is to be told at `at`, with the beats of people, since the last digest that reached it; null: nothing falls due. */
async function groupDigestFor(db: Db, group: LinkedGroup, at: Date, office: Office): Promise<GroupDigest | null> {
  const { zone } = office.calendar;
  const today = localDateAt(at, zone);
  const moment: Moment = { at, today, startOfToday: startOfDay(today, zone), office, take: MOST_ITEMS };
  const from = (await lastGroupDigest(db, group, today)) ?? addDays(today, -LONGEST_DAYS);
  const wanted = { at, today: moment.startOfToday, dueBy: lastDue(moment) };
  const items: PlainItem[] = [];
  const officers = new Map<number, string>();
  for (const { task, officer } of await pressingUnder(db, group.unitId, wanted)) {
    const why = whyReminded(task, { days: { from, to: today } }, moment);
    if (why === null || why === 'not_today') continue;
    items.push(itemOf(task, why));
    if (group.namesSince !== null && officer !== null) officers.set(task.id, officer);
  }
  if (items.length === 0) return null;
  const sections = fillLines(partsOf(items));
  const figures = totalFigures(await figureCells(db, { underUnitId: group.unitId }, at));
  return { group, on: today, figures, total: items.length, sections, officers };
}

/** A queued digest as it stands when it is sent; null: it is not to be sent any more. */
export async function groupDigestToSend(
  db: Db,
  content: GroupDigestContent,
  at: Date,
  office: Office,
): Promise<GroupDigest | null> {
  const { calendar } = office;
  const isItsDay = content.on === localDateAt(at, calendar.zone) && calendar.isWorkingDay(content.on);
  if (!isItsDay || calendar.quietAt(at)) return null;
  const [group] = await groupsAt(db, { id: content.groupId });
  return group === undefined || group.digestAt === null ? null : groupDigestFor(db, group, at, office);
}

interface GroupSlot {
  /** "group@2024-04-03T08:00" */
  readonly key: string;
  readonly on: LocalDate;
  readonly hour: string;
}

/** Hours of today that have come and were not fired: none on a day off or in quiet time. */
async function dueGroupSlots(db: Db, at: Date, { calendar }: Office): Promise<GroupSlot[]> {
  const on = localDateAt(at, calendar.zone);
  if (!calendar.isWorkingDay(on) || calendar.quietAt(at)) return [];
  const hours = await groupDigestHours(db, localTimeAt(at, calendar.zone));
  const slots = hours.map((hour) => ({ key: `group@${on}T${hour}`, on, hour }));
  const fired = await firedSlots(
    db,
    slots.map(({ key }) => key),
  );
  return slots.filter(({ key }) => !fired.has(key));
}

/** What groups would be told in this slot; reads only. */
async function planned(db: Db, { hour, on }: GroupSlot, at: Date, office: Office): Promise<GroupDigest[]> {
  const digests: GroupDigest[] = [];
  for (const group of await groupsAt(db, { digestAt: hour })) {
    if (await isGroupDigestQueued(db, group.id, on)) continue;
    const digest = await groupDigestFor(db, group, at, office);
    if (digest !== null) digests.push(digest);
  }
  return digests;
}

/** Which groups would be told what, if the clock struck `at` now; changes nothing. */
export async function rehearseGroups(db: Db, at: Date, office: Office): Promise<GroupDigest[]> {
  const all: GroupDigest[] = [];
  for (const slot of await dueGroupSlots(db, at, office)) all.push(...(await planned(db, slot, at, office)));
  return all;
}

/** Queues what is due for groups, and closes each hour after its last group. */
export async function fireGroups(store: Store, at: Date, office: Office): Promise<void> {
  for (const slot of await dueGroupSlots(store.read, at, office)) {
    const digests = await planned(store.read, slot, at, office);
    await store.write(async (tx) => {
      let queued = 0;
      for (const { group } of digests) if (await queueGroupDigest(tx, group, slot.on, at)) queued += 1;
      await closeSlot(tx, slot.key, at, { queued });
    });
  }
}
