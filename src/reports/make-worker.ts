import { parentPort } from 'node:worker_threads';
import { drawChart } from './chart/draw-chart.ts';
import type { Order } from './order.ts';
import { writeDocument } from './write-document.ts';
import { writeEvaluation } from './xlsx/evaluation/write-evaluation.ts';

/** Who makes what. A new kind of file is a case here, one in `prepare.ts` and one in `wish.ts`. */
function make(order: Order): Uint8Array | Promise<Uint8Array> {
  switch (order.kind) {
    case 'chart':
      return drawChart(order);
    case 'document':
      return writeDocument(order);
    case 'evaluation':
      return writeEvaluation(order);
    default:
      return order satisfies never;
  }
}

// An error that nobody planned ends the thread, and the asking side hears of it.
parentPort?.on('message', (order: Order) => {
  void Promise.resolve(make(order)).then((bytes) => parentPort?.postMessage(bytes));
});
