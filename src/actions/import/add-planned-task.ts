import { defaultCadence } from '../../domain/reporting-periods.ts';
import { codeKey, textKey } from '../../domain/text-key.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import type { PlanRow } from '../../intake/plan-rows.ts';
import type { PlannedNewTask } from '../../store/add-tasks.ts';
import { indicatorPlan } from './indicator-plan.ts';
import type { PlanDesk } from './plan-desk.ts';
import type { PlanOutcome } from './plan-outcome.ts';
import type { RowPeople } from './wanted-task.ts';

/** Decides the task of a row with everything that belongs to it. */
export function addPlannedTask(desk: PlanDesk, row: PlanRow, people: RowPeople): PlanOutcome {
  const task = newTask(desk, row, people);
  const { focal, supports } = people;
  if (focal === null) throw new Error(`${task.code} would have no owner`);
  const filledIn = row.startOn === null ? [{ what: 'start', from: null, to: task.startOn }] : [];
  desk.added.push({
    task,
    focalId: focal.id,
    supportIds: (supports ?? []).map((unit) => unit.id),
    indicator: row.indicator === null ? null : indicatorPlan(row.indicator),
    changes: [{ what: 'import', from: null, to: task.title }, ...filledIn],
  });
  const headStandsIn = people.headStandsIn ? { headStandsIn: focal.name } : {};
  return { row: row.row, code: task.code, outcome: 'added', changes: filledIn, ...headStandsIn };
}

function newTask({ shelves, timing }: PlanDesk, row: PlanRow, { leadUnit }: RowPeople): PlannedNewTask {
  const code = codeKey(row.code);
  const { title, product } = row;
  const programme = shelves.programme(row.programme);
  const group = shelves.group(programme.id, row.group);
  const dueOn = row.due.kind === 'date' ? row.due.on : null;
  return {
    ...{ code, title, product, key: searchKey(title, product, code) },
    programmeId: programme.id,
    groupId: group.id,
    legalBasisId: row.legalBasis === null ? null : shelves.legalBasis(row.legalBasis).id,
    leadUnitId: leadUnit.id,
    kind: dueOn === null ? 'continuous' : 'dated',
    cadence: row.due.kind === 'date' ? null : (row.due.cadence ?? defaultCadence),
    startOn: row.startOn ?? startFor(row, dueOn, localDateAt(timing.at, timing.calendar.zone)),
    ...{ originalDue: dueOn, currentDue: dueOn },
  };
}

/** Without a start in the file a task starts with the document that ordered it, or else today; never after its deadline. */
function startFor(row: PlanRow, dueOn: string | null, today: string): string {
  const start = row.legalBasis?.issuedOn ?? today;
  return dueOn !== null && dueOn < start ? dueOn : start;
}

/** What search compares. */
export function searchKey(title: string, product: string, code: string): string {
  return textKey(`${code} ${title} ${product}`);
}
