import type { Prisma, Task } from './generated/client.ts';
import { countedItself, countedWithWhole } from './parts.ts';
import type { Db } from './store.ts';
import { declined, unowned, untaken } from './unowned.ts';

/** Of the task of which one is a part: who is named for it. */
export const PARENT = { assignments: { where: { endedAt: null }, select: { personId: true } } } as const;

const detail = {
  programme: true,
  group: true,
  leadUnit: true,
  parent: { select: { ...PARENT, code: true, title: true, currentDue: true, state: true } },
  children: { select: { id: true, code: true, state: true, progress: true, weight: true }, orderBy: { id: 'asc' } },
  legalBasis: true,
  leader: { select: { id: true, name: true, title: true } },
  supports: { include: { unit: true, officer: true }, orderBy: { unitId: 'asc' } },
  assignments: {
    where: { endedAt: null },
    include: { person: { include: { unit: true } } },
    orderBy: { focal: 'desc' },
  },
  indicator: { include: { values: { orderBy: { id: 'desc' }, take: 1 } } },
  reports: {
    orderBy: { id: 'desc' },
    take: 1,
    where: { kind: { not: 'undo' }, undoneBy: null },
    include: { person: true },
  },
  extensions: { orderBy: { ordinal: 'desc' }, take: 1, include: { endorsedBy: { select: { name: true } } } },
  attachments: { where: { removedAt: null }, select: { id: true, at: true }, orderBy: { id: 'desc' } },
  obstacles: {
    where: { clearedAt: null, obstacle: { state: { in: ['open', 'answered'] } } },
    include: { obstacle: { include: { ownerUnit: { select: { name: true } } } } },
    orderBy: { obstacleId: 'asc' },
  },
} satisfies Prisma.TaskInclude;

/** A task with everything its card shows: open assignments (the focal officer first), last report, last extension, open obstacles. */
export type TaskDetail = Prisma.TaskGetPayload<{ include: typeof detail }>;

const line = {
  leadUnit: { select: { id: true, name: true, shortName: true } },
  assignments: {
    where: { endedAt: null },
    select: { personId: true, focal: true, person: { select: { name: true } } },
    orderBy: { focal: 'desc' },
  },
  obstacles: {
    where: { clearedAt: null, obstacle: { state: { in: ['open', 'answered'] } } },
    select: { obstacle: { select: { text: true } } },
  },
} satisfies Prisma.TaskInclude;

/** A task as a line of a list. */
export type TaskLine = Prisma.TaskGetPayload<{ include: typeof line }>;

/**
 * Which tasks a person may see at all. `units`: the lead or a supporting unit lies in the subtree of `rootUnitId`, or one
 * of `personIds` is assigned, or named for the part of a supporting unit; `own`: the same, for one unit without those below it.
 */
export type Scope =
  | { readonly kind: 'all' }
  | { readonly kind: 'units'; readonly rootUnitId: number; readonly personIds: readonly number[] }
  | { readonly kind: 'own'; readonly personIds: readonly number[]; readonly unitId: number }
  /** What lies in one of these. */
  | { readonly kind: 'any'; readonly scopes: readonly Scope[] }
  /** What is in `scope` and of a unit in the subtree of `rootUnitId`, leading or supporting. */
  | { readonly kind: 'within'; readonly scope: Scope; readonly rootUnitId: number };

