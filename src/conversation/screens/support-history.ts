import type { TaskHistory } from '../../store/task-history.ts';
import type { Viewer } from '../turn.ts';
import { type Event, whoFor } from './history-event.ts';

/** What supporting units reported of their parts, and who was named for them. A correction marks what it puts right. */
export function supportEvents(viewer: Viewer, { supports, names }: TaskHistory): Event[] {
  const corrected = new Set(supports.filter(({ undoneBy }) => undoneBy === null).map(({ correctsId }) => correctsId));
  return supports.flatMap((step) => {
    const what = wordsOf(viewer, step);
    if (what === null) return [];
    const ended = step.undoneBy !== null ? 'undone' : corrected.has(step.id) ? 'amended' : undefined;
    const who = whoFor(viewer, names, step.person.name, step.onBehalfOfId);
    const by = step.channel === 'terminal' ? viewer.text('history-by-command', { who }) : who;
    return [{ at: step.at, who: by, what, ...(ended !== undefined && { ended }) }];
  });
}

/** Null: an obstacle and nothing else, which has a line of its own. */
function wordsOf(viewer: Viewer, step: TaskHistory['supports'][number]): string | null {
  const { text } = viewer;
  const { kind, percentBefore: before, percentAfter: after, note, officer, correctsId, undoes } = step;
  const unit = step.unit.name;
  switch (kind) {
    case 'officer':
      return text('history-support-officer', { unit, name: officer?.name ?? '' });
    case 'content':
      return text('history-support-content', { unit, content: note });
    case 'undo':
      return text(undoes?.kind === 'report' ? 'history-support-undo' : 'history-support-undo-other', { unit });
    case 'report': {
      if (before === after && note === '')
        return step.obstacleId === null ? text('history-support-words', { unit }) : null;
      const id =
        correctsId !== null
          ? 'corrected'
          : after === 100
            ? 'done'
            : before === after
              ? 'words'
              : before === null
                ? 'first'
                : 'progress';
      const line = text(`history-support-${id}`, { unit, before: before ?? 0, after: after ?? 0 });
      return note === '' ? line : text('history-note', { line, note });
    }
    default:
      return kind satisfies never;
  }
}
