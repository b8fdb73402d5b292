import type { UrgingItem, UrgingNews } from '../../reminders/digest-items.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Block, type Choice, paragraph } from '../view.ts';
import { dateWords } from './figures.ts';
import { inRows } from './task-list.ts';
import { shortList } from './urging-preview.ts';

const MOST_LINES = 3;
const MOST_NAMES = 4;

/** Words that are owed about urgings, a line each: the own explanations first, then those that others owe the reader. */
export function urgingBlocks(viewer: Viewer, news: UrgingNews | undefined): Block[] {
  if (news === undefined) return [];
  const lines = (items: readonly UrgingItem[], line: (item: UrgingItem) => string) => {
    const shown = items.slice(0, MOST_LINES).map(line);
    const more = items.length - shown.length;
    return more > 0 ? [...shown, viewer.text('digest-urgings-more', { count: more })] : shown;
  };
  const all = [
    ...lines(news.owed, (item) => explanationLine(viewer, item, 'owed')),
    ...lines(news.missing, (item) => explanationLine(viewer, item, 'missing')),
    ...lines(news.unanswered, (item) =>
      viewer.text('digest-urging-unanswered', { ...wordsOf(item), date: dayOf(viewer, item.on) }),
    ),
  ];
  return all.length === 0 ? [] : [paragraph(all.join('\n'))];
}

function explanationLine(viewer: Viewer, item: UrgingItem, what: 'owed' | 'missing'): string {
  const isLate = item.explainBy !== null && item.explainBy < viewer.today;
  const id = what === 'owed' ? (isLate ? 'digest-explain-owed-late' : 'digest-explain-owed') : 'digest-explain-missing';
  return viewer.text(id, { ...wordsOf(item), date: dayOf(viewer, item.explainBy) });
}

function wordsOf({ codes, names }: UrgingItem) {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return { codes: shortList(codes), count: names.length, names: names.length > MOST_NAMES ? `${shown}…` : shown };
}

const dayOf = (viewer: Viewer, day: string | null) => (day === null ? '' : dateWords(viewer, day));

export function urgingChoices({ text }: Viewer, news: UrgingNews | undefined): Choice[][] {
  if (news === undefined) return [];
  const owed = news.owed.slice(0, MOST_LINES).map(({ codes, urgingId }) => ({
    label: text('digest-button-explain', { codes: codes.slice(0, 2).join(', ') }),
    act: writeAct({ do: 'urging_explanation', urging: urgingId }),
  }));
  const asked = news.unanswered.length + news.missing.length;
  const all = { label: text('digest-button-urgings'), act: writeAct({ do: 'say', text: '/dondoc' }) };
  return [...inRows(owed, 2), ...(asked > 0 ? [[all]] : [])];
}
