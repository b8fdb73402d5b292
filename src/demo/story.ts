import type { LocalDate } from '../domain/local-date.ts';
import type { NewObstacle } from '../store/obstacles.ts';

/** How far a task had come by the morning on which the demo begins. Days are working days before it. */
export interface Story {
  /** Where the last report left it, percent; left out for a task that is carried out continuously. */
  readonly percent?: number;
  /** Day of the last progress report. */
  readonly on: LocalDate;
  /** How many progress reports led there. */
  readonly reports?: number;
  /** What the last of them said. */
  readonly note?: string;
  readonly quantity?: { readonly done: number; readonly total?: number; readonly unit?: string };
  /** `owner`: name of the unit that has to clear the way. */
  readonly obstacle?: Pick<NewObstacle, 'text' | 'kind'> & { readonly owner?: string };
  /** The day the officer said that it is done, after `on`, and the day the standing body confirmed it. */
  readonly doneOn?: LocalDate;
  readonly confirmedOn?: LocalDate;
  readonly extension?: { readonly on: LocalDate; readonly toDue: LocalDate; readonly reason: string };
}
