import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { Order } from './order.ts';

/** Makes files, one after the other, in a thread of its own: whoever talks to the bot meanwhile does not wait for it. */
export interface Workshop {
  /** Never rejects: whatever happens to the thread is a `failed`. */
  make(order: Order): Promise<Made>;
  /** Ends the thread, if one runs. A later order starts another. */
  close(): Promise<void>;
}

export type Made =
  | { readonly kind: 'made'; readonly bytes: Uint8Array }
  /** `error` is for the log. */
  | { readonly kind: 'failed'; readonly error: string };

export interface WorkshopLimits {
  /** What the thread runs, as CommonJS. */
  readonly source: string;
  /** For one file, waiting for others aside. */
  readonly seconds: number;
  /** Of JavaScript; what is drawn has a size limited by the drawing itself. */
  readonly heapMegabytes: number;
  /** How long a thread without work is kept, in milliseconds. Then it ends, and its memory goes with it. */
  readonly idleMs: number;
}

const loader = createRequire(import.meta.url).resolve('tsx/cjs/api');
const maker = fileURLToPath(new URL('./make-worker.ts', import.meta.url));

const usual: WorkshopLimits = {
  // A new thread knows no TypeScript; the loader for `require` needs no further thread of its own, unlike that for `import`.
  source: `require(${JSON.stringify(loader)}).register(); require(${JSON.stringify(maker)});`,
  seconds: 20,
  heapMegabytes: 384,
  idleMs: 30_000,
};

/** As many files as are kept while the thread lives: a page fetches what was just sent, and all leaders get the same picture. */
const MOST_KEPT = 6;

export function createWorkshop(limits: Partial<WorkshopLimits> = {}): Workshop {
  const { source, seconds, heapMegabytes, idleMs } = { ...usual, ...limits };
  let thread: Worker | undefined;
  let idle: NodeJS.Timeout | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const kept = new Map<string, Uint8Array>();

  async function makeInTurn(order: Order): Promise<Made> {
    const key = createHash('sha256').update(JSON.stringify(order)).digest('base64');
    const known = kept.get(key);
    if (known !== undefined) return { kind: 'made', bytes: known };
    const made = await makeInThread(order);
    if (made.kind === 'made') keep(key, made.bytes);
    return made;
  }

  function keep(key: string, bytes: Uint8Array): void {
    kept.set(key, bytes);
    const [oldest] = kept.keys();
    if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
  }

  function makeInThread(order: Order): Promise<Made> {
    clearTimeout(idle);
    const worker = started();
    worker.ref();
    return new Promise((resolve) => {
      const done = (made: Made) => {
        clearTimeout(timer);
        worker.off('message', arrived).off('error', broke).off('exit', ended);
        if (made.kind === 'made') rest(worker);
        else void close();
        resolve(made);
      };
      const arrived = (bytes: Uint8Array) => done({ kind: 'made', bytes });
      const broke = (error: Error) => done({ kind: 'failed', error: error.message });
      const ended = (code: number) => done({ kind: 'failed', error: `the making thread ended with ${code}` });
      const timer = setTimeout(() => done({ kind: 'failed', error: `not made in ${seconds} s` }), seconds * 1000);
      worker.on('message', arrived).on('error', broke).on('exit', ended);
      worker.postMessage(order);
    });
  }

  function started(): Worker {
    if (thread !== undefined) return thread;
    const worker = new Worker(source, {
      eval: true,
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 16 },
    });
    // Also one that breaks while nobody waits for it must not take the process with it.
    worker.on('error', () => forget(worker)).on('exit', () => forget(worker));
    thread = worker;
    return worker;
  }

  function forget(worker: Worker): void {
    if (thread === worker) thread = undefined;
  }

  /** A thread at rest keeps no process alive. */
  function rest(worker: Worker): void {
    worker.unref();
    idle = setTimeout(() => void close(), idleMs).unref();
  }

  async function close(): Promise<void> {
    clearTimeout(idle);
    kept.clear();
    const worker = thread;
    thread = undefined;
    await worker?.terminate();
  }

  return {
    close,
    make(order) {
      const turn = last
        .then(() => makeInTurn(order))
        .catch((error: unknown): Made => ({ kind: 'failed', error: String(error) }));
      last = turn;
      return turn;
    },
  };
}
