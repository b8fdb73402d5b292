import type { LocalDate } from '../../domain/local-date.ts';
import { openParts } from '../../domain/parts.ts';
import { type HaltDeed, isRefusal, transition } from '../../domain/task-state.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import type { Task } from '../../store/records.ts';
import { addDecision, recordChanges, snapshot } from '../../store/reports.ts';
import { changeTask } from '../../store/task-change.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { type Acting, type Done, doneBy, type HaltRefusal, rejected } from '../acting.ts';
import { authorise } from '../authorise.ts';
import { by } from '../report-progress.ts';
import { tellHalt } from './tell-halt.ts';

/** A reason, in characters: it is read aloud, and stands in lists. */
const HALT_REASON = { longest: 500 } as const;

export type Halted = Done<{
  readonly task: Task;
  /** As it was before. */
  readonly before: TaskDetail;
  readonly decisionId: number;
}>;

/**
 * The standing body pauses an open task, up to the local day `until` (included; null: until somebody takes it up again). What is asked or
 * told of it stays as it is: a request for more time may still be decided, an obstacle still be cleared.
 */
export async function pauseTask(
  asked: Acting,
  taskId: number,
  { reason, until }: { readonly reason: string; readonly until: LocalDate | null },
): Promise<Halted> {
  const { at, office } = asked;
  if (until !== null && until < localDateAt(at, office.calendar.zone))
    return rejected({ kind: 'pause_past', date: until });
  return halt(asked, taskId, { deed: 'pause', state: 'paused', reason, until });
}

/**
 * The standing body cancels a task that is not finished: it leaves the figures. What is asked or told of it stays on record and counts no
 * more, so that it is all there again if the task is restored.
 */
export function cancelTask(asked: Acting, taskId: number, reason: string): Promise<Halted> {
  return halt(asked, taskId, { deed: 'cancel', state: 'cancelled', reason, until: null });
}

async function halt(
  asked: Acting,
  taskId: number,
  to: {
    readonly deed: 'pause' | 'cancel';
    readonly state: 'paused' | 'cancelled';
    readonly reason: string;
    readonly until: LocalDate | null;
  },
): Promise<Halted> {
  const { deed, state, reason, until } = to;
  if (reason.length > HALT_REASON.longest) return rejected({ kind: 'too_many_words', ...HALT_REASON });
  const may = await authorise(asked, taskId, deed);
  if (!may.ok) return may;
  const { task, acting } = may;
  const refused = haltRefused(task, deed);
  if (refused !== null) return rejected(refused);
  const open = openParts(task.children).map(({ code }) => code);
  if (deed === 'cancel' && open.length > 0) return rejected({ kind: 'parts_open', code: task.code, parts: open });
  const { tx, at, office } = acting;
  const decisionId = await addDecision(tx, {
    ...doneBy(acting),
    ...{ taskId, kind: deed, reason, until, before: snapshot(task) },
  });
  const changed = await changeTask(tx, task, { state }, { at, ...office });
  await recordChanges(tx, by(acting, taskId), [
    { what: 'state', from: task.state, to: state },
    ...(until === null ? [] : [{ what: 'paused_until', from: null, to: until }]),
    { what: 'reason', from: null, to: reason },
  ]);
  await tellHalt(acting, task, { decisionId, deed });
  return { ok: true, task: changed, before: task, decisionId };
}

/** What whoever does it has to be allowed: a paused task is taken up again by whoever may pause it, a cancelled one by whoever may cancel it. */
export function haltAction(deed: HaltDeed, { state }: Pick<Task, 'state'>): 'pause' | 'cancel' {
  return deed === 'cancel' || (deed === 'resume' && state === 'cancelled') ? 'cancel' : 'pause';
}

/** Why the task can neither be paused nor cancelled nor taken up again as it stands; null: it can. */
export function haltRefused({ state, code }: Pick<Task, 'state' | 'code'>, deed: HaltDeed) {
  if (deed === 'resume' && state === 'cancelled') return null;
  const next = transition(state, { type: deed });
  return isRefusal(next) ? ({ kind: 'halt_refused', code, why: `${deed}-${state}` as HaltRefusal } as const) : null;
}
