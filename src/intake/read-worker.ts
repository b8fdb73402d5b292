import { parentPort, workerData } from 'node:worker_threads';
import { readCsv } from './csv.ts';
import { kindOfFile } from './file-kind.ts';
import {
  type Limits,
  type MergedRange,
  Refused,
  type RejectionReason,
  type Row,
  type WorkbookWarning,
} from './workbook.ts';
import { type ReadOutput, readXlsx } from './xlsx.ts';

/** What the reading thread is asked to do. */
export type ReadOrder = { path: string; name: string; sheetName: string; fileSize: number; limits: Limits };

/** What it answers, in this order: sheets with their rows in small batches, then one last message. */
export type ReadMessage =
  | { kind: 'sheet'; name: string }
  | { kind: 'rows'; rows: Row[] }
  | { kind: 'merges'; merges: MergedRange[] }
  | { kind: 'done'; warnings: WorkbookWarning[] }
  | { kind: 'rejected'; why: RejectionReason };

/** Small enough that taking over a batch never holds up the other thread for long. */
const batchSize = 200;

// An error that nobody planned ends the thread, and the asking side hears of it.
if (parentPort !== null) void serve(workerData, (message) => parentPort?.postMessage(message));

async function serve(order: ReadOrder, post: (message: ReadMessage) => void): Promise<void> {
  const warnings: WorkbookWarning[] = [];
  const rows = inBatches<Row>((batch) => post({ kind: 'rows', rows: batch }));
  const merges = inBatches<MergedRange>((batch) => post({ kind: 'merges', merges: batch }));
  const flush = () => {
    rows.flush();
    merges.flush();
  };
  const output: ReadOutput = {
    sheet: (name) => {
      flush();
      post({ kind: 'sheet', name });
    },
    row: rows.add,
    merge: merges.add,
    warn: (warning) => warnings.push(warning),
  };
  try {
    await read(order, output);
    flush();
    post({ kind: 'done', warnings });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    post({ kind: 'rejected', why: error.why });
  }
}

async function read({ path, name, sheetName, fileSize, limits }: ReadOrder, output: ReadOutput): Promise<void> {
  const kind = await kindOfFile(path, name);
  if (kind === 'xlsx') await readXlsx(path, fileSize, limits, output);
  else await readCsv(path, kind, sheetName, limits, output);
}

function inBatches<T>(send: (batch: T[]) => void): { add: (item: T) => void; flush: () => void } {
  let batch: T[] = [];
  const flush = () => {
    if (batch.length > 0) send(batch);
    batch = [];
  };
  const add = (item: T) => {
    if (batch.push(item) >= batchSize) flush();
  };
  return { add, flush };
}
