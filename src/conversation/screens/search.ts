import { textKey } from '../../domain/text-key.ts';
import { countTasks, listTasks } from '../../store/tasks.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { paragraph, title, type View } from '../view.ts';
import { inRows, listLine } from './task-list.ts';
import { cardChoice } from './task-words.ts';

const MOST_FOUND = 8;

/** Tasks in whose title, product or code all the words occur, diacritics aside. */
export async function search(viewer: Viewer, words: string): Promise<View> {
  const { db, at, text } = viewer;
  const filter = { words: textKey(words).split(' ') };
  const count = await countTasks(db, viewerScope(viewer), filter, at);
  if (count === 0) return { blocks: [paragraph(text('search-none', { words }))] };
  const found = await listTasks(db, viewerScope(viewer), filter, at, { skip: 0, take: MOST_FOUND });
  return {
    blocks: [
      title(text('search-title', { count, words })),
      ...found.map((task) => paragraph(listLine(viewer, task, 'overdue'))),
    ],
    choices: inRows(found.map(cardChoice), 4),
  };
}
