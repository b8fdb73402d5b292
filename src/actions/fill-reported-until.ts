import { endOfDay, localDateAt } from '../domain/time-zone.ts';
import { loadOffice } from '../store/office.ts';
import { periodRecordsOf } from '../store/period-records.ts';
import type { Store } from '../store/store.ts';
import { changeTask } from '../store/task-change.ts';
import { continuousWithoutPeriods } from '../store/tasks.ts';

/**
 * Continuous tasks that were reported before periods were kept: up to which period they were is read from those reports, once, when the
 * process starts. Writes nothing where nothing is missing. Returns how many were filled in.
 */
export async function fillReportedUntil(store: Store, at: Date, zone: string): Promise<number> {
  if ((await continuousWithoutPeriods(store.read)).length === 0) return 0;
  const office = await loadOffice(store.read, zone);
  return store.write(async (tx) => {
    const tasks = await continuousWithoutPeriods(tx);
    const records = await periodRecordsOf(tx, tasks, office, localDateAt(at, zone));
    let filled = 0;
    for (const task of tasks) {
      const reported = records.get(task.id)?.findLast(({ reportedOn }) => reportedOn !== null);
      if (reported === undefined) continue;
      await changeTask(tx, task, { reportedUntil: endOfDay(reported.period.until, zone) }, { at, ...office });
      filled += 1;
    }
    return filled;
  });
}
