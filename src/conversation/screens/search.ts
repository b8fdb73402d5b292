import { bestPlace, excerpt, type Found, wordsToFind } from '../../domain/search.ts';
import { searchTasks } from '../../store/search.ts';
import type { TaskLine } from '../../store/tasks.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { paragraph, quiet, title, type View } from '../view.ts';
import { progressWords } from './period-words.ts';
import { inRows } from './task-list.ts';
import { cardChoice, shortTitle, statusOf, statusWords } from './task-words.ts';

const MOST_FOUND = 8;

interface Hit {
  readonly task: TaskLine;
  readonly found: Found;
}

/** Tasks in whose title, product, code, notes or obstacles all the words occur, diacritics aside, the best first, and where. */
export async function search(viewer: Viewer, typed: string): Promise<View> {
  const { db, at, text } = viewer;
  const words = wordsToFind(typed);
  if (words.length === 0) return { blocks: [paragraph(text('ask-search'))] };
  const { hits, more } = await searchTasks(db, viewerScope(viewer), words, at);
  if (hits.length === 0) return { blocks: [paragraph(text('search-none', { words: typed }))] };
  const found = hits
    .flatMap(({ task, texts }) => {
      const best = bestPlace(words, texts);
      return best === null ? [] : [{ task, found: best }];
    })
    .sort(bestFirst);
  const shown = found.slice(0, MOST_FOUND);
  const left = found.length - shown.length;
  return {
    blocks: [
      title(text(more ? 'search-title-many' : 'search-title', { count: found.length, words: typed })),
      ...shown.map((hit) => paragraph(hitLine(viewer, words, hit))),
      ...(left > 0 ? [quiet(text(more ? 'search-more-many' : 'search-more', { count: left }))] : []),
    ],
    choices: inRows(
      shown.map(({ task }) => cardChoice(task)),
      4,
    ),
  };
}

/** By where it was found; then what is still to be done before what is over, the nearest deadline first. */
function bestFirst(a: Hit, b: Hit): number {
  const isOver = ({ task }: Hit) => Number(task.state === 'confirmed' || task.state === 'cancelled');
  const due = ({ task }: Hit) => task.currentDue ?? '9999';
  return a.found.rank - b.found.rank || isOver(a) - isOver(b) || due(a).localeCompare(due(b)) || a.task.id - b.task.id;
}

/** "NV12 · Triển khai kiosk… · 🔴 Quá hạn 2 ngày · 40%", and where else than in its name it was found. */
function hitLine(viewer: Viewer, words: readonly string[], { task, found }: Hit): string {
  const { text } = viewer;
  const facts = [statusWords(viewer, statusOf(viewer, task)), ...progressWords(viewer, task)];
  const line = [`${task.code} · ${shortTitle(task.title, 50)}`, ...facts].join(' · ');
  const { place } = found;
  if (place === 'code' || place === 'title') return line;
  return [line, text(`search-in-${place}`, { text: excerpt(words, found.text) })].join('\n');
}
