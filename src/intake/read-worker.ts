import { parentPort, workerData } from 'node:worker_threads';
import { officeFileIn } from './archive-kind.ts';
import { readCsv } from './csv.ts';
import { kindOfFile } from './file-kind.ts';
import type { ReadOutput, SheetStart } from './read-output.ts';
import { readDocx } from './word/docx.ts';
import {
  type Limits,
  type MergedRange,
  Refused,
  type RejectionReason,
  type Row,
  type WorkbookWarning,
} from './workbook.ts';
import { readXlsx } from './xlsx.ts';
import { openArchive } from './zip-entry.ts';

/** What the reading thread is asked to do. */
export type ReadOrder = { path: string; name: string; sheetName: string; fileSize: number; limits: Limits };

/** What it answers, in this order: sheets with their rows in small batches, then one last message. */
export type ReadMessage =
  | { kind: 'sheet'; sheet: SheetStart }
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
    sheet: (sheet) => {
      flush();
      post({ kind: 'sheet', sheet });
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
  if (kind !== 'archive') return await readCsv(path, kind, sheetName, limits, output);
  const archive = await openArchive(path, fileSize, limits);
  const found = await officeFileIn(archive);
  if (found.kind === 'docx') await readDocx(archive, found.mainPart, limits, output);
  else await readXlsx(archive, found.mainPart, limits, output);
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
