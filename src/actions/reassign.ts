import { assignmentsTurnedAt, endAssignments, nameOfficer } from '../store/assignments.ts';
import { lastHandOver } from '../store/hand-over.ts';
import type { Task } from '../store/records.ts';
import { addDecision, recordChanges, snapshot } from '../store/reports.ts';
import { changeTask } from '../store/task-change.ts';
import type { TaskDetail } from '../store/tasks.ts';
import { type Acting, type Done, doneBy, type Rejection, rejected } from './acting.ts';
import { authorise } from './authorise.ts';
import { whoJoins } from './co-officers.ts';
import { notify } from './notify.ts';
import { officerFor } from './officer-for.ts';
import { by } from './report-progress.ts';
import { UNDO_WINDOW_MS } from './take-back.ts';

export interface HandOverHow {
  /** Id of the focal officer whom the actor saw there; 0: there was none. Not there: the actor did not look. */
  readonly insteadOf?: number;
  /** Nobody is told of this one: it is told together with others. */
  readonly silently?: true;
  /** Ids of those who work on it with the focal officer from now on, beside whoever does already. */
  readonly beside?: readonly number[];
}

export interface Reassigned {
  readonly task: Task;
  readonly from: string | null;
  readonly to: string;
  /** Names of those who joined at once. */
  readonly beside: readonly string[];
  readonly decisionId: number;
}

/**
 * Makes somebody else the focal officer (đầu mối); the one before is relieved, other officers stay. The officer belongs to the lead
 * unit, to one below it, or heads it.
 */
export async function reassign(
  asked: Acting,
  taskId: number,
  personId: number,
  how: HandOverHow = {},
): Promise<Done<Reassigned>> {
  const may = await authorise(asked, taskId, 'reassign', 'hand_over');
  if (!may.ok) return may;
  const { task, acting } = may;
  const { tx, at, office } = acting;
  const officer = await officerFor(tx, personId, task.leadUnit);
  if (!officer.ok) return officer;
  const { person } = officer;
  const focal = task.assignments.find((assignment) => assignment.focal);
  if (focal?.personId === personId && focal.declinedAt === null && !isVacant(focal))
    return rejected({ kind: 'same_officer', code: task.code, name: person.name });
  const overtaken = await overtakenBy(acting, task, how, focal);
  if (overtaken !== null) return rejected(overtaken);
  // Whoever answered for it until now may go on working on it.
  const others = task.assignments.filter((one) => !one.focal && one.personId !== personId);
  const beside = await whoJoins(tx, { ...task, assignments: others }, how.beside ?? []);
  if ('kind' in beside) return rejected(beside);
  const before = snapshot(task);
  const decisionId = await addDecision(tx, {
    ...doneBy(acting),
    ...{ taskId, before },
    kind: 'reassign',
    reason: `${focal?.person.name ?? ''} → ${person.name}`,
  });
  await endAssignments(tx, taskId, [personId, ...(focal === undefined ? [] : [focal.personId])], at);
  await nameOfficer(tx, { taskId, personId, focal: true, at });
  for (const { id } of beside) await nameOfficer(tx, { taskId, personId: id, focal: false, at });
  const changed = await changeTask(tx, task, {}, { at, ...office });
  const joined = beside.map(({ name }) => name);
  await recordChanges(tx, by(acting, taskId), [
    { what: 'focal', from: focal?.person.name ?? null, to: person.name },
    ...joined.map((name) => ({ what: 'officer', from: null, to: name })),
  ]);
  const done = { task: changed, from: focal?.person.name ?? null, to: person.name, beside: joined, decisionId };
  if (how.silently === true) return { ok: true, ...done };
  const notice = { taskId, decisionId, reason: '', date: task.currentDue };
  await notify(acting, [personId], { about: 'assigned', ...notice }, `assigned:${taskId}:${changed.version}`);
  const relieved = focal === undefined || focal.personId === personId ? [] : [focal.personId];
  await notify(acting, relieved, { about: 'reassigned', ...notice }, `reassigned:${taskId}:${changed.version}`);
  const besideIds = beside.map(({ id }) => id);
  await notify(acting, besideIds, { about: 'joined', ...notice }, `joined:${taskId}:${changed.version}`);
  return { ok: true, ...done };
}

type Focal = TaskDetail['assignments'][number];

/** The focal officer has left the office or the unit. */
export const isVacant = ({ handOverSince, person }: Focal): boolean => handOverSince !== null || person.leftAt !== null;

/** Somebody else named an officer whom the actor has not seen there yet: they see it before they name another. */
async function overtakenBy(
  { tx, at, actor }: Acting,
  { id, code }: TaskDetail,
  { insteadOf }: HandOverHow,
  focal: Focal | undefined,
): Promise<Rejection | null> {
  const name = focal?.person.name ?? '';
  const last = await lastHandOver(tx, id, actor.id, new Date(at.getTime() - UNDO_WINDOW_MS));
  const changed = insteadOf === undefined ? last !== null : insteadOf !== (focal?.personId ?? 0);
  return changed ? { kind: 'officer_changed', code, name, by: last?.person.name ?? '' } : null;
}

/** Puts the officers back as they were before a reassignment made at that instant. */
export async function undoReassignment({ tx, at }: Acting, taskId: number, madeAt: Date): Promise<void> {
  const { named, relieved } = await assignmentsTurnedAt(tx, taskId, madeAt);
  await endAssignments(
    tx,
    taskId,
    named.map(({ personId }) => personId),
    at,
  );
  for (const { personId, focal, handOverSince } of relieved)
    await nameOfficer(tx, { taskId, personId, focal, at, handOverSince });
}
