import { type Action, isAllowed, type Relation, worksOnIt } from '../domain/permissions.ts';
import type { PersonWithUnit } from '../store/people.ts';

/** Who acts or asks, and those in whose stead they do today. */
export interface Who {
  readonly actor: PersonWithUnit;
  readonly standsInFor: readonly PersonWithUnit[];
}

/** The actor first, then those for whom they stand in: what any of these may do, the actor may. */
export function capacitiesOf({ actor, standsInFor }: Who): readonly PersonWithUnit[] {
  return [actor, ...standsInFor];
}

export function idsOf(who: Who): number[] {
  return capacitiesOf(who).map(({ id }) => id);
}

/**
 * As whom the actor may do this: themselves, or the absent person in whose stead they then act; null: not at all. The one place that
 * gives a substitute the rights of a focal officer, a head or a coordinator. Work on a task is done as whoever of them is assigned to
 * it, as the focal officer rather than as another; what is the actor's own work they decide on in nobody's stead.
 */
export async function capacityFor(
  who: Who,
  action: Action,
  relationsOf: (person: PersonWithUnit) => Promise<ReadonlySet<Relation>>,
): Promise<PersonWithUnit | null> {
  let assigned: PersonWithUnit | null = null;
  let chosen: PersonWithUnit | null = null;
  let ownWork = false;
  for (const person of capacitiesOf(who)) {
    const relations = await relationsOf(person);
    const isActor = person.id === who.actor.id;
    if (isActor) ownWork = worksOnIt(relations);
    if (!isAllowed(person.role, action, relations) || (!isActor && ownWork && decidesOnWork.has(action))) continue;
    if (worksOnIt(relations) && !isAllowed(person.role, action, new Set())) {
      if (isActor || relations.has('focal')) return person;
      assigned ??= person;
    }
    chosen ??= person;
  }
  return assigned ?? chosen;
}

/** "The officer says done" is never the same as "the standing body confirmed", also where one stands in for the other. */
const decidesOnWork: ReadonlySet<Action> = new Set<Action>([
  'confirm',
  'endorse_extension',
  'decide_extension',
  'undo_any',
]);
