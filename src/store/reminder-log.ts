import { inBatches } from './batches.ts';
import { insertRows } from './insert-rows.ts';
import type { Db } from './store.ts';

/** A task of which a digest reminds. */
export interface Reminded {
  readonly taskId: number;
  /** The section in which it stands. */
  readonly rule: string;
}

/** Of what somebody was reminded by the digest of the local day `on` that went out. */
export interface LoggedReminder extends Reminded {
  readonly personId: number;
  readonly on: string;
  readonly at: Date;
}

/** Writes reminders down, each person and task once a day. */
export async function logReminders(tx: Db, reminders: readonly LoggedReminder[]): Promise<void> {
  if (reminders.length === 0) return;
  const keyOf = ({ personId, taskId, on }: Pick<LoggedReminder, 'personId' | 'taskId' | 'on'>) =>
    `${on} ${personId} ${taskId}`;
  const personId = { in: [...new Set(reminders.map((one) => one.personId))] };
  const on = { in: [...new Set(reminders.map((one) => one.on))] };
  const known = await tx.reminder.findMany({
    where: { personId, on },
    select: { personId: true, taskId: true, on: true },
  });
  const told = new Set(known.map(keyOf));
  // A task that stands in two sections is told once: a row too many would undo the whole writing down of the message.
  const data = reminders.filter((one) => !told.has(keyOf(one)) && told.add(keyOf(one)));
  await insertRows(tx, 'Reminder', data);
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
  for (const ids of inBatches(taskIds)) {
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
