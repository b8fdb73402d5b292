import type { CalendarRefusal } from '../domain/calendar-order.ts';
import type { WeightName } from '../domain/evaluation/weights.ts';
import type { LetterheadFault, LetterheadField } from '../domain/letterhead.ts';
import type { ObstacleState } from '../domain/obstacles.ts';
import type { Action } from '../domain/permissions.ts';
import type { RuleName } from '../domain/rule-book.ts';
import type { RefusalReason } from '../domain/task-state.ts';
import type { Office } from '../store/office.ts';
import type { PersonWithUnit } from '../store/people.ts';
import type { Db } from '../store/store.ts';

/** Who acts, when, from where, in which transaction. Every action takes it first. */
export interface Acting {
  readonly tx: Db;
  readonly actor: PersonWithUnit;
  /** Those for whom the actor stands in today; their rights are the actor's. */
  readonly standsInFor: readonly PersonWithUnit[];
  /** In whose stead the actor does it, once that was found out by `authorise`; not there: in their own name. */
  readonly onBehalfOf?: PersonWithUnit;
  /** Set in a group chat: the unit it belongs to. Tasks beyond its subtree do not exist there. */
  readonly withinUnitId?: number;
  readonly at: Date;
  readonly office: Office;
  readonly channel: string;
  /** The stored incoming that caused it; null from the command line. */
  readonly incomingId: number | null;
}

/** The same, in the capacity in which they may: who reads of it later reads in whose stead it was done. */
export function actingAs(acting: Acting, capacity: PersonWithUnit): Acting {
  const { onBehalfOf: _, ...own } = acting;
  return capacity.id === acting.actor.id ? own : { ...own, onBehalfOf: capacity };
}

/** Who did it, when and from where, as the history keeps it. */
export function doneBy({ actor, onBehalfOf, at, channel, incomingId }: Acting) {
  return { personId: actor.id, onBehalfOfId: onBehalfOf?.id ?? null, at, channel, incomingId };
}

/** What was wanted, and how the task stands instead. */
export type HaltRefusal =
  | 'pause-awaiting_confirmation'
  | 'pause-confirmed'
  | 'pause-paused'
  | 'pause-cancelled'
  | 'cancel-confirmed'
  | 'cancel-cancelled'
  | 'resume-open'
  | 'resume-awaiting_confirmation'
  | 'resume-confirmed';

