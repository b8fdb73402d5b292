import { type AwayAlone, type Mute, muteness, type RemindedDay, type Unreached } from '../domain/reachability.ts';
import { inBatches } from './batches.ts';
import type { Prisma } from './generated/client.ts';
import { awayOn, leaveOn, substituteOn } from './leaves.ts';
import { lane } from './outbox.ts';
import type { PersonWithUnit } from './people.ts';
import { reachesOf } from './slots.ts';
import type { Db } from './store.ts';

/** Somebody who is not reached, and why. */
export interface UnreachedPerson {
  readonly person: PersonWithUnit;
  readonly why: Unreached;
}

/** A terminal is no place to be reached. */
const elsewhere = { channel: { not: 'terminal' } };
const open = { ...elsewhere, blockedAt: null };

function present(rootUnitIds: readonly number[] | null): Prisma.PersonWhereInput {
  return rootUnitIds === null
    ? { leftAt: null }
    : { leftAt: null, unit: { ancestors: { some: { ancestorId: { in: [...rootUnitIds] } } } } };
}

/** Those in the subtrees of these units (null: anywhere) who have no open chat, by id. */
export async function peopleWithoutChat(db: Db, rootUnitIds: readonly number[] | null): Promise<UnreachedPerson[]> {
  const people = await db.person.findMany({
    where: { ...present(rootUnitIds), addresses: { none: open } },
    include: { unit: true, addresses: { where: elsewhere, select: { blockedAt: true } } },
    orderBy: { id: 'asc' },
  });
  return people.map(({ addresses, ...person }) => {
    const times = addresses.flatMap(({ blockedAt }) => (blockedAt === null ? [] : [blockedAt.getTime()]));
    return {
      person,
      why: times.length === 0 ? { kind: 'never' } : { kind: 'blocked', since: new Date(Math.max(...times)) },
    };
  });
}

/** Those in the subtrees of these units (null: anywhere) who are on leave that day, and nobody acts in their stead. */
export async function peopleAwayAlone(
  db: Db,
  rootUnitIds: readonly number[] | null,
  on: string,
): Promise<{ readonly person: PersonWithUnit; readonly why: AwayAlone }[]> {
  const leaves = await db.leave.findMany({
    where: { ...leaveOn(on), person: present(rootUnitIds) },
    include: { person: { include: { unit: true } } },
    orderBy: { endOn: 'asc' },
  });
  const alone = new Map<number, { readonly person: PersonWithUnit; readonly why: AwayAlone }>();
  for (const { person, substituteId, endOn } of leaves) {
    const isStoodInFor = substituteId !== null && (await substituteOn(db, person.id, on)) !== null;
    if (isStoodInFor) alone.delete(person.id);
    else alone.set(person.id, { person, why: { kind: 'away', until: endOn } });
  }
  return [...alone.values()];
}

/**
 * Those whose chat is open, who were reminded since the local day `since` and did not react, by id. Whatever somebody sends or presses is
 * answered, so the last answer tells when they were heard.
 */
export async function peopleWhoDoNotReact(
  db: Db,
  rootUnitIds: readonly number[] | null,
  since: string,
): Promise<UnreachedPerson[]> {
  const people = await db.person.findMany({
    where: { ...present(rootUnitIds), addresses: { some: open }, reminders: { some: { on: { gte: since } } } },
    include: { unit: true },
    orderBy: { id: 'asc' },
  });
  const ids = people.map(({ id }) => id);
  const mute = await mutenessOf(db, ids, { since });
  return people.flatMap((person) => {
    const why = mute.get(person.id);
    return why === undefined ? [] : [{ person, why }];
  });
}

/** Those of these people who do not react to their reminders, and why that is said; `before`: as it was known at that instant. */
export async function mutenessOf(
  db: Db,
  ids: readonly number[],
  { since, before }: { readonly since: string; readonly before?: Date },
): Promise<Map<number, Mute>> {
  const reminded = await remindedDays(db, ids, since, before);
  // Whoever was not reminded often enough is not asked about any further.
  const candidates = [...reminded].flatMap(([id, days]) => (muteness(days, new Date(0)) === null ? [] : [id]));
  const heard = await lastHeard(db, candidates, before);
  return new Map(
    candidates.flatMap((id): [number, Mute][] => {
      const why = muteness(reminded.get(id) ?? [], heard.get(id) ?? new Date(0));
      return why === null ? [] : [[id, why]];
    }),
  );
}

