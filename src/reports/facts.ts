import { addDays, daysBetween, type LocalDate } from '../domain/local-date.ts';
import { rankBottlenecks } from '../domain/obstacles.ts';
import { type ReportSpan, spanAfter } from '../domain/report-span.ts';
import { type DeadlineStatus, deadlineStatusAt } from '../domain/status.ts';
import type { SummaryFigures } from '../domain/summary.ts';
import { endOfDay, localDateAt } from '../domain/time-zone.ts';
import {
  type ByOriginalDue,
  byOriginalDue,
  type FigureScope,
  figuresBy,
  type HaltedFigures,
  haltedFigures,
  pastFigureCells,
  totalFigures,
} from '../store/figures.ts';
import { groupNames, unitNames } from '../store/names.ts';
import type { Office } from '../store/office.ts';
import { undecidedExtensionsAt } from '../store/past-extensions.ts';
import { obstaclesAt, type PastObstacle } from '../store/past-obstacles.ts';
import { type LastReport, lastReportsAt } from '../store/past-reports.ts';
import type { Db } from '../store/store.ts';
import { confirmedAt, standingsAt, type TaskStanding } from '../store/task-standings.ts';
import { type ContinuousFacts, continuousFacts } from './continuous-facts.ts';
import { type IndicatorFacts, indicatorFacts } from './indicator-facts.ts';
import { type PlanFacts, planFacts } from './plan-facts.ts';

/** What a report is to be of. */
export interface ReportWish {
  readonly span: ReportSpan;
  readonly scope: FigureScope;
}

/** The instant up to which a report tells, and the last local day in it. */
export interface Reckoning {
  readonly asOf: Date;
  readonly lastDay: LocalDate;
  /** The period is over: everything up to 24:00 of its last day counts. */
  readonly isOver: boolean;
}

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

export interface NamedFigures {
  readonly id: number;
  readonly name: string;
  /** The programme of a group, where there are several. */
  readonly under?: string;
  readonly figures: SummaryFigures;
}

export interface ReportedObstacle extends PastObstacle {
  /** Calendar days since it was reported. */
  readonly days: number;
}

export interface AskedExtension {
  readonly code: string;
  readonly unit: string;
  readonly fromDue: LocalDate;
  readonly toDue: LocalDate;
  readonly reason: string;
  readonly askedOn: LocalDate;
  readonly endorsed: boolean;
}

/** Everything that a written report tells, as it stood at one instant. Plain data: it goes into a thread of its own to be written. */
export interface ReportFacts extends Reckoning {
  readonly span: ReportSpan;
  readonly figures: SummaryFigures;
  /** When the period began. */
  readonly before: SummaryFigures;
  readonly dayBefore: LocalDate;
  readonly byUnit: readonly NamedFigures[];
  readonly byGroup: readonly NamedFigures[];
  readonly halted: HaltedFigures;
  readonly original: ByOriginalDue;
  /** Of which the figures count all but those given up, which come last. */
  readonly tasks: readonly ReportedTask[];
  /** Ids: confirmed at the end and not when the period began. */
  readonly finished: readonly number[];
  readonly obstacles: readonly ReportedObstacle[];
  readonly extensions: readonly AskedExtension[];
  readonly indicators: readonly IndicatorFacts[];
  readonly continuous: ContinuousFacts;
  /** The days that come next, both included. */
  readonly next: { readonly from: LocalDate; readonly until: LocalDate };
}

/** Null: the period has not begun. */
export function reckoningOf({ from, until }: ReportSpan, at: Date, zone: string): Reckoning | null {
  const today = localDateAt(at, zone);
  if (from > today) return null;
  const end = endOfDay(until, zone);
  return end <= at ? { asOf: end, lastDay: until, isOver: true } : { asOf: at, lastDay: today, isOver: false };
}

/** Reads what there is to tell. The same functions answer in the chat, so that no figure can be another there. */
export async function gatherFacts(
  db: Db,
  { span, scope }: ReportWish,
  reckoning: Reckoning,
  office: Office,
): Promise<ReportFacts> {
  const { asOf, lastDay, isOver } = reckoning;
  const { zone } = office.calendar;
  const dayBefore = addDays(span.from, -1);
  const start = endOfDay(dayBefore, zone);
  const cells = await pastFigureCells(db, scope, asOf);
  const standings = await standingsAt(db, scope, asOf);
  const ids = standings.map(({ taskId }) => taskId);
  const obstacles = await obstaclesAt(db, scope, asOf);
  const reports = await lastReportsAt(db, ids, asOf);
  const asked = await undecidedExtensionsAt(db, idsIn(standings, unfinished), asOf);
  const plans = await planFacts(db, standings);
  const tasks = standings.map((one) => reportedTask(one, { asOf, office, reports, obstacles, asked, plans }));
  const done = idsIn(standings, ['confirmed']);
  const doneBefore = await confirmedAt(db, done, start);
  const byUnit = figuresBy(cells, 'unitId');
  const byGroup = figuresBy(cells, 'groupId');
  return {
    ...reckoning,
    ...{ span, dayBefore, tasks },
    figures: totalFigures(cells),
    before: totalFigures(await pastFigureCells(db, scope, start)),
    byUnit: worstFirst(byUnit, await unitNames(db, [...byUnit.keys()])),
    byGroup: inOrderOf(byGroup, await groupNames(db, [...byGroup.keys()]), standings),
    halted: await haltedFigures(db, scope, asOf, true),
    original: await byOriginalDue(db, scope, { asOf, today: lastDay }),
    finished: done.filter((id) => !doneBefore.has(id)),
    obstacles: ranked(obstacles, asOf, zone),
    extensions: asked.flatMap((one) => askedExtension(one, tasks, zone)),
    indicators: await indicatorFacts(db, scope, asOf, office),
    continuous: await continuousFacts(db, { scope, span, standings, asOf }, office),
    next: { from: isOver ? addDays(lastDay, 1) : lastDay, until: spanAfter(span).until },
  };
}

