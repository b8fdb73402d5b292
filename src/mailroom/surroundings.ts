import type { Logger } from 'pino';
import type { Workshop } from '../reports/workshop.ts';
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
  /** Where files are made; left out: in a thread that all of the process share. */
  readonly workshop?: Workshop;
}