/** Why an action was not done: a value that a screen words. */
export type Rejection =
  /** There is no such task, or the person may not see it: the two look alike on purpose. */
  | { readonly kind: 'unknown_task'; readonly code: string }
  /** `who`: names of those who may. */
  | { readonly kind: 'not_allowed'; readonly action: Action; readonly code: string; readonly who: readonly string[] }
  /** They stood in for this person until that local day, or the person came back before it was over (null). */
  | { readonly kind: 'stood_in'; readonly name: string; readonly until: string | null }
  | { readonly kind: 'wrong_state'; readonly code: string; readonly reason: RefusalReason }
  /** Neither pausing nor cancelling nor taking up again fits how the task stands. */
  | { readonly kind: 'halt_refused'; readonly code: string; readonly why: HaltRefusal }
  /** The day up to which a task was to be paused is over. */
  | { readonly kind: 'pause_past'; readonly date: string }
  /** For this unit only its head, or one above, may. */
  | { readonly kind: 'not_head_of'; readonly unit: string }
  /** `who`: names of those who may. */
  | { readonly kind: 'departure_not_allowed'; readonly name: string; readonly who: readonly string[] }
  | { readonly kind: 'left_already'; readonly name: string }
  /** `who`: names of those who may set how the office reminds. */
  | { readonly kind: 'rules_not_yours'; readonly who: readonly string[] }
  /** No such number of days can be the value of this rule. */
  | { readonly kind: 'bad_rule' | 'rule_changed_since'; readonly rule: RuleName }
  /** `who`: names of those who may set the head and the foot of the written report. */
  | { readonly kind: 'letterhead_not_yours'; readonly who: readonly string[] }
  | ({ readonly kind: 'bad_letterhead'; readonly field: LetterheadField } & LetterheadFault)
  | { readonly kind: 'letterhead_changed_since'; readonly field: LetterheadField }
  /** `who`: names of the standing body, which sets what an evaluation is reckoned with. */
  | { readonly kind: 'weights_not_yours'; readonly who: readonly string[] }
  | { readonly kind: 'bad_weight_of_evaluation'; readonly weight: WeightName }
  | { readonly kind: 'weight_changed_since'; readonly weight: WeightName }
  /** Nobody would be left who manages people. */
  | { readonly kind: 'last_manager'; readonly name: string }
  /** A move to where they are, or to no unit that there is. */
  | { readonly kind: 'same_unit'; readonly name: string; readonly unit: string }
  | { readonly kind: 'moved_since'; readonly name: string }
  | { readonly kind: 'nothing_to_hand_over'; readonly name: string }
  /** Somebody else named another officer a moment before. */
  | { readonly kind: 'officer_changed'; readonly code: string; readonly name: string; readonly by: string }
  | { readonly kind: 'bad_title'; readonly shortest: number; readonly longest: number }
  | { readonly kind: 'due_past'; readonly date: string }
  /** A part of a task is handed to `unit`, which leads the whole, or below it. */
  | { readonly kind: 'part_elsewhere'; readonly code: string; readonly unit: string }
  /** `due`: of the whole. */
  | { readonly kind: 'part_too_late'; readonly code: string; readonly due: string }
  | { readonly kind: 'part_without_due'; readonly code: string }
  | { readonly kind: 'whole_continuous'; readonly code: string }
  /** A whole is not cancelled above the heads of those who work on its parts. */
  | { readonly kind: 'parts_open'; readonly code: string; readonly parts: readonly string[] }
  | { readonly kind: 'no_part'; readonly code: string }
  | { readonly kind: 'bad_weight'; readonly least: number; readonly most: number }
  /** Neither works in the unit or below it nor heads it. */
  | { readonly kind: 'officer_elsewhere'; readonly name: string; readonly unit: string }
  | { readonly kind: 'same_officer'; readonly code: string; readonly name: string }
  | { readonly kind: 'not_assigned'; readonly code: string }
  /** They are named for it already; `works_not_on_it`: they are not, so that they cannot be taken out. */
  | { readonly kind: 'works_on_it'; readonly code: string; readonly name: string }
  | { readonly kind: 'works_not_on_it'; readonly code: string }
  /** Whoever answers for a task is not taken out: somebody else is named first. `last_officer`: nobody else is named for it. */
  | { readonly kind: 'is_focal' | 'last_officer'; readonly code: string; readonly name: string }
  | { readonly kind: 'same_person'; readonly name: string }
  /** They have tasks, and none is the actor's to give to others. */
  | { readonly kind: 'not_theirs_to_move'; readonly name: string }
  /** The part of another supporting unit, or of an officer who was named for it. `who`: names of those who may. */
  | { readonly kind: 'not_your_part'; readonly code: string; readonly unit: string; readonly who: readonly string[] }
  /** The unit supports no such task. */
  | { readonly kind: 'no_such_part'; readonly code: string; readonly unit: string }
  | { readonly kind: 'part_of_continuous'; readonly code: string }
  | { readonly kind: 'same_support_officer'; readonly code: string; readonly name: string; readonly unit: string }
  /** Not there, or not theirs to see: the two look alike on purpose. */
  | { readonly kind: 'not_followable' }
  | { readonly kind: 'too_many_followed'; readonly most: number }
  | { readonly kind: 'moment_past' }
  | { readonly kind: 'silence_too_long'; readonly days: number; readonly until: string }
  | { readonly kind: 'leave_past'; readonly date: string }
  | { readonly kind: 'no_substitute'; readonly name: string }
  | { readonly kind: 'substitute_away'; readonly name: string; readonly until: string }
  | { readonly kind: 'substitute_elsewhere'; readonly name: string; readonly unit: string }
  | { readonly kind: 'nothing_to_undo' }
  | { readonly kind: 'too_late_to_undo'; readonly code: string }
  | { readonly kind: 'changed_since'; readonly code: string }
  | { readonly kind: 'extension_open'; readonly code: string; readonly toDue: string }
  | { readonly kind: 'not_later'; readonly code: string; readonly currentDue: string }
  | { readonly kind: 'in_past'; readonly code: string; readonly date: string }
  | { readonly kind: 'no_deadline'; readonly code: string }
  | { readonly kind: 'no_extension'; readonly code: string }
  /** Never done, and in no percent: a continuous task is reported period by period. */
  | { readonly kind: 'continuous'; readonly code: string }
  /** The period of a report has not begun, or was over before the task began. */
  | { readonly kind: 'no_such_period'; readonly code: string }
  /** Nothing was reported that could be put right. */
  | { readonly kind: 'no_report'; readonly code: string }
  /** The head agreed already; now the standing body decides. */
  | { readonly kind: 'already_endorsed'; readonly code: string }
  /** `by`: who did; not there: nobody says. */
  | { readonly kind: 'already_decided'; readonly code: string; readonly by?: string; readonly granted?: boolean }
  | { readonly kind: 'nobody_to_urge'; readonly code: string }
  /** There is no such draft or urging, or it is not theirs: the two look alike on purpose. */
  | { readonly kind: 'no_urging' }
  /** It was shown too long ago; it is shown anew. */
  | { readonly kind: 'urging_old'; readonly draftId: number }
  /** Of all that was shown nothing needs an urging any more. */
  | { readonly kind: 'urging_overtaken' }
  /** Somebody may have read it: it can be put right, not unsent. */
  | { readonly kind: 'urging_sent'; readonly urgingId: number }
  | { readonly kind: 'explain_past'; readonly date: string }
  | { readonly kind: 'reply_too_late' }
  | { readonly kind: 'no_words' }
  | { readonly kind: 'too_many_words'; readonly longest: number }
  /** There is no such obstacle, or the person may not see it. */
  | { readonly kind: 'unknown_obstacle' }
  /** `who`: names of those who may. */
  | { readonly kind: 'obstacle_not_allowed'; readonly who: readonly string[] }
  /** It is open, resolved … already. */
  | { readonly kind: 'obstacle_state'; readonly text: string; readonly state: ObstacleState }
  | { readonly kind: 'obstacle_holds_nothing'; readonly text: string }
  /** Somebody else did something to it while the actor typed: nothing is written before they have seen it. */
  | { readonly kind: 'obstacle_changed'; readonly obstacleId: number }
  | { readonly kind: 'answer_by_past'; readonly date: string }
  | { readonly kind: 'obstacle_too_late'; readonly text: string }
  | { readonly kind: 'obstacle_changed_since'; readonly text: string }
  /** `who`: names of those who may change the office's calendar. */
  | { readonly kind: 'calendar_not_allowed'; readonly who: readonly string[] }
  | { readonly kind: 'calendar_refused'; readonly refusal: CalendarRefusal }
  /** One of the days was changed since, or its week is over. */
  | { readonly kind: 'calendar_changed_since' }
  /** `who`: names of those who may take over such a list. */
  | { readonly kind: 'import_not_yours'; readonly what: 'plan' | 'people'; readonly who: readonly string[] }
  /** There is no such file, it is not theirs, or it was put aside: these look alike on purpose. */
  | { readonly kind: 'no_import' }
  | { readonly kind: 'import_done_already' | 'import_undone_already' | 'import_too_late' }
  /** It would come to something else than was shown. */
  | { readonly kind: 'import_changed' };

export type Done<T> = ({ readonly ok: true } & T) | { readonly ok: false; readonly rejection: Rejection };

export function rejected(rejection: Rejection): { ok: false; rejection: Rejection } {
  return { ok: false, rejection };
}
