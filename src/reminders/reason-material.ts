import { outlook } from '../domain/indicator-outlook.ts';
import { addDays, type LocalDate } from '../domain/local-date.ts';
import { isReminded, type ReminderDays } from '../domain/reminder-rules.ts';
import { rulesOf } from '../domain/rule-book.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { indicatorsOf, standingValuesOf } from '../store/indicators.ts';
import type { PressingTask } from '../store/pressing.ts';
import { type Returned, returnsOf } from '../store/returns.ts';
import type { Db } from '../store/store.ts';
import type { Moment } from './moment.ts';
import { LONGEST_DAYS } from './news-span.ts';

/** An indicator that will miss its target by its pace. */
export interface OffPace {
  readonly current: number;
  readonly target: number;
  readonly measure: string;
  /** The day on which it would be met; null: never, as it goes. */
  readonly metOn: LocalDate | null;
  /** Calendar days after the deadline; null: never met. */
  readonly late: number | null;
}

/** What has to be known of tasks beside what is in their row, by id of the task. */
export interface Material {
  /** Results that were returned, and on which nothing was reported since. */
  readonly returns: ReadonlyMap<number, Returned>;
  readonly readings: ReadonlyMap<number, OffPace>;
}

export const nothingKnown: Material = { returns: new Map(), readings: new Map() };

/** Read once for many people; of indicators only what may have a beat since anybody heard last. */
export async function reasonMaterial(
  db: Db,
  rows: readonly { readonly task: PressingTask }[],
  moment: Moment,
): Promise<Material> {
  const tasks = [...new Map(rows.map(({ task }) => [task.id, task])).values()];
  const ids = tasks.map(({ id }) => id);
  return { returns: await returnsOf(db, ids), readings: await offPaceOf(db, tasks, moment) };
}

async function offPaceOf(
  db: Db,
  tasks: readonly PressingTask[],
  { today, office }: Moment,
): Promise<Map<number, OffPace>> {
  const { calendar, reminders } = office;
  const span: ReminderDays = { from: addDays(today, -LONGEST_DAYS), to: today };
  const measured = tasks.filter(({ programmeId, lastReportAt, kind }) => {
    const beats = rulesOf(reminders, programmeId).offPace;
    if (beats === null || lastReportAt === null || kind === 'continuous') return false;
    return isReminded(localDateAt(lastReportAt, calendar.zone), beats, span, calendar);
  });
  const indicators = await indicatorsOf(
    db,
    measured.map(({ id }) => id),
  );
  const values = await standingValuesOf(
    db,
    indicators.map(({ id }) => id),
  );
  const readings = new Map<number, OffPace>();
  const tasksById = new Map(measured.map((task) => [task.id, task]));
  for (const { id, taskId, target, measure } of indicators) {
    const dueOn = tasksById.get(taskId)?.currentDue ?? null;
    if (target === null || dueOn === null) continue;
    const measurements = (values.get(id) ?? []).map(({ at, value }) => ({ on: localDateAt(at, calendar.zone), value }));
    const seen = outlook({ measurements, target, today, dueOn });
    if (seen === null) continue;
    const { current, forecast } = seen;
    if (forecast.kind === 'never') readings.set(taskId, { current, target, measure, metOn: null, late: null });
    else if (forecast.kind === 'met' && (forecast.late ?? 0) > 0)
      readings.set(taskId, { current, target, measure, metOn: forecast.on, late: forecast.late });
  }
  return readings;
}
