import type { SearchText } from '../domain/search.ts';
import type { Db } from './store.ts';
import { type Scope, type TaskLine, taskIds, taskLines } from './tasks.ts';

export interface SearchHit {
  readonly task: TaskLine;
  /** Everything in which the words may stand. */
  readonly texts: readonly SearchText[];
}

/** So many candidates are looked at to find the best; who gets more says more words. */
const MOST_CANDIDATES = 200;

/**
 * Tasks of the scope in whose title, product, code, standing notes or obstacles all the words occur; those that have all of
 * them in title, product or code first. `more`: there may be others. `words` are keys. Reading stops at enough, so that the
 * notes of the whole office are read through only for words that are rare.
 */
export async function searchTasks(
  db: Db,
  scope: Scope,
  words: readonly string[],
  at: Date,
): Promise<{ readonly hits: readonly SearchHit[]; readonly more: boolean }> {
  const ids = new Set(await taskIds(db, scope, { words, wordsIn: 'name' }, at, MOST_CANDIDATES));
  if (ids.size < MOST_CANDIDATES)
    for (const id of await taskIds(db, scope, { words }, at, MOST_CANDIDATES)) ids.add(id);
  const tasks = await taskLines(db, [...ids].slice(0, MOST_CANDIDATES));
  return { hits: await withTexts(db, tasks), more: ids.size >= MOST_CANDIDATES };
}

async function withTexts(db: Db, tasks: readonly TaskLine[]): Promise<SearchHit[]> {
  const taskId = { in: tasks.map(({ id }) => id) };
  const reports = await db.progressReport.findMany({
    where: { taskId, kind: { not: 'undo' }, undoneBy: null, note: { not: '' } },
    orderBy: { id: 'desc' },
    select: { taskId: true, note: true },
  });
  const obstacles = await db.obstacleTask.findMany({
    where: { taskId, obstacle: { state: { not: 'withdrawn' } } },
    orderBy: { obstacleId: 'desc' },
    select: { taskId: true, obstacle: { select: { text: true } } },
  });
  const further = new Map<number, SearchText[]>();
  const add = (id: number, text: SearchText) => {
    const texts = further.get(id);
    if (texts === undefined) further.set(id, [text]);
    else texts.push(text);
  };
  for (const { taskId: id, obstacle } of obstacles) add(id, { place: 'obstacle', text: obstacle.text });
  for (const { taskId: id, note } of reports) add(id, { place: 'note', text: note });
  return tasks.map((task) => ({
    task,
    texts: [
      { place: 'code', text: task.code },
      { place: 'title', text: task.title },
      { place: 'product', text: task.product },
      ...(further.get(task.id) ?? []),
    ],
  }));
}
