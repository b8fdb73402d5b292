import { parentPort } from 'node:worker_threads';
import { drawChart } from './chart/draw-chart.ts';
import type { ByKind, Order } from './order.ts';

/** Who makes what. A new kind of file is a line here, one in `prepare.ts` and one in `wish.ts`. */
const makers: ByKind<Order, Uint8Array | Promise<Uint8Array>> = {
  chart: drawChart,
};

// An error that nobody planned ends the thread, and the asking side hears of it.
parentPort?.on('message', (order: Order) => {
  void Promise.resolve(makers[order.kind](order)).then((bytes) => parentPort?.postMessage(bytes));
});
