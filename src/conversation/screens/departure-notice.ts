import type { DepartureNotice } from '../../actions/depart.ts';
import type { HandedOverNotice } from '../../actions/hand-over-all.ts';
import { idsOf } from '../../actions/stand-in.ts';
import { findDeparture } from '../../store/departures.ts';
import { leavesToStandIn } from '../../store/leaves.ts';
import { personById } from '../../store/people.ts';
import { findTask } from '../../store/tasks.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { paragraph, type View } from '../view.ts';
import { departureLine, waitingFor } from './departure.ts';
import { inRows } from './task-list.ts';
import { cardChoice, shortTitle } from './task-words.ts';

/** What is told when somebody has left; null: it was taken back. Whoever relied on them as their substitute is told so. */
export async function departureNotice(viewer: Viewer, { departureId }: DepartureNotice): Promise<View | null> {
  const departure = await findDeparture(viewer.db, departureId);
  if (departure === null || departure.endedAt !== null) return null;
  const { person, onDay } = departure;
  const standIns = await leavesToStandIn(viewer.db, person.id, onDay);
  if (standIns.some(({ personId }) => personId === viewer.person.id))
    return { blocks: [paragraph(viewer.text('departure-relying', { name: person.name }))] };
  const line = await departureLine(viewer, person, departure);
  return (
    (await waitingFor(viewer, departure, line)) ?? {
      blocks: [paragraph(`${line} ${viewer.text('departure-no-tasks')}`)],
    }
  );
}

const MOST_LINES = 10;

/** Which tasks are the reader's now, of those handed over in one go; null: none is any more. */
export async function handedOverNotice(
  viewer: Viewer,
  { taskIds, fromName, byId, awayTo }: HandedOverNotice,
): Promise<View | null> {
  const { db, text } = viewer;
  const ids = idsOf(asking(viewer));
  const found = await Promise.all(taskIds.map((id) => findTask(db, { id })));
  const tasks = found.flatMap((task) =>
    task !== null && task.assignments.some(({ personId }) => ids.includes(personId)) === (awayTo === undefined)
      ? [task]
      : [],
  );
  if (tasks.length === 0) return null;
  const by = (await personById(db, byId))?.name ?? '';
  const lines = tasks.slice(0, MOST_LINES).map(({ code, title }) => `${code} · ${shortTitle(title)}`);
  const more = tasks.length - lines.length;
  return {
    blocks: [
      paragraph(
        awayTo === undefined
          ? text('notice-handed_over', { count: tasks.length, from: fromName, by })
          : text('notice-handed_away', { count: tasks.length, to: awayTo, by }),
      ),
      paragraph([...lines, ...(more > 0 ? [text('hand-over-more', { count: more })] : [])].join('\n')),
    ],
    choices: [
      ...inRows(tasks.slice(0, MOST_LINES).map(cardChoice), 4),
      [{ label: text('digest-button-mine'), act: writeAct({ do: 'say', text: '/viec' }) }],
    ],
  };
}