async function remindedDays(
  db: Db,
  ids: readonly number[],
  since: string,
  before?: Date,
): Promise<Map<number, RemindedDay[]>> {
  const days = new Map<number, RemindedDay[]>(ids.map((id) => [id, []]));
  for (const batch of inBatches(ids)) {
    const rows = await db.reminder.groupBy({
      by: ['personId', 'on'],
      where: { personId: { in: batch }, on: { gte: since }, ...(before !== undefined && { at: { lt: before } }) },
      _min: { at: true },
    });
    for (const { personId, on, _min } of rows) if (_min.at !== null) days.get(personId)?.push({ on, at: _min.at });
  }
  return days;
}

/** When these people were heard last: linked, or answered. */
async function lastHeard(db: Db, ids: readonly number[], before?: Date): Promise<Map<number, Date>> {
  const last = new Map<number, Date>();
  const note = (id: number, at: Date) => last.set(id, new Date(Math.max(at.getTime(), last.get(id)?.getTime() ?? 0)));
  const earlier = before === undefined ? {} : { createdAt: { lt: before } };
  for (const batch of inBatches(ids)) {
    const addresses = await db.address.findMany({
      where: { personId: { in: batch }, ...open },
      select: { personId: true, linkedAt: true },
    });
    for (const { personId, linkedAt } of addresses) note(personId, linkedAt);
    const rows = await db.outbox.groupBy({
      by: ['personId'],
      where: { personId: { in: batch }, lane: lane.reply, incomingId: { not: null }, ...earlier },
      _max: { createdAt: true },
    });
    for (const { personId, _max } of rows)
      if (personId !== null && _max.createdAt !== null) note(personId, _max.createdAt);
  }
  return last;
}

/**
 * For each of these units the ids of the heads to whom one turns on that day about somebody who is not reached: those of the unit itself or of
 * the nearest one above that has a head who can be reached, or for whom somebody stands in who can be. None: not in the map.
 */
export async function reachableHeads(db: Db, unitIds: readonly number[], on: string): Promise<Map<number, number[]>> {
  const lines = await ancestorsOf(db, unitIds);
  const heads = await headsIn(db, [...new Set(lines.map(({ ancestorId }) => ancestorId))]);
  const reached = await reachedOn(db, [...heads.values()].flat(), on);
  const nearest = new Map<number, number[]>();
  for (const { unitId, ancestorId } of lines) {
    const able = (heads.get(ancestorId) ?? []).filter((id) => reached.has(id));
    if (!nearest.has(unitId) && able.length > 0) nearest.set(unitId, able);
  }
  return nearest;
}

async function ancestorsOf(db: Db, unitIds: readonly number[]) {
  const lines = [];
  for (const batch of inBatches(unitIds))
    lines.push(
      ...(await db.unitAncestor.findMany({
        where: { unitId: { in: batch } },
        orderBy: { depth: 'asc' },
        select: { unitId: true, ancestorId: true },
      })),
    );
  return lines;
}

async function headsIn(db: Db, unitIds: readonly number[]): Promise<Map<number, number[]>> {
  const heads = new Map<number, number[]>();
  for (const batch of inBatches(unitIds)) {
    const where = { unitId: { in: batch }, role: 'unit_head' as const, leftAt: null };
    for (const { id, unitId } of await db.person.findMany({ where, select: { id: true, unitId: true } }))
      heads.set(unitId, [...(heads.get(unitId) ?? []), id]);
  }
  return heads;
}

async function reachedOn(db: Db, personIds: readonly number[], on: string): Promise<Set<number>> {
  const reached = new Set<number>();
  for (const batch of inBatches(personIds)) {
    const away = await awayOn(db, batch, on);
    const reaches = await reachesOf(db, batch);
    for (const id of batch) {
      const reader = away.has(id) ? ((await substituteOn(db, id, on))?.id ?? null) : id;
      const isOpen = reader === id ? reaches.has(id) : reader !== null && (await reachesOf(db, [reader])).size > 0;
      if (isOpen) reached.add(id);
    }
  }
  return reached;
}

/** Of each of these people how many unfinished tasks are theirs at `at`, and how many of them are overdue. */
export async function burdensOf(
  db: Db,
  personIds: readonly number[],
  at: Date,
): Promise<Map<number, { readonly open: number; readonly overdue: number }>> {
  const rows = await db.assignment.findMany({
    where: { personId: { in: [...personIds] }, endedAt: null, task: { state: 'open' } },
    select: { personId: true, task: { select: { overdueFrom: true } } },
  });
  return new Map(
    personIds.map((id) => {
      const own = rows.filter(({ personId }) => personId === id);
      const overdue = own.filter(({ task }) => task.overdueFrom !== null && task.overdueFrom <= at);
      return [id, { open: own.length, overdue: overdue.length }];
    }),
  );
}
