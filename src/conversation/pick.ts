import { personById } from '../store/people.ts';
import { unitById } from '../store/units.ts';
import type { Act } from './acts.ts';
import { assigning } from './hand-out/assigning.ts';
import { changing, record } from './record.ts';
import { said } from './screens/plain.ts';
import { show } from './show.ts';
import { answer, type Outcome, type Turn } from './turn.ts';
import type { Reading } from './understand/reading.ts';

/** "This one": the question is answered again, or done, with the name that was chosen from those offered. */
export async function pick(turn: Turn, { what, id }: Extract<Act, { do: 'pick' }>): Promise<Outcome> {
  const asked = turn.session.asked as Reading | null;
  const offered = asked?.candidates?.some((candidate) => candidate.id === String(id)) === true;
  if (asked === null || !offered) return answer(said(turn, 'rejected-stale-button'));
  const { ask: _, candidates: __, ...rest } = asked;
  const named = what === 'unit' ? await unitChosen(turn, id) : await personChosen(turn, id);
  if (named === null) return answer(said(turn, 'rejected-stale-button'));
  const reading = { ...rest, ...(rest.part === undefined ? named : asPart(named)) };
  if (reading.intent === 'assign') return assigning(turn, reading);
  return changing.has(reading.intent) ? record(turn, [reading], {}) : show(turn, [reading], '');
}

/** The unit that was asked for is the one whose part it is. */
function asPart({ unit, unitIds, ...rest }: Partial<Reading>): Partial<Reading> {
  const id = unitIds?.[0];
  return { ...rest, ...(unit !== undefined && { partUnit: unit }), ...(id !== undefined && { partUnitId: id }) };
}

async function unitChosen({ db }: Turn, id: number): Promise<Partial<Reading> | null> {
  const unit = await unitById(db, id);
  return unit === null ? null : { unit: unit.name, unitIds: [String(unit.id)] };
}

async function personChosen({ db }: Turn, id: number): Promise<Partial<Reading> | null> {
  // Nobody, where that was offered.
  if (id === 0) return { personId: '0' };
  const person = await personById(db, id);
  return person === null ? null : { person: person.name, personId: String(person.id) };
}
