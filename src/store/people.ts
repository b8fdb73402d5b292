import type { Role } from '../domain/permissions.ts';
import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';
import { isWithin } from './units.ts';

export type PersonWithUnit = Prisma.PersonGetPayload<{ include: { unit: true } }>;

const withUnit = { unit: true } satisfies Prisma.PersonInclude;

/** The person linked to this chat, or null: a stranger, or somebody who left the office. */
export async function personAt(db: Db, channel: string, sender: string): Promise<PersonWithUnit | null> {
  const address = await db.address.findFirst({
    where: { channel, sender, person: { leftAt: null } },
    orderBy: { linkedAt: 'desc' },
    include: { person: { include: withUnit } },
  });
  return address?.person ?? null;
}

export function personByPhone(db: Db, phone: string): Promise<PersonWithUnit | null> {
  return db.person.findFirst({ where: { phone, leftAt: null }, include: withUnit });
}

export function personById(db: Db, id: number): Promise<PersonWithUnit | null> {
  return db.person.findUnique({ where: { id }, include: withUnit });
}

export function peopleWithRole(db: Db, roles: readonly Role[]): Promise<PersonWithUnit[]> {
  return db.person.findMany({
    where: { role: { in: [...roles] }, leftAt: null },
    include: withUnit,
    orderBy: { id: 'asc' },
  });
}

/** Those who work in the unit itself, by name. */
export function peopleOfUnit(db: Db, unitId: number): Promise<PersonWithUnit[]> {
  return db.person.findMany({ where: { unitId, leftAt: null }, include: withUnit, orderBy: { name: 'asc' } });
}

/** Heads of the unit or of the nearest unit above it that has one, nearest first. */
export async function headsOf(db: Db, unitId: number): Promise<PersonWithUnit[]> {
  const line = await db.unitAncestor.findMany({
    where: { unitId },
    orderBy: { depth: 'asc' },
    select: { ancestorId: true },
  });
  for (const { ancestorId } of line) {
    const heads = await db.person.findMany({
      where: { unitId: ancestorId, role: 'unit_head', leftAt: null },
      include: withUnit,
      orderBy: { id: 'asc' },
    });
    if (heads.length > 0) return heads;
  }
  return [];
}

/** Whether the person works in the unit or in one below it, or is a head that the unit turns to. */
export async function worksFor(
  db: Db,
  person: { readonly id: number; readonly unitId: number },
  unitId: number,
): Promise<boolean> {
  return (await isWithin(db, person.unitId, unitId)) || (await headsOf(db, unitId)).some(({ id }) => id === person.id);
}

export interface Reach {
  readonly channel: string;
  readonly chat: string;
}

/** Where to reach a person unasked: the chat linked last that is not blocked; null if there is none, or they have left. */
export function reachOf(db: Db, personId: number): Promise<Reach | null> {
  return db.address.findFirst({
    where: { personId, blockedAt: null, channel: { not: 'terminal' }, person: { leftAt: null } },
    orderBy: { linkedAt: 'desc' },
    select: { channel: true, chat: true },
  });
}

/** Ties a chat to a person; a chat that belonged to somebody else is theirs no longer. */
export async function linkAddress(
  tx: Db,
  address: { channel: string; chat: string; sender: string; personId: number; proof: string; at: Date },
): Promise<void> {
  const { channel, chat, sender, personId, proof, at } = address;
  const data = { sender, personId, proof, linkedAt: at, blockedAt: null };
  await tx.address.upsert({
    where: { channel_chat: { channel, chat } },
    create: { channel, chat, ...data },
    update: data,
  });
}

export async function setBlocked(tx: Db, channel: string, chat: string, blockedAt: Date | null): Promise<void> {
  await tx.address.updateMany({ where: { channel, chat }, data: { blockedAt } });
}

/** The hour of the daily digest ("HH:mm", local) and the language ("vi", "en") that a person chose. */
export async function setPreferences(
  tx: Db,
  personId: number,
  chosen: { digestAt: string; language: string },
): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: chosen });
}

/** Since when the person wants no brief of the week and the month in their digest; null: they want it. */
export async function setBrief(tx: Db, personId: number, noBriefSince: Date | null): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { noBriefSince } });
}

/** Whose chat this is and whether it can be written to, also of somebody who has left; null: nobody's. */
export function chatOwner(db: Db, channel: string, chat: string) {
  return db.address.findUnique({
    where: { channel_chat: { channel, chat } },
    select: { blockedAt: true, person: { select: { role: true, language: true, leftAt: true } } },
  });
}

/** Number of the last recorded change of anything; 0: there was none yet. */
export async function lastChangeOfAnything(db: Db): Promise<number> {
  return (await db.audit.aggregate({ _max: { id: true } }))._max.id ?? 0;
}

/** Number of the last recorded change of anybody's name, role, unit … after the change with the number `since`; null: none. */
export async function lastChangeOfPeople(db: Db, since: number): Promise<number | null> {
  const where = { id: { gt: since }, what: 'person' };
  return (await db.audit.aggregate({ where, _max: { id: true } }))._max.id;
}

/** How many people work in the subtrees of these units, or in all (null), and how many of them the bot knows. */
export async function peopleWithin(
  db: Db,
  rootUnitIds: readonly number[] | null,
): Promise<{ readonly total: number; readonly linked: number }> {
  const unit = rootUnitIds === null ? {} : { unit: { ancestors: { some: { ancestorId: { in: [...rootUnitIds] } } } } };
  const where = { leftAt: null, ...unit };
  return {
    total: await db.person.count({ where }),
    linked: await db.person.count({ where: { ...where, addresses: { some: { channel: { not: 'terminal' } } } } }),
  };
}

export function countPeople(db: Db): Promise<number> {
  return db.person.count();
}

/** The first few names of those present who hold the role: whom to turn to. */
export async function namesOfRole(db: Db, role: Role): Promise<string[]> {
  const people = await db.person.findMany({
    where: { role, leftAt: null },
    orderBy: { id: 'asc' },
    take: 3,
    select: { name: true },
  });
  return people.map(({ name }) => name);
}
