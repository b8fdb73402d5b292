import { expect, it, onTestFinished } from 'vitest';
import type { Order } from '../../src/reports/order.ts';
import { createWorkshop, type WorkshopLimits } from '../../src/reports/workshop.ts';

function workshop(limits: Partial<WorkshopLimits>) {
  const made = createWorkshop(limits);
  onTestFinished(() => made.close());
  return made;
}

/** The played threads look at nothing but the place. */
const order = (place: string) => ({ kind: 'chart', place }) as Order;
const thread = (body: string) => `const { parentPort } = require('node:worker_threads'); let count = 0; ${body}`;
const answering = (body: string) =>
  thread(
    `parentPort.on('message', (order) => { count += 1; ${body} parentPort.postMessage(Buffer.from(order.place + count)); });`,
  );

const textOf = (made: Awaited<ReturnType<ReturnType<typeof createWorkshop>['make']>>) =>
  made.kind === 'made' ? Buffer.from(made.bytes).toString() : made;

it('gives a thread that hangs up after its time, and makes the next file in another', async () => {
  const { make } = workshop({ source: answering("while (order.place === 'hang') {}"), seconds: 1 });
  expect(await make(order('hang'))).toEqual({ kind: 'failed', error: 'not made in 1 s' });
  expect(textOf(await make(order('a')))).toBe('a1');
});

it.each([
  ['throws', "throw new Error('spilt ink');", 'spilt ink'],
  ['throws later', "Promise.reject(new Error('spilt ink')); return;", 'spilt ink'],
  ['ends', 'process.exit(3);', 'the making thread ended with 3'],
  ['takes too much memory', 'const all = []; for (;;) all.push({ many: [1, 2, 3] });', 'memory limit'],
])('says so when the thread %s, and goes on', async (_, deed, error) => {
  const source = answering(`if (order.place === 'bad') { ${deed} }`);
  const { make } = workshop({ source, heapMegabytes: 32 });
  expect(await make(order('bad'))).toMatchObject({ kind: 'failed', error: expect.stringContaining(error) as string });
  expect(textOf(await make(order('good')))).toBe('good1');
});

it('makes one file after the other, each for its own order, and the same one once', async () => {
  const { make } = workshop({ source: answering('') });
  const made = await Promise.all([make(order('a')), make(order('b')), make(order('a'))]);
  expect(made.map(textOf)).toEqual(['a1', 'b2', 'a1']);
});

it('lets a thread without work go, and what it made with it', async () => {
  const { make } = workshop({ source: answering(''), idleMs: 20 });
  expect(textOf(await make(order('a')))).toBe('a1');
  await new Promise((go) => setTimeout(go, 200));
  await make(order('b'));
  expect(textOf(await make(order('a')))).toBe('a2');
});
