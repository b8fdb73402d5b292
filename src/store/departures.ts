import type { Departure, Prisma } from './generated/client.ts';
import type { Role } from './generated/enums.ts';
import type { PersonWithUnit } from './people.ts';
import type { Db } from './store.ts';

const withPerson = { person: { include: { unit: true } } } satisfies Prisma.DepartureInclude;

/** Somebody leaves the office or their unit: recorded, in effect, or ended (taken back, or the person is back). */
export type DepartureWithPerson = Prisma.DepartureGetPayload<{ include: typeof withPerson }>;

export function addDeparture(tx: Db, row: Prisma.DepartureUncheckedCreateInput): Promise<DepartureWithPerson> {
  return tx.departure.create({ data: row, include: withPerson });
}

export function findDeparture(db: Db, id: number): Promise<DepartureWithPerson | null> {
  return db.departure.findUnique({ where: { id }, include: withPerson });
}

/** What is recorded of this person and still holds, the newest first: to come, or in effect. */
export function departuresOf(db: Db, personId: number): Promise<DepartureWithPerson[]> {
  return db.departure.findMany({ where: { personId, endedAt: null }, include: withPerson, orderBy: { id: 'desc' } });
}

/** Recorded for a local day up to this one, and not in effect yet. */
export function dueDepartures(db: Db, today: string): Promise<DepartureWithPerson[]> {
  return db.departure.findMany({
    where: { effectiveAt: null, endedAt: null, onDay: { lte: today } },
    include: withPerson,
    orderBy: { id: 'asc' },
  });
}

/** Of people of these units, or of all (null): those to come and those of this day or later, the newest first. */
export function departuresSince(
  db: Db,
  rootUnitIds: readonly number[] | null,
  since: string,
  take: number,
): Promise<DepartureWithPerson[]> {
  const within =
    rootUnitIds === null ? {} : { person: { unit: { ancestors: { some: { ancestorId: { in: [...rootUnitIds] } } } } } };
  return db.departure.findMany({
    where: { endedAt: null, onDay: { gte: since }, ...within },
    include: withPerson,
    orderBy: [{ onDay: 'desc' }, { id: 'desc' }],
    take,
  });
}

/** The departure that this person recorded last since then and that still holds. */
export function lastDepartureBy(db: Db, recordedById: number, since: Date): Promise<Departure | null> {
  return db.departure.findFirst({
    where: { recordedById, createdAt: { gte: since }, endedAt: null },
    orderBy: { id: 'desc' },
  });
}

export async function setDeparture(
  tx: Db,
  id: number,
  patch: { readonly effectiveAt?: Date; readonly endedAt?: Date },
): Promise<void> {
  await tx.departure.update({ where: { id }, data: patch });
}

/** The person's place in the office; a change of it ends or gives rights at once. */
export async function placePerson(
  tx: Db,
  id: number,
  place: { readonly leftAt?: Date | null; readonly unitId?: number; readonly role?: Role },
): Promise<void> {
  await tx.person.update({ where: { id }, data: place });
}

/** How many present people have one of these roles, this one aside. */
export function othersWithRole(db: Db, roles: readonly Role[], exceptId: number): Promise<number> {
  return db.person.count({ where: { role: { in: [...roles] }, leftAt: null, id: { not: exceptId } } });
}

/** The local word of the ledger for somebody's place in the office. */
export const placeInLedger = ({ name, phone, unit, role }: PersonWithUnit): string =>
  `${phone === null ? name : `${name} (${phone})`}, ${unit.name}, ${role}`;
