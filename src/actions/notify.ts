import type { Acting } from './acting.ts';
import { type InsteadOf, tell } from './tell.ts';

/** What is told to somebody because of what somebody else did. Kept as data and worded when it is sent. */
export interface Notice extends InsteadOf {
  readonly kind: 'notice';
  readonly about:
    | 'returned'
    | 'confirmed'
    /** Somebody of their unit asks for time: their word comes first. */
    | 'extension_asked'
    | 'endorsed'
    | 'granted'
    | 'refused'
    | 'urged'
    /** The standing body put right what was reported. */
    | 'amended'
    /** The standing body took back what was reported for a period. */
    | 'period_taken_back'
    /** The task is theirs now, to take on or to decline. */
    | 'assigned'
    /** Their unit has a new task. */
    | 'unit_assigned'
    /** The task is somebody else's now. */
    | 'reassigned'
    | 'declined'
    | 'task_taken_back'
    /** All parts of the task are confirmed. */
    | 'parts_done'
    /** They work on it with the focal officer from now on, or do so no more. */
    | 'joined'
    | 'left_out'
    /** The reader answers for the part of a supporting unit from now on, or does so no more; `reason` names the unit. */
    | 'support_named'
    | 'support_relieved';
  readonly taskId: number;
  readonly byId: number;
  /** The absent person in whose stead it was done. */
  readonly onBehalfOfId?: number;
  /** The decision that is told; nothing is told any more if it was taken back meanwhile. */
  readonly decisionId: number | null;
  readonly reason: string;
  /** The step of a supporting unit's part that is told; nothing is told any more if it was taken back meanwhile. */
  readonly stepId?: number;
  /** Local date, for an extension. */
  readonly date: string | null;
  /** As `periodKey` writes it. */
  readonly period?: string;
  /** Percent, 0–100: what was reported, and what is right. */
  readonly figures?: { readonly from: number; readonly to: number };
}

/** Queues a notice for these people (`tell`). `source` names what caused it. Returns the ids of those of whom somebody was reached. */
export function notify(
  acting: Acting,
  personIds: readonly number[],
  notice: Omit<Notice, 'kind' | 'byId' | 'onBehalfOfId'>,
  source: string,
): Promise<number[]> {
  const { actor, onBehalfOf } = acting;
  const by = { byId: actor.id, ...(onBehalfOf !== undefined && { onBehalfOfId: onBehalfOf.id }) };
  return tell(acting, personIds, { kind: 'notice', ...by, ...notice } satisfies Notice, `notice:${source}`);
}
