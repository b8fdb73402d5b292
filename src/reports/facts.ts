import { addDays, type LocalDate } from '../domain/local-date.ts';
import { type ReportSpan, spanAfter } from '../domain/report-span.ts';
import type { SummaryFigures } from '../domain/summary.ts';
import { endOfDay, localDateAt } from '../domain/time-zone.ts';
import {
  type ByOriginalDue,
  byOriginalDue,
  type FigureScope,
  type HaltedFigures,
  haltedFigures,
  pastFigureCells,
  totalFigures,
} from '../store/figures.ts';
import type { Office } from '../store/office.ts';
import { undecidedExtensionsAt } from '../store/past-extensions.ts';
import { obstaclesAt, type PastObstacle } from '../store/past-obstacles.ts';
import type { Db } from '../store/store.ts';
import { confirmedAt, standingsAt, type TaskStanding } from '../store/task-standings.ts';
import { type ContinuousFacts, continuousFacts } from './continuous-facts.ts';
import { type AskedExtension, extensionFacts, type Undecided } from './extension-facts.ts';
import { figuresByGroup, figuresByUnit, type NamedFigures } from './figure-facts.ts';
import { type IndicatorFacts, indicatorFacts } from './indicator-facts.ts';
import { obstacleFacts, type ReportedObstacle } from './obstacle-facts.ts';
import type { Reckoning } from './reckoning.ts';
import { type Reasons, type ReportedTask, taskFacts } from './task-facts.ts';

/** What a report is to be of. */
export interface ReportWish {
  readonly span: ReportSpan;
  readonly scope: FigureScope;
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
  const obstacles = await obstaclesAt(db, scope, asOf);
  const asked = await undecidedExtensionsAt(db, idsIn(standings, unfinished), asOf);
  const done = idsIn(standings, ['confirmed']);
  const doneBefore = await confirmedAt(db, done, start);
  return {
    ...reckoning,
    ...{ span, dayBefore },
    figures: totalFigures(cells),
    before: totalFigures(await pastFigureCells(db, scope, start)),
    byUnit: await figuresByUnit(db, cells),
    byGroup: await figuresByGroup(db, cells, standings),
    halted: await haltedFigures(db, scope, asOf, true),
    original: await byOriginalDue(db, scope, { asOf, today: localDateAt(asOf, zone) }),
    tasks: await taskFacts(db, standings, reasonsOf(obstacles, asked), asOf, office),
    finished: done.filter((id) => !doneBefore.has(id)),
    obstacles: obstacleFacts(obstacles, asOf, zone),
    extensions: extensionFacts(asked, standings, zone),
    indicators: await indicatorFacts(db, scope, asOf, office),
    continuous: await continuousFacts(db, { scope, span, standings, asOf }, office),
    next: { from: isOver ? addDays(lastDay, 1) : lastDay, until: spanAfter(span).until },
  };
}

const unfinished: readonly TaskStanding['state'][] = ['open', 'awaiting_confirmation', 'paused'];

function idsIn(standings: readonly TaskStanding[], states: readonly TaskStanding['state'][]): number[] {
  return standings.flatMap(({ taskId, state }) => (states.includes(state) ? [taskId] : []));
}

/** Why tasks are held up: their obstacles, then the reasons given for more time. */
function reasonsOf(obstacles: readonly PastObstacle[], asked: readonly Undecided[]): Reasons {
  const reasons = new Map<number, string[]>();
  const add = (taskId: number, words: string) => {
    if (words !== '') reasons.set(taskId, [...(reasons.get(taskId) ?? []), words]);
  };
  for (const { text, tasks } of obstacles) for (const { taskId } of tasks) add(taskId, text);
  for (const { taskId, reason } of asked) add(taskId, reason);
  return reasons;
}
