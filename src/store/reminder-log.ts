import { chunks } from './pressing.ts';
import type { Db } from './store.ts';

/** A task of which a digest reminds. */
export interface Reminded {
  readonly taskId: number;
  /** The section in which it stands. */
  readonly rule: string;
}

/** Writes down of what a digest that went out reminded this person on the local day `on`. */
export async function logReminders(
  tx: Db,
  { personId, on, at }: { readonly personId: number; readonly on: string; readonly at: Date },
  reminded: readonly Reminded[],
): Promise<void> {
  const known = await tx.reminder.findMany({ where: { personId, on }, select: { taskId: true } });
  const tasks = new Set(known.map(({ taskId }) => taskId));
  // A task that stands in two sections is told once: a row too many would undo the whole writing down of the message.
  const fresh = reminded.filter(
    ({ taskId }, index) => !tasks.has(taskId) && reminded.findIndex((one) => one.taskId === taskId) === index,
  );
  const data = fresh.map((one) => ({ ...one, personId, on, at }));
  if (data.length > 0) await tx.reminder.createMany({ data });
}

/** How often somebody was reminded of a task since the last report on it, and on which local day last. */
export interface Told {
  readonly personId: number;
  readonly name: string;
  readonly times: number;
  readonly lastOn: string;
  /** The section in which it stood last. */
  readonly rule: string;
}

/** Of each of these tasks who was reminded since the last report on it, the first to be told first. */
export async function toldOf(db: Db, taskIds: readonly number[]): Promise<Map<number, Told[]>> {
  const told = new Map<number, Told[]>();
  for (const ids of chunks(taskIds)) {
    const rows = await db.reminder.findMany({
      where: { taskId: { in: ids } },
      orderBy: { id: 'asc' },
      select: {
        ...{ taskId: true, personId: true, on: true, at: true, rule: true },
        person: { select: { name: true } },
        task: { select: { lastReportAt: true } },
      },
    });
    for (const { taskId, personId, person, on, at, rule, task } of rows) {
      if (task.lastReportAt !== null && at <= task.lastReportAt) continue;
      const known = told.get(taskId) ?? [];
      const before = known.find((one) => one.personId === personId);
      const one = { personId, name: person.name, times: (before?.times ?? 0) + 1, lastOn: on, rule };
      told.set(taskId, before === undefined ? [...known, one] : known.map((other) => (other === before ? one : other)));
    }
  }
  return told;
}
