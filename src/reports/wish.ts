import type { ReportSpan } from '../domain/report-span.ts';
import type { Language } from '../language/fluent.ts';
import type { FigureScope } from '../store/figures.ts';

/**
 * What a file that the program makes is to be of. A message carries this description, in plain JSON, until it is sent, and never the
 * bytes: the file is made when the message goes out, and again whenever somebody opens it in the web chat.
 */
export type Wish = ChartWish | DocumentWish | EvaluationWish;

/** What every kind has: by it is judged, when it is asked for and again when it is made, whether the reader may have the file. */
export interface Wished {
  readonly scope: FigureScope;
  /** The instant (ISO 8601, UTC) whose figures it shows, so that the file says what the words beside it say, whenever it is made. */
  readonly asOf: string;
  readonly language: Language;
}

export interface ChartWish extends Wished {
  readonly kind: 'chart';
  readonly chart: ChartName;
  /** The period that is reported about, in local days, where it is one; it is named in the picture. */
  readonly period?: { readonly from: string; readonly until: string };
}

/** The written report of a period, as a Word file, or its appendix as a workbook. Always in Vietnamese: the form is that of a decree. */
export interface DocumentWish extends Wished {
  readonly kind: 'document';
  readonly form: DocumentForm;
  readonly span: ReportSpan;
  /** The unit, the group or the programme that it is of; null: all that its head answers for. */
  readonly subject: string | null;
  /** Whose letterhead it has: that of the office, or that of a unit whose head makes it. */
  readonly from: { readonly office: string } | { readonly unitId: number };
  /** The instant (ISO 8601, UTC) at which it was asked for: the day that stands in its head. */
  readonly askedAt: string;
}

/** The workbook of an evaluation: who stands where, and what each task gave. Always in Vietnamese. */
export interface EvaluationWish extends Wished {
  readonly kind: 'evaluation';
  readonly span: ReportSpan;
  /** The unit, the group or the programme that it is of; null: everything. */
  readonly subject: string | null;
  /** The instant (ISO 8601, UTC) whose weights it is reckoned with. */
  readonly weightsAsOf: string;
}

export const documentForms = ['docx', 'xlsx'] as const;
export type DocumentForm = (typeof documentForms)[number];

/** How the units stand; what was finished against what the deadlines called for; what was overdue at the end of each week. */
export const chartNames = ['units', 'progress', 'weeks'] as const;
export type ChartName = (typeof chartNames)[number];

/** A file to be made, and what it is called. */
export interface FileToMake {
  readonly name: string;
  /** Of MIME: "image/png". */
  readonly type: string;
  readonly wish: Wish;
}
