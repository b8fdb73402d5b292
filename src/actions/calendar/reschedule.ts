import { setImmediate } from 'node:timers/promises';
import { loadOffice, type Office, presentRevision } from '../../store/office.ts';
import { isAnyBehind, reschedulePortion } from '../../store/reschedule.ts';
import type { Db, Store } from '../../store/store.ts';

/** Tasks at a time: whoever talks to the bot meanwhile waits for one portion, some tens of milliseconds. */
const PORTION = 100;

interface Rescheduling {
  readonly store: Store;
  /** IANA name of the office's time zone. */
  readonly zone: string;
  readonly now: () => Date;
}

/**
 * Reckons anew, portion by portion, every open task that a change of the calendar has left behind; nothing is written where none is.
 * Broken off anywhere, by `signal` or by the end of the process, the next call goes on with what is left. Returns how many moved.
 */
export async function rescheduleAll({ store, zone, now }: Rescheduling, signal?: AbortSignal): Promise<number> {
  let moved = 0;
  if (!(await isAnyBehind(store.read, { calendar: { revision: await presentRevision(store.read) } }))) return 0;
  let office = await loadOffice(store.read, zone);
  while (!signal?.aborted) {
    const portion = await store.write(async (tx) => {
      office = await presentOffice(tx, office);
      return reschedulePortion(tx, office, now(), PORTION);
    });
    moved += portion.moved;
    if (portion.looked === 0) break;
    // The database answers without ever leaving the thread, so without this nothing else would run until the last portion.
    await setImmediate();
  }
  return moved;
}

/** The same at once and within a transaction: for rehearsals, which are rolled back. */
export async function rescheduleWithin(tx: Db, office: Office, at: Date): Promise<void> {
  while ((await reschedulePortion(tx, office, at, PORTION)).looked > 0);
}

async function presentOffice(tx: Db, office: Office): Promise<Office> {
  const isPresent = (await presentRevision(tx)) === office.calendar.revision;
  return isPresent ? office : loadOffice(tx, office.calendar.zone);
}

/** Keeps the tasks of a running bot with the calendar. */
export interface Rescheduler {
  /** Looks, in the background, whether there is something to do. */
  look(): void;
  /** Resolves when no task is behind any more, or it was stopped. */
  settle(): Promise<void>;
  /** Begins no other portion; resolves when the one under way is written. */
  stop(): Promise<void>;
}

export function createRescheduler(parts: Rescheduling & { readonly onError: (error: unknown) => void }): Rescheduler {
  const stopping = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  function settle(): Promise<void> {
    waiting += 1;
    const run = last.then(async () => {
      waiting -= 1;
      if (!stopping.signal.aborted) await rescheduleAll(parts, stopping.signal);
    });
    last = run.catch(() => undefined);
    return run;
  }

  return {
    settle,
    look() {
      // One that has not begun yet will see what this one would.
      if (waiting === 0) settle().catch(parts.onError);
    },
    async stop() {
      stopping.abort();
      await last;
    },
  };
}
