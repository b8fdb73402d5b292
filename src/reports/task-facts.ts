import type { LocalDate } from '../domain/local-date.ts';
import { type DeadlineStatus, deadlineStatusAt } from '../domain/status.ts';
import { localDateAt } from '../domain/time-zone.ts';
import type { Office } from '../store/office.ts';
import { type LastReport, lastReportsAt } from '../store/past-reports.ts';
import type { Db } from '../store/store.ts';
import type { TaskStanding } from '../store/task-standings.ts';
import { type PlanFacts, planFacts } from './plan-facts.ts';

/** A task as it stood, with what is said of it. */
export interface ReportedTask {
  readonly id: number;
  readonly code: string;
  readonly title: string;
  readonly unitId: number;
  readonly unit: string;
  readonly group: string;
  readonly programme: string;
  readonly focal: string | null;
  readonly product: string;
  readonly originalDue: LocalDate | null;
  readonly currentDue: LocalDate | null;
  /** Percent, 0–100; null: a continuous task has none. */
  readonly progress: number | null;
  readonly status: DeadlineStatus;
  readonly state: TaskStanding['state'];
  readonly reportedDoneOn: LocalDate | null;
  readonly lastReport: { readonly on: LocalDate; readonly note: string; readonly by: string } | null;
  /** What holds it up, as it was reported. */
  readonly reasons: readonly string[];
  readonly plan: PlanFacts;
}

/** By task id: what was said of why it is held up. */
export type Reasons = ReadonlyMap<number, readonly string[]>;

/** As they stood at the instant, in the order of the standings. */
export async function taskFacts(
  db: Db,
  standings: readonly TaskStanding[],
  reasons: Reasons,
  asOf: Date,
  office: Office,
): Promise<ReportedTask[]> {
  const ids = standings.map(({ taskId }) => taskId);
  const reports = await lastReportsAt(db, ids, asOf);
  const plans = await planFacts(db, standings);
  return standings.map((standing) => {
    const { taskId, task } = standing;
    const plan = plans.get(taskId);
    if (plan === undefined) throw new Error(`${task.code} has no plan`);
    return {
      ...taskOf(standing, asOf, office),
      lastReport: lastReport(reports.get(taskId), office.calendar.zone),
      reasons: reasons.get(taskId) ?? [],
      plan,
    };
  });
}

function taskOf(standing: TaskStanding, asOf: Date, { calendar }: Office) {
  const { taskId: id, task, leadUnit, group, programme, currentDue, kind, state, reportedDoneOn } = standing;
  const { code, title, product, originalDue, startOn } = task;
  const facts = { ...standing, startOn, dueOn: currentDue, hasReport: standing.lastReportAt !== null };
  return {
    ...{ id, code, title, product, originalDue, currentDue, state, reportedDoneOn },
    ...{ unitId: leadUnit.id, unit: leadUnit.shortName ?? leadUnit.name, group: group.name, programme: programme.name },
    focal: task.assignments[0]?.person.name ?? null,
    progress: kind === 'continuous' ? null : standing.progress,
    status: deadlineStatusAt(facts, asOf, calendar),
  };
}

function lastReport(report: LastReport | undefined, zone: string): ReportedTask['lastReport'] {
  return report === undefined ? null : { on: localDateAt(report.at, zone), note: report.note, by: report.person.name };
}
