import type { Acting, Rejection } from '../actions/acting.ts';
import { confirmCompletion } from '../actions/decide-completion.ts';
import { requestExtension } from '../actions/extension.ts';
import { reportDone } from '../actions/report-done.ts';
import { reportPeriod } from '../actions/report-period.ts';
import { type Progress, reportProgress } from '../actions/report-progress.ts';
import type { PlannedTask } from '../store/import-plan.ts';
import type { Office } from '../store/office.ts';
import { type PersonWithUnit, peopleWithRole, personById } from '../store/people.ts';
import type { Unit } from '../store/records.ts';
import type { Db } from '../store/store.ts';
import { allUnits } from '../store/units.ts';
import type { DemoEvent } from './events.ts';

/** Lets the past happen: every event goes through the action that a person would have used, at its own time. */
export async function live(
  tx: Db,
  events: readonly DemoEvent[],
  tasks: ReadonlyMap<string, PlannedTask>,
  office: Office,
): Promise<void> {
  const people = new Map<number, PersonWithUnit>();
  const [standingBody] = await peopleWithRole(tx, ['coordinator']);
  if (standingBody === undefined) throw new Error('the demo has no coordinator');
  const units = await allUnits(tx);
  for (const event of [...events].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    const task = tasks.get(event.code);
    const focal = task?.assignments.find((assignment) => assignment.focal);
    if (task === undefined || focal === undefined) throw new Error(`the demo's plan has no ${event.code}`);
    const officer = people.get(focal.personId) ?? (await personById(tx, focal.personId));
    if (officer === null) throw new Error(`nobody answers for ${event.code}`);
    people.set(officer.id, officer);
    const actor = event.kind === 'confirm' ? standingBody : officer;
    const acting = { tx, actor, standsInFor: [], at: event.at, office, channel: 'web', incomingId: null };
    const done = await act(acting, task, event, units);
    if (!done.ok) throw new Error(`${event.code} ${event.at.toISOString()}: ${done.rejection.kind}`);
  }
}

function act(
  acting: Acting,
  task: PlannedTask,
  event: DemoEvent,
  units: readonly Unit[],
): Promise<{ ok: true } | { ok: false; rejection: Rejection }> {
  const taskId = task.id;
  switch (event.kind) {
    case 'progress':
      return report(acting, task, waitingFor(event, units));
    case 'done':
      return reportDone(acting, { taskId });
    case 'confirm':
      return confirmCompletion(acting, taskId);
    case 'extension':
      return requestExtension(acting, { taskId, toDue: event.toDue, reason: event.reason });
    default:
      return event satisfies never;
  }
}

/** Of a task without end it is the report of a period. */
function report(acting: Acting, { id: taskId, kind }: PlannedTask, progress: Omit<Progress, 'taskId'>) {
  const { note = '', quantity, obstacle } = progress;
  return kind === 'dated'
    ? reportProgress(acting, { taskId, ...progress })
    : reportPeriod(acting, { taskId, note, ...(quantity && { quantity }), ...(obstacle && { obstacle }) });
}

/** An obstacle names the unit that has to clear the way. */
function waitingFor(
  { progress, owner }: Extract<DemoEvent, { kind: 'progress' }>,
  units: readonly Unit[],
): Extract<DemoEvent, { kind: 'progress' }>['progress'] {
  if (owner === undefined || progress.obstacle === undefined) return progress;
  const unit = units.find(({ name }) => name === owner);
  if (unit === undefined) throw new Error(`the demo has no ${owner}`);
  return { ...progress, obstacle: { ...progress.obstacle, ownerUnitId: unit.id } };
}
