import type { Receive } from '../channel.ts';
import type { Listeners } from './listeners.ts';
import type { WebOptions } from './options.ts';

/** What the routes of the web chat work with. */
export interface AppParts {
  readonly options: WebOptions;
  readonly receive: Receive;
  readonly listeners: Listeners;
  /** Aborted when the server closes: what is still coming in is broken off. */
  readonly closing: AbortSignal;
}
