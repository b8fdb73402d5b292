import type { LocalDate } from '../domain/local-date.ts';
import { namesakesWithin } from '../store/namesakes.ts';
import type { Db } from '../store/store.ts';
import type { TaskStanding } from '../store/task-standings.ts';

/** What a plan says of a task, in the words in which a plan can be loaded again. */
export interface PlanFacts {
  /** In full, as no short name may be anybody else's. */
  readonly leadUnit: string;
  readonly supports: readonly string[];
  /** A name where it means one person of the lead unit, else a telephone number; '' for nobody. */
  readonly focal: string;
  readonly startOn: LocalDate;
  readonly cadence: 'weekly' | 'monthly' | 'quarterly' | null;
  readonly legalBasis: string;
  readonly indicator: string;
}

/** By task id. */
export async function planFacts(db: Db, standings: readonly TaskStanding[]): Promise<Map<number, PlanFacts>> {
  const keys = standings.flatMap(({ task }) => task.assignments.map(({ person }) => person.key));
  const within = await namesakesWithin(db, [...new Set(keys)]);
  return new Map(
    standings.map((standing) => {
      const { taskId, task, leadUnit, kind } = standing;
      const plan = {
        leadUnit: leadUnit.name,
        supports: task.supports.map(({ unit }) => unit.name),
        focal: focalWords(standing, within),
        startOn: task.startOn,
        cadence: kind === 'continuous' ? task.cadence : null,
        legalBasis: task.legalBasis?.text ?? '',
        indicator: task.indicator?.name ?? '',
      };
      return [taskId, plan];
    }),
  );
}

/** Whoever has left is not to be named anew. */
function focalWords({ task, leadUnit }: TaskStanding, within: Awaited<ReturnType<typeof namesakesWithin>>): string {
  const person = task.assignments[0]?.person;
  if (person === undefined || person.leftAt !== null) return '';
  return within(person.key, leadUnit.id) === 1 ? person.name : (person.phone ?? person.name);
}
