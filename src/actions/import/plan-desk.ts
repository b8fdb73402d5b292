import type { ImportAnswers } from '../../domain/import-answers.ts';
import { codeKey } from '../../domain/text-key.ts';
import type { PlanRow } from '../../intake/plan-rows.ts';
import type { PlannedNewTask } from '../../store/add-tasks.ts';
import {
  type IndicatorPlan,
  lastImported,
  noPlanWrites,
  type PlannedTask,
  type PlanWrites,
  plannedTasks,
  presentStaff,
} from '../../store/import-plan.ts';
import type { Office } from '../../store/office.ts';
import type { Change } from '../../store/reports.ts';
import type { Db } from '../../store/store.ts';
import type { TaskPatch, Timing } from '../../store/task-change.ts';
import { allUnits } from '../../store/units.ts';
import { type AnsweredUnits, answeredUnits, type NewUnit } from './answered-units.ts';
import { type KnownStaff, knownStaff } from './known-staff.ts';
import { type Placeholders, placeholders } from './placeholders.ts';
import { openShelves, type Shelves } from './shelves.ts';

/** With the cut-off day, by which the periods of continuous tasks are reckoned. */
export type PlanTiming = Timing & Pick<Office, 'cutOffDay'>;

/** Everything that rows are compared with, read once, and what is to be written when all are decided. */
export interface PlanDesk {
  readonly timing: PlanTiming;
  readonly units: AnsweredUnits;
  readonly staff: KnownStaff;
  readonly answers: ImportAnswers;
  readonly ids: Placeholders;
  readonly shelves: Shelves;
  readonly tasks: ReadonlyMap<string, PlannedTask>;
  /** What imports last wrote, by task id; see `lastImported`. */
  readonly said: ReadonlyMap<number, ReadonlyMap<string, string | null>>;
  readonly added: AddedTask[];
  readonly changed: ChangedTask[];
  readonly writes: PlanWrites;
}

/** A task that is decided but not yet written, with what belongs to it. */
export interface AddedTask {
  readonly task: PlannedNewTask;
  readonly focalId: number;
  readonly supportIds: readonly number[];
  readonly indicator: Omit<IndicatorPlan, 'taskId'> | null;
  readonly changes: readonly Change[];
}

/** A known task of which something changes. `patch`: of the task itself; the rest of it stands in the writes. */
export interface ChangedTask {
  readonly task: PlannedTask;
  readonly patch: TaskPatch;
  readonly changes: readonly Change[];
}

/** Only reads. */
export async function openPlanDesk(
  db: Db,
  rows: readonly PlanRow[],
  timing: PlanTiming,
  answers: ImportAnswers,
): Promise<PlanDesk> {
  const ids = placeholders();
  const units = answeredUnits(await allUnits(db), answers, ids);
  const codes = rows.map((row) => codeKey(row.code));
  const tasks = await plannedTasks(db, codes);
  const taskIds = tasks.map((task) => task.id);
  return {
    ...{ timing, units, answers, ids },
    staff: knownStaff(await presentStaff(db), units),
    shelves: await openShelves(db, ids),
    tasks: new Map(tasks.map((task) => [task.code, task])),
    said: await lastImported(db, taskIds),
    ...{ added: [], changed: [], writes: noPlanWrites() },
  };
}

/** Units that are to be added because a task needs them: what only rows need that are refused is not. */
export function unitsNeeded({ units, added, changed, writes }: PlanDesk): readonly NewUnit[] {
  const needed = new Set([
    ...added.flatMap(({ task, supportIds }) => [task.leadUnitId, ...supportIds]),
    ...changed.flatMap(({ patch }) => (patch.leadUnitId === undefined ? [] : [patch.leadUnitId])),
    ...writes.supports.map(({ unitId }) => unitId),
  ]);
  return units.added.filter(({ id }) => needed.has(id));
}

/** How the audit names a deadline. */
export function dueWord(dueOn: string | null): string {
  return dueOn ?? 'continuous';
}
