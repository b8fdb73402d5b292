import { textsIn } from '../language/fluent.ts';
import { composeReport } from './compose/compose-report.ts';
import type { DocumentOrder } from './document-order.ts';
import { writeDocx } from './docx/write-docx.ts';
import { writeXlsx } from './xlsx/write-xlsx.ts';

/** The bytes of a written report. */
export function writeDocument(order: DocumentOrder): Promise<Uint8Array> {
  const text = textsIn('vi');
  switch (order.form) {
    case 'docx':
      return writeDocx(composeReport(text, order));
    case 'xlsx':
      return writeXlsx(text, order);
    default:
      return order.form satisfies never;
  }
}
