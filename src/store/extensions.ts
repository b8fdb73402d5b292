import type { Extension, Prisma } from './generated/client.ts';
import type { Db } from './store.ts';
import { ledFrom } from './units.ts';

export function addExtension(tx: Db, extension: Prisma.ExtensionUncheckedCreateInput): Promise<Extension> {
  return tx.extension.create({ data: extension });
}

export function findExtension(db: Db, id: number) {
  return db.extension.findUnique({ where: { id }, include: { task: true, decidedBy: { select: { name: true } } } });
}

export function settleExtension(tx: Db, id: number, end: Prisma.ExtensionUncheckedUpdateInput): Promise<Extension> {
  return tx.extension.update({ where: { id }, data: end });
}

/** The request was taken back by whoever asked; its ordinal stays used. */
export async function withdrawExtension(tx: Db, id: number): Promise<void> {
  await tx.extension.update({ where: { id }, data: { state: 'withdrawn' } });
}

const unfinished = { state: { in: ['open' as const, 'awaiting_confirmation' as const, 'paused' as const] } };

/** Requests that wait for the standing body: those with the head's word first, then the oldest. Of parts others decide. */
export function openExtensions(db: Db) {
  return undecided(db, { partOfUnitId: null });
}

/** Requests on parts handed down by this unit: its head decides. */
export function openExtensionsOfParts(db: Db, unitId: number) {
  return undecided(db, { partOfUnit: { is: ledFrom(unitId) } });
}

function undecided(db: Db, task: Prisma.TaskWhereInput) {
  return db.extension.findMany({
    where: { state: { in: ['requested', 'endorsed'] }, task: { ...unfinished, ...task } },
    // "endorsed" comes before "requested".
    orderBy: [{ state: 'asc' }, { requestedAt: 'asc' }],
    include: { task: { include: { leadUnit: true } }, requestedBy: true, endorsedBy: true },
  });
}

/** Requests that wait for the word of this unit's head, oldest first. */
export function unheardExtensions(db: Db, unitId: number) {
  return db.extension.findMany({
    where: {
      state: 'requested',
      task: { ...unfinished, leadUnit: ledFrom(unitId) },
    },
    orderBy: { requestedAt: 'asc' },
    include: { task: { include: { leadUnit: true } }, requestedBy: true, endorsedBy: true },
  });
}

/** The last word on it was taken back: it waits for the one who decides, or, if the head took their word back, for the head. */
export async function reopenExtension(tx: Db, id: number): Promise<void> {
  const { state, endorsedById } = await tx.extension.findUniqueOrThrow({ where: { id } });
  const unheard = { state: 'requested' as const, endorsedById: null, endorsedAt: null };
  const heard = { state: 'endorsed' as const };
  const undecided = { decidedById: null, decidedAt: null };
  const before = state === 'endorsed' || endorsedById === null ? unheard : heard;
  await tx.extension.update({ where: { id }, data: { ...before, ...undecided } });
}
