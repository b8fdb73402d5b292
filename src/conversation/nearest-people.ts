import { distance } from 'fastest-levenshtein';
import { textKey } from '../domain/text-key.ts';
import { presentStaff } from '../store/import-plan.ts';
import type { Turn } from './turn.ts';
import type { Candidate, Reading } from './understand/reading.ts';

const NEAREST = 3;

/** Where nobody has the name that was said, the three whose names come nearest are offered. */
export async function withNearestPeople(turn: Turn, readings: readonly Reading[]): Promise<readonly Reading[]> {
  if (!readings.some(isOfNobody)) return readings;
  const staff = (await presentStaff(turn.db)).map(({ id, name, key, unit }) => ({ id, name, key, unit: unit.name }));
  return readings.map((reading) =>
    isOfNobody(reading) ? { ...reading, candidates: nearestTo(reading.person ?? '', staff) } : reading,
  );
}

function isOfNobody({ ask, person, candidates }: Reading): boolean {
  return ask === 'which_person' && person !== undefined && candidates === undefined;
}

interface Named {
  readonly id: number;
  readonly name: string;
  readonly key: string;
  readonly unit: string;
}

/** Given names stand last, so as many last words are compared as were said. */
function nearestTo(said: string, staff: readonly Named[]): Candidate[] {
  const wanted = textKey(said);
  const words = wanted.split(' ').length;
  return staff
    .map((person) => ({ person, far: distance(wanted, person.key.split(' ').slice(-words).join(' ')) }))
    .sort((a, b) => a.far - b.far || a.person.id - b.person.id)
    .slice(0, NEAREST)
    .map(({ person: { id, name, unit } }) => ({ id: String(id), name: `${name} (${unit})` }));
}
