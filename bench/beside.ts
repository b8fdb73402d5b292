// What a piece of work in the background does to somebody else who asks meanwhile.
import { setTimeout as sleep } from 'node:timers/promises';
import { respond } from '../src/conversation/respond.ts';
import type { Store } from '../src/store/store.ts';

const ANSWERS = 200;

/** Whole milliseconds within which this share (0–1) of the times lies. */
export function within(took: readonly number[], share: number): number {
  const sorted = [...took].sort((a, b) => a - b);
  return Math.round(sorted[Math.floor(sorted.length * share)] ?? 0);
}

/** Whose answers are measured: the person of the web chat "lan", who asks for the cards of NV1 up to NV`tasks`. */
export interface Neighbour {
  readonly store: Store;
  readonly zone: string;
  readonly at: Date;
  readonly tasks: number;
}

async function waits({ store, zone, at, tasks }: Neighbour): Promise<number[]> {
  const took: number[] = [];
  const place = { channel: 'web', chat: 'lan', chatKind: 'private', sender: 'lan' } as const;
  for (let i = 0; i < ANSWERS; i++) {
    const start = performance.now();
    const what = { kind: 'text' as const, text: `NV${1 + ((i * 37) % tasks)}` };
    await respond({ ...place, externalId: `${i}`, what }, i, { db: store.read, at, zone, officeName: 'Tổ công tác' });
    took.push(performance.now() - start);
    await sleep(10);
  }
  return took;
}

/** Prints how long the neighbour waits alone, and while `work` is done again and again. */
export async function compareBeside(neighbour: Neighbour, what: string, work: (nth: number) => Promise<unknown>) {
  await waits(neighbour);
  const alone = await waits(neighbour);
  let goesOn = true;
  let count = 0;
  const busy = (async () => {
    for (; goesOn; count++) await work(count);
  })();
  const beside = await waits(neighbour);
  goesOn = false;
  await busy;
  console.log(`another's answer alone: median ${within(alone, 0.5)} ms, 95 of 100 within ${within(alone, 0.95)} ms`);
  console.log(`beside ${count} ${what}: median ${within(beside, 0.5)} ms, 95 of 100 within ${within(beside, 0.95)} ms`);
}
