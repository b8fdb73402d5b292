import type { Acting } from '../actions/acting.ts';
import type { Amendment } from '../actions/amend-report.ts';
import type { KeptFile } from '../actions/attach-evidence.ts';
import { scopeOf } from '../actions/authorise.ts';
import type { DepartureWish } from '../actions/depart.ts';
import type { PeriodContent } from '../actions/report-period.ts';
import type { CalendarOrder } from '../domain/calendar-order.ts';
import type { WeightName } from '../domain/evaluation/weights.ts';
import type { LetterheadField } from '../domain/letterhead.ts';
import type { LocalDate } from '../domain/local-date.ts';
import type { HaltDeed } from '../domain/task-state.ts';
import type { Text } from '../language/fluent.ts';
import type { Office } from '../store/office.ts';
import type { PersonWithUnit } from '../store/people.ts';
import type { StoredSession } from '../store/sessions.ts';
import type { Db } from '../store/store.ts';
import type { Scope } from '../store/tasks.ts';
import type { Draft, Field } from './hand-out/draft.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

/** What a screen knows of the person who looks at it. Reading only: `db` never writes. */
export interface Viewer {
  readonly db: Db;
  readonly person: PersonWithUnit;
  /** Those for whom the person stands in today: what they may, the person may. */
  readonly standsInFor: readonly PersonWithUnit[];
  readonly at: Date;
  readonly today: LocalDate;
  readonly office: Office;
  readonly officeName: string;
  /** Set in a group chat: the unit it belongs to. Nothing beyond that unit is shown there, to nobody. */
  readonly group?: { readonly unitId: number; readonly name: string };
  readonly text: Text;
  /** Channels whose files can be shown in the web chat as well. */
  readonly fetchable?: readonly string[];
}

/** One turn of a conversation: somebody said something, and this is all there is to know of it. */
export interface Turn extends Viewer {
  readonly channel: string;
  readonly chat: string;
  /** The channel's own id of the person. */
  readonly sender: string;
  readonly session: StoredSession;
  readonly incomingId: number;
}

/** Reports of one task that the message which is edited made; oldest first. */
export interface Wrong {
  readonly taskId: number;
  readonly reports: readonly number[];
}

/** A task as it stood when something about it was asked. */
export interface Seen {
  readonly taskId: number;
  readonly version: number;
}

/** What the next text in this chat is taken for. Stored, so that a restart in the middle loses nothing. */
export type Pending =
  /** The text completes this command: "/vuongmac NV12" + what is typed. */
  | { readonly step: 'complete'; readonly command: string }
  /** Something that looked wrong was read back; "yes" writes these readings as they are. */
  | {
      readonly step: 'sure';
      readonly nonce: string;
      readonly readings: readonly Reading[];
      readonly seen: readonly Seen[];
      readonly wrong?: readonly Wrong[];
    }
  /** A report named no task; a code alone says which. */
  | { readonly step: 'of_task'; readonly typed: string }
  /** A task is being handed out: what is said next answers `field`, or changes the whole that was shown (`confirm`). */
  | { readonly step: 'hand_out'; readonly nonce: string; readonly draft: Draft; readonly field: Field | 'confirm' }
  /** Files wait for the task that they are evidence for. */
  | { readonly step: 'evidence'; readonly files: readonly KeptFile[] }
  /** The task was reported done: a file, or the number of a document, is its product. */
  | { readonly step: 'product'; readonly taskId: number }
  | PendingPeriod
  /** The text is what is to stand in this field of the written report. */
  | { readonly step: 'letterhead'; readonly field: LetterheadField }
  /** The text is what this weight of evaluations is to be. */
  | { readonly step: 'weight'; readonly weight: WeightName }
  /** The text is the reason for which the person declines this task. */
  | { readonly step: 'decline'; readonly taskId: number }
  /** The text is the reason for which a report is put right. */
  | PendingAmendment
  /** The text is the reason for which the result of this task is returned. */
  | { readonly step: 'return'; readonly taskId: number; readonly seen?: number }
  /** The text is the reason for which this task is paused or cancelled. */
  | PendingHalt
  /** That somebody leaves was shown, with what it touches (`seen`); the press on its button records it. */
  | {
      readonly step: 'departure';
      readonly nonce: string;
      readonly wish: DepartureWish;
      readonly seen: string;
    }
  /** All of somebody's tasks were shown (`seen`); the press on its button gives them to another. */
  | {
      readonly step: 'move_all';
      readonly nonce: string;
      readonly fromId: number;
      readonly toId: number;
      readonly seen: string;
    }
  /** A change of the calendar was shown, by the calendar of this revision (`seen`); the press on its button does it. */
  | { readonly step: 'calendar'; readonly nonce: string; readonly order: CalendarOrder; readonly seen: number }
  /** "Giao hết cho chị Hà" is about what waits since this departure. */
  | { readonly step: 'hand_over'; readonly departureId: number }
  /** The text answers an obstacle, or says who is to resolve it and by when. */
  | PendingObstacle
  /** The text belongs to an urging. */
  | PendingUrging
  /** The text belongs to a file that is to be taken over. */
  | PendingImport;

