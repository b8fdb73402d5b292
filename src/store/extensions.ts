import type { Extension, Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

export function addExtension(tx: Db, extension: Prisma.ExtensionUncheckedCreateInput): Promise<Extension> {
  return tx.extension.create({ data: extension });
}

export function findExtension(db: Db, id: number) {
  return db.extension.findUnique({ where: { id }, include: { task: true, decidedBy: { select: { name: true } } } });
}

export function settleExtension(
  tx: Db,
  id: number,
  end: { state: 'granted' | 'refused'; decidedById: number; decidedAt: Date },
): Promise<Extension> {
  return tx.extension.update({ where: { id }, data: end });
}

/** The request was taken back by whoever asked; its ordinal stays used. */
export async function withdrawExtension(tx: Db, id: number): Promise<void> {
  await tx.extension.update({ where: { id }, data: { state: 'withdrawn' } });
}

/** Requests that wait for a decision, oldest first. */
export function openExtensions(db: Db) {
  return db.extension.findMany({
    where: {
      state: { in: ['requested', 'endorsed'] },
      task: { state: { in: ['open', 'awaiting_confirmation', 'paused'] } },
    },
    orderBy: { requestedAt: 'asc' },
    include: { task: { include: { leadUnit: true } }, requestedBy: true },
  });
}

/** The decision was taken back: the request waits again. */
export async function reopenExtension(tx: Db, id: number): Promise<void> {
  await tx.extension.update({ where: { id }, data: { state: 'requested', decidedById: null, decidedAt: null } });
}
