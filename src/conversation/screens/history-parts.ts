import { HANDED_OUT } from '../../store/hand-out.ts';
import type { TaskHistory } from '../../store/task-history.ts';
import type { Viewer } from '../turn.ts';
import { type Event, whoFor } from './history-event.ts';
import { shortTitle } from './task-words.ts';

/** Of a whole: which parts were handed down, to whom. Of a part: how its share changed. */
export function partEvents(viewer: Viewer, { handedDown, names }: TaskHistory): Event[] {
  return handedDown.flatMap(({ at, what, from, to, person, onBehalfOfId, task }) => {
    if (task === null) return [];
    const { code, title, leadUnit } = task;
    const words =
      what === HANDED_OUT
        ? viewer.text('history-part', { code, title: shortTitle(title), unit: leadUnit.name })
        : viewer.text('history-weight', { from: from ?? '', to: to ?? '' });
    return [{ at, who: person === null ? null : whoFor(viewer, names, person.name, onBehalfOfId), what: words }];
  });
}
