import { codeKey } from '../../domain/text-key.ts';
import type { PlanRow } from '../../intake/plan-rows.ts';
import type { PlannedNewTask } from '../../store/add-tasks.ts';
import {
  type IndicatorPlan,
  importChannel,
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
import type { Timing } from '../../store/task-change.ts';
import { allUnits } from '../../store/units.ts';
import { type KnownStaff, knownStaff } from './known-staff.ts';
import { type KnownUnits, knownUnits } from './known-units.ts';
import { openShelves, type Shelves } from './shelves.ts';

/** With the cut-off day, by which the periods of continuous tasks are reckoned. */
export type PlanTiming = Timing & Pick<Office, 'cutOffDay'>;

/** Everything that rows are compared with, read once, and what is to be written when all are decided. */
export interface PlanDesk {
  readonly tx: Db;
  readonly timing: PlanTiming;
  readonly units: KnownUnits;
  readonly staff: KnownStaff;
  readonly shelves: Shelves;
  readonly tasks: ReadonlyMap<string, PlannedTask>;
  /** What imports last wrote, by task id; see `lastImported`. */
  readonly said: ReadonlyMap<number, ReadonlyMap<string, string | null>>;
  readonly added: AddedTask[];
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

export async function openPlanDesk(tx: Db, rows: readonly PlanRow[], timing: PlanTiming): Promise<PlanDesk> {
  const units = knownUnits(await allUnits(tx));
  const tasks = await plannedTasks(
    tx,
    rows.map((row) => codeKey(row.code)),
  );
  return {
    tx,
    timing,
    units,
    staff: knownStaff(await presentStaff(tx), units),
    shelves: await openShelves(tx, timing.at),
    tasks: new Map(tasks.map((task) => [task.code, task])),
    said: await lastImported(
      tx,
      tasks.map((task) => task.id),
    ),
    added: [],
    writes: noPlanWrites(),
  };
}

/** Notes changes of a task for the audit. */
export function audit({ writes, timing }: PlanDesk, taskId: number, changes: readonly Change[]): void {
  const by = { at: timing.at, personId: null, channel: importChannel, incomingId: null, taskId };
  writes.audits.push(...changes.map((change) => ({ ...by, ...change })));
}

/** How the audit names a deadline. */
export function dueWord(dueOn: string | null): string {
  return dueOn ?? 'continuous';
}
