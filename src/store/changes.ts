import type { NewsEvent } from '../domain/news.ts';
import type { Db } from './store.ts';
import { type Scope, scopeWhere } from './tasks.ts';

/** After `from`, up to and including `until`. */
export interface Span {
  readonly from: Date;
  readonly until: Date;
}

/** A task to which something happened at that moment, and where it belonged then. */
export interface Touch {
  readonly taskId: number;
  readonly at: Date;
  readonly leadUnitId: number;
  readonly programmeId: number;
  readonly groupId: number;
}

const place = { leadUnitId: true, programmeId: true, groupId: true } as const;
const within = ({ from, until }: Span) => ({ gt: from, lte: until });

/** A query with a longer list of ids passes the limit on its parameters, or is planned slowly. */
const MOST_IDS = 500;

/** Of which tasks it is wanted: any of these, or all of these units, programmes and groups. */
export interface Wanted {
  readonly taskIds: readonly number[];
  readonly leadUnitIds: readonly number[];
  readonly programmeIds: readonly number[];
  readonly groupIds: readonly number[];
}

/**
 * Whatever happened to tasks: each change of a task has a version, so the index of those is asked; deadlines pass and
 * obstacles are removed without one, and a change of the calendar happens to none. May hold more than what is wanted, never less.
 */
export async function touchesWithin(db: Db, span: Span, wanted: Wanted): Promise<Touch[]> {
  const versions = await db.taskVersion.findMany({
    where: { validFrom: within(span), version: { gt: 1 }, rescheduledBy: 0, ...narrowed('taskId', wanted) },
    select: { taskId: true, validFrom: true, ...place },
  });
  const late = await db.task.findMany({
    where: { state: 'open', overdueFrom: within(span), ...narrowed('id', wanted) },
    select: { id: true, overdueFrom: true, ...place },
  });
  const removed = await db.obstacle.findMany({
    where: { closedAt: within(span), state: 'resolved' },
    select: { closedAt: true, tasks: { select: { taskId: true, task: { select: place } } } },
  });
  return [
    ...versions.map(({ validFrom, ...touch }) => ({ ...touch, at: validFrom })),
    ...late.flatMap(({ id, overdueFrom: at, ...rest }) => (at === null ? [] : [{ taskId: id, at, ...rest }])),
    ...removed.flatMap(({ closedAt: at, tasks }) =>
      at === null ? [] : tasks.map(({ taskId, task }) => ({ taskId, at, ...task })),
    ),
  ];
}

/** Lists that are too long for a query narrow nothing. */
function narrowed<Key extends 'id' | 'taskId'>(key: Key, wanted: Wanted) {
  const { taskIds, leadUnitIds, programmeIds, groupIds } = wanted;
  if ([taskIds, leadUnitIds, programmeIds, groupIds].some((ids) => ids.length > MOST_IDS)) return {};
  const any = (ids: readonly number[]) => ({ in: [...ids] });
  return {
    OR: [
      { [key]: any(taskIds) },
      { leadUnitId: any(leadUnitIds) },
      { programmeId: any(programmeIds) },
      { groupId: any(groupIds) },
    ],
  };
}

/** Those of these tasks that lie in the scope, with what is said of them and who is assigned. */
export async function tasksAmong(db: Db, ids: readonly number[], scope: Scope) {
  const found = [];
  for (const part of parts(ids))
    found.push(
      ...(await db.task.findMany({
        where: { AND: [{ id: { in: part } }, scopeWhere(scope)] },
        select: {
          ...{ id: true, code: true, title: true, state: true, leadUnitId: true },
          assignments: { where: { endedAt: null }, select: { personId: true } },
        },
      })),
    );
  return found;
}

/** What happened to these tasks and still stands, by task. What was taken back, or put right since, did not happen. */
export async function eventsOfTasks(
  db: Db,
  taskIds: readonly number[],
  span: Span,
): Promise<Map<number, readonly NewsEvent[]>> {
  const events = new Map<number, NewsEvent[]>();
  const add = (taskId: number, event: NewsEvent) => events.set(taskId, [...(events.get(taskId) ?? []), event]);
  for (const ids of parts(taskIds)) {
    for (const { taskId, ...event } of await reportEvents(db, ids, span)) add(taskId, event);
    for (const { taskId, ...event } of await decisionEvents(db, ids, span)) add(taskId, event);
    for (const { taskId, ...event } of await obstacleEvents(db, ids, span)) add(taskId, event);
    for (const { taskId, ...event } of await deadlineEvents(db, ids, span)) add(taskId, event);
  }
  return events;
}

