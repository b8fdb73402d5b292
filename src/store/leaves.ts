import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

const people = { person: true, substitute: { include: { unit: true } } } satisfies Prisma.LeaveInclude;

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

export async function addLeave(
  tx: Db,
  leave: { personId: number; substituteId: number | null; startOn: string; endOn: string; createdAt: Date },
): Promise<LeaveWithPeople> {
  return tx.leave.create({ data: leave, include: people });
}

export async function cancelLeave(tx: Db, id: number, at: Date): Promise<void> {
  await tx.leave.update({ where: { id }, data: { cancelledAt: at } });
}

export function lastLeave(db: Db, personId: number, since: Date): Promise<LeaveWithPeople | null> {
  return db.leave.findFirst({
    where: { personId, createdAt: { gte: since }, cancelledAt: null },
    orderBy: { id: 'desc' },
    include: people,
  });
}
