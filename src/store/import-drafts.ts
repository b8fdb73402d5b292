import { IMPORT_UNDO_MS, type ImportAnswers, noAnswers } from '../domain/import-answers.ts';
import { Prisma } from './generated/client.ts';
import type { ImportState } from './generated/enums.ts';
import type { Db } from './store.ts';

export type { ImportState } from './generated/enums.ts';

export interface NewImportDraft {
  readonly personId: number;
  readonly channel: string;
  readonly chat: string;
  readonly sender: string;
  readonly incomingId: number;
  readonly at: Date;
  /** As it came: reference, name, type and size. */
  readonly file: object;
}

/** How long rows that nobody took over are kept, and what taking over did, in milliseconds. */
const KEPT_MS = 48 * 3_600_000;

/** Notes that a file is to be read. What was left lying for two days is forgotten, since it holds names and numbers of people. Returns the id. */
export async function addImportDraft(tx: Db, draft: NewImportDraft): Promise<number> {
  const before = new Date(draft.at.getTime() - KEPT_MS);
  await tx.importDraft.updateMany({
    where: { at: { lt: before }, state: { in: ['waiting', 'failed', 'read'] } },
    data: { state: 'dropped', content: Prisma.DbNull },
  });
  await tx.importDraft.updateMany({
    where: { appliedAt: { lt: before }, trace: { not: Prisma.DbNull } },
    data: { trace: Prisma.DbNull },
  });
  return (await tx.importDraft.create({ data: { ...draft, answers: noAnswers as object }, select: { id: true } })).id;
}

export type ImportDraftRow = NonNullable<Awaited<ReturnType<typeof findImportDraft>>>;

export function findImportDraft(db: Db, id: number) {
  return db.importDraft.findUnique({ where: { id } });
}

/** The oldest file of these channels that is still to be read; or that was, as long as the chat was not told. Without what was read. */
export function nextToRead(db: Db, channels: readonly string[], except: readonly number[]) {
  return db.importDraft.findFirst({
    where: { state: 'waiting', channel: { in: [...channels] }, id: { notIn: [...except] } },
    orderBy: { id: 'asc' },
    omit: { content: true, answers: true, trace: true },
  });
}

/** Files that were read, of which the chat may not know yet. */
export function readDrafts(db: Db, channels: readonly string[]) {
  return db.importDraft.findMany({
    where: { state: { in: ['read', 'failed'] }, channel: { in: [...channels] } },
    orderBy: { id: 'asc' },
    select: { id: true, channel: true, chat: true, sender: true, readings: true },
  });
}

/** So many earlier files are looked through for what was answered about names. */
const MOST_REMEMBERED = 50;

/** What was answered about files that were taken over and not taken back, the last first. */
export async function answersTakenOver(db: Db): Promise<ImportAnswers[]> {
  const rows = await db.importDraft.findMany({
    where: { state: 'applied' },
    orderBy: { id: 'desc' },
    take: MOST_REMEMBERED,
    select: { answers: true },
  });
  return rows.map(({ answers }) => ({ ...noAnswers, ...(answers as unknown as ImportAnswers) }));
}

/** What became of reading it; `answers`: what need not be asked. False: it is not to be read any more. */
export async function settleReading(
  tx: Db,
  id: number,
  to: {
    readonly state: Extract<ImportState, 'read' | 'failed'>;
    readonly content?: object;
    readonly answers?: object;
  },
): Promise<boolean> {
  const { count } = await tx.importDraft.updateMany({
    where: { id, state: 'waiting' },
    data: { ...to, readings: { increment: 1 } },
  });
  return count === 1;
}

/** It is to be fetched once more. */
export async function readAgain(tx: Db, id: number): Promise<void> {
  await tx.importDraft.updateMany({ where: { id, state: 'failed' }, data: { state: 'waiting' } });
}

/** False: somebody answered meanwhile, or it was taken over. */
export async function saveAnswers(tx: Db, id: number, version: number, answers: object): Promise<boolean> {
  const { count } = await tx.importDraft.updateMany({
    where: { id, version, state: 'read' },
    data: { answers, version: { increment: 1 } },
  });
  return count === 1;
}

/** Nothing of it will hold. */
export async function dropDraft(tx: Db, id: number): Promise<void> {
  await tx.importDraft.updateMany({
    where: { id, state: { in: ['waiting', 'failed', 'read'] } },
    data: { state: 'dropped', content: Prisma.DbNull },
  });
}

/** It was taken over, with what that changed. False: it was already. */
export async function settleApplied(tx: Db, id: number, at: Date, trace: object): Promise<boolean> {
  const { count } = await tx.importDraft.updateMany({
    where: { id, state: 'read' },
    data: { state: 'applied', appliedAt: at, trace, content: Prisma.DbNull },
  });
  return count === 1;
}

/** False: it was taken back already. */
export async function settleUndone(tx: Db, id: number, at: Date): Promise<boolean> {
  const { count } = await tx.importDraft.updateMany({
    where: { id, state: 'applied' },
    data: { state: 'undone', undoneAt: at, trace: Prisma.DbNull },
  });
  return count === 1;
}

/** The last import of this person that still holds and may be taken back at `now`; null: none. */
export async function lastImportBy(
  db: Db,
  personId: number,
  now: Date,
): Promise<{ readonly id: number; readonly at: Date } | null> {
  const since = new Date(now.getTime() - IMPORT_UNDO_MS);
  const row = await db.importDraft.findFirst({
    where: { personId, state: 'applied', appliedAt: { gte: since } },
    orderBy: [{ appliedAt: 'desc' }, { id: 'desc' }],
    select: { id: true, appliedAt: true },
  });
  return row === null || row.appliedAt === null ? null : { id: row.id, at: row.appliedAt };
}
