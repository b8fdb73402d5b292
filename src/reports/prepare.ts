import type { Office } from '../store/office.ts';
import type { Db } from '../store/store.ts';
import { chartOrder } from './chart/chart-order.ts';
import { documentOrder } from './document-order.ts';
import { evaluationOrder } from './evaluation/evaluation-order.ts';
import type { Order } from './order.ts';
import type { Wish } from './wish.ts';

/** Reads what the file needs to be made, as it stood at its instant. Whether the reader may have it has been judged before. */
export function prepare(db: Db, wish: Wish, office: Office): Promise<Order> {
  switch (wish.kind) {
    case 'chart':
      return chartOrder(db, wish, office);
    case 'document':
      return documentOrder(db, wish, office);
    case 'evaluation':
      return evaluationOrder(db, wish, office);
    default:
      return wish satisfies never;
  }
}
