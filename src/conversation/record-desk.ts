import type { Acting } from '../actions/acting.ts';
import type { StandingDeeds } from '../store/said-by-message.ts';
import type { Doubted } from './screens/asks.ts';
import type { Asked, Seen, Turn, Wrong } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

export interface RecordOptions {
  /** The person has seen the doubt and said yes; the tasks as they stood then. */
  readonly sure?: readonly Seen[];
  /** Reports that are put right by what is said now. */
  readonly wrong?: readonly Wrong[];
  /** What the message said before it was edited. */
  readonly edited?: StandingDeeds;
}

/** Everything at hand while one message is written down. */
export interface Desk extends RecordOptions {
  readonly turn: Turn;
  readonly acting: Acting;
  readonly page: Page;
  /** Ids of tasks that changed between the question and the "yes". */
  readonly moved: ReadonlySet<number>;
}

/** What is answered: first what was written, then what is asked or not known, last what looks wrong. */
export interface Page {
  readonly written: View[];
  readonly asked: Asked[];
  readonly doubted: Doubted[];
  /** Reports that wait for the "yes" beside what is to take their place. */
  readonly wrong: Wrong[];
  /** Ids of tasks of which something was said. */
  readonly tasks: Set<number>;
  /** Those of them that are continuous: of each, all that was said is one report. */
  readonly periods: Set<number>;
  /** Codes of which it was said that they are no task of the person's to see. */
  readonly unknown: Set<string>;
  card?: string;
  /** Ids of tasks reported done whose product is asked for. */
  readonly products: number[];
  /** What waits for the name that is chosen. */
  open?: Reading;
}