export type PendingImport =
  | PendingShown
  /** The reason for which tasks are cancelled that the file names no more. */
  | { readonly step: 'import'; readonly what: 'reason'; readonly draftId: number };

/** The file was shown: `seen` names the outcome that may be confirmed; or `about`, the question that is still to be answered. */
export interface PendingShown {
  readonly step: 'import';
  readonly what: 'shown';
  readonly draftId: number;
  readonly seen?: string;
  readonly about?: number;
  /** Something else was said since: a bare "ok" is no word about the file any more. */
  readonly later?: true;
}

export type PendingUrging =
  /** The own sentence of one that was shown. */
  | { readonly step: 'urging'; readonly what: 'words'; readonly draftId: number }
  /** The day until which an explanation is to be sent. */
  | { readonly step: 'urging'; readonly what: 'date'; readonly draftId: number }
  /** What is said under one that was sent. `correctsId`: the own reply that it puts right. */
  | {
      readonly step: 'urging';
      readonly what: 'answer' | 'explanation' | 'correction';
      readonly urgingId: number;
      readonly correctsId?: number;
    }
  /** What was typed already: an explanation, or a word in between? */
  | { readonly step: 'urging'; readonly what: 'which'; readonly urgingId: number; readonly typed: string };

export interface PendingHalt {
  readonly step: 'halt';
  /** Why it is to be taken up again is asked of those only who may but propose it. */
  readonly deed: HaltDeed;
  readonly taskId: number;
  /** The version of the task when it was asked. */
  readonly seen: number;
  /** The last local day of the pause, where it was said already. */
  readonly until: LocalDate | null;
}

export interface PendingAmendment extends Pick<Amendment, 'percent' | 'quantity'> {
  readonly step: 'amend';
  readonly taskId: number;
  /** Of the task when the figure was given. */
  readonly version: number;
}

/** The text tells what was done in a period of a continuous task; or, with `content`, for which period that is. */
export interface PendingPeriod {
  readonly step: 'period';
  readonly taskId: number;
  /** As `periodKey` writes it. */
  readonly period?: string;
  readonly content?: PeriodContent;
  /** Reports that it takes the place of. */
  readonly wrong?: readonly number[];
}

export interface PendingObstacle {
  readonly step: 'obstacle';
  readonly what: 'answer' | 'assign';
  readonly obstacleId: number;
  /** The last thing that had happened to it when this was asked. */
  readonly lastStep: number;
  /** What was typed already and could not be written at once. */
  readonly typed?: string;
  /** The parts of "who, and by when" that are known already. */
  readonly unitId?: number;
  readonly answerBy?: LocalDate;
}

/** A question, and what the next text is then taken for. Without `pending` it is a plain answer. */
export interface Asked {
  readonly view: View;
  readonly pending?: Pending;
}

/** What is said in return. */
export interface Answer {
  readonly views: readonly View[];
  readonly pending?: Pending;
  /** Code of the task that "it" means from now on. */
  readonly card?: string;
  /** The question that was answered, or that waits for which unit or person is meant. */
  readonly asked?: Reading;
  /** The first view takes the place of the message whose button was pressed. */
  readonly replaces?: boolean;
  /** Said aside: what was asked before still waits for its answer. */
  readonly aside?: boolean;
}

/** Either an answer, or a change that ends in one; the change runs in the transaction that closes the incoming. */
export type Outcome =
  | { readonly kind: 'answer'; readonly answer: Answer }
  | { readonly kind: 'change'; readonly run: (acting: Acting) => Promise<Answer> };

export function answer(...views: readonly View[]): Outcome {
  return { kind: 'answer', answer: { views } };
}

/** Says something and leaves the question that was put before open. */
export function aside(...views: readonly View[]): Outcome {
  return { kind: 'answer', answer: { views, aside: true } };
}

export function change(run: (acting: Acting) => Promise<Answer>): Outcome {
  return { kind: 'change', run };
}

/** The viewer as an action knows them: who asks, in whose stead, and where. */
export function asking({ person: actor, standsInFor, group }: Viewer) {
  return { actor, standsInFor, ...(group !== undefined && { withinUnitId: group.unitId }) };
}

/** The viewer as somebody who asks why not. */
export function asker(viewer: Viewer) {
  return { tx: viewer.db, actor: viewer.person, at: viewer.at, office: viewer.office };
}

/** The tasks that the viewer may see. */
export function viewerScope(viewer: Viewer): Scope {
  return scopeOf(asking(viewer));
}

/** The viewer as they stand inside the transaction: what a screen shows right after a change. */
export function viewerWithin(turn: Turn, acting: Acting): Turn {
  return { ...turn, db: acting.tx };
}
