import type { TaskHistory } from '../../store/task-history.ts';
import type { Viewer } from '../turn.ts';
import { dateWords } from './figures.ts';
import { type Event, groupedBy, whoFor } from './history-event.ts';

type Urged = TaskHistory['urged'][number];

/** Urgings of the task, what was answered by those who were urged for it, and words of correction. In a group nobody is named as urged. */
export function urgingEvents(viewer: Viewer, { urged, names }: TaskHistory): Event[] {
  const urgings = groupedBy(urged, ({ urgingId }) => urgingId);
  return [...urgings.values()].flatMap((rows) => eventsOfOne(viewer, rows, names));
}

function eventsOfOne(viewer: Viewer, rows: readonly Urged[], stoodIn: TaskHistory['names']): Event[] {
  const { text, group } = viewer;
  const [first] = rows;
  if (first === undefined) return [];
  const { at, person, onBehalfOfId, withdrawnAt, explainBy, text: words, replies } = first.urging;
  const names = rows.map((row) => row.person.name).join(', ');
  const date = explainBy === null ? '' : dateWords(viewer, explainBy);
  const id = `history-${explainBy === null ? 'urged' : 'explain'}${group === undefined ? '' : '-unnamed'}`;
  const what = text(id, { date, ...(group === undefined && { names }) });
  const begun: Event = {
    ...{ at, who: whoFor(viewer, stoodIn, person.name, onBehalfOfId) },
    what: words === '' ? what : text('history-note', { line: what, note: words }),
    ...(withdrawnAt !== null && { ended: 'withdrawn' }),
  };
  if (group !== undefined) return [begun];
  const people = new Set(rows.map(({ personId }) => personId));
  return [
    begun,
    ...replies
      .filter(({ kind, personId }) => kind === 'correction' || people.has(personId))
      .map(
        (reply): Event => ({
          ...{ at: reply.at, who: reply.person.name },
          what: text(`history-reply-${reply.kind}`, { words: reply.text }),
          ...(reply.correctedBy !== null && { ended: 'amended' }),
        }),
      ),
  ];
}
