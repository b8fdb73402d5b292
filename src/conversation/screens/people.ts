import { mayRecord } from '../../actions/depart.ts';
import { capacitiesOf } from '../../actions/stand-in.ts';
import { addDays } from '../../domain/local-date.ts';
import { departuresSince } from '../../store/departures.ts';
import { peopleWithin } from '../../store/people.ts';
import { writeAct } from '../acts.ts';
import { asking, type Viewer } from '../turn.ts';
import { type Choice, paragraph, quiet, title, type View } from '../view.ts';
import { departureLine } from './departure.ts';

/** Whoever left longer ago than this, in days, is not listed any more. */
const LISTED_DAYS = 90;
const MOST_LISTED = 10;

/**
 * /nguoidung: how many people there are and how many use the bot, who leaves or has left lately, and how to say that somebody does.
 * Null: it is not this person's business.
 */
export async function people(viewer: Viewer): Promise<View | null> {
  const { db, text, today } = viewer;
  const capacities = capacitiesOf(asking(viewer));
  const manages = capacities.some(({ role }) => role === 'coordinator' || role === 'admin');
  const roots = capacities.flatMap(({ role, unitId }) => (role === 'unit_head' ? [unitId] : []));
  if (!manages && roots.length === 0) return null;
  const within = manages ? null : roots;
  const { total, linked } = await peopleWithin(db, within);
  const departures = await departuresSince(db, within, addDays(today, -LISTED_DAYS), MOST_LISTED);
  const lines: string[] = [];
  const choices: Choice[][] = [];
  for (const departure of departures) {
    const { id, person, kind, effectiveAt } = departure;
    lines.push(await departureLine(viewer, person, departure));
    if ((await mayRecord(db, asking(viewer), person)) === null) continue;
    const back = effectiveAt === null ? 'button-departure-cancel' : kind === 'left' ? 'button-departure-back' : null;
    choices.push([
      { label: text('button-hand-over-list', { name: person.name }), act: writeAct({ do: 'hand_over_list', id }) },
      ...(back === null
        ? []
        : [{ label: text(back, { name: person.name }), act: writeAct({ do: 'undo_departure', id }) }]),
    ]);
  }
  return {
    blocks: [
      title(text('people-title', { total, linked })),
      ...(lines.length === 0
        ? []
        : [paragraph([text('people-departures'), ...lines.map((line) => `• ${line}`)].join('\n'))]),
      quiet(text('people-how')),
    ],
    ...(choices.length > 0 && { choices }),
  };
}
