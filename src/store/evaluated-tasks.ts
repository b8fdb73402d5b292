import { setImmediate } from 'node:timers/promises';
import { inBatches } from './batches.ts';
import { type FigureScope, figuresWhere, inForceAt } from './figures.ts';
import type { Prisma } from './generated/client.ts';
import type { Db } from './store.ts';

/** So many rows are read at a time, so that other reading is never held up for long. */
const BATCH = 500;

/** Whose tasks are judged: those that units lead, within a scope; or those for which a person, or anybody of a unit and below it, answers. */
export type Whose =
  | { readonly by: 'units'; readonly scope: FigureScope; readonly unitId?: number }
  | { readonly by: 'people'; readonly scope: FigureScope; readonly personId?: number };

const focalAt = (at: Date) => ({
  focal: true,
  assignedAt: { lte: at },
  OR: [{ endedAt: null }, { endedAt: { gt: at } }],
});

/** A task as it stood, and who answered for it then. */
export interface EvaluatedRow extends Version {
  readonly task: TaskRow;
  readonly focal: FocalRow | null;
}

/**
 * Tasks that may be judged as they stood at the instant: those that had not been given up, but for those confirmed before `since` that
 * were finished before the local day `from`. In the order in which they were entered.
 */
export async function evaluatedTasks(
  db: Db,
  whose: Whose,
  { at, since, from }: { readonly at: Date; readonly since: Date; readonly from: string },
): Promise<EvaluatedRow[]> {
  const over = { state: 'confirmed' as const, validFrom: { lt: since }, reportedDoneOn: { lt: from } };
  const where = {
    AND: [inForceAt(at), { state: { not: 'cancelled' as const } }, { NOT: over }, whoseTasks(whose, at)],
  };
  const rows: EvaluatedRow[] = [];
  for (let skip = 0, more = true; more; skip += BATCH) {
    const versions = await readVersions(db, where, skip);
    const ids = versions.map(({ taskId }) => taskId);
    // Asked apart: nested in the versions they take three times as long.
    const tasks = new Map((await readTasks(db, ids)).map((task) => [task.id, task]));
    const focal = new Map((await readFocal(db, ids, at)).map((row) => [row.taskId, row]));
    rows.push(
      ...versions.flatMap((version) => {
        const task = tasks.get(version.taskId);
        return task === undefined ? [] : [{ ...version, task, focal: focal.get(version.taskId) ?? null }];
      }),
    );
    more = versions.length === BATCH;
    await setImmediate();
  }
  return rows;
}

type Version = Awaited<ReturnType<typeof readVersions>>[number];
type TaskRow = Awaited<ReturnType<typeof readTasks>>[number];
type FocalRow = Awaited<ReturnType<typeof readFocal>>[number];

function readVersions(db: Db, where: Prisma.TaskVersionWhereInput, skip: number) {
  return db.taskVersion.findMany({
    where,
    select: { taskId: true, state: true, kind: true, currentDue: true, reportedDoneOn: true, leadUnitId: true },
    orderBy: { taskId: 'asc' },
    ...{ skip, take: BATCH },
  });
}

function readTasks(db: Db, ids: readonly number[]) {
  return db.task.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, code: true, title: true, originalDue: true, startOn: true, cadence: true },
  });
}

/** Of several the last one named comes last. */
function readFocal(db: Db, ids: readonly number[], at: Date) {
  return db.assignment.findMany({
    where: { taskId: { in: [...ids] }, ...focalAt(at) },
    select: { taskId: true, personId: true, assignedAt: true },
    orderBy: { id: 'asc' },
  });
}

/** Whoever answers for a task is judged by it, be it a part; a unit by what is counted as its own. */
function whoseTasks(whose: Whose, at: Date): Prisma.TaskVersionWhereInput {
  const { scope } = whose;
  if (whose.by === 'units')
    return { AND: [figuresWhere(scope), whose.unitId === undefined ? {} : { leadUnitId: whose.unitId }] };
  const { underUnitId, programmeId, groupId } = scope;
  const within = underUnitId === undefined ? {} : { unit: { ancestors: { some: { ancestorId: underUnitId } } } };
  const person = whose.personId === undefined ? within : { id: whose.personId };
  return {
    ...(programmeId !== undefined && { programmeId }),
    ...(groupId !== undefined && { groupId }),
    task: { assignments: { some: { ...focalAt(at), person } } },
  };
}

/** All versions of these tasks up to the instant, oldest first, by task. */
export async function livesOf(db: Db, taskIds: readonly number[], at: Date) {
  const lives = new Map<number, LifeRow[]>();
  for (const ids of inBatches(taskIds)) {
    for (const row of await readLives(db, ids, at)) {
      const life = lives.get(row.taskId);
      if (life === undefined) lives.set(row.taskId, [row]);
      else life.push(row);
    }
    await setImmediate();
  }
  return lives;
}

export type LifeRow = Awaited<ReturnType<typeof readLives>>[number];

function readLives(db: Db, ids: readonly number[], at: Date) {
  return db.taskVersion.findMany({
    where: { taskId: { in: [...ids] }, validFrom: { lte: at } },
    select: {
      ...{ taskId: true, state: true, kind: true, leadUnitId: true },
      ...{ validFrom: true, validTo: true, silentFrom: true },
    },
    orderBy: [{ taskId: 'asc' }, { id: 'asc' }],
  });
}

/** How often results of these tasks were confirmed and returned after `since` and up to the instant, by what had not been taken back then. */
export async function answersTo(db: Db, taskIds: readonly number[], since: Date, at: Date) {
  const answers = new Map<number, { confirmed: number; returned: number }>();
  for (const ids of inBatches(taskIds)) {
    const rows = await db.decision.findMany({
      where: {
        ...{ taskId: { in: ids }, kind: { in: ['confirm', 'return'] }, extensionId: null, at: { gt: since, lte: at } },
        OR: [{ undoneBy: null }, { undoneBy: { is: { at: { gt: at } } } }],
      },
      select: { taskId: true, kind: true },
    });
    for (const { taskId, kind } of rows) {
      const { confirmed, returned } = answers.get(taskId) ?? { confirmed: 0, returned: 0 };
      const isReturn = kind === 'return';
      answers.set(taskId, { confirmed: confirmed + (isReturn ? 0 : 1), returned: returned + (isReturn ? 1 : 0) });
    }
  }
  return answers;
}