const unfinished: readonly TaskStanding['state'][] = ['open', 'awaiting_confirmation', 'paused'];

function idsIn(standings: readonly TaskStanding[], states: readonly TaskStanding['state'][]): number[] {
  return standings.flatMap(({ taskId, state }) => (states.includes(state) ? [taskId] : []));
}

interface Beside {
  readonly asOf: Date;
  readonly office: Office;
  readonly reports: ReadonlyMap<number, LastReport>;
  readonly plans: ReadonlyMap<number, PlanFacts>;
  readonly obstacles: readonly PastObstacle[];
  readonly asked: Awaited<ReturnType<typeof undecidedExtensionsAt>>;
}

function reportedTask(standing: TaskStanding, { asOf, office, reports, ...beside }: Beside): ReportedTask {
  const { obstacles, asked, plans } = beside;
  const { taskId: id, task, leadUnit, group, programme, currentDue, kind, state } = standing;
  const { code, title, product, originalDue, startOn } = task;
  const facts = { ...standing, startOn, dueOn: currentDue, hasReport: standing.lastReportAt !== null };
  const report = reports.get(id);
  const held = obstacles.filter(({ tasks }) => tasks.some(({ taskId }) => taskId === id));
  const wanted = asked.filter(({ taskId }) => taskId === id);
  const plan = plans.get(id);
  if (plan === undefined) throw new Error(`${code} has no plan`);
  return {
    ...{ id, code, title, product, originalDue, currentDue, state, plan },
    ...{ unitId: leadUnit.id, unit: leadUnit.shortName ?? leadUnit.name, group: group.name, programme: programme.name },
    focal: task.assignments[0]?.person.name ?? null,
    progress: kind === 'continuous' ? null : standing.progress,
    status: deadlineStatusAt(facts, asOf, office.calendar),
    reportedDoneOn: standing.reportedDoneOn,
    lastReport:
      report === undefined
        ? null
        : { on: localDateAt(report.at, office.calendar.zone), note: report.note, by: report.person.name },
    reasons: [...held.map(({ text }) => text), ...wanted.map(({ reason }) => reason)].filter((words) => words !== ''),
  };
}

/** Most overdue first; then by share still open, as in the chat. */
function worstFirst(figures: ReadonlyMap<number, SummaryFigures>, names: ReadonlyMap<number, string>): NamedFigures[] {
  return [...figures]
    .sort(([, a], [, b]) => b.openOverdue - a.openOverdue || b.open - a.open || b.total - a.total)
    .map(([id, one]) => ({ id, name: names.get(id) ?? '', figures: one }));
}

/** In the order of the plan. */
function inOrderOf(
  figures: ReadonlyMap<number, SummaryFigures>,
  names: ReadonlyMap<number, string>,
  standings: readonly TaskStanding[],
): NamedFigures[] {
  const order = [...new Set(standings.map(({ groupId }) => groupId))];
  const programmes = new Map(standings.map(({ groupId, programme }) => [groupId, programme.name]));
  const several = new Set(programmes.values()).size > 1;
  return order.flatMap((id) => {
    const one = figures.get(id);
    // Groups of different programmes may have the same name.
    const under = several ? { under: programmes.get(id) ?? '' } : {};
    return one === undefined ? [] : [{ id, name: names.get(id) ?? '', ...under, figures: one }];
  });
}

function ranked(obstacles: readonly PastObstacle[], asOf: Date, zone: string): ReportedObstacle[] {
  const today = localDateAt(asOf, zone);
  const since = (instant: Date) => daysBetween(localDateAt(instant, zone), today);
  return rankBottlenecks(
    obstacles.map((obstacle) => ({
      obstacle,
      tasks: obstacle.tasks.length + obstacle.others,
      units: new Set(obstacle.tasks.map(({ leadUnitId }) => leadUnitId)).size,
      daysLate: obstacle.tasks.reduce((sum, task) => sum + daysLate(task, asOf, since), 0),
      reportedAt: obstacle.reportedAt,
    })),
  ).map(({ obstacle }) => ({ ...obstacle, days: since(obstacle.reportedAt) }));
}

function daysLate(
  { state, overdueFrom }: PastObstacle['tasks'][number],
  asOf: Date,
  since: (at: Date) => number,
): number {
  return state !== 'open' || overdueFrom === null || overdueFrom > asOf ? 0 : since(overdueFrom) + 1;
}

function askedExtension(
  { taskId, fromDue, toDue, reason, requestedAt, endorsedAt, state }: Beside['asked'][number],
  tasks: readonly ReportedTask[],
  zone: string,
): AskedExtension[] {
  const task = tasks.find(({ id }) => id === taskId);
  if (task === undefined) return [];
  const { code, unit } = task;
  const endorsed = endorsedAt !== null || state === 'endorsed';
  return [{ code, unit, fromDue, toDue, reason, askedOn: localDateAt(requestedAt, zone), endorsed }];
}