/** What a list is narrowed to. All given parts must hold. */
export interface TaskFilter {
  readonly is?:
    | 'overdue'
    | 'due_soon'
    | 'behind'
    | 'silent'
    | 'awaiting'
    | 'awaiting_late'
    | 'unfinished'
    | 'unowned'
    | 'declined'
    /** Carried out without end; `unreported`: and nothing was reported for the present period. */
    | 'continuous'
    | 'unreported'
    | 'paused'
    | 'cancelled';
  /** Given before this instant, and not taken on since. */
  readonly untakenSince?: Date;
  /** Lead unit in the subtree of this unit. */
  readonly underUnitId?: number;
  /** Parts of tasks that are counted already, there where they are counted: left out, or shown alone (store/parts.ts). */
  readonly parts?: { readonly show: 'left_out' | 'alone'; readonly within: number | null };
  /** Held up by an obstacle, or ever held up by one. */
  readonly blocked?: 'now' | 'once';
  readonly groupId?: number;
  readonly programmeId?: number;
  readonly assignedTo?: readonly number[];
  /** Local days: the present deadline lies between them, both included. */
  readonly dueFrom?: string;
  readonly dueTo?: string;
  /** Words (already keys) that all occur in the task's name (title, product, code), in its standing notes or obstacles. */
  readonly words?: readonly string[];
  /** Only in the name. */
  readonly wordsIn?: 'name';
}

export function findTask(db: Db, where: { code: string } | { id: number }): Promise<TaskDetail | null> {
  return db.task.findUnique({ where, include: detail });
}

/** Like `findTask`, but null also for a task outside the scope: whoever may not see a task learns nothing of it. */
export function findTaskInScope(
  db: Db,
  where: { code: string } | { id: number },
  scope: Scope,
): Promise<TaskDetail | null> {
  return db.task.findFirst({ where: { AND: [where, scopeWhere(scope)] }, include: detail });
}

