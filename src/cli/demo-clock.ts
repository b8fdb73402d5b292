import { readSetting, writeSetting } from '../store/office.ts';
import type { Store } from '../store/store.ts';

/** The demo's own time: runs as fast as the real one, can be moved forward, and stands still while the demo is not running. */
export interface DemoClock {
  readonly now: () => Date;
  /** Never back: history would contradict itself. */
  moveTo(at: Date): void;
  /** Writes down, in the background, where the clock stands. */
  readonly save: () => void;
  /** Resolves when the last `save` is written. */
  saved(): Promise<void>;
}

export async function createDemoClock(store: Store, realNow: () => Date, start: Date): Promise<DemoClock> {
  const stored = await readSetting(store.read, 'demo.clock');
  let base = typeof stored === 'string' ? new Date(stored) : start;
  let realBase = realNow().getTime();
  let saving: Promise<void> = Promise.resolve();
  const now = () => new Date(base.getTime() + realNow().getTime() - realBase);
  const save = () => {
    const at = now().toISOString();
    saving = store.write((tx) => writeSetting(tx, 'demo.clock', at));
    saving.catch(() => undefined);
  };
  save();
  return {
    now,
    save,
    saved: () => saving,
    moveTo(at) {
      if (at <= now()) return;
      base = at;
      realBase = realNow().getTime();
    },
  };
}
