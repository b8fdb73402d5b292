import { type JudgedPeriod, type PeriodTally, tallyPeriods } from '../domain/period-record.ts';
import type { ReportSpan } from '../domain/report-span.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { type ContinuousFigures, continuousFigures, type FigureScope } from '../store/figures.ts';
import type { Office } from '../store/office.ts';
import { periodRecordsOf } from '../store/period-records.ts';
import type { Db } from '../store/store.ts';
import type { TaskStanding } from '../store/task-standings.ts';

/** A continuous task and those of its periods that ended within the days of the report, or ran on its last day. */
export interface ContinuousTaskFacts {
  readonly id: number;
  readonly cadence: 'weekly' | 'monthly' | 'quarterly';
  readonly periods: readonly JudgedPeriod[];
}

export interface ContinuousFacts {
  /** At the end of the report: how many run, and of how many the running period was reported. */
  readonly now: ContinuousFigures;
  /** Of the periods that ended within the days of the report. */
  readonly tally: PeriodTally;
  readonly tasks: readonly ContinuousTaskFacts[];
}

interface Asked {
  readonly scope: FigureScope;
  readonly span: ReportSpan;
  readonly standings: readonly TaskStanding[];
  readonly asOf: Date;
}

export async function continuousFacts(
  db: Db,
  { scope, span, standings, asOf }: Asked,
  office: Pick<Office, 'calendar' | 'cutOffDay'>,
): Promise<ContinuousFacts> {
  const running = standings.filter(({ kind, state }) => kind === 'continuous' && state !== 'cancelled');
  // At 24:00 of its last day a period is over.
  const today = localDateAt(asOf, office.calendar.zone);
  const tasks = running.map(({ taskId: id, task: { cadence, startOn } }) => ({ id, cadence, startOn }));
  const records = await periodRecordsOf(db, tasks, office, today, asOf);
  const within = { from: span.from, to: span.until };
  return {
    now: await continuousFigures(db, scope, asOf, true),
    tally: tallyPeriods(records.values(), today, within),
    tasks: tasks.map(({ id, cadence }) => ({
      id,
      cadence: cadence ?? 'monthly',
      periods: (records.get(id) ?? []).filter(({ period }) => period.until >= span.from && period.from <= span.until),
    })),
  };
}
