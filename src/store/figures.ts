import { addFigures, noFigures, type SummaryFigures, summarizeGroups } from '../domain/summary.ts';
import type { Prisma } from './generated/client.ts';
import { countedItself } from './parts.ts';
import type { Db } from './store.ts';

/** The tasks whose figures are wanted: all, or those led within a unit's subtree, of a group, of a programme. */
export interface FigureScope {
  readonly underUnitId?: number;
  readonly groupId?: number;
  readonly programmeId?: number;
  /** Local days: only tasks whose deadline lies between them, both included. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
}

/** Figures of the tasks of one lead unit in one group. */
export interface FigureCell {
  readonly unitId: number;
  readonly groupId: number;
  readonly figures: SummaryFigures;
}

/** The figures now: of the versions in force, judged at the instant `at`. */
export function figureCells(db: Db, scope: FigureScope, at: Date): Promise<FigureCell[]> {
  return cellsOf(db, { validTo: null, ...figuresWhere(scope) }, at);
}

/** The figures as they stood at a past instant: what is answered for a past day is what was answered on that day. */
export function pastFigureCells(db: Db, scope: FigureScope, at: Date): Promise<FigureCell[]> {
  return cellsOf(db, { ...inForceAt(at), ...figuresWhere(scope) }, at);
}

/** Continuous tasks under way, and how many of them were reported for the period that ran at the instant. */
export interface ContinuousFigures {
  readonly total: number;
  readonly reported: number;
}

/** Of the tasks that are carried out without end, as they stand at the instant `at`; `past`: as they stood then. */
export async function continuousFigures(
  db: Db,
  scope: FigureScope,
  at: Date,
  past: boolean,
): Promise<ContinuousFigures> {
  const inForce = past ? inForceAt(at) : { validTo: null };
  const open = { ...inForce, ...figuresWhere(scope), kind: 'continuous' as const, state: 'open' as const };
  const total = await db.taskVersion.count({ where: open });
  const reported =
    total === 0 ? 0 : await db.taskVersion.count({ where: { AND: [open, { reportedUntil: { gt: at } }] } });
  return { total, reported };
}

/** Tasks that are counted as open though they stand still, and those that are not counted at all, as they stand at the instant `at`. */
export interface HaltedFigures {
  readonly paused: number;
  readonly cancelled: number;
}

export async function haltedFigures(db: Db, scope: FigureScope, at: Date, past: boolean): Promise<HaltedFigures> {
  const inForce = past ? inForceAt(at) : { validTo: null };
  const count = (state: 'paused' | 'cancelled') =>
    db.taskVersion.count({ where: { ...inForce, ...figuresWhere(scope), state } });
  return { paused: await count('paused'), cancelled: await count('cancelled') };
}

/** The versions that were in force at a past instant. */
export const inForceAt = (at: Date) => ({ validFrom: { lte: at }, OR: [{ validTo: null }, { validTo: { gt: at } }] });

/** Not finished, and overdue at that instant; what waits for confirmation is so if it was reported late. */
export function overdueAt(db: Db, at: Date): Prisma.TaskVersionWhereInput {
  return {
    OR: [
      { state: 'open', overdueFrom: { lte: at } },
      { state: 'awaiting_confirmation', reportedDoneOn: { gt: db.taskVersion.fields.currentDue } },
    ],
  };
}

/** The deadline (local day) of the open task that had been overdue longest at the instant; null: none was. */
export async function earliestOverdue(db: Db, scope: FigureScope, at: Date): Promise<string | null> {
  const first = await db.taskVersion.findFirst({
    where: { AND: [inForceAt(at), figuresWhere(scope), { state: 'open', overdueFrom: { lte: at } }] },
    orderBy: { currentDue: 'asc' },
    select: { currentDue: true },
  });
  return first?.currentDue ?? null;
}

/** One cell for each lead unit and group. */
async function cellsOf(db: Db, inForce: Prisma.TaskVersionWhereInput, at: Date): Promise<FigureCell[]> {
  const late = { reportedDoneOn: { gt: db.taskVersion.fields.currentDue } };
  const count = async (where: Prisma.TaskVersionWhereInput) =>
    new Map(
      (
        await db.taskVersion.groupBy({
          by: ['leadUnitId', 'groupId'],
          where: { AND: [inForce, where] },
          _count: { _all: true },
        })
      ).map((row) => [`${row.leadUnitId}/${row.groupId}`, row._count._all]),
    );
  const total = await count({ state: { not: 'cancelled' } });
  const done = await count({ state: 'confirmed' });
  const doneLate = await count({ state: 'confirmed', ...late });
  const openOverdue = await count(overdueAt(db, at));
  return [...total].map(([key, all]) => {
    const [unitId = 0, groupId = 0] = key.split('/').map(Number);
    const parts = { all, done: done.get(key) ?? 0, late: doneLate.get(key) ?? 0, overdue: openOverdue.get(key) ?? 0 };
    return { unitId, groupId, figures: figuresOf(parts) };
  });
}

function figuresOf(parts: { all: number; done: number; late: number; overdue: number }): SummaryFigures {
  return summarizeGroups([
    { state: 'confirmed', overdue: false, reportedLate: false, count: parts.done - parts.late },
    { state: 'confirmed', overdue: false, reportedLate: true, count: parts.late },
    { state: 'open', overdue: true, reportedLate: false, count: parts.overdue },
    { state: 'open', overdue: false, reportedLate: false, count: parts.all - parts.done - parts.overdue },
  ]);
}

/** Figures added up by unit or by group. */
export function figuresBy(cells: readonly FigureCell[], by: 'unitId' | 'groupId'): Map<number, SummaryFigures> {
  const sums = new Map<number, SummaryFigures>();
  for (const cell of cells) sums.set(cell[by], addFigures(sums.get(cell[by]) ?? noFigures, cell.figures));
  return sums;
}

export function totalFigures(cells: readonly FigureCell[]): SummaryFigures {
  return cells.map((cell) => cell.figures).reduce(addFigures, noFigures);
}

/** Tasks whose deadline was moved, and how many of them are late by the first one though not by the present one. */
export interface ByOriginalDue {
  readonly moved: number;
  readonly openOverdue: number;
  readonly doneLate: number;
}

/**
 * What the figures would be by the original deadlines, as the difference to what they are: as of `asOf`, which lies in the local day `today` (24:00 in the next);
 * null: now. Tasks whose deadline was never moved are left alone, so that few rows are read.
 */
export async function byOriginalDue(
  db: Db,
  scope: FigureScope,
  { asOf, today }: { readonly asOf: Date | null; readonly today: string },
): Promise<ByOriginalDue> {
  const inForce =
    asOf === null
      ? { validTo: null }
      : { validFrom: { lte: asOf }, OR: [{ validTo: null }, { validTo: { gt: asOf } }] };
  const { currentDue } = db.task.fields;
  const moved: Prisma.TaskWhereInput = {
    OR: [
      { originalDue: { lt: currentDue } },
      { originalDue: { gt: currentDue } },
      { extensions: { some: { state: 'granted' } } },
    ],
  };
  const rows = await db.taskVersion.findMany({
    where: { AND: [inForce, figuresWhere(scope), { state: { not: 'cancelled' }, task: moved }] },
    select: { state: true, currentDue: true, reportedDoneOn: true, task: { select: { originalDue: true } } },
  });
  const dated = rows.flatMap(({ task: { originalDue: first }, currentDue: due, ...row }) =>
    first === null || due === null || first === due ? [] : [{ ...row, first, due }],
  );
  // A task that was reported as done is judged by the day of that report, any other open one by today.
  const lateOnly = dated.filter(({ state, first, due, reportedDoneOn }) => {
    const day = state === 'open' ? today : reportedDoneOn;
    return state !== 'paused' && day !== null && first < day && due >= day;
  });
  const doneLate = lateOnly.filter(({ state }) => state === 'confirmed').length;
  return { moved: dated.length, openOverdue: lateOnly.length - doneLate, doneLate };
}

/** The versions that figures of this scope count. */
export function figuresWhere(scope: FigureScope): Prisma.TaskVersionWhereInput {
  return {
    AND: countedItself(scope.underUnitId ?? null),
    ...(scope.groupId === undefined ? {} : { groupId: scope.groupId }),
    ...(scope.programmeId === undefined ? {} : { programmeId: scope.programmeId }),
    ...(scope.dueFrom === undefined && scope.dueTo === undefined
      ? {}
      : {
          currentDue: {
            ...(scope.dueFrom !== undefined && { gte: scope.dueFrom }),
            ...(scope.dueTo !== undefined && { lte: scope.dueTo }),
          },
        }),
    ...(scope.underUnitId === undefined
      ? {}
      : { leadUnit: { ancestors: { some: { ancestorId: scope.underUnitId } } } }),
  };
}
