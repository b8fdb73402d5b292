import { defaultCadence, reportingPeriod, rhythmOf } from '../../domain/reporting-periods.ts';
import { endOfDay, localDateAt } from '../../domain/time-zone.ts';
import type { PlanRow } from '../../intake/plan-rows.ts';
import type { PlannedTask } from '../../store/import-plan.ts';
import type { Change } from '../../store/reports.ts';
import type { TaskPatch } from '../../store/task-change.ts';
import { searchKey } from './add-planned-task.ts';
import { dueWord, type PlanDesk } from './plan-desk.ts';
import type { RowPeople } from './wanted-task.ts';

/** One thing in which the file differs from the task, and what of the task follows it. */
export interface Difference extends Change {
  readonly patch: TaskPatch;
}

/** What the row changes in the task itself. An empty cell says nothing. */
export function taskDifferences(
  desk: PlanDesk,
  row: PlanRow,
  task: PlannedTask,
  { leadUnit }: RowPeople,
): Difference[] {
  const product = row.product === '' ? task.product : row.product;
  const due = dueDifference(desk, row, task);
  const dueOn = due[0]?.patch.currentDue ?? task.currentDue;
  return [
    ...differs('title', task.title, row.title, { title: row.title }),
    ...differs('product', task.product, product, { product }),
    ...shelfDifferences(desk, row, task),
    ...differs(
      'lead_unit',
      task.leadUnit.name,
      leadUnit.name,
      { leadUnitId: leadUnit.id },
      task.leadUnitId === leadUnit.id,
    ),
    ...startDifference(row, task, dueOn),
    ...due,
  ].map((difference) => withSearchKey(difference, row, product, task.code));
}

/** Whether the row changes what a finished task was judged by: its deadline or its lead unit. */
export function movesGoal(desk: PlanDesk, row: PlanRow, task: PlannedTask, { leadUnit }: RowPeople): boolean {
  return leadUnit.id !== task.leadUnitId || dueDifference(desk, row, task).length > 0;
}

function shelfDifferences({ shelves }: PlanDesk, row: PlanRow, task: PlannedTask): Difference[] {
  const programme = row.programme === '' ? task.programme : shelves.programme(row.programme);
  const stays = row.group === '' && programme.id === task.programmeId;
  const group = stays ? task.group : shelves.group(programme.id, row.group);
  const basis = row.legalBasis === null ? null : shelves.legalBasis(row.legalBasis);
  return [
    ...differs(
      'programme',
      task.programme.name,
      programme.name,
      { programmeId: programme.id },
      programme.id === task.programmeId,
    ),
    ...differs('group', task.group.name, group.name, { groupId: group.id }, group.id === task.groupId),
    ...(basis === null
      ? []
      : differs(
          'legal_basis',
          task.legalBasis?.text ?? null,
          basis.name,
          { legalBasisId: basis.id },
          basis.id === task.legalBasisId,
        )),
  ];
}

/**
 * A deadline is changed only when the file says another one than it said last time: one that was extended in the chat since
 * keeps its extension. The original deadline stays for ever.
 */
function dueDifference(desk: PlanDesk, row: PlanRow, task: PlannedTask): Difference[] {
  const { said } = desk;
  const dueOn = row.due.kind === 'date' ? row.due.on : null;
  const saidBefore = said.get(task.id)?.get('due') ?? dueWord(task.kind === 'continuous' ? null : task.originalDue);
  if (dueWord(dueOn) === saidBefore) return cadenceDifference(desk, row, task);
  return differs('due', dueWord(task.currentDue), dueWord(dueOn), {
    kind: dueOn === null ? 'continuous' : 'dated',
    cadence: row.due.kind === 'date' ? null : (row.due.cadence ?? task.cadence ?? defaultCadence),
    currentDue: dueOn,
    originalDue: task.originalDue ?? dueOn,
  });
}

/** Another rhythm than before; a file that says only "Thường xuyên" leaves it. What was reported stays reported. */
function cadenceDifference({ timing }: PlanDesk, row: PlanRow, task: PlannedTask): Difference[] {
  const cadence = row.due.kind === 'date' ? undefined : row.due.cadence;
  if (cadence === undefined || task.kind !== 'continuous') return [];
  const before = task.cadence ?? defaultCadence;
  const rhythm = rhythmOf({ cadence }, timing);
  const { zone } = timing.calendar;
  const reportedUntil =
    task.reportedUntil === null
      ? null
      : endOfDay(reportingPeriod(rhythm, localDateAt(new Date(task.reportedUntil.getTime() - 1), zone)).until, zone);
  return differs('cadence', before, cadence, { cadence, reportedUntil });
}

/** A start that the file does not give gives way to an earlier deadline. */
function startDifference(row: PlanRow, task: PlannedTask, dueOn: string | null): Difference[] {
  const latest = dueOn !== null && dueOn < task.startOn ? dueOn : task.startOn;
  const startOn = row.startOn ?? latest;
  return differs('start', task.startOn, startOn, { startOn });
}

function differs(what: string, from: string | null, to: string, patch: TaskPatch, same = from === to): Difference[] {
  return same ? [] : [{ what, from, to, patch }];
}

function withSearchKey(difference: Difference, row: PlanRow, product: string, code: string): Difference {
  if (difference.what !== 'title' && difference.what !== 'product') return difference;
  return { ...difference, patch: { ...difference.patch, key: searchKey(row.title, product, code) } };
}
