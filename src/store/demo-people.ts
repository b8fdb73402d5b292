import type { Db } from './store.ts';

/** People with these numbers, with the unfinished dated tasks for which they answer, most pressing first. */
export function peopleWithTasks(db: Db, phones: readonly string[]) {
  return db.person.findMany({
    where: { phone: { in: [...phones] } },
    include: {
      unit: true,
      assignments: {
        where: { focal: true, endedAt: null, task: { state: 'open', kind: 'dated' } },
        orderBy: { task: { currentDue: 'asc' } },
        include: { task: { select: { code: true, progress: true } } },
      },
    },
  });
}
