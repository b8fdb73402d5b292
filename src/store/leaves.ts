import type { Prisma } from './generated/client.ts';
import type { PersonWithUnit } from './people.ts';
import type { Db } from './store.ts';

const people = {
  person: { include: { unit: true } },
  substitute: { include: { unit: true } },
} satisfies Prisma.LeaveInclude;

export type LeaveWithPeople = Prisma.LeaveGetPayload<{ include: typeof people }>;

export function findLeave(db: Db, id: number): Promise<LeaveWithPeople | null> {
  return db.leave.findUnique({ where: { id }, include: people });
}

/** Leaves of the person that share a day with the stretch. */
export function leavesWithin(db: Db, personId: number, startOn: string, endOn: string): Promise<LeaveWithPeople[]> {
  return db.leave.findMany({
    where: { personId, cancelledAt: null, startOn: { lte: endOn }, endOn: { gte: startOn } },
    include: people,
    orderBy: { id: 'asc' },
  });
}

/** A leave that holds on that day. */
export const leaveOn = (on: string) => ({ startOn: { lte: on }, endOn: { gte: on }, cancelledAt: null });

/**
 * For each of these people those in whose stead they act on that day, nearest first: also those for whom somebody would stand in who is
 * away too. Nobody stands in for themselves, or for somebody who has left.
 */
export async function standInsOf(
  db: Db,
  personIds: readonly number[],
  on: string,
): Promise<Map<number, PersonWithUnit[]>> {
  const found = new Map<number, PersonWithUnit[]>(personIds.map((id) => [id, []]));
  let reached = new Map<number, readonly number[]>(personIds.map((id) => [id, [id]]));
  while (reached.size > 0) {
    const leaves = await db.leave.findMany({
      where: { ...leaveOn(on), substituteId: { in: [...reached.keys()] }, person: { leftAt: null } },
      include: { person: { include: { unit: true } } },
      orderBy: { id: 'asc' },
    });
    const next = new Map<number, readonly number[]>();
    for (const { person, substituteId } of leaves) {
      for (const actorId of reached.get(substituteId ?? 0) ?? []) {
        const own = found.get(actorId) ?? [];
        if (person.id === actorId || own.some(({ id }) => id === person.id)) continue;
        own.push(person);
        next.set(person.id, [...(next.get(person.id) ?? []), actorId]);
      }
    }
    reached = next;
  }
  return found;
}

/** Ids of those of these people who are away on that day. */
export async function awayOn(db: Db, personIds: readonly number[], on: string): Promise<Set<number>> {
  const where = { ...leaveOn(on), personId: { in: [...personIds] } };
  return new Set((await db.leave.findMany({ where, select: { personId: true } })).map(({ personId }) => personId));
}

/** Whoever acts in the stead of this absent person on that day: the substitute, or the substitute's; null: nobody does. */
export async function substituteOn(db: Db, personId: number, on: string): Promise<PersonWithUnit | null> {
  const passed = new Set([personId]);
  for (let absent = personId; ; ) {
    const leave = await db.leave.findFirst({
      where: { ...leaveOn(on), personId: absent },
      include: { substitute: { include: { unit: true } } },
      orderBy: { id: 'desc' },
    });
    if (leave === null) return null;
    const { substitute } = leave;
    if (substitute === null || substitute.leftAt !== null || passed.has(substitute.id)) return null;
    if (!(await awayOn(db, [substitute.id], on)).has(substitute.id)) return substitute;
    passed.add(substitute.id);
    absent = substitute.id;
  }
}

/** Times in which this person stood in and does no more: over or cut short since that day. The last first. */
export async function endedStandIns(db: Db, substituteId: number, since: string, today: string) {
  const rows = await db.leave.findMany({
    where: { substituteId, startOn: { lte: today }, endOn: { gte: since } },
    include: { person: { include: { unit: true } } },
    orderBy: { endOn: 'desc' },
  });
  return rows.filter(({ endOn, cancelledAt }) => cancelledAt !== null || endOn < today);
}

/** Leaves of others in which this person stands in, of which a day is still to come after `from`. */
export function leavesToStandIn(
  db: Db,
  substituteId: number,
  from: string,
  until?: string,
): Promise<LeaveWithPeople[]> {
  const before = until === undefined ? {} : { startOn: { lte: until } };
  return db.leave.findMany({
    where: { substituteId, cancelledAt: null, endOn: { gte: from }, ...before },
    include: people,
    orderBy: { id: 'asc' },
  });
}

export async function addLeave(
  tx: Db,
  leave: {
    personId: number;
    substituteId: number | null;
    startOn: string;
    endOn: string;
    createdAt: Date;
    besideId?: number;
  },
): Promise<LeaveWithPeople> {
  return tx.leave.create({ data: leave, include: people });
}

export async function cancelLeave(tx: Db, id: number, at: Date, replacedById?: number): Promise<void> {
  await tx.leave.update({ where: { id }, data: { cancelledAt: at, replacedById: replacedById ?? null } });
}

/** Puts back the leaves that gave way to this one, and takes away what was left of them beside it. */
export async function restoreLeaves(tx: Db, leave: LeaveWithPeople, at: Date): Promise<void> {
  await tx.leave.updateMany({ where: { besideId: leave.id, cancelledAt: null }, data: { cancelledAt: at } });
  const former = { replacedById: leave.id };
  await tx.leave.updateMany({ where: former, data: { cancelledAt: null, replacedById: null } });
}

export function lastLeave(db: Db, personId: number, since: Date): Promise<LeaveWithPeople | null> {
  return db.leave.findFirst({
    where: { personId, createdAt: { gte: since }, cancelledAt: null, besideId: null },
    orderBy: { id: 'desc' },
    include: people,
  });
}
