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

const ENTERED = 'notes.entered';
const BATCH = 500;

/** Makes the notes of a database that is older than this search findable, once; a short write a batch, so that it may be broken off. */
export async function enterNotes(store: Store): Promise<void> {
  if ((await store.read.setting.findUnique({ where: { key: ENTERED } })) !== null) return;
  for (let after: number | null = 0; after !== null; ) {
    const from: number = after;
    after = await store.write((tx) => enterBatch(tx, from));
  }
  const key = { key: ENTERED };
  await store.write((tx) => tx.setting.upsert({ where: key, create: { ...key, value: true }, update: {} }));
}

/** The next tasks after this one. Returns the last of them; null: there are no more. */
async function enterBatch(tx: Db, afterTaskId: number): Promise<number | null> {
  const tasks = await tx.task.findMany({
    where: { id: { gt: afterTaskId } },
    orderBy: { id: 'asc' },
    take: BATCH,
    select: { id: true, reports: { where: standing, select: { note: true } } },
  });
  await tx.taskNotes.deleteMany({ where: { taskId: { in: tasks.map(({ id }) => id) } } });
  const noted = tasks.filter(({ reports }) => reports.length > 0);
  await tx.taskNotes.createMany({ data: noted.map(({ id, reports }) => ({ taskId: id, key: keyOf(reports) })) });
  return tasks.at(-1)?.id ?? null;
}
