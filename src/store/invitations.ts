import { inBatches } from './batches.ts';
import type { Prisma } from './generated/client.ts';
import type { PersonWithUnit } from './people.ts';
import type { Db } from './store.ts';

export type InvitationWithPerson = Prisma.InvitationGetPayload<{ include: { person: { include: { unit: true } } } }>;

export async function addInvitations(tx: Db, invitations: readonly Prisma.InvitationCreateManyInput[]): Promise<void> {
  await tx.invitation.createMany({ data: [...invitations] });
}

/** Codes of these people that nobody used yet work no longer. */
export async function voidInvitations(tx: Db, personIds: readonly number[], at: Date): Promise<void> {
  const unused = { usedAt: null, expiresAt: { gt: at } };
  for (const ids of inBatches(personIds)) {
    await tx.invitation.updateMany({ where: { personId: { in: ids }, ...unused }, data: { expiresAt: at } });
  }
}

export function findInvitation(db: Db, codeHash: string): Promise<InvitationWithPerson | null> {
  return db.invitation.findUnique({ where: { codeHash }, include: { person: { include: { unit: true } } } });
}

/** False if somebody used it a moment before. */
export async function useInvitation(tx: Db, id: number, at: Date): Promise<boolean> {
  const { count } = await tx.invitation.updateMany({ where: { id, usedAt: null }, data: { usedAt: at } });
  return count === 1;
}

/** People of the office with these ids, by id. */
export async function presentPeople(db: Db, ids: readonly number[]): Promise<PersonWithUnit[]> {
  const found: PersonWithUnit[] = [];
  for (const batch of inBatches(ids)) {
    const where = { id: { in: batch }, leftAt: null };
    found.push(...(await db.person.findMany({ where, include: { unit: true }, orderBy: { id: 'asc' } })));
  }
  return found;
}

/** People of the office whom the bot cannot reach yet; a terminal is no place to be reached. */
export function unlinkedPeople(db: Db): Promise<PersonWithUnit[]> {
  return db.person.findMany({
    where: { leftAt: null, addresses: { none: { channel: { not: 'terminal' } } } },
    include: { unit: true },
    orderBy: { id: 'asc' },
  });
}

/** Ids of those of these people who are in the office and were never linked. */
export async function unlinkedAmong(db: Db, ids: readonly number[]): Promise<Set<number>> {
  const where = { id: { in: [...ids] }, leftAt: null, addresses: { none: { channel: { not: 'terminal' } } } };
  return new Set((await db.person.findMany({ where, select: { id: true } })).map(({ id }) => id));
}
