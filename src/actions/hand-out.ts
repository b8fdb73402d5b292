import type { LocalDate } from '../domain/local-date.ts';
import { isWeight, nextPartCode, WEIGHT } from '../domain/parts.ts';
import { defaultCadence } from '../domain/reporting-periods.ts';
import { textKey } from '../domain/text-key.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { addOwners, HANDED_OUT, handedOutAt, nextCode } from '../store/hand-out.ts';
import { renewLexicon } from '../store/lexicon.ts';
import { codesBelow } from '../store/parts.ts';
import { headsOf } from '../store/people.ts';
import type { Task, Unit } from '../store/records.ts';
import { addDecision, recordChanges, snapshot } from '../store/reports.ts';
import type { Db } from '../store/store.ts';
import { addTask, changeTask, type NewTask } from '../store/task-change.ts';
import { findTask, type TaskDetail } from '../store/tasks.ts';
import { unitById } from '../store/units.ts';
import { type Acting, actingAs, type Done, doneBy, type Rejection, rejected } from './acting.ts';
import { capacityOnUnit } from './authorise.ts';
import { wholeOf } from './hand-down.ts';
import { notify } from './notify.ts';
import { officerFor } from './officer-for.ts';
import { by } from './report-progress.ts';
import type { Who } from './stand-in.ts';
import { isTooLate } from './take-back.ts';

/** A task as it is handed out: one person, one piece of work, one date, one product (rõ người, rõ việc, rõ thời gian, rõ sản phẩm). */
export interface HandOut {
  readonly title: string;
  readonly product: string;
  /** The unit that leads (chủ trì). */
  readonly unitId: number;
  /** Units that support it (phối hợp). */
  readonly supportIds: readonly number[];
  /** The officer who answers for it (đầu mối). */
  readonly focalId: number;
  /** Who works on it with that officer. */
  readonly besideIds?: readonly number[];
  /** Local date; null: without end, and reported every `cadence`. */
  readonly due: LocalDate | null;
  readonly cadence: 'weekly' | 'monthly' | 'quarterly' | null;
  readonly programmeId: number;
  readonly groupId: number;
  /** Handed down as a part of this task, whose programme and group it shares. */
  readonly partOf?: { readonly taskId: number; readonly weight: number };
}

/** In characters. */
export const TITLE = { shortest: 5, longest: 500 } as const;

/** Adds the task, names its people and tells them. The standing body may for every unit, a unit head within the own subtree. */
export async function handOut(asked: Acting, wish: HandOut): Promise<Done<{ task: Task; reached: boolean }>> {
  const { tx, at, office } = asked;
  const unit = await unitById(tx, wish.unitId);
  const as = unit === null || unit.endedAt !== null ? null : await capacityOnUnit(tx, asked, 'assign', unit.id);
  if (unit === null || as === null) return rejected({ kind: 'not_head_of', unit: unit?.name ?? '' });
  const acting = actingAs(asked, as);
  const refusal = await refuseWish(acting, wish, unit);
  if (refusal !== null) return rejected(refusal);
  const whole = wish.partOf === undefined ? null : await wholeOf(acting, wish.partOf.taskId, wish);
  if (whole?.ok === false) return whole;
  const task = await addTask(tx, await newTask(acting, wish, whole?.task ?? null), { at, ...office });
  const { focalId, supportIds, besideIds = [] } = wish;
  await addOwners(tx, task.id, { focalId, besideIds, supportIds, at });
  await recordChanges(tx, by(acting, task.id), [{ what: HANDED_OUT, from: null, to: task.title }]);
  await renewLexicon(tx);
  return { ok: true, task, reached: await tellOfTask(acting, task, wish.focalId, besideIds) };
}

/** Whether the actor may give this unit work. */
export async function mayHandOutTo(db: Db, who: Who, unitId: number): Promise<boolean> {
  return (await capacityOnUnit(db, who, 'assign', unitId)) !== null;
}

