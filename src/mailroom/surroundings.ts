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
  /** Where the file of a reference lies while it is read; left out: nowhere. */
  readonly openFile?: OpenFile;
  /** Where files are made; left out: in a thread that all of the process share. */
  readonly workshop?: Workshop;
}

export type OpenedFile =
  /** `close` once it was read: what was fetched for it alone is removed. */
  | { readonly kind: 'file'; readonly path: string; close(): Promise<void> }
  /** `later`: it may be tried again; the others are for good. */
  | { readonly kind: 'too_large' | 'gone' | 'later' };

export type OpenFile = (channel: string, ref: string) => Promise<OpenedFile>;
