import type { Db } from './store.ts';
import { listTasks, type Scope } from './tasks.ts';

/** A focal officer with the deadlines (local dates, earliest first) of the overdue tasks they answer for. */
export interface OverduePerson {
  readonly name: string;
  readonly unit: string;
  readonly dues: readonly string[];
}

/** Focal officers of overdue tasks in the scope. */
export async function overdueByFocal(db: Db, scope: Scope, at: Date): Promise<OverduePerson[]> {
  const people = new Map<number, { name: string; unit: string; dues: string[] }>();
  for (const task of await listTasks(db, scope, { is: 'overdue' }, at, null)) {
    const focal = task.assignments.find((assignment) => assignment.focal);
    if (focal === undefined || task.currentDue === null) continue;
    const unit = task.leadUnit.shortName ?? task.leadUnit.name;
    const person = people.get(focal.personId) ?? { name: focal.person.name, unit, dues: [] };
    person.dues.push(task.currentDue);
    people.set(focal.personId, person);
  }
  return [...people.values()];
}