type EventOfTask = NewsEvent & { readonly taskId: number };

async function reportEvents(db: Db, ids: number[], span: Span): Promise<EventOfTask[]> {
  const reports = await db.progressReport.findMany({
    where: { taskId: { in: ids }, at: within(span), kind: { not: 'undo' }, undoneBy: null },
    include: { obstacles: { select: { id: true } } },
  });
  return reports.flatMap((report): EventOfTask[] => {
    const { taskId, at, personId, kind, percentBefore: from, percentAfter: to, note, obstacles } = report;
    if (kind === 'period') return [{ taskId, at, personId, fact: { kind, period: report.period ?? '', note } }];
    if (kind === 'done') return [{ taskId, at, personId, fact: { kind } }];
    // The obstacle that it brought is said for itself.
    if (from === to && note === '' && obstacles.length > 0) return [];
    return [{ taskId, at, personId, fact: { kind: 'progress', from, to, note } }];
  });
}

async function decisionEvents(db: Db, ids: number[], span: Span): Promise<EventOfTask[]> {
  const decisions = await db.decision.findMany({
    where: { taskId: { in: ids }, at: within(span), undoneBy: null },
    select: { taskId: true, at: true, personId: true, kind: true, reason: true, extension: true },
  });
  return decisions.flatMap(({ kind, reason, extension, ...event }): EventOfTask[] => {
    switch (kind) {
      case 'confirm':
        return [{ ...event, fact: { kind: 'confirmed' } }];
      case 'return':
        return [{ ...event, fact: { kind: 'returned', reason } }];
      case 'cancel':
        return [{ ...event, fact: { kind: 'cancelled', reason } }];
      case 'pause':
        return [{ ...event, fact: { kind: 'paused', reason } }];
      case 'resume':
        return [{ ...event, fact: { kind: 'resumed' } }];
      case 'grant_extension':
      case 'refuse_extension': {
        if (extension === null) return [];
        const { fromDue: from, toDue: to } = extension;
        return [{ ...event, fact: { kind: kind === 'grant_extension' ? 'extended' : 'not_extended', from, to } }];
      }
      case 'endorse_extension':
      case 'reassign':
      case 'undo':
        return [];
      default:
        return kind satisfies never;
    }
  });
}

async function obstacleEvents(db: Db, ids: number[], span: Span): Promise<EventOfTask[]> {
  const rows = await db.obstacleTask.findMany({
    where: { taskId: { in: ids }, obstacle: { state: { not: 'withdrawn' } } },
    select: { taskId: true, obstacle: true },
  });
  const isIn = (at: Date | null): at is Date => at !== null && at > span.from && at <= span.until;
  return rows.flatMap(({ taskId, obstacle: { text, state, reportedAt, reportedById, closedAt } }): EventOfTask[] => [
    ...(isIn(reportedAt)
      ? [{ taskId, at: reportedAt, personId: reportedById, fact: { kind: 'obstacle' as const, text } }]
      : []),
    ...(state === 'resolved' && isIn(closedAt)
      ? [{ taskId, at: closedAt, personId: null, fact: { kind: 'resolved' as const, text } }]
      : []),
  ]);
}

async function deadlineEvents(db: Db, ids: number[], span: Span): Promise<EventOfTask[]> {
  const tasks = await db.task.findMany({
    where: { id: { in: ids }, state: 'open', overdueFrom: within(span) },
    select: { id: true, overdueFrom: true, currentDue: true },
  });
  return tasks.flatMap(({ id: taskId, overdueFrom: at, currentDue: due }) =>
    at === null || due === null ? [] : [{ taskId, at, personId: null, fact: { kind: 'overdue' as const, due } }],
  );
}

function parts(ids: readonly number[]): number[][] {
  return Array.from({ length: Math.ceil(ids.length / MOST_IDS) }, (_, n) =>
    ids.slice(n * MOST_IDS, (n + 1) * MOST_IDS),
  );
}
