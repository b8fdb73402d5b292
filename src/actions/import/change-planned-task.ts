import type { PlanRow } from '../../intake/plan-rows.ts';
import { openAssignments, type PlannedTask } from '../../store/import-plan.ts';
import type { Change } from '../../store/reports.ts';
import type { TaskPatch } from '../../store/task-change.ts';
import { labelOf } from '../import-people.ts';
import { indicatorPlan } from './indicator-plan.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { PlanOutcome } from './plan-outcome.ts';
import { movesGoal, taskDifferences } from './task-differences.ts';
import type { RowPeople } from './wanted-task.ts';

/** Decides how a known task comes in line with its row. Progress, state and reports are not the plan's to change. */
export function changePlannedTask(desk: PlanDesk, row: PlanRow, task: PlannedTask, people: RowPeople): PlanOutcome {
  const place = { row: row.row, code: task.code };
  const closed = task.state === 'confirmed' || task.state === 'cancelled' ? task.state : null;
  if (closed !== null && movesGoal(desk, row, task, people)) {
    return { ...place, outcome: 'refused', changes: [], refusal: { kind: 'task_closed', state: closed } };
  }
  const differences = taskDifferences(desk, row, task, people);
  const patch: TaskPatch = {};
  for (const difference of differences) Object.assign(patch, difference.patch);
  const changes = [
    ...differences.map(({ what, from, to }) => ({ what, from, to })),
    ...changeSupports(desk, task, people),
    ...changeFocal(desk, task, people),
    ...alterIndicator(desk, row, task),
  ];
  if (changes.length === 0) return { ...place, outcome: 'unchanged', changes };
  desk.changed.push({ task, patch, changes });
  const headStandsIn = people.headStandsIn && people.focal !== null ? { headStandsIn: people.focal.name } : {};
  return { ...place, outcome: 'changed', changes, ...headStandsIn };
}

function changeSupports({ writes }: PlanDesk, task: PlannedTask, { supports }: RowPeople): Change[] {
  if (supports === null) return [];
  const before = new Set(task.supports.map((support) => support.unitId));
  if (before.size === supports.length && supports.every((unit) => before.has(unit.id))) return [];
  // Whoever goes on supporting keeps what was reported of the part.
  const after = new Set(supports.map(({ id }) => id));
  const unitIds = [...before].filter((id) => !after.has(id));
  if (unitIds.length > 0) writes.removedSupports.push({ taskId: task.id, unitIds });
  const added = supports.filter(({ id }) => !before.has(id));
  writes.supports.push(...added.map((unit) => ({ taskId: task.id, unitId: unit.id })));
  const from = task.supports.map((support) => support.unit.name).join('; ');
  return [{ what: 'supporting_units', from, to: supports.map((unit) => unit.name).join('; ') }];
}

/** Like the deadline: an officer who was given the task in the chat keeps it until the file names somebody new. */
function changeFocal(desk: PlanDesk, task: PlannedTask, { focal }: RowPeople): Change[] {
  const open = openAssignments(task);
  const current = open.find((assignment) => assignment.focal);
  if (focal === null || current?.personId === focal.id) return [];
  if (current !== undefined && current.person.leftAt === null && focalSaidBefore(desk, task) === nameOf(focal))
    return [];
  const ended = open.filter((assignment) => assignment.focal || assignment.personId === focal.id);
  desk.writes.endedAssignments.push(...ended.map((assignment) => assignment.id));
  desk.writes.assignments.push({ taskId: task.id, personId: focal.id, focal: true, assignedAt: desk.timing.at });
  return [{ what: 'focal', from: current === undefined ? null : nameOf(current.person), to: nameOf(focal) }];
}

/** Whom the file named last time: as an import changed it last, or else who had the task first. */
function focalSaidBefore({ said }: PlanDesk, task: PlannedTask): string | null | undefined {
  const changed = said.get(task.id)?.get('focal');
  if (changed !== undefined) return changed;
  const first = task.assignments.find((assignment) => assignment.focal);
  return first === undefined ? undefined : nameOf(first.person);
}

function nameOf({ name, phone }: { readonly name: string; readonly phone: string | null }): string {
  return labelOf(name, phone);
}

function alterIndicator({ writes }: PlanDesk, row: PlanRow, task: PlannedTask): Change[] {
  if (row.indicator === null) return [];
  const plan = indicatorPlan(row.indicator);
  const { indicator } = task;
  if (indicator === null) {
    writes.indicators.push({ taskId: task.id, ...plan });
    return [{ what: 'indicator', from: null, to: plan.name }];
  }
  const { name, kind, target, measure, denominator } = indicator;
  if (JSON.stringify({ name, kind, target, measure, denominator }) === JSON.stringify(plan)) return [];
  writes.changedIndicators.push({ id: indicator.id, plan });
  return [{ what: 'indicator', from: name, to: plan.name }];
}
