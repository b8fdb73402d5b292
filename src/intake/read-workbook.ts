import { stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { ReadMessage, ReadOrder } from './read-worker.ts';
import {
  defaultLimits,
  type FileRejection,
  inMegabytes,
  type Limits,
  type RejectionReason,
  type Sheet,
  type Workbook,
} from './workbook.ts';

export type ReadOptions = {
  /** The name the person gave the file, when the one on disk is not theirs. */
  name?: string;
  limits?: Partial<Limits>;
  /** Is told while it reads how many rows there are so far. */
  onRows?: (rows: number) => void;
};

/** Megabytes of heap for the reading thread: with the office's own process it has to stay below 250 MB in all. */
const heapMegabytes = 80;
const loader = createRequire(import.meta.url).resolve('tsx/cjs/api');
const reader = fileURLToPath(new URL('./read-worker.ts', import.meta.url));
/** A new thread knows no TypeScript; the loader for `require` needs no further thread of its own, unlike that for `import`. */
const threadSource = `require(${JSON.stringify(loader)}).register(); require(${JSON.stringify(reader)});`;

let last: Promise<unknown> = Promise.resolve();

/**
 * Reads an .xlsx, .docx or .csv file, told apart by content, in a thread of its own with limits on memory and time. Files are
 * read one after the other, so that two large ones never need their memory at once. Nothing in the file is executed,
 * written to disk or fetched. A file that cannot be read safely and wholly is a {@link FileRejection}.
 */
export async function readWorkbook(path: string, options: ReadOptions = {}): Promise<Workbook | FileRejection> {
  const turn = last.then(() => readInTurn(path, options));
  last = turn.catch(() => undefined);
  return await turn;
}

async function readInTurn(path: string, options: ReadOptions): Promise<Workbook | FileRejection> {
  const name = options.name ?? basename(path);
  const limits = { ...defaultLimits, ...options.limits };
  const rejected = (why: RejectionReason): FileRejection => ({ kind: 'rejected', file: name, ...why });
  const found = await stat(path).catch(() => null);
  if (found === null || !found.isFile()) return rejected({ reason: 'not-found' });
  if (found.size === 0) return rejected({ reason: 'nothing-inside' });
  if (found.size > limits.fileBytes)
    return rejected({ reason: 'too-big', limitMegabytes: inMegabytes(limits.fileBytes) });
  const result = await readInThread(
    {
      path,
      name,
      sheetName: basename(name, extname(name)),
      fileSize: found.size,
      limits,
    },
    options.onRows,
  );
  return result.kind === 'workbook' ? result : rejected(result.why);
}

function readInThread(
  order: ReadOrder,
  onRows?: (rows: number) => void,
): Promise<Workbook | { kind: 'rejected'; why: RejectionReason }> {
  const worker = new Worker(threadSource, {
    eval: true,
    workerData: order,
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: heapMegabytes, maxYoungGenerationSizeMb: 8 },
  });
  const sheets: Sheet[] = [];
  return new Promise((resolve, reject) => {
    let ended = false;
    const end = (settle: () => void) => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      // Settles only when the thread and its memory are gone, because the next file may follow at once.
      worker.terminate().then(settle, reject);
    };
    const refuse = (why: RejectionReason) => end(() => resolve({ kind: 'rejected', why }));
    const { seconds, inflatedBytes } = order.limits;
    const timer = setTimeout(() => refuse({ reason: 'too-slow', limitSeconds: seconds }), seconds * 1000);
    worker.on('message', (message: ReadMessage) => {
      if (ended) return;
      if (message.kind === 'done') end(() => resolve({ kind: 'workbook', sheets, warnings: message.warnings }));
      else if (message.kind === 'rejected') refuse(message.why);
      else {
        takeOver(sheets, message);
        if (message.kind === 'rows') onRows?.(sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0));
      }
    });
    worker.on('error', (error: Error & { code?: string }) => {
      if (error.code !== 'ERR_WORKER_OUT_OF_MEMORY') end(() => reject(error));
      else refuse({ reason: 'swells', limitMegabytes: inMegabytes(inflatedBytes) });
    });
    worker.on('exit', () => end(() => reject(new Error('The reading thread ended without an answer.'))));
  });
}

function takeOver(sheets: Sheet[], message: Extract<ReadMessage, { kind: 'sheet' | 'rows' | 'merges' }>): void {
  const sheet = sheets.at(-1);
  if (message.kind === 'sheet') sheets.push({ ...message.sheet, rows: [], merges: [] });
  else if (message.kind === 'rows') sheet?.rows.push(...message.rows);
  else sheet?.merges.push(...message.merges);
}
