import type { Prisma, Task } from './generated/client.ts';
import { insertRows } from './insert-rows.ts';
import { refreshNotes } from './notes-text.ts';
import { namesOf } from './stood-in.ts';
import type { Db } from './store.ts';

/** What an undo puts back: the task as it was before. `version` tells whether anything happened since. */
export type TaskBefore = Pick<
  Task,
  'version' | 'state' | 'progress' | 'currentDue' | 'lastReportAt' | 'reportedDoneOn' | 'confirmedAt' | 'reportedUntil'
>;

/** The part of a task that reports and decisions change, to be kept with them. */
export function snapshot(task: Task): TaskBefore {
  const { version, state, progress, currentDue, lastReportAt, reportedDoneOn, confirmedAt, reportedUntil } = task;
  return { version, state, progress, currentDue, lastReportAt, reportedDoneOn, confirmedAt, reportedUntil };
}

/** A snapshot read back from JSON, where instants are text. */
export function readSnapshot(json: unknown): TaskBefore {
  const before = json as Omit<TaskBefore, 'reportedUntil'> & { reportedUntil?: Date | null };
  const instant = (value: Date | null) => (value === null ? null : new Date(value));
  return {
    ...before,
    lastReportAt: instant(before.lastReportAt),
    confirmedAt: instant(before.confirmedAt),
    // Snapshots from before continuous tasks had periods do not know it.
    reportedUntil: instant(before.reportedUntil ?? null),
  };
}

export type NewReport = Omit<Prisma.ProgressReportUncheckedCreateInput, 'before'> & { readonly before: TaskBefore };

export async function addReport(tx: Db, report: NewReport): Promise<number> {
  const { id } = await tx.progressReport.create({
    data: { ...report, before: report.before as object },
    select: { id: true },
  });
  if (report.kind === 'undo' || (report.note ?? '') !== '') await refreshNotes(tx, report.taskId);
  return id;
}

export function findReport(db: Db, id: number) {
  return db.progressReport.findUnique({ where: { id }, include: { task: true, undoneBy: true, obstacles: true } });
}

export type NewDecision = Omit<Prisma.DecisionUncheckedCreateInput, 'before'> & { readonly before: TaskBefore };

export async function addDecision(tx: Db, decision: NewDecision): Promise<number> {
  const { id } = await tx.decision.create({
    data: { ...decision, before: decision.before as object },
    select: { id: true },
  });
  return id;
}

export function findDecision(db: Db, id: number) {
  return db.decision.findUnique({ where: { id }, include: { task: true, undoneBy: true } });
}

/**
 * What this person did last and could still take back: the newest report, decision or extension request since `since` that
 * was not undone; of one task, if its code is given.
 */
export async function lastDeedOf(db: Db, personId: number, since: Date, code?: string) {
  const task = code === undefined ? {} : { task: { code } };
  const where = { personId, at: { gte: since }, kind: { not: 'undo' as const }, undoneBy: null, ...task };
  const open = { in: ['requested' as const, 'endorsed' as const] };
  const asked = { requestedById: personId, requestedAt: { gte: since }, state: open, ...task };
  const include = { task: { select: { code: true } } };
  const orderBy = { id: 'desc' as const };
  const [report, decision, extension] = await Promise.all([
    db.progressReport.findFirst({ where, orderBy, include }),
    db.decision.findFirst({ where, orderBy, include }),
    db.extension.findFirst({ where: asked, orderBy, include }),
  ]);
  const deeds = [
    ...(report === null ? [] : [{ deed: 'report' as const, ...report }]),
    ...(decision === null ? [] : [{ deed: 'decision' as const, ...decision }]),
    ...(extension === null ? [] : [{ deed: 'extension' as const, at: extension.requestedAt, ...extension }]),
  ];
  return deeds.sort((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;
}

/** The reports of a task that still stand, newest first. */
export function standingReports(db: Db, taskId: number, take: number) {
  return db.progressReport.findMany({
    where: { taskId, kind: { not: 'undo' }, undoneBy: null },
    orderBy: { id: 'desc' },
    take,
    include: { person: true },
  });
}

/** One changed thing, in the words "what, from, to"; the ledger that `ask --json` prints and an auditor reads. */
export interface Change {
  readonly what: string;
  readonly from: string | null;
  readonly to: string | null;
}

export async function recordChanges(
  tx: Db,
  by: {
    at: Date;
    personId: number | null;
    onBehalfOfId?: number | null;
    channel: string;
    incomingId: number | null;
    taskId: number | null;
  },
  changes: readonly Change[],
): Promise<void> {
  await insertRows(
    tx,
    'Audit',
    changes.map((change) => ({ ...by, ...change })),
  );
}

/** What these incomings changed, oldest first, with the code of the task, and the name of the absent person in whose stead. */
export async function changesOfIncomings(db: Db, channel: string, externalIds: readonly string[]) {
  const rows = await db.audit.findMany({
    where: { incoming: { channel, externalId: { in: [...externalIds] } } },
    orderBy: { id: 'asc' },
    select: { what: true, from: true, to: true, onBehalfOfId: true, task: { select: { code: true } } },
  });
  const absent = await namesOf(db, rows);
  return rows.map(({ what, from, to, task, onBehalfOfId }) => {
    const onBehalfOf = onBehalfOfId === null ? undefined : absent.get(onBehalfOfId);
    return { task: task?.code ?? null, what, from, to, ...(onBehalfOf !== undefined && { onBehalfOf }) };
  });
}
