import type { PlannedTask } from '../../store/import-plan.ts';
import type { Change } from '../../store/reports.ts';
import type { TaskPatch } from '../../store/task-change.ts';
import { indexBy } from './known-units.ts';
import { dueWord, type PlanDesk } from './plan-desk.ts';
import type { NewShelves } from './shelves.ts';

/** What an import of a plan did, as far as taking it back needs it. Plain data: it is kept with the draft. */
export interface PlanTrace {
  readonly what: 'plan';
  /** Ids of tasks that it added. */
  readonly added: readonly number[];
  readonly changed: readonly ChangedTrace[];
  readonly unitIds: readonly number[];
  readonly aliasIds: readonly number[];
  readonly shelves: NewShelves;
  /** Tasks that the file named no more and that it cancelled. */
  readonly cancelled: readonly { readonly taskId: number; readonly decisionId: number }[];
}

export interface ChangedTrace {
  readonly id: number;
  readonly code: string;
  /** Of the task itself: the fields that changed, as they were and as they became. */
  readonly before: TaskPatch;
  readonly after: TaskPatch;
  /** As they were told, from what to what. */
  readonly changes: readonly Change[];
  /** What imports had said of the deadline and of the officer until then; of each only where it changed. */
  readonly said: { readonly due?: string; readonly focal?: string | null };
  /** Assignments that ended, and who answers for it since. */
  readonly focal?: { readonly ended: readonly number[]; readonly personId: number };
  readonly supportsRemoved: readonly Omit<PlannedTask['supports'][number], 'unit'>[];
  readonly supportsAdded: readonly number[];
  /** As it was; null: there was none. Not there: it did not change. */
  readonly indicator?: PlannedTask['indicator'];
}

type Written = Pick<PlanTrace, 'added' | 'unitIds' | 'aliasIds' | 'shelves'> & {
  /** What of each task itself was written, by id. */
  readonly patches: ReadonlyMap<number, TaskPatch>;
};

export function traceOf(desk: PlanDesk, { patches, ...written }: Written): PlanTrace {
  const byTask = <Row extends { readonly taskId: number }>(rows: readonly Row[]) =>
    indexBy(rows, ({ taskId }) => [taskId]);
  const named = byTask(desk.writes.assignments);
  const supported = byTask(desk.writes.supports);
  const removed = byTask(desk.writes.removedSupports);
  const ended = new Set(desk.writes.endedAssignments);
  return {
    ...{ what: 'plan', cancelled: [], ...written },
    changed: desk.changed.map(({ task, changes }): ChangedTrace => {
      const after = patches.get(task.id) ?? {};
      const [newcomer] = named.get(task.id) ?? [];
      const gone = new Set((removed.get(task.id) ?? []).flatMap(({ unitIds }) => unitIds));
      return {
        ...{ id: task.id, code: task.code, after, changes },
        before: Object.fromEntries(Object.keys(after).map((key) => [key, task[key as keyof TaskPatch]])),
        said: saidBefore(desk, task, new Set(changes.map(({ what }) => what))),
        ...(newcomer !== undefined && {
          focal: {
            ended: task.assignments.filter(({ id }) => ended.has(id)).map(({ id }) => id),
            personId: newcomer.personId,
          },
        }),
        supportsRemoved: task.supports.filter(({ unitId }) => gone.has(unitId)).map(({ unit: _, ...row }) => row),
        supportsAdded: (supported.get(task.id) ?? []).map(({ unitId }) => desk.ids.idOf(unitId)),
        ...(changes.some(({ what }) => what === 'indicator') && { indicator: task.indicator }),
      };
    }),
  };
}

/** So that the same file changes the same again once this was taken back. */
function saidBefore({ said }: PlanDesk, task: PlannedTask, changed: ReadonlySet<string>): ChangedTrace['said'] {
  const before = said.get(task.id);
  const due = before?.get('due') ?? dueWord(task.kind === 'continuous' ? null : task.originalDue);
  const focal = before?.get('focal') ?? null;
  return { ...(changed.has('due') && { due }), ...(changed.has('focal') && { focal }) };
}
