import { type ScheduledTask, schedule } from 'node-cron';
import { loadOffice } from '../store/office.ts';
import type { Store } from '../store/store.ts';
import { fireGroups } from './group-digest.ts';
import { dueDigestSlots, type FiredSlot, fireSlot } from './slots.ts';

export interface TickResult {
  readonly at: Date;
  /** Slots fired by this tick, in order of their hour. */
  readonly fired: readonly FiredSlot[];
}

export interface Ticker {
  /** Ticks at once, to catch up on what was missed, and then at the start of each minute. */
  start(): void;
  /** No tick begins any more; resolves when the one under way has come to a safe stop, at most one batch of people later. */
  stop(): Promise<void>;
  /** Fires what is due at `at` (default: now). Ticks never overlap: this one waits for the one under way. */
  tick(at?: Date): Promise<TickResult>;
}

export interface TickerParts {
  readonly store: Store;
  /** IANA name of the office's time zone. */
  readonly zone: string;
  readonly now: () => Date;
  /** What is to be done at that instant before anything is planned for it. */
  readonly before?: (at: Date) => Promise<void>;
  /** Hears why a tick of the timetable failed; the next minute tries again. */
  readonly onError: (error: unknown) => void;
}

/** The clockwork of reminders: each minute it asks the database what is due, so a minute that was missed is made up. */
export function createTicker({ store, zone, now, before, onError }: TickerParts): Ticker {
  const stopping = new AbortController();
  let task: ScheduledTask | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let underWay = 0;

  function tick(at = now()): Promise<TickResult> {
    underWay += 1;
    const run = last
      .then(() => before?.(at))
      .then(() => fireDue(store, zone, at, stopping.signal))
      .finally(() => {
        underWay -= 1;
      });
    last = run.catch(() => undefined);
    return run;
  }

  function minute(): void {
    if (underWay === 0 && !stopping.signal.aborted) tick().catch(onError);
  }

  return {
    tick,
    start() {
      task ??= schedule('* * * * *', minute, { name: 'reminders', suppressMissedWarning: true });
      minute();
    },
    async stop() {
      stopping.abort();
      await task?.destroy();
      await last;
    },
  };
}

async function fireDue(store: Store, zone: string, at: Date, signal: AbortSignal): Promise<TickResult> {
  const office = await loadOffice(store.read, zone);
  const fired: FiredSlot[] = [];
  for (const slot of await dueDigestSlots(store.read, at, office)) {
    if (signal.aborted) break;
    const result = await fireSlot(store, slot, at, office, signal);
    if (result !== null) fired.push(result);
  }
  if (!signal.aborted) await fireGroups(store, at, office);
  return { at, fired };
}
