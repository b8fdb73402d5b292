import type { LocalDate } from '../domain/local-date.ts';
import type { Db } from './store.ts';
import type { InstantFacts } from './task-change.ts';

export type TaskToReckon = InstantFacts & { readonly id: number; readonly programmeId: number };

/** Open tasks with a deadline, by id, from the first after `afterId` on: what their instants follow from. */
export function openDatedTasks(db: Db, afterId: number, take: number): Promise<TaskToReckon[]> {
  return db.task.findMany({
    where: { state: 'open', kind: 'dated', id: { gt: afterId } },
    orderBy: { id: 'asc' },
    take,
    select: {
      ...{ id: true, programmeId: true, kind: true, state: true, startOn: true, currentDue: true },
      ...{ progress: true, lastReportAt: true, resumedAt: true },
    },
  });
}

/** Open tasks whose deadline lies on this local day. */
export function countDueOn(db: Db, on: LocalDate): Promise<number> {
  return db.task.count({ where: { state: 'open', kind: 'dated', currentDue: on } });
}
