import type { LocalDate } from '../domain/local-date.ts';
import { type JudgedPeriod, type PeriodReport, periodRecord, type Run } from '../domain/period-record.ts';
import { periodOfKey, type Rhythm, reportingPeriod, rhythmOf } from '../domain/reporting-periods.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { ProgressReport, Task, TaskVersion } from './generated/client.ts';
import type { Office } from './office.ts';
import { standingReportAt } from './past-reports.ts';
import type { Db } from './store.ts';

/** A query with a longer list of ids passes the limit on its parameters. */
const MOST_IDS = 500;

const standing = { kind: { not: 'undo' }, undoneBy: null } as const;

type Continuous = Pick<Task, 'id' | 'cadence' | 'startOn'>;
type Version = Pick<TaskVersion, 'taskId' | 'state' | 'kind' | 'validFrom' | 'validTo'>;
type Report = Pick<
  ProgressReport,
  'taskId' | 'kind' | 'period' | 'at' | 'note' | 'quantityDone' | 'percentBefore' | 'percentAfter'
>;

/**
 * Of each of these continuous tasks its periods up to the local day `today`, judged, oldest first. `asOf`: by what had been said and had not
 * been taken back at that past instant.
 */
export async function periodRecordsOf(
  db: Db,
  tasks: readonly Continuous[],
  office: Pick<Office, 'calendar' | 'cutOffDay'>,
  today: LocalDate,
  asOf?: Date,
): Promise<Map<number, JudgedPeriod[]>> {
  const records = new Map<number, JudgedPeriod[]>();
  for (let from = 0; from < tasks.length; from += MOST_IDS) {
    const part = tasks.slice(from, from + MOST_IDS);
    const taskId = { in: part.map(({ id }) => id) };
    const versions = groupedByTask(
      await db.taskVersion.findMany({
        where: { taskId, ...(asOf !== undefined && { validFrom: { lte: asOf } }) },
        orderBy: [{ taskId: 'asc' }, { version: 'asc' }],
        select: { taskId: true, state: true, kind: true, validFrom: true, validTo: true },
      }),
    );
    const reports = groupedByTask(
      await db.progressReport.findMany({
        where: asOf === undefined ? { taskId, ...standing } : { AND: [{ taskId }, standingReportAt(asOf)] },
        select: {
          ...{ taskId: true, kind: true, period: true, at: true, note: true },
          ...{ quantityDone: true, percentBefore: true, percentAfter: true },
        },
      }),
    );
    for (const task of part) {
      const rhythm = rhythmOf(task, office);
      const runs = runsOf(task, versions.get(task.id) ?? [], office.calendar.zone, asOf);
      const made = reportsOf(rhythm, reports.get(task.id) ?? [], office.calendar.zone);
      records.set(task.id, periodRecord(rhythm, runs, made, today));
    }
  }
  return records;
}

export async function periodRecordOf(
  db: Db,
  task: Continuous,
  office: Pick<Office, 'calendar' | 'cutOffDay'>,
  today: LocalDate,
): Promise<JudgedPeriod[]> {
  return (await periodRecordsOf(db, [task], office, today)).get(task.id) ?? [];
}

/**
 * When the task was open and continuous. It begins when it came into the office's hands, so that nobody is judged for a plan
 * that was loaded late, and never before its first day.
 */
function runsOf({ startOn }: Continuous, versions: readonly Version[], zone: string, asOf: Date | undefined): Run[] {
  const runs: { from: LocalDate; to: LocalDate | null }[] = [];
  let running = false;
  for (const { state, kind, validFrom, validTo } of versions) {
    const runsNow = state === 'open' && kind === 'continuous';
    const last = runs.at(-1);
    const isInForce = validTo === null || (asOf !== undefined && validTo > asOf);
    const to = isInForce ? null : localDateAt(validTo, zone);
    if (runsNow && running && last !== undefined) last.to = to;
    else if (runsNow) runs.push({ from: localDateAt(validFrom, zone), to });
    running = runsNow;
  }
  return runs.flatMap(({ from, to }) => {
    if (to !== null && to <= startOn) return [];
    return [{ from: from < startOn ? startOn : from, to }];
  });
}

function reportsOf(rhythm: Rhythm, rows: readonly Report[], zone: string): PeriodReport[] {
  return rows.flatMap((row) => {
    const on = localDateAt(row.at, zone);
    if (row.kind !== 'period') return isOlder(row) ? [{ period: reportingPeriod(rhythm, on), on }] : [];
    const period = periodOfKey(row.period ?? '', rhythm.cutOffDay);
    return period === null ? [] : [{ period, on }];
  });
}

/** From before periods were kept: a report counted for the period in which it was made; an obstacle alone is none. */
function isOlder({ note, quantityDone, percentBefore, percentAfter }: Report): boolean {
  return note !== '' || quantityDone !== null || percentBefore !== percentAfter;
}

function groupedByTask<Row extends { readonly taskId: number }>(rows: readonly Row[]): Map<number, Row[]> {
  const groups = new Map<number, Row[]>();
  for (const row of rows) {
    const group = groups.get(row.taskId);
    if (group === undefined) groups.set(row.taskId, [row]);
    else group.push(row);
  }
  return groups;
}
