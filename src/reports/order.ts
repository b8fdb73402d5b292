import type { ChartOrder } from './chart/chart-order.ts';
import type { DocumentOrder } from './document-order.ts';
import type { EvaluationOrder } from './evaluation/evaluation-order.ts';

/** All that the thread which makes files needs for one of them: figures and finished words, in plain data. It knows no database. */
export type Order = ChartOrder | DocumentOrder | EvaluationOrder;
