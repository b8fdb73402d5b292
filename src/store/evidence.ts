import type { Attachment, Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

export function addEvidence(tx: Db, evidence: Prisma.AttachmentUncheckedCreateInput): Promise<Attachment> {
  return tx.attachment.create({ data: evidence });
}

/** What proves the work on a task and was not taken back, the newest first. */
export function evidenceOf(db: Db, taskId: number, take: number) {
  return db.attachment.findMany({
    where: { taskId, removedAt: null },
    orderBy: { id: 'desc' },
    take,
    include: { person: { select: { name: true } } },
  });
}

/** What came with the one named: in one message, of one person, for one task. */
export async function evidenceWith(db: Db, id: number): Promise<Attachment[]> {
  const one = await db.attachment.findUnique({ where: { id } });
  if (one === null || one.removedAt !== null) return [];
  const { personId, taskId, incomingId } = one;
  if (incomingId === null) return [one];
  return db.attachment.findMany({ where: { personId, taskId, incomingId, removedAt: null }, orderBy: { id: 'asc' } });
}

export async function removeEvidence(tx: Db, ids: readonly number[], at: Date): Promise<void> {
  await tx.attachment.updateMany({ where: { id: { in: [...ids] } }, data: { removedAt: at } });
}

/** What this person sent last, since `since`, that still stands. */
export function lastEvidence(db: Db, personId: number, since: Date): Promise<Attachment | null> {
  return db.attachment.findFirst({ where: { personId, at: { gte: since }, removedAt: null }, orderBy: { id: 'desc' } });
}

/** Ids of the tasks with which anything of this incoming was kept and still is. */
export async function tasksWithEvidence(db: Db, incomingId: number): Promise<number[]> {
  const rows = await db.attachment.findMany({
    where: { incomingId, removedAt: null, taskId: { not: null } },
    select: { taskId: true },
    distinct: ['taskId'],
  });
  return rows.flatMap(({ taskId }) => taskId ?? []);
}

/** Ids of the tasks on which this person reported since `since`, or with this incoming; what was taken back aside. */
export async function tasksReported(
  db: Db,
  personId: number,
  when: { readonly since: Date } | { readonly incomingId: number },
): Promise<number[]> {
  const how = 'since' in when ? { at: { gte: when.since } } : when;
  const rows = await db.progressReport.findMany({
    where: { personId, kind: { not: 'undo' }, undoneBy: null, ...how },
    select: { taskId: true },
    distinct: ['taskId'],
  });
  return rows.map(({ taskId }) => taskId);
}

export function evidenceById(db: Db, id: number): Promise<Attachment | null> {
  return db.attachment.findUnique({ where: { id } });
}
