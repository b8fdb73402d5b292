import { daysBetween } from '../../domain/local-date.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { openObstacles } from '../../store/open-obstacles.ts';
import { type Viewer, viewerScope } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, title, type View } from '../view.ts';
import { inRows } from './task-list.ts';
import { cardChoice, shortTitle } from './task-words.ts';

const MOST_SHOWN = 8;
const MOST_CODES = 5;

/** "Đang có điểm nghẽn nào": open obstacles by how many unfinished tasks they hold up, then by age. */
export async function bottlenecks(viewer: Viewer, { unitIds, unit }: Reading): Promise<View> {
  const { text, db, office, today } = viewer;
  const found = await openObstacles(db, viewerScope(viewer), Number(unitIds?.[0] ?? 0));
  const where = unit ?? viewer.group?.name ?? text('summary-everything');
  if (found.length === 0) return { blocks: [paragraph(text('bottlenecks-none', { where }))] };
  const ranked = found.toSorted(
    (a, b) => b.tasks.length - a.tasks.length || a.reportedAt.getTime() - b.reportedAt.getTime(),
  );
  const shown = ranked.slice(0, MOST_SHOWN);
  const held = new Set(found.flatMap(({ tasks }) => tasks.map(({ id }) => id))).size;
  const lines = shown.map(({ text: words, kind, tasks, owner, reportedAt }, i) => {
    const days = daysBetween(localDateAt(reportedAt, office.calendar.zone), today);
    const codes = tasks
      .slice(0, MOST_CODES)
      .map(({ code }) => code)
      .join(', ');
    const more = tasks.length - MOST_CODES;
    const line = text('bottleneck', {
      ...{ rank: i + 1, text: shortTitle(words, 90), kind: text(`obstacle-${kind}`), count: tasks.length, days },
      codes: more > 0 ? `${codes} +${more}` : codes,
    });
    return owner === null ? line : `${line}\n${text('bottleneck-owner', { owner })}`;
  });
  const left = ranked.length - shown.length;
  const first = [...new Map(shown.flatMap(({ tasks }) => tasks).map((task) => [task.id, task])).values()].slice(
    0,
    MOST_SHOWN,
  );
  return {
    blocks: [
      title(text('bottlenecks-title', { count: found.length, tasks: held, where })),
      ...lines.map(paragraph),
      ...(left > 0 ? [paragraph(text('bottlenecks-more', { count: left }))] : []),
    ],
    choices: inRows(first.map(cardChoice), 4),
  };
}