export function listTasks(
  db: Db,
  scope: Scope,
  filter: TaskFilter,
  at: Date,
  page: { readonly skip: number; readonly take: number } | null,
): Promise<TaskLine[]> {
  return db.task.findMany({
    where: { AND: [scopeWhere(scope), filterWhere(db, filter, at)] },
    include: line,
    orderBy: [{ currentDue: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
    ...(page ?? {}),
  });
}

/** Ids of at most `take` tasks, in no order. */
export async function taskIds(db: Db, scope: Scope, filter: TaskFilter, at: Date, take: number): Promise<number[]> {
  const where = { AND: [scopeWhere(scope), filterWhere(db, filter, at)] };
  return (await db.task.findMany({ where, select: { id: true }, take })).map(({ id }) => id);
}

/** These tasks (at most some hundreds), in no order; whoever asks has seen to it that they may be shown. */
export function taskLines(db: Db, ids: readonly number[]): Promise<TaskLine[]> {
  return db.task.findMany({ where: { id: { in: [...ids] } }, include: line });
}

export function countTasks(db: Db, scope: Scope, filter: TaskFilter, at: Date): Promise<number> {
  return db.task.count({ where: { AND: [scopeWhere(scope), filterWhere(db, filter, at)] } });
}

/** Continuous tasks that somebody has reported on, and of which no period is known to be reported. */
export function continuousWithoutPeriods(db: Db): Promise<Task[]> {
  return db.task.findMany({ where: { kind: 'continuous', reportedUntil: null, lastReportAt: { not: null } } });
}

/** Codes of all tasks in the scope, to find those nearest to a mistyped one. */
export async function codesInScope(db: Db, scope: Scope): Promise<string[]> {
  const rows = await db.task.findMany({ where: scopeWhere(scope), select: { code: true } });
  return rows.map((row) => row.code);
}

export function scopeWhere(scope: Scope): Prisma.TaskWhereInput {
  switch (scope.kind) {
    case 'all':
      return {};
    case 'units': {
      const within = { ancestors: { some: { ancestorId: scope.rootUnitId } } };
      return {
        OR: [
          assignedTo(scope.personIds),
          { leadUnit: within },
          { supports: { some: { OR: [{ unit: within }, { officerId: { in: [...scope.personIds] } }] } } },
          { parent: assignedTo(scope.personIds) },
        ],
      };
    }
    case 'own':
      return {
        OR: [
          assignedTo(scope.personIds),
          { leadUnitId: scope.unitId },
          { supports: { some: { OR: [{ unitId: scope.unitId }, { officerId: { in: [...scope.personIds] } }] } } },
          { parent: assignedTo(scope.personIds) },
        ],
      };
    case 'any':
      return { OR: scope.scopes.map(scopeWhere) };
    case 'within': {
      const within = { ancestors: { some: { ancestorId: scope.rootUnitId } } };
      return {
        AND: [scopeWhere(scope.scope), { OR: [{ leadUnit: within }, { supports: { some: { unit: within } } }] }],
      };
    }
    default:
      return scope satisfies never;
  }
}

function assignedTo(personIds: readonly number[]): Prisma.TaskWhereInput {
  return { assignments: { some: { personId: { in: [...personIds] }, endedAt: null } } };
}

function filterWhere(db: Db, filter: TaskFilter, at: Date): Prisma.TaskWhereInput {
  const { underUnitId, groupId, programmeId, words = [] } = filter;
  return {
    AND: [
      statusWhere(db, filter.is, at),
      filter.untakenSince === undefined ? {} : untaken(filter.untakenSince),
      underUnitId === undefined ? {} : { leadUnit: { ancestors: { some: { ancestorId: underUnitId } } } },
      partsWhere(filter.parts),
      blockedWhere(filter.blocked),
      groupId === undefined ? {} : { groupId },
      programmeId === undefined ? {} : { programmeId },
      filter.assignedTo === undefined ? {} : assignedTo(filter.assignedTo),
      filter.dueFrom === undefined ? {} : { currentDue: { gte: filter.dueFrom } },
      filter.dueTo === undefined ? {} : { currentDue: { lte: filter.dueTo } },
      ...words.map((word) => (filter.wordsIn === 'name' ? { key: { contains: word } } : saysAnywhere(word))),
    ],
  };
}

function partsWhere(parts: TaskFilter['parts']): Prisma.TaskWhereInput {
  if (parts === undefined) return {};
  return parts.show === 'alone' ? countedWithWhole(parts.within) : countedItself(parts.within);
}

function saysAnywhere(word: string): Prisma.TaskWhereInput {
  const contains = { contains: word };
  const obstacle = { key: contains, state: { not: 'withdrawn' as const } };
  return { OR: [{ key: contains }, { notes: { key: contains } }, { obstacles: { some: { obstacle } } }] };
}

function blockedWhere(blocked: TaskFilter['blocked']): Prisma.TaskWhereInput {
  if (blocked === undefined) return {};
  const now = { clearedAt: null, obstacle: { state: { in: ['open' as const, 'answered' as const] } } };
  const once = { obstacle: { state: { in: ['open' as const, 'answered' as const, 'resolved' as const] } } };
  return { obstacles: { some: blocked === 'now' ? now : once } };
}

/** The stored instants make every status a range query (design decision 1). */
function statusWhere(db: Db, is: TaskFilter['is'], at: Date): Prisma.TaskWhereInput {
  switch (is) {
    case undefined:
      return {};
    case 'overdue':
      return { state: 'open', overdueFrom: { lte: at } };
    case 'due_soon':
      return { state: 'open', dueSoonFrom: { lte: at }, overdueFrom: { gt: at } };
    case 'behind':
      return { state: 'open', behindFrom: { lte: at }, overdueFrom: { gt: at } };
    case 'silent':
      return { state: 'open', silentFrom: { lte: at } };
    case 'awaiting':
      return { state: 'awaiting_confirmation' };
    case 'awaiting_late':
      return { state: 'awaiting_confirmation', reportedDoneOn: { gt: db.task.fields.currentDue } };
    case 'continuous':
      return { kind: 'continuous', state: 'open' };
    case 'unreported':
      return { kind: 'continuous', state: 'open', OR: [{ reportedUntil: null }, { reportedUntil: { lte: at } }] };
    case 'unfinished':
      return { state: { in: ['open', 'awaiting_confirmation', 'paused'] } };
    case 'paused':
    case 'cancelled':
      return { state: is };
    case 'unowned':
      return unowned;
    case 'declined':
      return declined;
    default:
      return is satisfies never;
  }
}
