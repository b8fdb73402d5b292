import { daysBetween } from '../../domain/local-date.ts';
import { overdueByFocal } from '../../store/overdue-people.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import { paragraph, quiet, type Table, title, type View } from '../view.ts';

const MOST_ROWS = 10;

/** "Ai trễ nhiều nhất?": focal officers by the number of their overdue tasks, then by the longest. */
export async function peopleRanking(viewer: Viewer): Promise<View> {
  const { text, today } = viewer;
  const people = await overdueByFocal(viewer.db, viewerScope(viewer), viewer.at);
  const rows = people
    .map(({ name, unit, dues }) => ({ name, unit, count: dues.length, days: daysBetween(dues[0] ?? today, today) }))
    .sort((a, b) => b.count - a.count || b.days - a.days);
  const worst = rows[0];
  if (worst === undefined) return { blocks: [paragraph(text('list-overdue-none'))] };
  const tied = rows.filter((row) => row.count === worst.count && row.days === worst.days).length - 1;
  const table: Table = {
    kind: 'table',
    columns: [
      { title: text('people-ranking-person') },
      { title: text('summary-column-overdue'), align: 'right' },
      { title: text('people-ranking-days'), align: 'right' },
    ],
    rows: rows.slice(0, MOST_ROWS).map(({ name, unit, count, days }) => [`${name} (${unit})`, `${count}`, `${days}`]),
  };
  return {
    blocks: [
      title(text('people-ranking-first', worst)),
      ...(tied > 0 ? [paragraph(text('people-ranking-tied', { count: tied }))] : []),
      table,
      quiet(text('people-ranking-method')),
    ],
  };
}
