import type { ChartOrder } from './chart/chart-order.ts';

/** All that the thread which makes files needs for one of them: figures and finished words, in plain data. It knows no database. */
export type Order = ChartOrder;

/** One function for each kind of order. */
export type ByKind<Item extends { readonly kind: string }, Result> = {
  readonly [Kind in Item['kind']]: (item: Extract<Item, { readonly kind: Kind }>) => Result;
};
