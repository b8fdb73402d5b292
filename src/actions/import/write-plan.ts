import { addTasks, idOf } from '../../store/add-tasks.ts';
import { type PlannedTask, writePlan } from '../../store/import-plan.ts';
import { renewLexicon } from '../../store/lexicon.ts';
import type { Task } from '../../store/records.ts';
import { type Change, recordChanges } from '../../store/reports.ts';
import type { Db } from '../../store/store.ts';
import { changeTasks, type TaskPatch } from '../../store/task-change.ts';
import { addAlias } from '../../store/unit-names.ts';
import { addUnit } from '../../store/units.ts';
import type { ImportedBy } from './imported-by.ts';
import { type PlanDesk, unitsNeeded } from './plan-desk.ts';
import { type PlanTrace, traceOf } from './plan-trace.ts';

/** Writes what was decided, in the same transaction as it was decided in. Returns what taking it back needs. */
export async function writePlannedImport(tx: Db, desk: PlanDesk, by: ImportedBy): Promise<PlanTrace> {
  const { timing, writes, ids } = desk;
  const unitIds = await writeUnits(tx, desk, by);
  const aliasIds = await writeAliases(tx, desk);
  const shelves = await desk.shelves.write(tx, timing.at);
  const audit = (taskId: number, changes: readonly Change[]) =>
    writes.audits.push(...changes.map((change) => ({ ...by, at: timing.at, taskId, ...change })));
  const added = await writeAddedTasks(tx, desk, audit);
  const patches = new Map<number, TaskPatch>();
  for (const { task, patch: planned, changes } of desk.changed) {
    patches.set(task.id, settled(desk, planned));
    audit(task.id, changes);
  }
  await changeTasks(
    tx,
    desk.changed.flatMap(({ task }) => ofItself(task, patches.get(task.id) ?? {})),
    timing,
  );
  const supports = writes.supports.map((row) => ({ ...row, unitId: ids.idOf(row.unitId) }));
  await writePlan(tx, { ...writes, supports }, timing.at);
  if (isNamedAnew(desk) || unitIds.length + aliasIds.length + shelves.programmes.length + shelves.groups.length > 0)
    await renewLexicon(tx);
  return traceOf(desk, { added, patches, unitIds, aliasIds, shelves });
}

async function writeUnits(tx: Db, desk: PlanDesk, by: ImportedBy): Promise<number[]> {
  const { ids, timing } = desk;
  const added: number[] = [];
  for (const { id, name, parentId } of unitsNeeded(desk)) {
    const unit = await addUnit(tx, { name, parentId, at: timing.at });
    ids.settle(id, unit.id);
    added.push(unit.id);
    await recordChanges(tx, { ...by, at: timing.at, taskId: null }, [{ what: 'unit', from: null, to: name }]);
  }
  return added;
}

/** What was asked once is not asked again. */
async function writeAliases(tx: Db, { units }: PlanDesk): Promise<number[]> {
  const added: number[] = [];
  for (const { name, unitId } of units.aliases) {
    const id = await addAlias(tx, unitId, name);
    if (id !== null) added.push(id);
  }
  return added;
}

async function writeAddedTasks(
  tx: Db,
  { ids, added, writes, timing }: PlanDesk,
  audit: (taskId: number, changes: readonly Change[]) => void,
): Promise<number[]> {
  const tasks = added.map(({ task }) => ({
    ...task,
    programmeId: ids.idOf(task.programmeId),
    groupId: ids.idOf(task.groupId),
    leadUnitId: ids.idOf(task.leadUnitId),
    legalBasisId: task.legalBasisId === null ? null : ids.idOf(task.legalBasisId),
  }));
  const byCode = await addTasks(tx, tasks, timing);
  for (const { task, focalId, supportIds, indicator, changes } of added) {
    const taskId = idOf(byCode, task.code);
    writes.assignments.push({ taskId, personId: focalId, focal: true, assignedAt: timing.at });
    writes.supports.push(...supportIds.map((unitId) => ({ taskId, unitId })));
    if (indicator !== null) writes.indicators.push({ taskId, ...indicator });
    audit(taskId, changes);
  }
  return added.map(({ task }) => idOf(byCode, task.code));
}

/** Its supports, its officer and its indicator are no part of the task itself. */
function ofItself(task: PlannedTask, patch: TaskPatch): { readonly task: Task; readonly patch: TaskPatch }[] {
  return Object.keys(patch).length === 0 ? [] : [{ task, patch }];
}

function settled({ ids }: PlanDesk, patch: TaskPatch): TaskPatch {
  const { programmeId, groupId, leadUnitId, legalBasisId } = patch;
  return {
    ...patch,
    ...(programmeId === undefined ? {} : { programmeId: ids.idOf(programmeId) }),
    ...(groupId === undefined ? {} : { groupId: ids.idOf(groupId) }),
    ...(leadUnitId === undefined ? {} : { leadUnitId: ids.idOf(leadUnitId) }),
    ...(legalBasisId === undefined || legalBasisId === null ? {} : { legalBasisId: ids.idOf(legalBasisId) }),
  };
}

function isNamedAnew({ added, changed }: PlanDesk): boolean {
  return added.length > 0 || changed.some(({ patch }) => patch.title !== undefined);
}
