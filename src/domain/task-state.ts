/** Where a task stands in its workflow. The deadline status (`status.ts`) is computed beside it and never stored in it. */
export type TaskState = 'open' | 'awaiting_confirmation' | 'confirmed' | 'paused' | 'cancelled';

/** `dated` ends on a day; `continuous` (thường xuyên) has no end and is judged period by period. */
export type TaskKind = 'dated' | 'continuous';

/** What happens to a task. `extend` is the granted extension, `request_extension` the wish. */
export type TaskDeed =
  | 'progress'
  | 'report_obstacle'
  | 'request_extension'
  | 'extend'
  | 'report_done'
  /** Somebody else is named for it. */
  | 'hand_over'
  | 'confirm'
  | 'return'
  | 'pause'
  | 'resume'
  | 'cancel';

/** What has a task stand still, gives it up, or puts it in motion again. */
export type HaltDeed = Extract<TaskDeed, 'pause' | 'cancel' | 'resume'>;

export type TaskEvent =
  | { readonly type: TaskDeed }
  /** Takes back `deed`, which was done when the task stood at `stateBefore`. */
  | { readonly type: 'undo'; readonly deed: TaskDeed; readonly stateBefore: TaskState };

/** Why a task does not take an event; `changed_since`: the deed to undo is no longer the one that made the present state. */
export type RefusalReason =
  | 'awaiting_confirmation'
  | 'already_confirmed'
  /** Of the standing body: somebody of it was first. */
  | 'confirmed_before'
  | 'paused'
  | 'cancelled'
  | 'not_reported_done'
  | 'not_paused'
  | 'changed_since';

export interface Refusal {
  readonly refused: RefusalReason;
}

const transitions: Readonly<Record<TaskState, Readonly<Record<TaskDeed, TaskState | Refusal>>>> = {
  open: {
    progress: 'open',
    report_obstacle: 'open',
    request_extension: 'open',
    extend: 'open',
    report_done: 'awaiting_confirmation',
    hand_over: 'open',
    confirm: { refused: 'not_reported_done' },
    return: { refused: 'not_reported_done' },
    pause: 'paused',
    resume: { refused: 'not_paused' },
    cancel: 'cancelled',
  },
  awaiting_confirmation: {
    progress: { refused: 'awaiting_confirmation' },
    report_obstacle: { refused: 'awaiting_confirmation' },
    request_extension: { refused: 'awaiting_confirmation' },
    extend: 'awaiting_confirmation',
    report_done: { refused: 'awaiting_confirmation' },
    hand_over: 'awaiting_confirmation',
    confirm: 'confirmed',
    return: 'open',
    pause: { refused: 'awaiting_confirmation' },
    resume: { refused: 'not_paused' },
    cancel: 'cancelled',
  },
  confirmed: {
    ...refuseAll('already_confirmed'),
    confirm: { refused: 'confirmed_before' },
    return: { refused: 'confirmed_before' },
  },
  paused: {
    ...refuseAll('paused'),
    report_obstacle: 'paused',
    extend: 'paused',
    hand_over: 'paused',
    confirm: { refused: 'not_reported_done' },
    return: { refused: 'not_reported_done' },
    resume: 'open',
    cancel: 'cancelled',
  },
  cancelled: refuseAll('cancelled'),
};

/** The state after an event, or why the task refuses it. Who may do it is decided in `permissions.ts`. */
export function transition(state: TaskState, event: TaskEvent): TaskState | Refusal {
  if (event.type !== 'undo') return transitions[state][event.type];
  const made = transitions[event.stateBefore][event.deed];
  return made === state ? event.stateBefore : { refused: 'changed_since' };
}

export function isRefusal(outcome: TaskState | Refusal): outcome is Refusal {
  return typeof outcome === 'object';
}

function refuseAll(reason: RefusalReason): Readonly<Record<TaskDeed, Refusal>> {
  const refusal = { refused: reason };
  return {
    progress: refusal,
    report_obstacle: refusal,
    request_extension: refusal,
    extend: refusal,
    report_done: refusal,
    hand_over: refusal,
    confirm: refusal,
    return: refusal,
    pause: refusal,
    resume: refusal,
    cancel: refusal,
  };
}
