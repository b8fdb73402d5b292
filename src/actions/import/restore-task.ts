import { changeIndicatorPlan, removeIndicator, removeSupports, restoreSupportRows } from '../../store/import-plan.ts';
import type { Task } from '../../store/records.ts';
import type { Change } from '../../store/reports.ts';
import type { TaskPatch } from '../../store/task-change.ts';
import { renameFormer, type TaskWithPlan } from '../../store/undo-import.ts';
import type { Acting } from '../acting.ts';
import { searchKey } from './add-planned-task.ts';
import type { ChangedTrace } from './plan-trace.ts';

/** Fields that only mean something together, and what the audit calls them. */
const together: readonly { readonly what: string; readonly fields: readonly (keyof TaskPatch)[] }[] = [
  { what: 'title', fields: ['title'] },
  { what: 'product', fields: ['product'] },
  { what: 'group', fields: ['programmeId', 'groupId'] },
  { what: 'lead_unit', fields: ['leadUnitId'] },
  { what: 'legal_basis', fields: ['legalBasisId'] },
  { what: 'start', fields: ['startOn'] },
  { what: 'due', fields: ['kind', 'cadence', 'currentDue', 'originalDue', 'reportedUntil'] },
];

/** How a task is put back: what becomes of it itself, what the audit says of it, and whether all of it could be. */
export interface Restored {
  readonly task: Task;
  readonly patch: TaskPatch;
  readonly changes: readonly Change[];
  /** False: something of it was changed again since, and stays as it is. */
  readonly whole: boolean;
}

/** Puts back the officer, the supports and the indicator that an import changed, and decides what becomes of the task itself. */
export async function restoreTask(acting: Acting, task: TaskWithPlan, trace: ChangedTrace): Promise<Restored> {
  const fields = restoredFields(task, trace);
  const focal = await restoreFocal(acting, task, trace);
  const beside = [await restoreSupports(acting, task, trace), await restoreIndicator(acting, task, trace)];
  const restored = new Set([...fields.restored, ...(focal === true ? ['focal'] : [])]);
  const { supports: _, assignments: __, indicator: ___, ...bare } = task;
  return {
    task: bare,
    patch: withKey(task, fields.patch),
    changes: reversed(trace, restored),
    whole: fields.whole && focal !== false && beside.every(Boolean),
  };
}

function restoredFields(task: TaskWithPlan, { before, after }: ChangedTrace) {
  const patch: Record<string, unknown> = {};
  const restored: string[] = [];
  let whole = true;
  for (const { what, fields } of together) {
    const changed = fields.filter((field) => field in after);
    if (changed.length === 0) continue;
    const isJudged = what === 'due' || what === 'lead_unit';
    // By its deadline and its lead unit a finished task was judged.
    const isOver = isJudged && (task.state === 'confirmed' || task.state === 'cancelled');
    if (isOver || !changed.every((field) => isSame(task[field], after[field]))) {
      whole = false;
      continue;
    }
    for (const field of changed) patch[field] = revived(field, before[field]);
    restored.push(what, ...(what === 'group' ? ['programme'] : []), ...(what === 'due' ? ['cadence'] : []));
  }
  return { patch: patch as TaskPatch, restored, whole };
}

/** Kept as plain data, an instant is a text. */
function isSame(now: unknown, then: unknown): boolean {
  return JSON.stringify(now ?? null) === JSON.stringify(then ?? null);
}

function revived(field: keyof TaskPatch, value: unknown): unknown {
  return field === 'reportedUntil' && typeof value === 'string' ? new Date(value) : (value ?? null);
}

function withKey(task: TaskWithPlan, patch: TaskPatch): TaskPatch {
  if (patch.title === undefined && patch.product === undefined) return patch;
  return { ...patch, key: searchKey(patch.title ?? task.title, patch.product ?? task.product, task.code) };
}

/** As the audit tells of it backwards. Of deadline and officer it says what imports had said before: the next one goes by that. */
function reversed({ changes, said }: ChangedTrace, restored: ReadonlySet<string>): Change[] {
  return changes
    .filter(({ what }) => restored.has(what))
    .map(({ what, from, to }) => {
      if (what === 'due' && said.due !== undefined) return { what, from: to, to: said.due };
      if (what === 'focal') return { what, from: to, to: said.focal ?? from };
      return { what, from: to, to: from };
    });
}

/** Null: it was not changed. */
async function restoreFocal({ tx, at }: Acting, { assignments }: TaskWithPlan, { focal }: ChangedTrace) {
  if (focal === undefined) return null;
  const named = assignments.find((one) => one.focal && one.personId === focal.personId);
  return named === undefined ? false : renameFormer(tx, named.id, focal.ended, at);
}

async function restoreSupports({ tx }: Acting, { id, supports }: TaskWithPlan, trace: ChangedTrace): Promise<boolean> {
  const added = new Set(trace.supportsAdded);
  const untouched = supports.filter(
    ({ unitId, percent, officerId, content }) =>
      added.has(unitId) && percent === null && officerId === null && content === '',
  );
  if (untouched.length > 0)
    await removeSupports(
      tx,
      id,
      untouched.map(({ unitId }) => unitId),
    );
  const there = new Set(supports.map(({ unitId }) => unitId));
  const gone = trace.supportsRemoved.filter(({ unitId }) => !there.has(unitId));
  const data = gone.map((row) => ({ ...row, reportedAt: row.reportedAt === null ? null : new Date(row.reportedAt) }));
  await restoreSupportRows(tx, data);
  return untouched.length === supports.filter(({ unitId }) => added.has(unitId)).length;
}

async function restoreIndicator({ tx }: Acting, { indicator }: TaskWithPlan, trace: ChangedTrace): Promise<boolean> {
  if (trace.indicator === undefined || indicator === null) return true;
  if (trace.indicator !== null) {
    const { name, kind, target, measure, denominator } = trace.indicator;
    await changeIndicatorPlan(tx, indicator.id, { name, kind, target, measure, denominator });
    return true;
  }
  if (indicator._count.values > 0) return false;
  await removeIndicator(tx, indicator.id);
  return true;
}
