import type { Logger } from 'pino';
import type { Store } from '../store/store.ts';

/** What the mailroom works with; handed in from the composition root. */
export interface Mailroom {
  readonly store: Store;
  readonly now: () => Date;
  /** IANA name of the office's time zone. */
  readonly zone: string;
  readonly officeName: string;
  /** Channels whose files can be shown in the web chat as well. */
  readonly fetchable?: readonly string[];
  readonly log: Logger;
}
