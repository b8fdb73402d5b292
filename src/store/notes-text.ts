import { textKey } from '../domain/text-key.ts';
import type { Db, Store } from './store.ts';

const standing = { kind: { not: 'undo' as const }, undoneBy: null, note: { not: '' } };

/** Writes anew what can be found of a task by the notes of its reports: those that stand. */
export async function refreshNotes(tx: Db, taskId: number): Promise<void> {
  const reports = await tx.progressReport.findMany({ where: { taskId, ...standing }, select: { note: true } });
  const key = keyOf(reports);
  await tx.taskNotes.upsert({ where: { taskId }, create: { taskId, key }, update: { key } });
}

const keyOf = (reports: readonly { readonly note: string }[]) => reports.map(({ note }) => textKey(note)).join('\n');

const BATCH = 500;

/** Written by a version that did not search notes yet. */
const missing = { notes: null, reports: { some: standing } };

/** Makes notes findable that are not yet: a short write a batch, so that it may be broken off; nothing where nothing is missing. */
export async function enterNotes(store: Store): Promise<void> {
  while ((await store.read.task.findFirst({ where: missing, select: { id: true } })) !== null)
    await store.write(enterBatch);
}

async function enterBatch(tx: Db): Promise<void> {
  const tasks = await tx.task.findMany({
    where: missing,
    take: BATCH,
    select: { id: true, reports: { where: standing, select: { note: true } } },
  });
  await tx.taskNotes.createMany({ data: tasks.map(({ id, reports }) => ({ taskId: id, key: keyOf(reports) })) });
}
