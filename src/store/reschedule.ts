import type { WorkCalendar } from '../domain/calendar.ts';
import type { StatusInstants } from '../domain/schedule.ts';
import type { Task } from './generated/client.ts';
import type { Office } from './office.ts';
import type { Db } from './store.ts';
import { instantsBy, versionOf } from './task-change.ts';

/** A calendar, by its revision alone. */
interface Revised {
  readonly calendar: Pick<WorkCalendar, 'revision'>;
}

const behind = ({ calendar }: Revised) =>
  ({ state: 'open', kind: 'dated', calendarRevision: { lt: calendar.revision } }) as const;

/** Whether there is an open task whose instants were reckoned by a calendar before this one. Other tasks have no instants. */
export async function isAnyBehind(db: Db, office: Revised): Promise<boolean> {
  return (await db.task.findFirst({ where: behind(office), select: { id: true } })) !== null;
}

export function countBehind(db: Db, office: Revised): Promise<number> {
  return db.task.count({ where: behind(office) });
}

export interface Rescheduled {
  readonly looked: number;
  /** Of these, how many turn at another moment now. */
  readonly moved: number;
}

/**
 * Reckons up to `limit` tasks anew by the office's present calendar. Each is done when this transaction is: killed between two
 * portions, the rest is still behind. A task whose instants move gets a version from `at` on, so that figures as of an earlier
 * moment stay what they were; its own `version` stays, because nothing happened to it. `office` must have been read in `tx`.
 */
export async function reschedulePortion(tx: Db, office: Office, at: Date, limit: number): Promise<Rescheduled> {
  const { calendar, rules } = office;
  // In the order of the index: sorting what is left by id, portion after portion, would cost more than all the rest.
  const tasks = await tx.task.findMany({ where: behind(office), take: limit });
  const reckoned = tasks.map((task) => ({ task, instants: instantsBy(task, calendar, rules) }));
  const moved = reckoned.filter(({ task, instants }) => !isSame(task, instants));
  for (const { task, instants } of moved) await tx.task.update({ where: { id: task.id }, data: instants, select: id });
  await tx.task.updateMany({ where: idIn(tasks), data: { calendarRevision: calendar.revision } });
  const ids = moved.map(({ task }) => task.id);
  await tx.taskVersion.updateMany({ where: { taskId: { in: ids }, validTo: null }, data: { validTo: at } });
  await tx.taskVersion.createMany({
    data: moved.map(({ task, instants }) => ({
      ...versionOf({ ...task, ...instants }, at),
      rescheduledBy: calendar.revision,
    })),
  });
  return { looked: tasks.length, moved: moved.length };
}

const id = { id: true } as const;
const idIn = (tasks: readonly Task[]) => ({ id: { in: tasks.map((task) => task.id) } });

const INSTANTS = ['dueSoonFrom', 'behindFrom', 'overdueFrom', 'silentFrom'] as const;

/** Whether a task turns at the same moments. */
export function isSame(a: StatusInstants, b: StatusInstants): boolean {
  return INSTANTS.every((name) => a[name]?.getTime() === b[name]?.getTime());
}