async function refuseWish({ tx, at, office }: Acting, wish: HandOut, unit: Unit): Promise<Rejection | null> {
  const { length } = wish.title.trim();
  if (length < TITLE.shortest || length > TITLE.longest) return { kind: 'bad_title', ...TITLE };
  if (wish.due !== null && wish.due < localDateAt(at, office.calendar.zone))
    return { kind: 'due_past', date: wish.due };
  const { weight = WEIGHT.least } = wish.partOf ?? {};
  if (!isWeight(weight)) return { kind: 'bad_weight', ...WEIGHT };
  for (const personId of [wish.focalId, ...(wish.besideIds ?? [])]) {
    const officer = await officerFor(tx, personId, unit);
    if (!officer.ok) return officer.rejection;
  }
  return null;
}

async function newTask({ tx, at, office }: Acting, wish: HandOut, whole: TaskDetail | null): Promise<NewTask> {
  const code =
    whole === null ? await nextCode(tx, wish.programmeId) : nextPartCode(whole.code, await codesBelow(tx, whole.code));
  const { programmeId, groupId } = whole ?? wish;
  const title = wish.title.trim().normalize('NFC');
  const product = wish.product.trim().normalize('NFC');
  return {
    ...{ code, title, product, key: textKey(`${code} ${title} ${product}`) },
    ...{ programmeId, groupId, parentId: whole?.id ?? null, legalBasisId: whole?.legalBasisId ?? null },
    weight: wish.partOf?.weight ?? WEIGHT.least,
    leadUnitId: wish.unitId,
    leaderId: null,
    kind: wish.due === null ? 'continuous' : 'dated',
    cadence: wish.due === null ? (wish.cadence ?? defaultCadence) : null,
    startOn: localDateAt(at, office.calendar.zone),
    ...{ originalDue: wish.due, currentDue: wish.due },
    ...{ state: 'open', progress: 0, lastReportAt: null, reportedDoneOn: null, confirmedAt: null },
  };
}

/** The focal officer is asked to take it on; the head of the unit hears of it. Whether the officer can be reached. */
async function tellOfTask(acting: Acting, task: Task, focalId: number, besideIds: readonly number[]): Promise<boolean> {
  const notice = { taskId: task.id, decisionId: null, reason: '', date: task.currentDue };
  const reached = await notify(
    acting,
    [focalId],
    { about: 'assigned', ...notice },
    `assigned:${task.id}:${task.version}`,
  );
  await notify(acting, besideIds, { about: 'joined', ...notice }, `joined:${task.id}:${task.version}`);
  const named = [focalId, ...besideIds];
  const heads = (await headsOf(acting.tx, task.leadUnitId)).filter(({ id }) => !named.includes(id));
  const ids = heads.map(({ id }) => id);
  await notify(acting, ids, { about: 'unit_assigned', ...notice }, `unit-assigned:${task.id}:${task.version}`);
  return reached.length > 0 || focalId === acting.actor.id;
}

/** Takes back a task just handed out, by whoever did it and only while nothing has come of it. It stays on record as cancelled. */
export async function takeBackTask(acting: Acting, taskId: number): Promise<Done<{ task: Task }>> {
  const { tx, actor, at, office } = acting;
  const task = await findTask(tx, { id: taskId });
  const given = task === null ? null : await handedOutAt(tx, task.id, actor.id);
  if (task === null || given === null || task.state !== 'open') return rejected({ kind: 'nothing_to_undo' });
  if (isTooLate(at, given)) return rejected({ kind: 'too_late_to_undo', code: task.code });
  if (task.version !== 1 || task.children.some(({ state }) => state !== 'cancelled'))
    return rejected({ kind: 'changed_since', code: task.code });
  const before = snapshot(task);
  await addDecision(tx, { ...doneBy(acting), taskId, kind: 'cancel', before });
  const cancelled = await changeTask(tx, task, { state: 'cancelled' }, { at, ...office });
  await recordChanges(tx, by(acting, task.id), [{ what: 'state', from: 'open', to: 'cancelled' }]);
  const officers = task.assignments.map(({ personId }) => personId);
  const notice = { about: 'task_taken_back', taskId, decisionId: null, reason: '', date: null } as const;
  await notify(acting, officers, notice, `taken-back:${taskId}`);
  return { ok: true, task: cancelled };
}
