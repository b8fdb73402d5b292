import { inBatches } from './batches.ts';
import type { LegalBasis, Prisma, Programme, TaskGroup } from './generated/client.ts';
import { insertRows } from './insert-rows.ts';
import type { PersonWithUnit } from './people.ts';
import type { Db } from './store.ts';

const planned = {
  programme: true,
  group: true,
  leadUnit: true,
  legalBasis: true,
  indicator: true,
  supports: { include: { unit: true } },
  assignments: { include: { person: true }, orderBy: { id: 'asc' } },
} satisfies Prisma.TaskInclude;

/** A task with everything that a plan says of it; with all assignments there ever were, oldest first. */
export type PlannedTask = Prisma.TaskGetPayload<{ include: typeof planned }>;

export function openAssignments(task: PlannedTask): PlannedTask['assignments'] {
  return task.assignments.filter((assignment) => assignment.endedAt === null);
}

export async function plannedTasks(db: Db, codes: readonly string[]): Promise<PlannedTask[]> {
  const tasks: PlannedTask[] = [];
  for (const batch of inBatches(codes)) {
    tasks.push(...(await db.task.findMany({ where: { code: { in: batch } }, include: planned })));
  }
  return tasks;
}

/** The channel under which imports stand in the audit. */
export const importChannel = 'import';

/**
 * To what imports last CHANGED the deadline ("due") and the officer ("focal") of each task, by task id; what they were when
 * the task was added is not among it. It tells a change in the file from a change made in the chat since: an extension
 * granted meanwhile must survive the next import.
 */
export async function lastImported(
  db: Db,
  taskIds: readonly number[],
): Promise<Map<number, Map<string, string | null>>> {
  const said = new Map<number, Map<string, string | null>>();
  for (const batch of inBatches(taskIds)) {
    const rows = await db.audit.findMany({
      where: { taskId: { in: batch }, channel: importChannel, what: { in: ['due', 'focal'] } },
      select: { taskId: true, what: true, to: true },
      orderBy: { id: 'asc' },
    });
    for (const { taskId, what, to } of rows) {
      if (taskId === null) continue;
      said.set(taskId, (said.get(taskId) ?? new Map()).set(what, to));
    }
  }
  return said;
}

export function presentStaff(db: Db): Promise<PersonWithUnit[]> {
  return db.person.findMany({ where: { leftAt: null }, include: { unit: true }, orderBy: { id: 'asc' } });
}

export type ProgrammeWithGroups = Programme & { readonly groups: readonly TaskGroup[] };

export function allProgrammes(db: Db): Promise<ProgrammeWithGroups[]> {
  return db.programme.findMany({ include: { groups: true }, orderBy: { id: 'asc' } });
}

export function allLegalBases(db: Db): Promise<LegalBasis[]> {
  return db.legalBasis.findMany();
}

export function addProgramme(tx: Db, programme: Prisma.ProgrammeCreateInput): Promise<Programme> {
  return tx.programme.create({ data: programme });
}

export function addGroup(tx: Db, group: Prisma.TaskGroupUncheckedCreateInput): Promise<TaskGroup> {
  return tx.taskGroup.create({ data: group });
}

export function addLegalBasis(tx: Db, basis: Prisma.LegalBasisCreateInput): Promise<LegalBasis> {
  return tx.legalBasis.create({ data: basis });
}

export type IndicatorPlan = Omit<Prisma.IndicatorCreateManyInput, 'id'>;

/** Rows about tasks that are written together when all rows of a file are decided. */
export interface PlanWrites {
  readonly supports: Prisma.TaskSupportCreateManyInput[];
  readonly removedSupports: { readonly taskId: number; readonly unitIds: readonly number[] }[];
  readonly assignments: Prisma.AssignmentCreateManyInput[];
  readonly endedAssignments: number[];
  readonly indicators: IndicatorPlan[];
  readonly changedIndicators: { readonly id: number; readonly plan: Omit<IndicatorPlan, 'taskId'> }[];
  readonly audits: Prisma.AuditCreateManyInput[];
}

export function noPlanWrites(): PlanWrites {
  return {
    ...{ supports: [], removedSupports: [], assignments: [], endedAssignments: [] },
    ...{ indicators: [], changedIndicators: [], audits: [] },
  };
}

export async function writePlan(tx: Db, writes: PlanWrites, at: Date): Promise<void> {
  for (const { taskId, unitIds } of writes.removedSupports) await removeSupports(tx, taskId, unitIds);
  for (const { id, plan } of writes.changedIndicators) await changeIndicatorPlan(tx, id, plan);
  for (const ids of inBatches(writes.endedAssignments)) {
    await tx.assignment.updateMany({ where: { id: { in: ids } }, data: { endedAt: at } });
  }
  await insertRows(tx, 'TaskSupport', writes.supports);
  await insertRows(tx, 'Assignment', writes.assignments);
  await insertRows(tx, 'Indicator', writes.indicators);
  await insertRows(tx, 'Audit', writes.audits);
}

/** Open tasks of these programmes that are no part of another, with the document that ordered them. */
export function openTasksOf(db: Db, programmeIds: readonly number[]) {
  return db.task.findMany({
    where: {
      programmeId: { in: [...programmeIds] },
      parentId: null,
      state: { in: ['open', 'awaiting_confirmation', 'paused'] },
    },
    select: { id: true, code: true, title: true, programmeId: true, legalBasisId: true },
    orderBy: { id: 'asc' },
  });
}

export async function removeSupports(tx: Db, taskId: number, unitIds: readonly number[]): Promise<void> {
  await tx.taskSupport.deleteMany({ where: { taskId, unitId: { in: [...unitIds] } } });
}

export async function changeIndicatorPlan(tx: Db, id: number, plan: Omit<IndicatorPlan, 'taskId'>): Promise<void> {
  await tx.indicator.update({ where: { id }, data: plan });
}

/** An indicator of which nothing was ever measured. */
export async function removeIndicator(tx: Db, id: number): Promise<void> {
  await tx.indicator.delete({ where: { id } });
}

/** Supporting units that an import took away support again, as they did. */
export async function restoreSupportRows(tx: Db, rows: readonly Prisma.TaskSupportCreateManyInput[]): Promise<void> {
  if (rows.length > 0) await tx.taskSupport.createMany({ data: [...rows] });
}
