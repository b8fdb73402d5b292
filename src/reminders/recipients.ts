import type { ReminderDays } from '../domain/reminder-rules.ts';
import { awayOn, standInsOf } from '../store/leaves.ts';
import type { PersonWithUnit } from '../store/people.ts';
import { snoozesOf } from '../store/snoozes.ts';
import type { Db } from '../store/store.ts';
import type { Moment } from './moment.ts';
import { type DaysToTell, daysToTell } from './news-span.ts';

/** A person who may be reminded today. */
export interface Recipient {
  readonly person: PersonWithUnit;
  /** The person's id first, then the ids of those for whom the person stands in today. */
  readonly actsFor: readonly number[];
  /** The person first, then those for whom they stand in today: what these would be told, the person is told. */
  readonly capacities: readonly PersonWithUnit[];
  /** Ids of tasks of which the person asked not to hear for now. */
  readonly snoozed: ReadonlySet<number>;
  /** The days of which they have not been reminded yet; null: everything that presses is wanted, whenever it was reminded of. */
  readonly days: ReminderDays | null;
  /** The same for tasks on which they had asked for silence until now, by id. */
  readonly afterSilence: ReadonlyMap<number, ReminderDays>;
  /** Who hears it in the person's place, because no message reaches them; what is news is then reckoned for that reader. */
  readonly readerId?: number;
}

/** Those of these people who are in the office and have not asked for silence. */
export async function recipientsAmong(
  db: Db,
  people: readonly PersonWithUnit[],
  moment: Moment,
  wanted: 'due' | 'everything' = 'due',
): Promise<Recipient[]> {
  const { at, today } = moment;
  const ids = people.map((person) => person.id);
  const standIns = await standInsOf(db, ids, today);
  const snoozes = await snoozesOf(db, ids, at);
  const told = wanted === 'due' ? await daysToTell(db, ids, moment) : new Map<number, DaysToTell>();
  const away = new Set([
    ...(await awayOn(db, ids, today)),
    ...snoozes.filter((snooze) => snooze.taskId === null).map((snooze) => snooze.personId),
  ]);
  return people
    .filter((person) => person.leftAt === null && !away.has(person.id))
    .map((person) => ({ person, capacities: [person, ...(standIns.get(person.id) ?? [])] }))
    .map(({ person, capacities }) => ({
      ...{ person, capacities, ...(told.get(person.id) ?? { days: null, afterSilence: new Map() }) },
      actsFor: capacities.map(({ id }) => id),
      snoozed: new Set(snoozes.filter((snooze) => snooze.personId === person.id).map((snooze) => snooze.taskId ?? 0)),
    }));
}

/** The units of which the recipient is the head, or stands in for the head. */
export function unitsHeaded({ capacities }: Pick<Recipient, 'capacities'>): number[] {
  return capacities.flatMap(({ role, unitId }) => (role === 'unit_head' ? [unitId] : []));
}
